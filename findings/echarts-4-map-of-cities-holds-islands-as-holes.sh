#!/usr/bin/env bash
# echarts 4.9.0, d3-geo 3.1.2, @turf/area 7.3.0 and @turf/boolean-point-in-polygon 7.3.0 (npm), read with
# Node 20.20.2. Of echarts only its maps, map/json.
#
# Guess, taken for granted by the code that read these maps first: in china-cities.json as in the other
# files a MultiPolygon has a polygon for each island, and what is in `features` are GeoJSON features.
#
# Seen: each of its 139 MultiPolygons has one polygon, with all rings of the place in it. By GeoJSON the
# second ring and those after it are holes in the first. 舟山 is an islet with 250 holes, its main island
# one of them, and all but one outside of it; its area is -1,567 km². Nor does any of the 367 features say
# that it is one: `type` is not there, and d3-geo, which then sees nothing, gives NaN for the bounds of
# each. The provinces' files and china.json have one polygon an island, and the type.
#
# Why it matters here: drawn it looks right. What measures, merges or clips takes the islands away, and
# what is divided by an area has the wrong sign. Each ring has to become a polygon of its own, but for
# those that do lie within another.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact echarts@4.9.0 d3-geo@3.1.2 \
  @turf/area@7.3.0 @turf/boolean-point-in-polygon@7.3.0 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { area } from '@turf/area';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { geoBounds } from 'd3-geo';

/** A packed ring, closed: pairs of zigzag steps from an offset, in 1/1024 degrees. */
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
  return ring[0].join() === ring.at(-1).join() ? ring : [...ring, ring[0]];
}
const read = (file) => JSON.parse(readFileSync(`node_modules/echarts/map/json/${file}`, 'utf8')).features;
const isMulti = ({ geometry }) => geometry.type === 'MultiPolygon';
const unpacked = ({ coordinates, encodeOffsets }) =>
  coordinates.map((rings, i) => rings.map((ring, j) => unpack(ring, encodeOffsets[i][j])));

for (const file of ['china.json', 'province/zhejiang.json', 'china-cities.json']) {
  const features = read(file);
  const multi = features.filter(isMulti);
  const single = multi.filter(({ geometry }) => geometry.coordinates.length === 1).length;
  const typed = features.filter(({ type }) => type === 'Feature').length;
  console.log(`${file}: ${multi.length} MultiPolygons, ${single} with one polygon; ${typed} of ${features.length} have a type`);
}
const cities = read('china-cities.json');
const multi = cities.filter(isMulti);
const zhoushan = cities.find(({ properties }) => properties.name === '舟山');
const alone = (ring) => ({ type: 'Polygon', coordinates: [ring] });
const [rings] = unpacked(zhoushan.geometry);
const outside = rings.slice(1).filter((ring) => !ring.some((point) => booleanPointInPolygon(point, alone(rings[0]))));
console.log(`舟山: ${rings.length} rings in one polygon, ${outside.length} lie outside of the first`);

const geometry = { type: 'MultiPolygon', coordinates: [rings] };
const bounds = (object) => geoBounds(object).flat().map((n) => n.toFixed(1)).join(' ');
const [untyped, typed] = [bounds({ ...zhoushan, geometry }), bounds({ ...zhoushan, type: 'Feature', geometry })];
console.log(`bounds to d3-geo: ${untyped}; with a type ${typed}`);
const km2 = (object) => Math.round(area(object) / 1e6);
const [held, parted] = [km2(geometry), km2({ type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) })];
console.log(`舟山 has ${held} km², with a polygon for each ring ${parted} km²`);

const same =
  cities.length === 367 &&
  cities.every((feature) => !('type' in feature)) &&
  multi.length === 139 &&
  multi.every(({ geometry: { coordinates } }) => coordinates.length === 1) &&
  read('province/zhejiang.json').filter(isMulti).every(({ geometry: { coordinates } }) => coordinates.length > 1) &&
  rings.length === 251 &&
  outside.length > 240 &&
  untyped.includes('NaN') &&
  !typed.includes('NaN') &&
  held < -1500 &&
  parted > 1500;
console.log(same ? 'ok: the islands are holes' : 'changed: the islands are held otherwise');
process.exit(same ? 0 : 1);
JS
node see.mjs
