#!/usr/bin/env bash
# officeparser 7.8.0 and exceljs 4.4.0 (npm; the latter only writes the workbook), read with Node 20.20.2.
#
# Guess, written before the run: officeparser: cells of a docx table and runs of a paragraph come out
# whole, …; of a workbook 0.055 in 0.0% is 5.5%.
#
# Seen: it comes out as 0.055, a month of 2024 as 45292, and an empty cell as nothing at all. Each cell is a line
# of its own, so in a row of a name, an empty cell and 3 the 3 stands where the empty cell was, and of a table
# of three columns it cannot be told any more which of them has a number.
#
# Why it matters here: this is the text that is put into a search index or before a language model. A growth
# of 5.5% is not found, and a result of the second year is read as one of the first. Read cells by their places.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact officeparser@7.8.0 exceljs@4.4.0 >/dev/null 2>&1

cat >see.mjs <<'JS'
import ExcelJS from 'exceljs';
import officeparser from 'officeparser';

const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet('目标');
sheet.addRow(['指标', '2023', '2024']);
sheet.addRow(['生产总值', 0.055, 0.05]).eachCell((cell, column) => {
  if (column > 1) cell.numFmt = '0.0%';
});
sheet.addRow(['财政收入', null, 3]);
sheet.addRow(['截至', new Date(Date.UTC(2024, 0, 1))]).getCell(2).numFmt = 'yyyy"年"m"月"';
await book.xlsx.writeFile('targets.xlsx');

const text = (await officeparser.parseOffice('targets.xlsx')).toText();
const got = text.trim().split('\n').join(' / ');
console.log(got);
const same = got === '指标 / 2023 / 2024 / 生产总值 / 0.055 / 0.05 / 财政收入 / 3 / 截至 / 45292';
console.log(same ? 'ok: no percent, no date and no empty cell' : 'changed: the text is another');
process.exit(same ? 0 : 1);
JS
node see.mjs
