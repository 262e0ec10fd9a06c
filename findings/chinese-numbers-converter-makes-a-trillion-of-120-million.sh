#!/usr/bin/env bash
# chinese-numbers-converter 2.3.1 (npm), read with Node 20.20.2. Its readme says that it reads numbers in signs
# up to 亿.
#
# Guess, written before the run: 两万三千=23000, 一百零五=105, 三点五=3.5, 二〇二四=2024, 1.2万亿=1.2e12.
#
# Seen: these are right but for 3点5, as the readme has it. Where 万 follows 亿, the 亿 is multiplied by 万, too: 一亿二千万 (120,000,000) is
# 1,000,020,000,000, and 1亿2000万 is 1,000,000,000,000. 一亿零五百 is right. And the five-year plans are sums:
# “十四五”规划, of the fourteenth, becomes “55”规划, “十三五” “45” and “十五五” “65”.
#
# Why it matters here: populations, grain and budgets are written so, and the result is a whole number that is
# about eight thousand times too large. Every report speaks of 十四五. A reader of such numbers needs 亿 and 万
# as levels, one below the other, and the plans as names.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact chinese-numbers-converter@2.3.1 >/dev/null 2>&1

cat >see.cjs <<'JS'
const converter = require('chinese-numbers-converter');
const ChineseNumber = converter.default ?? converter;

const expected = {
  两万三千: '23000',
  一百零五: '105',
  二〇二四: '2024',
  '1.2万亿': '1200000000000',
  一亿零五百: '100000500',
  一亿二千万: '1000020000000',
  '1亿2000万': '1000000000000',
  '“十四五”规划': '“55”规划',
  '“十三五”规划': '“45”规划',
  '“十五五”规划': '“65”规划',
};
let same = true;
for (const [text, number] of Object.entries(expected)) {
  const got = new ChineseNumber(text).toArabicString();
  console.log(`${text}: ${got}`);
  same &&= got === number;
}
console.log(same ? 'ok: 一亿二千万 is 1000020000000' : 'changed: other numbers come out');
process.exit(same ? 0 : 1);
JS
node see.cjs
