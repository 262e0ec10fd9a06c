#!/usr/bin/env bash
# echarts 4.9.0 and d3-geo 3.1.2 (npm), read with Node 20.20.2. Of echarts only its maps, map/json/province.
#
# Guess, written before the run: the maps of the provinces, all packed by one tool, wind every outer
# ring of some size the same way, clockwise, as d3-geo wants it.
#
# Seen: all but three do. 哈密市 (one of the largest prefectures there are) and 昆玉市 in xinjiang.json
# and 开州区 in chongqing.json run the other way round. In the plane nothing shows. To d3-geo, for which
# a ring on the globe encloses what lies on one side of it, each of the three is the whole Earth but
# itself: 哈密市 covers more than 12.5 of 12.57 steradians and contains the Atlantic, and a projection
# fitted to Xinjiang draws it many times too small.
#
# Why it matters here: these maps are the ones with a free licence that most dashboards of China start
# from. Fitting, centroids for labels and hit tests go wrong in two provinces out of 34, so a trial
# with another province, or with the national map, passes. Wind rings by their area, not by trust.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact echarts@4.9.0 d3-geo@3.1.2 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { readFileSync, readdirSync } from 'node:fs';
import { geoArea, geoConicEqualArea, geoContains } from 'd3-geo';

const folder = 'node_modules/echarts/map/json/province/';

/** A packed ring: pairs of zigzag steps from an offset, in 1/1024 degrees. */
function unpack(packed, [x, y]) {
  const step = (i) => {
    const n = packed.charCodeAt(i) - 64;
    return (n >> 1) ^ -(n & 1);
  };
  const ring = [];
  for (let i = 0; i < packed.length; i += 2) {
    x += step(i);
    y += step(i + 1);
    ring.push([x / 1024, y / 1024]);
  }
  return ring;
}

/** One of the maps is not packed, and one of its places has no polygon. */
function polygons({ type, coordinates, encodeOffsets }, isPacked) {
  if (coordinates.length === 0) return [];
  if (!isPacked) return type === 'Polygon' ? [coordinates] : coordinates;
  return type === 'Polygon'
    ? [coordinates.map((ring, i) => unpack(ring, encodeOffsets[i]))]
    : coordinates.map((rings, i) => rings.map((ring, j) => unpack(ring, encodeOffsets[i][j])));
}

/** Square degrees; positive where the ring runs counterclockwise. */
const planar = (ring) =>
  ring.reduce((sum, [x, y], i) => {
    const [u, v] = ring[(i + 1) % ring.length];
    return sum + (x * v - u * y) / 2;
  }, 0);

let rings = 0;
const maps = readdirSync(folder);
const turned = [];
let xinjiang = [];
for (const file of maps) {
  const { features, UTF8Encoding } = JSON.parse(readFileSync(folder + file, 'utf8'));
  for (const { properties, geometry } of features)
    for (const polygon of polygons(geometry, UTF8Encoding)) {
      const area = planar(polygon[0]);
      // What is left of islets by the rounding says nothing.
      if (Math.abs(area) < 1e-3) continue;
      rings++;
      const one = { type: 'Polygon', coordinates: [polygon[0]] };
      if (file === 'xinjiang.json') xinjiang.push(one);
      if (area > 0) turned.push({ name: properties.name, file, one });
    }
}
console.log(`${rings} outer rings in ${maps.length} maps, counterclockwise: ${turned.length}`);
for (const { name, file, one } of turned)
  console.log(`${file}: ${name} has ${geoArea(one).toFixed(3)} of ${(4 * Math.PI).toFixed(3)} steradians`);

const hami = turned.find(({ name }) => name === '哈密市')?.one;
const holdsAtlantic = hami !== undefined && geoContains(hami, [-30, 0]);
const scaleOf = (polygons) =>
  geoConicEqualArea()
    .parallels([25, 47])
    .rotate([-105, 0])
    .fitSize([800, 600], {
      type: 'FeatureCollection',
      features: polygons.map((geometry) => ({ type: 'Feature', properties: {}, geometry })),
    })
    .scale();
const clockwise = xinjiang.map(({ type, coordinates: [ring] }) => ({
  type,
  coordinates: [planar(ring) > 0 ? [...ring].reverse() : ring],
}));
const times = scaleOf(clockwise) / scaleOf(xinjiang);
console.log(`Hami contains a point of the Atlantic: ${holdsAtlantic}`);
console.log(`Xinjiang fitted as packed is ${times.toFixed(1)} times smaller than with all rings clockwise`);

const same =
  turned.map(({ name }) => name).sort().join() === ['哈密市', '开州区', '昆玉市'].sort().join() &&
  turned.every(({ one }) => geoArea(one) > 12.5) &&
  holdsAtlantic &&
  times > 5;
console.log(same ? 'ok: three rings are inside out' : 'changed: the rings run otherwise');
process.exit(same ? 0 : 1);
JS
node see.mjs
