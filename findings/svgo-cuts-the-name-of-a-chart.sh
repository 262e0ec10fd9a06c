#!/usr/bin/env bash
# svgo 4.1.0 (npm), read with Node 20.20.2.
#
# Guess, written before the run: a picture with role="img" and aria-labelledby, made smaller without any
# setting, keeps both, and the id that it points to.
#
# Seen: aria-labelledby stays, the id it points to goes, as does every id that only ARIA refers to: for
# the removal of unused ids a reference is a url(#…) or a link. The roles go too, of the picture and of
# the list within. aria-label stays. With cleanupIds off and keepRoleAttr on nothing is lost.
#
# Why it matters here: a chart is named by its title so that it is read out. After the build it says
# “labelled by t” where no t is, and is read as a heap of numbers or not at all. The markup that was
# tested is not what goes out, so the test has to look at what was built.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact svgo@4.1.0 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { optimize } from 'svgo';

const chart = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 40" role="img" aria-labelledby="t">
  <title id="t">各省增长目标</title>
  <g role="list" aria-label="省">
    <rect role="listitem" aria-label="广东 5.5%" aria-describedby="n" width="55" height="9"/>
  </g>
  <text id="n" y="35">初步数</text>
</svg>`;
const plain = optimize(chart).data;
const kept = optimize(chart, {
  plugins: [
    {
      name: 'preset-default',
      params: { overrides: { cleanupIds: false, removeUnknownsAndDefaults: { keepRoleAttr: true } } },
    },
  ],
}).data;
console.log(`without a setting: ${plain}\nwith two settings: ${kept}`);
const has = (svg, text) => svg.includes(text);
const same =
  has(plain, 'aria-labelledby="t"') &&
  has(plain, 'aria-describedby="n"') &&
  has(plain, 'aria-label="省"') &&
  !has(plain, 'id="') &&
  !has(plain, 'role=') &&
  has(kept, '<title id="t">') &&
  has(kept, 'role="img"') &&
  has(kept, 'role="list"');
console.log(same ? 'ok: the reference stays, what it refers to goes' : 'changed: other attributes go');
process.exit(same ? 0 : 1);
JS
node see.mjs
