#!/usr/bin/env bash
# exceljs 4.4.0, @e965/xlsx 0.20.3 (SheetJS) and read-excel-file 9.3.17 (npm), read with Node 20.20.2.
#
# Guess, written before the run: A number with the unit hm², kWh, d or m in its format (quoted or escaped)
# is read as a number by exceljs, read-excel-file, SheetJS, …
#
# Seen: quoted it is. Escaped letter by letter, 0.0\h\m² or 0.0\d, the cell of 5.5 is to exceljs the 4th of
# January 1900 at noon, a Date. The letters h, m and d are taken for hours, months and days; that a
# backslash stands before them does not count, while quotes do. The two others read 5.5 from the same file.
#
# Why it matters here: areas in hm², output in t, days and metres are among the targets, and both ways of
# writing a unit show the same on the sheet. One column of figures turns into days of 1900, in another
# workbook of the same office it does not.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact \
  exceljs@4.4.0 @e965/xlsx@0.20.3 read-excel-file@9.3.17 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { readSheet } from 'read-excel-file/node';
import XLSX from '@e965/xlsx';

const formats = ['0.0"hm²"', String.raw`0.0\h\m²`, '0.0"d"', String.raw`0.0\d`, '0.0"年"'];
const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet('units');
for (const numFmt of formats) sheet.addRow([5.5]).getCell(1).numFmt = numFmt;
await book.xlsx.writeFile('units.xlsx');

const again = new ExcelJS.Workbook();
await again.xlsx.readFile('units.xlsx');
const cells = formats.map((_, i) => again.worksheets[0].getCell(i + 1, 1).value);
const text = (value) => (value instanceof Date ? value.toISOString() : String(value));
formats.forEach((format, i) => console.log(`${format}: ${text(cells[i])}`));
const sheetjs = XLSX.read(readFileSync('units.xlsx'), { cellDates: true }).Sheets.units;
const others = [
  XLSX.utils.sheet_to_json(sheetjs, { header: 1 }).flat(),
  (await readSheet('units.xlsx')).flat(),
];
console.log(`the others: ${others.map((list) => list.map(text).join(' ')).join(' | ')}`);
const same =
  cells.map(text).join() === '5.5,1900-01-04T12:00:00.000Z,5.5,1900-01-04T12:00:00.000Z,5.5' &&
  others.flat().every((value) => value === 5.5);
console.log(same ? 'ok: 5.5 with an escaped unit is a day of 1900' : 'changed: other cells are dates');
process.exit(same ? 0 : 1);
JS
node see.mjs
