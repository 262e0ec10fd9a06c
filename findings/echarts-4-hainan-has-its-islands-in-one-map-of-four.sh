#!/usr/bin/env bash
# echarts 4.9.0 (npm), read with Node 20.20.2. Only its maps, map/json.
#
# Guess, written before the run: the map of Hainan has about ten islands, and the maps of the whole
# country have the same ones.
#
# Seen: in hainan.json 三沙市 alone has 220 polygons, the most of any place but 舟山市, from 3.8° north. In
# china.json, china-cities.json and china-contour.json there is none of them: 海南 is one polygon, 三沙 is
# not among the cities, and nothing lies south of 18.1°. The four have one format and stand in one package.
#
# Why it matters here: a map of the country has to show these islands, and one made from the files for the
# whole country does not, without a hint in them. Fitted to the one file, Hainan's main island is a spot
# at the top; fitted to another it fills the picture. Whoever needs the islands in the national map has to
# take them from the province's.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact echarts@4.9.0 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { readFileSync, readdirSync } from 'node:fs';

const folder = 'node_modules/echarts/map/json/';

/** The latitudes of a packed ring: every second of the zigzag steps from an offset, in 1/1024 degrees. */
function latitudes(packed, [, y]) {
  const list = [];
  for (let i = 1; i < packed.length; i += 2) {
    const n = packed.charCodeAt(i) - 64;
    y += (n >> 1) ^ -(n & 1);
    list.push(y / 1024);
  }
  return list;
}

/** For each place its name, the number of its polygons and the latitudes of all their rings. */
function places(file) {
  const { features, UTF8Encoding } = JSON.parse(readFileSync(folder + file, 'utf8'));
  return features.map(({ properties: { name }, geometry: { type, coordinates, encodeOffsets } }) => {
    const one = type === 'Polygon' && coordinates.length > 0;
    const polygons = one ? [coordinates] : coordinates;
    const offsets = one ? [encodeOffsets] : encodeOffsets;
    const rings = polygons.flatMap((list, i) =>
      list.flatMap((ring, j) => (UTF8Encoding ? latitudes(ring, offsets[i][j]) : ring.map(([, y]) => y))),
    );
    return { name, count: polygons.length, rings };
  });
}
const southernmost = (list) => list.flatMap(({ rings }) => rings).reduce((south, y) => Math.min(south, y), 90);

const hainan = places('province/hainan.json');
const sansha = hainan.find(({ name }) => name === '三沙市');
const most = readdirSync(`${folder}province`)
  .flatMap((file) => places(`province/${file}`))
  .sort((a, b) => b.count - a.count);
console.log(`hainan.json: 三沙市 has ${sansha.count} polygons, from ${southernmost([sansha]).toFixed(1)}°`);
console.log(`most polygons: ${most.slice(0, 3).map(({ name, count }) => `${name} ${count}`).join(', ')}`);
const wholes = ['china.json', 'china-cities.json', 'china-contour.json'].map((file) => {
  const list = places(file);
  const south = southernmost(list);
  const hasSansha = list.some(({ name }) => name.startsWith('三沙'));
  console.log(`${file}: ${list.length} places, 三沙 ${hasSansha}, nothing south of ${south.toFixed(1)}°`);
  return { list, south, hasSansha };
});
const ofChina = wholes[0].list.find(({ name }) => name === '海南').count;
console.log(`china.json: 海南 has ${ofChina} polygon`);
const same =
  sansha.count === 220 &&
  southernmost([sansha]) < 4 &&
  most[1].name === '三沙市' &&
  ofChina === 1 &&
  wholes.every(({ south, hasSansha }) => south > 18 && !hasSansha);
console.log(same ? 'ok: the islands are in one map of four' : 'changed: the islands are elsewhere');
process.exit(same ? 0 : 1);
JS
node see.mjs
