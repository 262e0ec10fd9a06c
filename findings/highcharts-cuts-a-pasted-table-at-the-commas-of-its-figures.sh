#!/usr/bin/env bash
# highcharts 13.1.1 with its module for data (npm; jsdom 26.1.0 is the page), read with Node 20.20.2.
#
# Guess, written before the run: a table with tabs between its cells, as it is copied from a spreadsheet, is read by
# its tabs, and 126,012,510 is that number. So the description of itemDelimiter in the package has it: a tab, if the
# text has one.
#
# Seen: tabs are not looked for. Where figures have commas, lines are cut at these: 广东 with 126,012,510 is a point at a
# day of the year 126 with 12 in one series and 510 in another. With growth of 5.5 in a third column, 510 and 5.5 are
# one number, 5105.5. And where figures have no commas, each line is one cell, and there is no series at all. With
# itemDelimiter: '\t' all columns are found; 126,012,510 is a text then.
#
# Why it matters here: a table of population or output, copied from a yearbook, is drawn without an error, as points in
# antiquity. Name the delimiter, and take the commas out before.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact highcharts@13.1.1 jsdom@26.1.0 >/dev/null 2>&1

cat >see.cjs <<'JS'
const { JSDOM } = require('jsdom');

const { window } = new JSDOM('<!doctype html>');
Object.assign(globalThis, { window, document: window.document });
const Highcharts = require('highcharts');
require('highcharts/modules/data.js');

/** The series that Highcharts makes of rows with tabs: for each its points, a date as its year. */
function read(rows, options) {
  let series;
  let isDate = false;
  const csv = rows.map((row) => row.join('\t')).join('\n');
  Highcharts.data({
    csv,
    ...options,
    complete: (chart) => {
      series = chart.series;
      isDate = chart.xAxis?.type === 'datetime';
    },
  });
  const points = series.map(({ data }) =>
    data.map(([x, y]) => [isDate ? `the year ${new Date(x).getUTCFullYear()}` : x, y].join(': ')),
  );
  const text = JSON.stringify(points);
  console.log(`${JSON.stringify(csv)} ${JSON.stringify(options)}: ${text}`);
  return text;
}
const people = [['省', '人口'], ['广东', '126,012,510'], ['山东', '101,527,453']];
const both = [['省', '人口', '增长'], ['广东', '126,012,510', '5.5'], ['山东', '101,527,453', '6.1']];
const growth = [['省', '增长'], ['广东', '5.5'], ['山东', '6.1']];
const tab = { itemDelimiter: '\t' };
const same =
  read(people, {}) === '[["the year 126: 12","the year 101: 527"],["the year 126: 510","the year 101: 453"]]' &&
  read(both, {}) === '[["the year 126: 12","the year 101: 527"],["the year 126: 5105.5","the year 101: 4536.1"]]' &&
  read(growth, {}) === '[]' &&
  read(growth, tab) === '[["广东: 5.5","山东: 6.1"]]' &&
  read(people, tab) === '[["广东: 126,012,510","山东: 101,527,453"]]';
console.log(same ? 'ok: the table is cut at its commas' : 'changed: the table is read otherwise');
process.exit(same ? 0 : 1);
JS
node see.cjs
