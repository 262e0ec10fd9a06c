// What the framework's own `precompress` leaves out: tables, which are most of what a visit fetches, and the manifest of
// the installed site. Hosts that send packed files (nginx, Caddy, sirv, GitLab Pages) find them beside the plain ones.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const LEFT_OUT = /\.(?:csv|webmanifest)$/u;

/**
 * Writes a .gz and a .br beside each such file of a folder, in the quality of the framework's: nothing but the contents
 * is in them, so that two builds are the same.
 * @param {string} folder
 */
export function packRest(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const path of paths.filter((name) => LEFT_OUT.test(name))) pack(join(folder, path));
}

/**
 * Writes a file's .gz and .br beside it.
 * @param {string} path
 */
export function pack(path) {
  const plain = readFileSync(path);
  writeFileSync(`${path}.gz`, gzipSync(plain, { level: constants.Z_BEST_COMPRESSION }));
  writeFileSync(`${path}.br`, brotli(plain));
}

/** @param {Buffer} plain */
const brotli = (plain) =>
  brotliCompressSync(plain, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
