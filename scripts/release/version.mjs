// The name of a build: a digest of what it is made of. Two builds of one commit are the same, byte for byte; named by
// the time, as the framework does by default, each would throw away what browsers keep of the last.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What a build is made of: sources, data, the packages' versions, and how they are put together. */
const PARTS = [
  'src',
  'static',
  'scripts/release',
  'package-lock.json',
  'svelte.config.js',
  'vite.config.ts',
];

/** Digits of the digest that are the name: as many as the data package's version has. */
const DIGITS = 16;

/**
 * Files at or under a path, without the hidden ones that systems leave behind and without tests, which do not ship.
 * @param {string} root
 * @param {string} path from the root
 * @returns {string[]} paths from the root, with slashes
 */
function filesIn(root, path) {
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !/\/\.|\.test\.ts$/u.test(file));
}

/**
 * The name of the build of a checkout.
 * @param {string} root its folder, without a slash at the end
 * @param {readonly string[]} [parts] files and folders from there
 */
export function versionOf(root, parts = PARTS) {
  const digest = createHash('sha256');
  for (const file of parts.flatMap((part) => filesIn(root, part)).sort()) {
    const content = readFileSync(join(root, file));
    digest.update(`${file}\n${content.length}\n`).update(content);
  }
  return digest.digest('hex').slice(0, DIGITS);
}
