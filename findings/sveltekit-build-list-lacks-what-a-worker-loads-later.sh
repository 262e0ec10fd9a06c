#!/usr/bin/env bash
# @sveltejs/kit 2.70.4, @sveltejs/adapter-static 3.0.10, @sveltejs/vite-plugin-svelte 7.3.1, svelte
# 5.57.3, vite 8.3.8 and rolldown 1.2.19 (npm), read with Node 20.20.2.
#
# Guess, written before the run: `build` of $service-worker names every script of the app: those a page
# imports at once or later, a web worker, and what the worker imports later.
#
# Seen: all but the last. The worker is in the list, and so is a part that the page imports later; the
# part that the worker imports later is written to _app/immutable/workers/chunks/, and neither the list
# nor the manifest of the client has it. (Issue 12438 of sveltejs/kit says of older versions that workers
# are missing altogether.) Nothing warns.
#
# Why it matters here: a dashboard that reads reports and draws maps does so in workers, and has them
# load a lexicon or an index when it is first asked for. A service worker that stores `build`, as the
# documentation shows, makes a page that opens offline, starts its worker and fails at its first import; a
# trial with a small worker, which is not split, passes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --silent --no-audit --no-fund --save-exact @sveltejs/kit@2.70.4 vite@8.3.8 rolldown@1.2.19 \
  @sveltejs/adapter-static@3.0.10 @sveltejs/vite-plugin-svelte@7.3.1 svelte@5.57.3 >/dev/null 2>&1

mkdir -p src/routes
cat >svelte.config.js <<'JS'
import adapter from '@sveltejs/adapter-static';

export default { kit: { adapter: adapter({ fallback: 'index.html' }) } };
JS
cat >vite.config.js <<'JS'
import { sveltekit } from '@sveltejs/kit/vite';

export default { plugins: [sveltekit()], worker: { format: 'es' } };
JS
cat >src/app.html <<'HTML'
<!doctype html>
<html>
  <head>
    %sveltekit.head%
  </head>
  <body>
    %sveltekit.body%
  </body>
</html>
HTML
cat >src/routes/+page.svelte <<'SVELTE'
<script>
  import { onMount } from 'svelte';
  import Worker from '../worker.js?worker';

  let text = $state('');
  onMount(() => {
    new Worker().onmessage = ({ data }) => (text += data);
    import('../page-part.js').then(({ part }) => (text += part));
  });
</script>

{text}
SVELTE
echo "export const part = 'later part of the page';" >src/page-part.js
echo "export const part = 'later part of the worker';" >src/worker-part.js
echo "import('./worker-part.js').then(({ part }) => postMessage(part));" >src/worker.js
cat >src/service-worker.js <<'JS'
import { build } from '$service-worker';

self.seen = build;
JS
npx vite build >build.log 2>&1

cat >see.js <<'JS'
import { readFileSync, readdirSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

const read = (file) => readFileSync(file, 'utf8');
const scope = { self: {}, location: { pathname: '/service-worker.js' } };
runInNewContext(read('build/service-worker.js'), scope);
const manifest = read('.svelte-kit/output/client/.vite/manifest.json');
const scripts = readdirSync('build/_app/immutable', { recursive: true })
  .filter((file) => file.endsWith('.js'))
  .map((file) => `_app/immutable/${file}`);

const isListed = (file) => scope.self.seen.includes(`/${file}`);
const holding = (text) => scripts.find((file) => read(`build/${file}`).includes(text));
const missing = scripts.filter((file) => !isListed(file));
const worker = scripts.find((file) => /^_app\/immutable\/workers\/worker-/.test(file));
const ofPage = holding('later part of the page');
const ofWorker = holding('later part of the worker');
console.log(`${scripts.length} scripts written, ${scope.self.seen.length} in the list`);
for (const [name, file] of Object.entries({ worker, 'part of the page': ofPage, 'part of the worker': ofWorker }))
  console.log(`${name} (${file}): in the list ${isListed(file)}, in the manifest ${manifest.includes(file)}`);
const same =
  isListed(worker) &&
  isListed(ofPage) &&
  missing.join() === ofWorker &&
  !manifest.includes(ofWorker) &&
  !/warn/i.test(read('build.log'));
console.log(
  same ? 'ok: what the worker loads later is in no list' : 'changed: the list holds other scripts',
);
process.exit(same ? 0 : 1);
JS
node see.js
