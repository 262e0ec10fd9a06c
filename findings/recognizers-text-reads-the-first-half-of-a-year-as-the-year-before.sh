#!/usr/bin/env bash
# @microsoft/recognizers-text-suite 1.3.1 (npm), read with Node 20.20.2.
#
# Guess (the words were noted before the run, what they give was in mind only): its reader of dates for Chinese knows
# 上半年, 前三季度 and 去年12月, with a span for each, and leaves “十四五”期间 out.
#
# Seen: on 15 January 2025, 上半年 is the whole of 2024, for it is taken for 上年, the year before, and 下半年 is the
# whole of 2026. 2024年上半年 and 2024年下半年 are both the whole of 2024. 2021-2025年 ends with 1 January 2025, so that
# the last year is left out, and 2023/24年度 lasts 84 years. 2024年第三季度, 去年12月 and 二〇二四年 are right, while
# 前三季度 and “十四五”期间 are not found.
#
# Why it matters here: reports at mid-year say what was reached 上半年, and plans run over five years. A half-year's
# result is filed as that of the whole year before, and what was to be reached in a plan's last year belongs to none.
# Take 半年 out of the text before, and read plans by hand.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @microsoft/recognizers-text-suite@1.3.1 >/dev/null 2>&1

cat >see.mjs <<'JS'
import suite from '@microsoft/recognizers-text-suite';

const today = new Date(2025, 0, 15);
const seen = {
  上半年: '2024-01-01 to 2025-01-01',
  下半年: '2026-01-01 to 2027-01-01',
  '2024年上半年': '2024-01-01 to 2025-01-01',
  '2024年下半年': '2024-01-01 to 2025-01-01',
  '2021-2025年': '2021-01-01 to 2025-01-01',
  '2024年第三季度': '2024-07-01 to 2024-10-01',
  去年12月: '2024-12-01 to 2025-01-01',
  二〇二四年: '2024-01-01 to 2025-01-01',
};
const read = (text) => {
  const [found] = suite.recognizeDateTime(text, suite.Culture.Chinese, 0, today);
  return found.resolution.values[0];
};
let same = ['前三季度', '“十四五”期间'].every(
  (text) => suite.recognizeDateTime(text, suite.Culture.Chinese, 0, today).length === 0,
);
for (const [text, expected] of Object.entries(seen)) {
  const { start, end } = read(text);
  console.log(`${text}: ${start} to ${end}`);
  if (`${start} to ${end}` !== expected) same = false;
}
const { timex } = read('2023/24年度');
console.log(`2023/24年度: ${timex}`);
if (!/^P84\.29\d*Y$/.test(timex)) same = false;
console.log(same ? 'ok: the first half of the year is the year before' : 'changed: the spans are read otherwise');
process.exit(same ? 0 : 1);
JS
node see.mjs
