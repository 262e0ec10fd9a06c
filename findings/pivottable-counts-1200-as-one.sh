#!/usr/bin/env bash
# PivotTable.js 2.23.0 with jQuery 3.7.1 (npm), in jsdom 26.1.0, read with Node 20.20.2.
#
# Guess, written before the run: its average takes "6.5–7" as 6.5 and "5%左右" as 5.
#
# Seen: it does, without a word, and more: "1,200" is 1, so the sum of 1,200 and 800 is 801, and the least is 1. Its
# greatest is 800. An empty cell is left out of the average and counted by Count.
#
# Why it matters here: totals in reports are written with commas (12,345.6亿元), and a table pasted from one is what a
# pivot table is for. A range becomes its lower end, which for a target is the modest one.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact pivottable@2.23.0 jquery@3.7.1 jsdom@26.1.0 >/dev/null 2>&1

cat >see.cjs <<'JS'
const { JSDOM } = require('jsdom');
const { window } = new JSDOM('');
globalThis.window = window;
globalThis.document = window.document;
const $ = require('jquery');
require('pivottable');

function aggregate(name, values) {
  const { aggregators, PivotData } = $.pivotUtilities;
  const data = values.map((value) => ({ value }));
  const got = new PivotData(data, { aggregator: aggregators[name](['value']) }).getAggregator([], []).value();
  console.log(`${name} of ${values.map((one) => `"${one}"`).join(', ')}: ${got}`);
  return got;
}
const totals = ['1,200', '800'];
const same =
  aggregate('Sum', totals) === 801 &&
  aggregate('Minimum', totals) === 1 &&
  aggregate('Maximum', totals) === 800 &&
  aggregate('Average', ['6.5–7', '5%左右', '']) === 5.75 &&
  aggregate('Count', ['6.5–7', '5%左右', '']) === 3;
console.log(same ? 'ok: 1,200 and 800 are 801' : 'changed: other figures come out');
process.exit(same ? 0 : 1);
JS
node see.cjs
