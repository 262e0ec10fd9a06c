#!/usr/bin/env bash
# any-date-parser 2.2.4 (npm), read with Node 20.20.2.
#
# Guess, written before the run: of three other libraries for dates, tried here as well: all twelve months are
# read in Chinese.
#
# Seen: whole dates it does, and months up to October. 2024年12月 is 1 February 2024, and 12月31日 the 1st of
# February of no year: the figure 1 that the month begins with is taken for a day, and 2月 behind it for the
# month, whatever follows. In the same way 2024年11月 is the 1st of January. It is the same for zh and zh-CN,
# and with words before it.
#
# Why it matters here: results of a whole year stand at 截至12月 or 12月末. They become dates of the same year's
# January and February, which look like dates. Ask for whole dates only, or read year and month by a pattern.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact any-date-parser@2.2.4 >/dev/null 2>&1

cat >see.mjs <<'JS'
import parser from 'any-date-parser';

const expected = {
  '2024年12月31日': '2024 12 31',
  '2024年3月': '2024 3 -',
  '2024年10月': '2024 10 -',
  '2024年11月': '2024 1 1',
  '2024年12月': '2024 2 1',
  '截至2024年12月': '2024 2 1',
  '3月5日': '- 3 5',
  '10月1日': '- 10 1',
  '12月31日': '- 2 1',
  '11月11日': '- 1 1',
};
let same = true;
for (const [text, seen] of Object.entries(expected)) {
  for (const locale of ['zh-CN', 'zh']) {
    const { year = '-', month = '-', day = '-' } = parser.attempt(text, locale);
    const got = [year, month, day].join(' ');
    console.log(`${text} (${locale}): year, month, day are ${got}`);
    same &&= got === seen;
  }
}
console.log(same ? 'ok: 2024年12月 is 1 February' : 'changed: other dates are read');
process.exit(same ? 0 : 1);
JS
node see.mjs
