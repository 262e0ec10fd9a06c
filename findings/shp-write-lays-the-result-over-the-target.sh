#!/usr/bin/env bash
# @mapbox/shp-write 0.4.3 and geojson2shp 0.5.0, read back by shpjs 6.2.0 (npm), with Node 20.20.2.
#
# Guess, written before the run: a shapefile has ten letters for the name of a column, so long names are cut, and
# names that are the same then are made distinct.
#
# Seen: they are cut only. gdp_growth_target and gdp_growth_result are two columns of the name gdp_growth in the
# file of either writer, neither says so, and the reader keeps the last one of that name: 5.5, the target, is gone
# and 4.9, the result, stands for both. Had the columns stood in the other order, it would be the target.
#
# Why it matters here: a target and its result have names that differ at the end only, as have the years of one
# indicator. The map that is drawn from such a file shows one under the name of both. Shorten names before, so that
# they differ within ten letters.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact \
  @mapbox/shp-write@0.4.3 geojson2shp@0.5.0 shpjs@6.2.0 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { Writable } from 'node:stream';
import shpwrite from '@mapbox/shp-write';
import { convert } from 'geojson2shp';
import shp from 'shpjs';

const features = [[5.5, 4.9], [6, 6.3]].map(([gdp_growth_target, gdp_growth_result], i) => ({
  type: 'Feature',
  properties: { gdp_growth_target, gdp_growth_result },
  geometry: {
    type: 'Polygon',
    coordinates: [[[110 + i, 30], [110 + i, 31], [111 + i, 31], [111 + i, 30], [110 + i, 30]]],
  },
}));
async function byGeojson2shp() {
  const parts = [];
  const sink = new Writable({ write: (part, _encoding, done) => (parts.push(part), done()) });
  await convert(features, sink, { layer: 'regions', targetCrs: 4326 });
  return Buffer.concat(parts);
}
const files = {
  'shp-write': await shpwrite.zip(
    { type: 'FeatureCollection', features },
    { outputType: 'arraybuffer', compression: 'STORE' },
  ),
  geojson2shp: await byGeojson2shp(),
};
let same = true;
for (const [name, file] of Object.entries(files)) {
  const rows = JSON.stringify((await shp(file)).features.map(({ properties }) => properties));
  console.log(`${name}: ${rows}`);
  if (rows !== '[{"gdp_growth":4.9},{"gdp_growth":6.3}]') same = false;
}
console.log(same ? 'ok: the result stands for the target' : 'changed: the columns are written otherwise');
process.exit(same ? 0 : 1);
JS
node see.mjs
