#!/usr/bin/env bash
# @turf/moran-index 7.4.0 and @turf/distance 7.4.0 (npm), read with Node 20.20.2.
#
# Guess, written before the run: Moran's I and its z are those of the textbook. In mind, that distances are kilometres,
# as in turf's other modules, so that a threshold of 600 makes neighbours of the capitals within 600 km.
#
# Seen: the formula is the textbook's, but the distance is that of the figures of longitude and latitude, in degrees,
# and a threshold counts in these. Within 600 degrees everything is everything's neighbour: for growth in ten
# provinces I is 0.17 instead of 0.60, the same as without a threshold, and of binary weights it is nothing but the
# value that is expected by chance, -1/9. No message says so. With 6 it comes to 0.60 here, but 6 is not 600 km: a
# degree from east to west is 102 km at Guangzhou and 85 km at Beijing, one from north to south 111 km.
#
# Why it matters here: whether neighbours set like targets is what one asks with it. Asked in kilometres it says that
# they do so by a little, where they do plainly. Project the points first, and give the threshold in units of that.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @turf/moran-index@7.4.0 @turf/distance@7.4.0 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { distance } from '@turf/distance';
import { moranIndex } from '@turf/moran-index';

// Capitals of ten provinces, with growth made up for them.
const places = [
  [113.3, 23.1, 5], [113, 28.2, 5.5], [114.3, 30.6, 6], [116.4, 39.9, 5], [117.2, 39.1, 4.5],
  [121.5, 31.2, 5], [120.2, 30.3, 5.5], [118.8, 32, 5.5], [104.1, 30.6, 6], [106.5, 29.6, 6],
];
const features = places.map(([longitude, latitude, growth]) => ({
  type: 'Feature',
  properties: { growth },
  geometry: { type: 'Point', coordinates: [longitude, latitude] },
}));
const turf = (options) =>
  moranIndex({ type: 'FeatureCollection', features }, { inputField: 'growth', ...options }).moranIndex;

/** Moran's I with the rows of the weights standardised, which are the inverse of the distance or 1. */
function textbook(threshold, isBinary, distanceOf) {
  const mean = places.reduce((sum, place) => sum + place[2], 0) / places.length;
  const aside = places.map((place) => place[2] - mean);
  let sum = 0;
  let weights = 0;
  features.forEach((one, i) => {
    const row = features.map((other, j) => {
      const away = distanceOf(one, other);
      return i === j || away > threshold ? 0 : isBinary ? 1 : 1 / away;
    });
    const total = row.reduce((a, b) => a + b, 0);
    if (total === 0) return;
    row.forEach((weight, j) => (sum += (weight / total) * aside[i] * aside[j]));
    weights += 1;
  });
  return ((places.length / weights) * sum) / aside.reduce((a, b) => a + b * b, 0);
}
const inDegrees = ({ geometry: { coordinates: a } }, { geometry: { coordinates: b } }) =>
  Math.hypot(a[0] - b[0], a[1] - b[1]);

const seen = {
  'turf, threshold 600': turf({ threshold: 600 }),
  'turf, no threshold': turf({}),
  'turf, threshold 600, binary': turf({ threshold: 600, binary: true }),
  'turf, threshold 6': turf({ threshold: 6 }),
  'textbook, 600 km': textbook(600, false, distance),
  'textbook, 600 km, binary': textbook(600, true, distance),
  'textbook, 6 degrees': textbook(6, false, inDegrees),
};
for (const [name, value] of Object.entries(seen)) console.log(`${name}: ${value.toFixed(3)}`);
const near = (name, value) => Math.abs(seen[name] - value) < 0.0005;
const same =
  near('turf, threshold 600', seen['turf, no threshold']) &&
  near('turf, threshold 600, binary', -1 / 9) &&
  near('turf, threshold 6', seen['textbook, 6 degrees']) &&
  seen['textbook, 600 km'] - seen['turf, threshold 600'] > 0.4 &&
  seen['textbook, 600 km, binary'] > 0.5;
console.log(same ? 'ok: the threshold is one of degrees' : 'changed: the threshold is taken otherwise');
process.exit(same ? 0 : 1);
JS
node see.mjs
