// `npm run build:twice`: builds the last commit in two clones, and fails unless they are the same, byte for byte. Not
// part of `npm test`, which builds once: it costs a minute.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ROOT } from '../run/setup.mjs';

/**
 * Builds the last commit in a new folder.
 * @returns {Map<string, Buffer>} files by path
 */
function build() {
  const folder = mkdtempSync(join(tmpdir(), 'biaochi-build-'));
  try {
    const run = (command, ...args) => execFileSync(command, args, { cwd: folder, stdio: 'pipe' });
    run('git', 'clone', '--quiet', '--depth=1', `file://${ROOT}`, '.');
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    run('npx', 'vite', 'build');
    run('npx', 'tsx', 'scripts/prerender/main.ts');
    const out = join(folder, 'build');
    const entries = readdirSync(out, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    return new Map(paths.map((path) => [relative(out, path), readFileSync(path)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [first, second] = [build(), build()];
const paths = [...new Set([...first.keys(), ...second.keys()])].sort();
const differing = paths.filter((path) => !first.get(path)?.equals(second.get(path) ?? Buffer.of()));
for (const path of differing) console.error(`✗ ${path}`);
if (paths.length === 0 || differing.length > 0) {
  console.error(`${differing.length} of ${paths.length} files differ.`);
  process.exit(1);
}
console.log(`✓ ${paths.length} files, the same in both builds.`);
