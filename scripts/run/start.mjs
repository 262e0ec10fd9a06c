// `npm start`: installs, builds and serves on http://127.0.0.1:4173 (PORT overrides).
import { checkNode, install, run } from './setup.mjs';

checkNode();
install();
run('Build', 'npm', ['run', '--silent', 'build']);
const { serve } = await import('./serve.mjs');
await serve(Number(process.env.PORT ?? 4173));
