#!/usr/bin/env bash
# d3-array 3.2.4 and 3.2.5 (npm), bundled by Vite 8.3.8 (rolldown 1.2.19) with its defaults; read with Node
# 20.20.2.
#
# Guess, written before the run: a patch release changes no sizes. Of two parts of a page, one that
# needs extent at once and one that needs quantile, bin and group later, each loads what it uses, with
# 3.2.4 as with 3.2.5.
#
# Seen: with 3.2.4 the first part has 1.0 KB (gzip) and the later one 2.4; with 3.2.5 the first has 3.2
# and the later one 0.1. What is imported is now dist/d3-array.mjs, the whole library as one module; the
# 61 modules in src/ are no longer in the package. A bundler still drops what nobody uses, but it puts
# a module into one chunk, and so all that any part uses comes with the first that uses any of it.
#
# Why it matters here: a dashboard loads what draws ranges first and quantiles for classes later. An
# update within ^3.2.0 moves the later functions into the first load, three times its size here, and
# the sum of all files, which budgets often watch, hardly changes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --silent --no-audit --no-fund --save-exact \
  vite@8.3.8 rolldown@1.2.19 before@npm:d3-array@3.2.4 after@npm:d3-array@3.2.5 >/dev/null 2>&1

cat >first.js <<'JS'
import { extent } from 'd3-array';
console.log(extent([5, 6, 5.5]));
import('./later.js');
JS
cat >later.js <<'JS'
import { bin, group, quantile } from 'd3-array';
console.log(quantile([5, 6, 5.5], 0.9), bin()([5, 6, 5.5]), group([5, 6], (rate) => rate));
JS
cat >see.js <<'JS'
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** Bytes, gzipped, of the part that loads first and of the one that loads later. */
async function sizes(library) {
  const { output } = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { 'd3-array': library } },
    build: { write: false, modulePreload: false, rolldownOptions: { input: 'first.js' } },
  });
  const size = (isFirst) =>
    output
      .filter(({ isEntry }) => isEntry === isFirst)
      .reduce((sum, { code }) => sum + gzipSync(code).length, 0);
  return { first: size(true), later: size(false) };
}

const seen = {};
for (const library of ['before', 'after']) {
  const { version } = JSON.parse(readFileSync(`node_modules/${library}/package.json`, 'utf8'));
  const modules = readdirSync(`node_modules/${library}`, { recursive: true }).filter((file) =>
    /^src\/.*\.js$/.test(file),
  );
  const { first, later } = await sizes(library);
  console.log(`${version}: ${modules.length} modules in src/; first ${first} bytes, later ${later}`);
  seen[library] = { modules: modules.length, first, later };
}
const { before, after } = seen;
const same =
  before.modules > 50 &&
  after.modules === 0 &&
  after.first > 2.5 * before.first &&
  after.later < before.later / 10;
console.log(
  same ? 'ok: the patch moves later code into the first load' : 'changed: the parts are cut otherwise',
);
process.exit(same ? 0 : 1);
JS
node see.js
