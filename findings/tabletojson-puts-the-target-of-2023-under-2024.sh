#!/usr/bin/env bash
# tabletojson 4.1.15 and html-table-to-json 1.0.0 (npm), read with Node 20.20.2.
#
# Guess, written before the run: a cell with rowspan is repeated or left empty below; figures stay in their
# columns.
#
# Seen: under a heading of two rows, 地区 | 目标 with 2023 | 2024 below 目标, both take the second row for the names
# of all columns and begin on the left: 2023 is 甲, 2024 is 5%, the target of 2023, and 6% has no name but a number.
# Within the table tabletojson repeats a cell of two rows, as guessed; html-table-to-json moves the lower row to
# the left, and the target of 2023 is the name. A cell of two columns (合计) is one for both, and the figure
# of 2024 stands under 2023.
#
# Why it matters here: tables of statistical bulletins have two rows of headings as a rule. 5% is a likely target
# of 2024, so nothing looks wrong. Lay the spans out in a grid before the names are taken.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact tabletojson@4.1.15 html-table-to-json@1.0.0 >/dev/null 2>&1

cat >see.cjs <<'JS'
const { tabletojson } = require('tabletojson');
const HtmlTableToJson = require('html-table-to-json');

const row = (...cells) => `<tr>${cells.join('')}</tr>`;
const td = (text, span = '') => `<td${span}>${text}</td>`;
const th = (text, span = '') => `<th${span}>${text}</th>`;
const heading =
  row(th('地区', ' rowspan="2"'), th('目标', ' colspan="2"')) + row(th('2023'), th('2024'));
const tables = {
  heading: `<table><thead>${heading}</thead><tbody>${row(td('甲'), td('5%'), td('6%'))}</tbody></table>`,
  below: `<table>${row(th('地区'), th('2023'), th('2024'))}${row(td('甲', ' rowspan="2"'), td('5%'), td('6%'))}${row(td('7%'), td('8%'))}</table>`,
  beside: `<table>${row(th('地区'), th('类'), th('2023'), th('2024'))}${row(td('合计', ' colspan="2"'), td('5%'), td('6%'))}</table>`,
};
const readers = {
  tabletojson: (html) => tabletojson.convert(html)[0],
  'html-table-to-json': (html) => HtmlTableToJson.parse(html).results[0],
};
const expected = {
  tabletojson: {
    heading: '[{"2":"6%","2023":"甲","2024":"5%"}]',
    below: '[{"2023":"5%","2024":"6%","地区":"甲"},{"2023":"7%","2024":"8%","地区":"甲"}]',
    beside: '[{"2023":"6%","地区":"合计","类":"5%"}]',
  },
  'html-table-to-json': {
    heading: '[{"3":"6%","2023":"甲","2024":"5%"}]',
    below: '[{"2023":"5%","2024":"6%","地区":"甲"},{"2023":"8%","地区":"7%"}]',
    beside: '[{"2023":"6%","地区":"合计","类":"5%"}]',
  },
};
let same = true;
for (const [reader, read] of Object.entries(readers))
  for (const [name, html] of Object.entries(tables)) {
    const got = JSON.stringify(read(html));
    console.log(`${reader}, ${name}: ${got}`);
    same &&= got === expected[reader][name];
  }
console.log(same ? 'ok: 5% of 2023 is under 2024' : 'changed: figures are under other names');
process.exit(same ? 0 : 1);
JS
node see.cjs
