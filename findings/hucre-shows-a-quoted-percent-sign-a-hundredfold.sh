#!/usr/bin/env bash
# hucre 1.0.0, reading what write-excel-file 4.1.1 wrote, with Node 20; beside it @e965/xlsx 0.20.3 (SheetJS).
#
# Guess (in mind, not written down: the run was a trial of how readers show 5.5 beside several signs): a
# sign in quotation marks or after a backslash is text, as ECMA-376 18.8.31 has it. 5.5 with the format
# 0.0"%" is shown as 5.5%, and only a bare % multiplies.
#
# Seen: formatValue shows 550.0% for 0.0"%", for 0.0\% and for the bare 0.0%. Quoted or not, a percent sign
# multiplies by 100 and moves to the end: 0.0"%左右" gives 550.0左右%. Other signs in quotation marks, ‰ and
# 个百分点, stay text. SheetJS shows 5.5%, 5.5%左右. The value itself, and the format as hucre reads it from
# the workbook, are right in every case.
#
# Why it matters here: reports state rates in per cent, and a workbook keeps 5.5 as 5.5, so that it can be
# held against the report, with the sign as text. Shown through formatValue, a growth of 5.5% is 550%, and
# what is said after it stands before it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact hucre@1.0.0 write-excel-file@4.1.1 \
  @e965/xlsx@0.20.3 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { read } from '@e965/xlsx';
import { formatValue, readXlsx } from 'hucre';
import writeExcelFile from 'write-excel-file/node';

// A format, then 5.5 as hucre and as SheetJS show it.
const expected = [
  ['0.0%', '550.0%', '550.0%'],
  ['0.0"%"', '550.0%', '5.5%'],
  ['0.0\\%', '550.0%', '5.5%'],
  ['0.0"%左右"', '550.0左右%', '5.5%左右'],
  ['0.0"‰"', '5.5‰', '5.5‰'],
  ['0.0"个百分点"', '5.5个百分点', '5.5个百分点'],
];
const rows = expected.map(([format]) => [{ value: 5.5, type: Number, format }]);
await (await writeExcelFile(rows)).toFile('rates.xlsx');
const file = readFileSync('rates.xlsx');
const [sheet] = (await readXlsx(new Uint8Array(file), { readStyles: true })).sheets;
const book = read(file);
const other = book.Sheets[book.SheetNames[0]];

let same = true;
for (const [row, line] of expected.entries()) {
  const [value] = sheet.rows[row];
  const format = sheet.cells.get(`${row},0`)?.style?.numFmt ?? 'no format';
  const got = [format, formatValue(value, format), other[`A${row + 1}`].w];
  console.log(`${value} as ${format}: hucre ${got[1]}, SheetJS ${got[2]}`);
  same &&= value === 5.5 && got.join() === line.join();
}
console.log(same ? 'ok: a quoted percent sign multiplies' : 'changed: see above');
process.exit(same ? 0 : 1);
JS
node see.mjs
