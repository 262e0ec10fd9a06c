#!/usr/bin/env bash
# @sveltejs/adapter-static 3.0.10, @sveltejs/kit 2.70.4, @sveltejs/vite-plugin-svelte 7.3.1, vite 8.3.8
# and svelte 5.57.3 (npm), read with Node 20.20.2.
#
# Guess, written before the run: with precompress: true, every text in static/ gets a .gz and a .br beside
# it: .json and .svg, .csv, .geojson and .topojson.
#
# Seen: .json, .svg and .txt do. .csv, .tsv, .geojson, .topojson and .yaml do not, however large; neither
# the build nor the folder says so. Which ones do is a list of eleven endings in the kit that no setting
# adds to.
#
# Why it matters here: a server that only hands out what lies beside a file sends the largest ones of such
# a site, tables and maps, several times as large as it could, while the pages are compressed and every
# spot check of them passes. Name maps .json, or compress after the build.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --silent --no-audit --no-fund --save-exact @sveltejs/kit@2.70.4 vite@8.3.8 rolldown@1.2.19 \
  @sveltejs/adapter-static@3.0.10 @sveltejs/vite-plugin-svelte@7.3.1 svelte@5.57.3 >/dev/null 2>&1

mkdir -p src/routes static
cat >svelte.config.js <<'JS'
import adapter from '@sveltejs/adapter-static';

export default { kit: { adapter: adapter({ fallback: 'index.html', precompress: true }) } };
JS
cat >vite.config.js <<'JS'
import { sveltekit } from '@sveltejs/kit/vite';

export default { plugins: [sveltekit()] };
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
echo '<p>page</p>' >src/routes/+page.svelte
cat >write.js <<'JS'
import { writeFileSync } from 'node:fs';

const rows = Array.from({ length: 3000 }, (_, i) => [110000 + i, 2024, 'growth', 5.5]);
const table = (mark) => rows.map((row) => row.join(mark)).join('\n');
const features = rows.map(([code]) => ({ type: 'Feature', properties: { code }, geometry: null }));
const files = {
  json: JSON.stringify(rows),
  svg: `<svg xmlns="http://www.w3.org/2000/svg">${'<path d="M0 0h9v9z"/>'.repeat(3000)}</svg>`,
  txt: table(' '),
  csv: table(','),
  tsv: table('\t'),
  geojson: JSON.stringify({ type: 'FeatureCollection', features }),
  topojson: JSON.stringify({ type: 'Topology', objects: {}, arcs: [], codes: rows.map(([code]) => code) }),
  yaml: table(': '),
};
for (const [ending, text] of Object.entries(files)) writeFileSync(`static/data.${ending}`, text);
JS
node write.js
npx vite build >build.log 2>&1

cat >see.js <<'JS'
import { existsSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

let same = !/warn/i.test(readFileSync('build.log', 'utf8'));
for (const ending of ['json', 'svg', 'txt', 'csv', 'tsv', 'geojson', 'topojson', 'yaml']) {
  const file = `build/data.${ending}`;
  const packed = ['gz', 'br'].filter((other) => existsSync(`${file}.${other}`));
  const times = statSync(file).size / gzipSync(readFileSync(file)).length;
  console.log(`.${ending}: ${packed.join(' and ') || 'nothing'}, gzip makes it ${times.toFixed(0)} times smaller`);
  same &&= packed.length === (['json', 'svg', 'txt'].includes(ending) ? 2 : 0) && times > 3;
}
console.log(same ? 'ok: tables and maps are not compressed' : 'changed: other files are compressed');
process.exit(same ? 0 : 1);
JS
node see.js
