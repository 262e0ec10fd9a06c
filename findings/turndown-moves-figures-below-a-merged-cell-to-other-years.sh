#!/usr/bin/env bash
# turndown 7.2.5 and turndown-plugin-gfm 1.0.2 (npm), read with Node 20.20.2.
#
# Guess, written before the run: table with <br> and | in a cell: row stays one row; rowspan/colspan keep columns.
#
# Seen: neither. Below a cell of two rows the second row begins on the left: 9%, of 2023, stands under 地区, and
# 10%, of 2024, under 2023. Right of a cell of two columns the figure of 2024 is under 2023. A <br> ends the row
# of Markdown in its middle, and a | within a cell, as in 产量|亿斤, is not escaped and begins a cell.
#
# Why it matters here: reports are turned to Markdown for archives and for language models, and in their tables an
# indicator's name spans its rows. Every figure is still there, one year off. Fill the spans and the breaks first.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact turndown@7.2.5 turndown-plugin-gfm@1.0.2 >/dev/null 2>&1

cat >see.cjs <<'JS'
const Turndown = require('turndown');
const { gfm } = require('turndown-plugin-gfm');

const heading = '<thead><tr><th>地区</th><th>2023</th><th>2024</th></tr></thead>';
const expected = {
  '<tr><td rowspan="2">乙</td><td>7%</td><td>8%</td></tr><tr><td>9%</td><td>10%</td></tr>':
    '| 乙 | 7% | 8% |⏎| 9% | 10% |',
  '<tr><td colspan="2">合计</td><td>11%</td></tr>': '| 合计 | 11% |',
  '<tr><td>甲</td><td>5%<br>左右</td><td>6%</td></tr>': '| 甲 | 5%  ⏎左右 | 6% |',
  '<tr><td>产量|亿斤</td><td>5</td><td>6</td></tr>': '| 产量|亿斤 | 5 | 6 |',
};
const service = new Turndown();
service.use(gfm);
let same = true;
for (const [rows, markdown] of Object.entries(expected)) {
  const lines = service.turndown(`<table>${heading}<tbody>${rows}</tbody></table>`).split('\n');
  const got = lines.slice(2).join('⏎');
  console.log(`${rows}\n  ${got}`);
  same &&= lines[0] === '| 地区 | 2023 | 2024 |' && got === markdown;
}
console.log(same ? 'ok: 9% of 2023 is under 地区' : 'changed: the rows are others');
process.exit(same ? 0 : 1);
JS
node see.cjs
