#!/usr/bin/env bash
# papaparse 5.7.1 (npm), read with Node 20.20.2.
#
# Guess, written before the run: a tab-separated table of two columns under a title of one cell is read by its
# tabs, since no other sign parts every row; where papaparse cannot tell, an error says so. Figures with
# commas in them change nothing.
#
# Seen: a sign counts as a delimiter if the first ten rows have more than 1.99 cells on average. Two columns
# have 2, so one row of one cell among the ten, a title or a note, rules the tab out. If the figures are
# small, the table comes out as one column, with an error that says that no delimiter was found. If they are
# populations, 126,012,510, the comma passes the test: 广东 and 126 are one cell, 012 and 510 two more, and
# there is no error. A third column, or no title, and the tabs are found.
#
# Why it matters here: two columns under a title is how a yearbook's or a census's table by region is copied
# out of a spreadsheet, and tabs are what the clipboard holds. A reader that looks at the errors is safe from
# the one case only. Tell papaparse the delimiter, or count the rows that agree yourself. (Issue 279 of
# mholt/PapaParse tells of the average, for a blank last line.)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact papaparse@5.7.1 >/dev/null 2>&1

cat >see.cjs <<'JS'
const { parse } = require('papaparse');

// Census of 2020; shares in per cent of the country's population.
const census = [
  ['地区', '人口', '比重'],
  ['广东', '126,012,510', '8.93'],
  ['山东', '101,527,453', '7.19'],
  ['河南', '99,365,519', '7.04'],
  ['江苏', '84,748,016', '6.00'],
  ['四川', '83,674,866', '5.93'],
];
const title = ['第七次全国人口普查'];
const populations = census.map(([region, people]) => [region, people]);
const shares = census.map(([region, , share]) => [region, share]);
const tables = {
  'populations, no title': populations,
  'populations under a title': [title, ...populations],
  'shares under a title': [title, ...shares],
  'both under a title': [title, ...census],
};
const expected = {
  'populations, no title': [['广东', '126,012,510'], []],
  'populations under a title': [['广东\t126', '012', '510'], []],
  'shares under a title': [['广东\t8.93'], ['UndetectableDelimiter']],
  'both under a title': [['广东', '126,012,510', '8.93'], []],
};
let same = true;
for (const [name, rows] of Object.entries(tables)) {
  const { data, errors } = parse(rows.map((row) => row.join('\t')).join('\n'));
  const got = [data.find(([cell]) => cell.startsWith('广东')), errors.map(({ code }) => code)];
  console.log(`${name}: ${JSON.stringify(got[0])}, errors: ${got[1].join() || 'none'}`);
  same &&= JSON.stringify(got) === JSON.stringify(expected[name]);
}
console.log(same ? 'ok: under a title the figures are cut at their commas' : 'changed: see above');
process.exit(same ? 0 : 1);
JS
node see.cjs
