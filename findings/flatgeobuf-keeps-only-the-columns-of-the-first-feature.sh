#!/usr/bin/env bash
# flatgeobuf 4.5.0 (npm), read with Node 20.20.2.
#
# Guess, written before the run: properties that the first feature lacks are written for the others; a
# column whose first value is null and the rest numbers is a column of numbers.
#
# Seen: the columns of the file are those of the first feature. What it lacks is dropped from all others,
# without an error. A null in it makes the column one of text: 5.5 comes back as '5.5', 10 as '10', so
# that a comparison of the two says that 5.5 is larger.
#
# Why it matters here: regions come in the order of their codes, and a first region without a target, or
# with one that is not stated, is nothing rare. The map then has no targets at all, or ones that sort as
# text. Give every feature all properties, and put one without gaps first.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact flatgeobuf@4.5.0 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { deserialize, serialize } from 'flatgeobuf/lib/mjs/geojson.js';

async function roundTrip(rows) {
  const features = rows.map((properties, i) => ({
    type: 'Feature',
    properties,
    geometry: { type: 'Point', coordinates: [110 + i, 30] },
  }));
  const back = [];
  for await (const { properties } of deserialize(serialize({ type: 'FeatureCollection', features })))
    back.push(properties);
  back.sort((a, b) => a.code.localeCompare(b.code));
  console.log(`${JSON.stringify(rows)}\n  → ${JSON.stringify(back)}`);
  return back;
}
const whole = await roundTrip([{ code: '11', target: 5 }, { code: '12', target: 5.5 }, { code: '13' }]);
const lacking = await roundTrip([{ code: '11' }, { code: '12', target: 5.5 }, { code: '13', target: 10 }]);
const withNull = await roundTrip([
  { code: '11', target: null },
  { code: '12', target: 5.5 },
  { code: '13', target: 10 },
]);
const same =
  whole[0].target === 5 &&
  whole[1].target === 5.5 &&
  lacking.every((properties) => !('target' in properties)) &&
  withNull[1].target === '5.5' &&
  withNull[1].target > withNull[2].target;
console.log(same ? 'ok: the first feature decides on the columns' : 'changed: the columns are others');
process.exit(same ? 0 : 1);
JS
node see.mjs
