// What a bare clone needs before anything else runs: a Node that is new enough, and the packages.
// Plain JavaScript on Node's own modules, because nothing is installed yet.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's root folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const OLDEST_NODE = [20, 19];

/**
 * Runs a command in the checkout with its output shown; ends this process with its code if it fails.
 * @param {string} label what the step is, for the message
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to the environment
 */
export function run(label, command, args, env = {}) {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (result.status === 0) return;
  const why = result.error ? result.error.message : `exit code ${result.status ?? result.signal}`;
  console.error(`\n✗ ${label}: ${why}`);
  process.exit(result.status || 1);
}

/**
 * Runs one command with its output kept together, shown with its time when it ends.
 * @param {readonly [label: string, command: string, args: readonly string[]]} step
 * @param {Set<import('node:child_process').ChildProcess>} running
 */
async function runQuietly([label, command, args], running) {
  const shell = process.platform === 'win32';
  const start = performance.now();
  const child = spawn(command, args, { cwd: ROOT, shell, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  const said = [];
  child.stdout.on('data', (part) => said.push(part));
  child.stderr.on('data', (part) => said.push(part));
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      said.push(Buffer.from(error.message));
      resolve(1);
    });
    child.on('close', resolve);
  });
  running.delete(child);
  console.log(`\n── ${label}\n${Buffer.concat(said)}   ${since(start)}`);
  if (code === 0) return;
  console.error(`\n✗ ${label}: exit code ${code}`);
  for (const other of running) other.kill();
  process.exit(Number(code) || 1);
}

/** The seconds since a moment, for people. */
export const since = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

/**
 * Runs lanes at once, in each lane one step after the other; ends this process with the code of the first that
 * fails.
 * @param {readonly (readonly (readonly [label: string, command: string, args: readonly string[]])[])[]} lanes
 */
export async function runTogether(lanes) {
  const running = new Set();
  await Promise.all(
    lanes.map(async (steps) => {
      for (const step of steps) await runQuietly(step, running);
    }),
  );
}

/** Ends with a clear message when Node is too old for the tools. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantMajor, wantMinor] = OLDEST_NODE;
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return;
  console.error(
    `标尺 needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.\n` +
      'Install a current one from https://nodejs.org and run the command again.',
  );
  process.exit(1);
}

/** Installs the packages of package-lock.json, unless they are there and no older than it. */
export function install() {
  const lock = join(ROOT, 'package-lock.json');
  const marker = join(ROOT, 'node_modules', '.package-lock.json');
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs) return;
  if (existsSync(marker) && sameVersions(lock, marker)) return;
  console.log('Installing packages …');
  run('npm ci', 'npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error']);
}

/** Do the lock file and what is installed name the same packages? (A fresh clone is newer than both.) */
function sameVersions(lock, marker) {
  const packages = (file) =>
    Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages)
      .filter(([path, entry]) => path !== '' && !entry.optional)
      .map(([path, { version }]) => `${path}@${version}`)
      .sort();
  return packages(lock).join() === packages(marker).join();
}
