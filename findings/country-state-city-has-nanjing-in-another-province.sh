#!/usr/bin/env bash
# country-state-city 3.2.1 (npm), read with Node 20.20.2.
#
# Guess, written before the run: country-state-city, …: 34 subdivisions, the codes of 2017 (CN-BJ), each
# city in its own province.
#
# Seen: the 52 places under the code TW lie between 31.1 and 34.7 degrees north, as their own coordinates
# say, far from there: they are 南京, 苏州, 常熟, 扬州 and so on, cities and towns of 江苏 (JS).
# That province has 13 entries, written NanJing and SuZhou, so who looks up Nanjing finds only the other one.
#
# Why it matters here: it is a common source for lists of places in forms. Names that are matched against
# it bring a result of 江苏 to another region. Compare the coordinates with the outline first.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact country-state-city@3.2.1 >/dev/null 2>&1

cat >see.cjs <<'JS'
const { City } = require('country-state-city');

const other = City.getCitiesOfState('CN', 'TW');
const latitudes = other.map(({ latitude }) => Number(latitude));
const jiangsu = City.getCitiesOfState('CN', 'JS').map(({ name }) => name);
const nanjing = City.getCitiesOfCountry('CN').filter(({ name }) => name.toLowerCase() === 'nanjing');
console.log(`under TW ${other.length} places, between ${Math.min(...latitudes)} and ${Math.max(...latitudes)} degrees north:`);
console.log(other.map(({ name }) => name).join(', '));
console.log(`under JS ${jiangsu.length}: ${jiangsu.join(', ')}`);
for (const { name, stateCode, latitude, longitude } of nanjing) console.log(name, stateCode, latitude, longitude);
const same =
  other.length === 52 &&
  Math.min(...latitudes) > 31 &&
  jiangsu.length === 13 &&
  nanjing.map(({ name, stateCode }) => name + stateCode).sort().join() === 'NanJingJS,NanjingTW';
console.log(same ? 'ok: Nanjing is under another code' : 'changed: the places are elsewhere');
process.exit(same ? 0 : 1);
JS
node see.cjs
