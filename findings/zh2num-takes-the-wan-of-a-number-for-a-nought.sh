#!/usr/bin/env bash
# @lazy-cjk/zh2num 1.0.2 (npm), read with Node 20.20.2.
#
# Guess, written before the run: 两万三千=23000, 一百零五=105, 三点五=3.5, 二〇二四=2024, 1.2万亿=1.2e12.
#
# Seen: 1.2万亿 is 1.20, and 3.5万 is 3.50: of a number in figures 万 and 亿 become a nought behind the point.
# 三点五 is 3点五. 两万三千, 一百零五, 二〇二四 and 两千五百亿, all in signs, are right.
#
# Why it matters here: reports mix figures and 万 or 亿 in nearly every clause. 3.50 looks like what was written,
# with one more place, and is a ten-thousandth of it; no error is raised.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @lazy-cjk/zh2num@1.0.2 >/dev/null 2>&1

cat >see.cjs <<'JS'
const { zh2num } = require('@lazy-cjk/zh2num');

const expected = {
  两万三千: '23000',
  一百零五: '105',
  二〇二四: '2024',
  两千五百亿: '250000000000',
  三点五: '3点五',
  '3.5万': '3.50',
  '1.2万亿': '1.20',
};
let same = true;
for (const [text, number] of Object.entries(expected)) {
  const got = String(zh2num(text));
  console.log(`${text}: ${got}`);
  same &&= got === number;
}
console.log(same ? 'ok: 3.5万 is 3.50' : 'changed: other numbers come out');
process.exit(same ? 0 : 1);
JS
node see.cjs
