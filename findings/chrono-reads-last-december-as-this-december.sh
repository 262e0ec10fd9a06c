#!/usr/bin/env bash
# chrono-node 2.10.3 (npm), read with Node 20.20.2.
#
# Guess, written before the run: a whole date with 去年 (last year) or 明年 (next year) before it is that
# year's, for the parsers of simplified and of traditional Chinese.
#
# Seen: both throw the first sign away and read 年12月31日, of the year of reference. On 15 January 2026
# 去年12月31日 is 31 December 2026, and 明年6月30日 is in 2026 as well, like 前年5月1日 and 上年12月. A
# year in figures (2024年3月5日) is read rightly, one in signs (二〇二四年三月五日) too in simplified
# Chinese; the traditional parser passes over 二〇 and finds the year 24.
#
# Why it matters here: a report is read in January and speaks of 去年 and 明年 all the time. Results
# become dates in the future, and deadlines come a year too early. What the library says it found is
# 年12月 without its first sign: a result that begins with 年 has lost its year.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact chrono-node@2.10.3 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { zh } from 'chrono-node';

const read = new Date(2026, 0, 15);
const expected = [
  ['去年12月31日', '年12月31日', '2026-12-31'],
  ['明年6月30日', '年6月30日', '2026-06-30'],
  ['前年5月1日', '年5月1日', '2026-05-01'],
  ['上年12月1日', '年12月1日', '2026-12-01'],
  ['2024年3月5日', '2024年3月5日', '2024-03-05'],
];
const inSigns = { hans: ['二〇二四年三月五日', '2024-03-05'], hant: ['二四年三月五日', '24-03-05'] };
let same = true;
for (const [name, parser] of Object.entries({ hans: zh.hans, hant: zh.hant }))
  for (const [text, part, day] of [...expected, ['二〇二四年三月五日', ...inSigns[name]]]) {
    const [{ text: found, start }] = parser.parse(text, read);
    const got = [start.get('year'), ...['month', 'day'].map((part) => String(start.get(part)).padStart(2, '0'))].join('-');
    console.log(`${name}, on 15 January 2026: ${text} is ${got}, by ${found}`);
    same &&= found === part && got === day;
  }
console.log(same ? 'ok: last and next year are this year' : 'changed: other years come out');
process.exit(same ? 0 : 1);
JS
node see.mjs
