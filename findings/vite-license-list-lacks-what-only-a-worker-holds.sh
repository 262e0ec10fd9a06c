#!/usr/bin/env bash
# vite 8.3.8 and rolldown 1.2.19 (npm), bundling papaparse 5.7.1, d3-array 3.2.4 and nzh 1.0.14; read with
# Node 20.20.2.
#
# Guess, written before the run: the file that `build.license` writes lists every package whose code is in the
# output, that of a web worker too.
#
# Seen: it lists what the page imports at once and what it imports later. What only the worker imports is in
# the output and not in the list. If that is all the app bundles, the file says that the app does not bundle
# any dependencies with licenses. Nothing warns. (The worker is a bundle of its own.)
#
# Why it matters here: the readers of tables and documents are the largest packages of such a dashboard, and
# they run in workers. Their licences ask for the notice to go with the copy; a page that shows this file as
# its list of licences leaves out just these.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --silent --no-audit --no-fund --save-exact vite@8.3.8 rolldown@1.2.19 papaparse@5.7.1 \
  d3-array@3.2.4 nzh@1.0.14 >/dev/null 2>&1

mkdir page alone
for app in page alone; do
  echo '<!doctype html><script type="module" src="./main.js"></script>' >"$app/index.html"
  echo "export default { build: { license: true }, worker: { format: 'es' } };" >"$app/vite.config.js"
  cat >"$app/worker.js" <<'JS'
import { parse } from 'papaparse';

onmessage = ({ data }) => postMessage(parse(data).data);
JS
done
cat >alone/main.js <<'JS'
const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
worker.onmessage = ({ data }) => (document.title = data);
worker.postMessage('a,b');
JS
cat >page/later.js <<'JS'
import nzh from 'nzh/cn';

document.title = nzh.encodeS(5);
JS
{
  echo "import { extent } from 'd3-array';"
  cat alone/main.js
  echo "document.title = extent([1, 2]);"
  echo "import('./later.js');"
} >page/main.js
for app in page alone; do npx vite build "$app" >"$app/build.log" 2>&1; done

cat >see.js <<'JS'
import { readFileSync, readdirSync } from 'node:fs';

const read = (file) => readFileSync(file, 'utf8');
const list = (app) => read(`${app}/dist/.vite/license.md`);
const listed = [...list('page').matchAll(/^## (\S+)/gm)].map(([, name]) => name).sort();
const none = 'does not bundle any dependencies';
// An error code of papaparse is a text that no minifier changes.
const holders = (app) =>
  readdirSync(`${app}/dist/assets`).filter((file) =>
    read(`${app}/dist/assets/${file}`).includes('UndetectableDelimiter'),
  );
const isInWorkerOnly = (app) => /^worker-[^,]*$/.test(holders(app).join());
const isQuiet = (app) => !/warn/i.test(read(`${app}/build.log`));
console.log(`listed: ${listed.join(', ')}; papaparse is in ${holders('page').join()}`);
console.log(`with the worker alone: ${list('alone').split('\n').find((line) => line.includes(none))}`);
const same =
  listed.join() === 'd3-array,nzh' &&
  list('alone').includes(none) &&
  ['page', 'alone'].every((app) => isInWorkerOnly(app) && isQuiet(app));
console.log(same ? 'ok: what only the worker holds is not listed' : 'changed: other packages are listed');
process.exit(same ? 0 : 1);
JS
node see.js
