#!/usr/bin/env bash
# nzh 1.0.14 (npm; Chinese numerals to numbers and back), read with Node 20.20.2.
#
# Guess, written before the run: decodeS reads 二〇二四 and 二零二四 as 2024 and 两万三千 as 23000, as it
# reads 一百零五点五 as 105.5; what it cannot read, it refuses.
#
# Seen: 二〇二四 and 二零二四 are 224: digits without 十百千 are glued together, and the nought adds none.
# 两万三千 is 3000: 两, the two that is said before 万 and 亿, is unknown and takes its 万 along. Never
# an error.
#
# Why it matters here: these are the numerals of reports: 二〇二四年 under the title, 两万亿元 in the text.
# A year 224, or a sum without its largest part, has the right type and passes every check but one of
# range.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact nzh@1.0.14 >/dev/null 2>&1

cat >see.cjs <<'JS'
const nzh = require('nzh/cn');

const expected = [
  ['一百零五点五', 105.5],
  ['二〇二四', 224],
  ['二零二四', 224],
  ['两万三千', 3000],
];
let same = true;
for (const [text, number] of expected) {
  let got;
  try {
    got = nzh.decodeS(text);
  } catch {
    got = 'an error';
  }
  console.log(`decodeS reads ${text} as ${got}`);
  same &&= got === number;
}
console.log(same ? 'ok: wrong numbers, and no error' : 'changed: other numbers come out');
process.exit(same ? 0 : 1);
JS
node see.cjs
