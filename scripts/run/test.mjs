// `npm test`: everything that a change must pass, on a bare clone too.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode, install, ROOT, run, runTogether, since } from './setup.mjs';

/** Reports and labels lie beside the checkout where there are any (CI, the founders); users have none. */
const SHARED = join(ROOT, '..', 'shared');

checkNode();
install();
const { findBrowser } = await import('./browser.mjs');
const browser = await findBrowser();

const npm = (...args) => ['npm', ['run', '--silent', ...args]];
const tsx = (...args) => ['npx', ['tsx', ...args]];

// What the kit generates is there before several steps read it at once.
run('Types of the pages', 'npx', ['svelte-kit', 'sync']);

// The unit tests begin with the kit writing these types anew, the build ends with it: who reads them comes last.
const page = [
  ['Lint', ...npm('lint')],
  ['Build and size', ...npm('build')],
  ['Types', ...npm('types')],
];
const data = [
  ['Unit tests', ...npm('unit')],
  ['Data package', ...npm('data', '--', '--validate')],
];
if (existsSync(join(SHARED, 'reports')))
  data.push(['Data package against the reports', ...npm('data', '--', '--check')]);
if (existsSync(join(SHARED, 'gold')))
  data.push(['Accuracy against the labels', ...tsx('scripts/measure/observations.ts', SHARED)]);
// Two lanes for two cores: the page's steps and the data's do not need each other.
await runTogether([page, data]);

const start = performance.now();
console.log('\n── Browser tests');
run('Browser tests', ...npm('e2e'), { CHROME_PATH: browser });
console.log(`   ${since(start)}`);
console.log('\n✓ All checks passed.');
