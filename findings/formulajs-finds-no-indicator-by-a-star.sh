#!/usr/bin/env bash
# @formulajs/formulajs 4.6.1 (npm), read with Node 20.20.2.
#
# Guess, written before the run: AVERAGE and MEDIAN leave blanks out and VALUE("5.5%") is 0.055, as in a
# spreadsheet. COUNTIF, SUMIF and SMALL were tried beside them, with nothing noted against what a spreadsheet
# gives.
#
# Seen: AVERAGE, MEDIAN, MIN and VALUE do. COUNTIF and SUMIF take * and ? for letters: of 失业率 and 就业率 none is
# *业率 and none 失?率, where a spreadsheet counts two and one. Blanks count in some functions, not in all: of 5,
# blank and 7 two are below 6, and the smallest, by SMALL, is 0; a spreadsheet has one, and 5.
#
# Why it matters here: sheets over indicators pick rows by a part of the name, and their sums come out as 0,
# which looks like a sum. Filter by a test of one's own, and blanks away before.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @formulajs/formulajs@4.6.1 >/dev/null 2>&1

cat >see.mjs <<'JS'
import * as f from '@formulajs/formulajs';

const names = ['失业率', '就业率'];
const cells = [5, null, 7];
const rows = [
  ['COUNTIF *业率', f.COUNTIF(names, '*业率'), 0],
  ['COUNTIF 失?率', f.COUNTIF(names, '失?率'), 0],
  ['COUNTIF 失业率', f.COUNTIF(names, '失业率'), 1],
  ['SUMIF *业率', f.SUMIF(names, '*业率', [5.5, 90]), 0],
  ['COUNTIF <6', f.COUNTIF(cells, '<6'), 2],
  ['SMALL 1', f.SMALL(cells, 1), 0],
  ['AVERAGE', f.AVERAGE(cells), 6],
  ['MIN', f.MIN(cells), 5],
  ['MEDIAN', f.MEDIAN(cells), 5],
  ['VALUE 5.5%', f.VALUE('5.5%'), 0.055],
];
for (const [name, got, expected] of rows) console.log(`${name}: ${got} (${expected} was seen)`);
const same = rows.every(([, got, expected]) => got === expected);
console.log(same ? 'ok: none is found by a star' : 'changed: other results come out');
process.exit(same ? 0 : 1);
JS
node see.mjs
