// `npm run visual`: draws the references of the visual tests anew, after a change that was meant. Look at
// what `git diff` shows before it is committed.
import { findBrowser } from './browser.mjs';
import { run } from './setup.mjs';

const env = { VISUAL_UPDATE: '1', CHROME_PATH: await findBrowser() };
run('Drawings', 'npx', ['vitest', 'run', 'tests/visual'], env);
run('Build', 'npm', ['run', '--silent', 'build'], env);
run('Pixels', 'npx', ['playwright', 'test', 'tests/e2e/visual.test.ts', '--update-snapshots'], env);
