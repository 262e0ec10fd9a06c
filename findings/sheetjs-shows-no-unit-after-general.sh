#!/usr/bin/env bash
# @e965/xlsx 0.20.3 (SheetJS), reading what write-excel-file 4.1.1 wrote, with Node 20.
#
# Guess, written before the run: the number format General"%" shows a number as it is with a sign behind it,
# 9 as 9% and 4.75 as 4.75%, as spreadsheet programs show it and as ECMA-376 18.8.31 lets a text stand
# beside General.
#
# Seen: the text that SheetJS gives for such a cell is the bare number: 9, 4.75. Beside 0 and 0.00 the same sign is
# kept: 9%, 4.75%.
#
# Why it matters here: what a report states in per cent, kept as the number 9 so that it can be counted with,
# comes out as 9 in every page and tool that shows a workbook through this library, which no longer says of
# what. A format per cell with as many decimals as its figure has keeps the unit everywhere.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact write-excel-file@4.1.1 @e965/xlsx@0.20.3 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { read } from '@e965/xlsx';
import writeExcelFile from 'write-excel-file/node';

const cells = [
  [9, 'General"%"'],
  [4.75, 'General"%"'],
  [9, '0"%"'],
  [4.75, '0.00"%"'],
];
const rows = cells.map(([value, format]) => [{ value, type: Number, format }]);
await (await writeExcelFile(rows)).toFile('units.xlsx');
const book = read(readFileSync('units.xlsx'));
const sheet = book.Sheets[book.SheetNames[0]];
const shown = cells.map((_, i) => sheet[`A${i + 1}`].w);
console.log(cells.map(([value, format], i) => `${value} as ${format}: ${shown[i]}`).join('\n'));
const same = shown.join() === '9,4.75,9%,4.75%';
console.log(same ? 'ok: beside General the sign is left out' : 'changed: see above');
process.exit(same ? 0 : 1);
JS
node see.mjs
