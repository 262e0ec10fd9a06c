#!/usr/bin/env bash
# mapshaper 0.6.113 (npm), read with Node 20.20.2.
#
# Guess, written before the run, of four libraries for tables, tried here as well: mean of [5, null, 7] is 6.
#
# Seen: it is 4 when areas are merged by -dissolve, and as much when the rows of a table are joined to an area,
# there from an empty cell. The sum is divided by all areas, 3. The median is 5, that of 0, 5 and 7, and the
# least value is null. An area all of whose cells are empty gets 0 for its sum and nothing for its mean. Only
# where a feature lacks the property altogether is the mean 6.
#
# Why it matters here: cities are merged to provinces and tables joined to maps with it. A province in which one
# city of three has set no target is drawn two classes too low, and one in which none has is drawn with nought.
# Leave out what is empty before the merger (-filter 't !== null').
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact mapshaper@0.6.113 >/dev/null 2>&1

cat >see.mjs <<'JS'
import mapshaper from 'mapshaper';

const square = (x) => [[[x, 0], [x, 1], [x + 1, 1], [x + 1, 0], [x, 0]]];
const cities = (targets) => ({
  type: 'FeatureCollection',
  features: targets.map((t, x) => ({
    type: 'Feature',
    properties: t === undefined ? { p: '甲' } : { p: '甲', t },
    geometry: { type: 'Polygon', coordinates: square(x) },
  })),
});
async function merged(targets) {
  const command = "-i in.json -dissolve p calc='m=mean(t),d=median(t),lo=min(t),s=sum(t)' -o out.json";
  const out = await mapshaper.applyCommands(command, { 'in.json': JSON.stringify(cities(targets)) });
  const { m, d, lo, s } = JSON.parse(out['out.json']).features[0].properties;
  console.log(`${targets.map(String).join(' ')}: mean ${m}, median ${d}, least ${lo}, sum ${s}`);
  return [m, d, lo, s].join();
}
const ofNull = await merged([5, null, 7]);
const filled = await merged([5, 7]);
const lacking = await merged([5, undefined, 7]);
const joined = await mapshaper.applyCommands(
  "-i a.csv -join b.csv keys=k,k calc='m=mean(t),s=sum(t)' -o out.csv",
  { 'a.csv': 'k\n甲\n乙\n', 'b.csv': 'k,t\n甲,5\n甲,\n甲,7\n乙,\n' },
);
const rows = String(joined['out.csv']).trim().split('\n').join(' / ');
console.log(`joined, with cells of 5, nothing and 7 and of nothing: ${rows}`);
const same =
  ofNull === '4,5,,12' &&
  filled === '6,6,5,12' &&
  lacking.startsWith('6,') &&
  rows === 'k,m,s / 甲,4,12 / 乙,,0';
console.log(same ? 'ok: the mean of 5, nothing and 7 is 4' : 'changed: other figures come out');
process.exit(same ? 0 : 1);
JS
node see.mjs
