// `npm test`: everything that a change must pass, on a bare clone too.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode, install, ROOT, run, runTogether } from './setup.mjs';

/** Reports and labels lie beside the checkout where there are any (CI, the founders); users have none. */
const SHARED = join(ROOT, '..', 'shared');

checkNode();
install();
const { findBrowser } = await import('./browser.mjs');
const browser = await findBrowser();

const npm = (...args) => ['npm', ['run', '--silent', ...args]];
await runTogether([
  ['Types', ...npm('check')],
  ['Lint', ...npm('lint')],
]);
const steps = [
  ['Unit tests', ...npm('unit')],
  ['Data package', ...npm('data', '--', '--validate')],
];
if (existsSync(join(SHARED, 'reports'))) {
  steps.push(['Data package against the reports', ...npm('data', '--', '--check')]);
}
if (existsSync(join(SHARED, 'gold'))) {
  steps.push([
    'Accuracy against the labels',
    'npx',
    ['tsx', 'scripts/measure/observations.ts', SHARED],
  ]);
}
steps.push(['Build and size', ...npm('build')], ['Browser tests', ...npm('e2e')]);

for (const [label, command, args] of steps) {
  const start = performance.now();
  console.log(`\n── ${label}`);
  run(label, command, args, { CHROME_PATH: browser });
  console.log(`   ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
console.log('\n✓ All checks passed.');
