// `npm start`: installs, builds and serves on http://127.0.0.1:4173 (PORT overrides).
import { checkNode, install, run } from './setup.mjs';

checkNode();
install();
const { checkFree, serve } = await import('./serve.mjs');
const port = Number(process.env.PORT ?? 4173);
await checkFree(port);
run('Build', 'npm', ['run', '--silent', 'build']);
await serve(port);
