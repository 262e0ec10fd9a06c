#!/usr/bin/env bash
# jsonstat-suite 4.0.1 (npm), read with Node 20.20.2.
#
# Guess, written before the run: fromCSV and toCSV of jsonstat-suite keep a label with a comma and a missing
# value.
#
# Seen: the label they keep, the missing value not. An empty cell of a table becomes 0, while n/a, … and
# 5.5% become null. Written by toCSV itself a missing value is n/a and comes back as null.
#
# Why it matters here: an empty cell is how nearly every table says that a figure is not known. A target that
# was not set is one of nought growth, and draws a mean down. Write n/a into the empty cells before.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact jsonstat-suite@4.0.1 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { fromCSV, toCSV } from 'jsonstat-suite';

const options = { vlabel: 'value' };
const rows = ['', 'n/a', '…', '5.5%', '5.5'].map((cell, i) => `"规模以上工业,增加值",${2020 + i},${cell}`);
const dataset = fromCSV(['指标,年份,value', ...rows].join('\n'), options);
const values = JSON.stringify(dataset.value);
const labels = JSON.stringify(dataset.dimension['指标'].category.index);
const again = JSON.stringify(fromCSV(toCSV({ ...dataset, value: [null, 1, 2, 3, 4] }, options), options).value);
console.log(`${labels}: ${values}; a null written and read: ${again}`);
const same = labels === '["规模以上工业,增加值"]' && values === '[0,null,null,null,5.5]' && again === '[null,1,2,3,4]';
console.log(same ? 'ok: an empty cell is 0' : 'changed: an empty cell is read otherwise');
process.exit(same ? 0 : 1);
JS
node see.mjs
