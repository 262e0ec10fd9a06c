#!/usr/bin/env bash
# vega-loader 5.1.3 (npm), read with Node 20.20.2 (what it takes for a date is what V8's Date.parse
# takes).
#
# Guess, written before the run: with parse: 'auto', a column of names that end in a number, 项目 1 and
# 项目 2, stays text.
#
# Seen: they are dates, and so are percentages. 项目 1 is the 1st of January 2001, 项目 2 the 1st of
# February, 5.5% the 5th of May and 6% the 1st of June of that year, as milliseconds. A word and a blank
# before a number are enough: 广东 5.5 is a date as well. 2024年 stays text, and so does the whole column as
# soon as one cell is no date, such as 第一项 or 项目 13.
#
# Why it matters here: a table of targets is full of such columns. The chart's axis turns into one of
# time, in 2001, and with the thirteenth project it is one of names again. Say the type of every column.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact vega-loader@5.1.3 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { read } from 'vega-loader';

const day = (value) => new Date(value).toISOString().slice(0, 10);
const columns = {
  projects: ['项目 1', '项目 2'],
  percent: ['5.5%', '6%'],
  regions: ['广东 5.5', '江苏 6'],
  years: ['2024年', '2023年'],
  thirteen: ['项目 1', '项目 13'],
};
const got = {};
for (const [name, cells] of Object.entries(columns)) {
  const rows = read(`cell\n${cells.join('\n')}\n`, { type: 'csv', parse: 'auto' });
  got[name] = rows.map(({ cell }) => (typeof cell === 'string' ? `text ${cell}` : day(cell))).join(', ');
  console.log(`${cells.join(', ')}: ${got[name]}`);
}
const same =
  got.projects === '2001-01-01, 2001-02-01' &&
  got.percent === '2001-05-05, 2001-06-01' &&
  got.regions === '2001-05-05, 2001-06-01' &&
  got.years.startsWith('text') &&
  got.thirteen.startsWith('text');
console.log(same ? 'ok: names and percentages are days of 2001' : 'changed: other cells are dates');
process.exit(same ? 0 : 1);
JS
# The days are those of the time zone.
TZ=UTC node see.mjs
