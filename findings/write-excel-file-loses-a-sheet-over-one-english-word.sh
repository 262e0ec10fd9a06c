#!/usr/bin/env bash
# write-excel-file 4.1.1 (npm), read by @e965/xlsx 0.20.3 (SheetJS) and exceljs 4.4.0, with Node 20.
#
# Guess, written before the run: a cell's text is written as any other text, whatever word it is.
#
# Seen: a workbook in which one cell holds the English word "constructor" has no valid sheet. Texts are kept
# once and referred to by number; the numbers stand in a plain object by text, so the first look-up of this
# word finds what every object inherits, and the cell refers to the text of a function. SheetJS reads the
# workbook's sheet as missing, without a word; exceljs raises an error. With one letter more both read it.
#
# Why it matters here: tables are of texts that somebody else wrote. One cell of a thousand rows takes the
# others with it, and nothing tells while writing. Guard texts that are names of Object.prototype.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact write-excel-file@4.1.1 @e965/xlsx@0.20.3 \
  exceljs@4.4.0 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { read, utils } from '@e965/xlsx';
import writeExcelFile from 'write-excel-file/node';

async function readings(word) {
  const file = `${word}.xlsx`;
  const rows = [word, 'the row after'].map((value) => [{ value, type: String }]);
  await (await writeExcelFile(rows)).toFile(file);
  const book = read(readFileSync(file));
  const sheet = book.Sheets[book.SheetNames[0]];
  const other = await new ExcelJS.Workbook().xlsx.readFile(file).then(
    (whole) => whole.worksheets[0]?.getCell('A2').value,
    () => 'error',
  );
  return [sheet ? utils.sheet_to_json(sheet, { header: 1 }).length : 'no sheet', other];
}
const [plain, word] = [await readings('constructors'), await readings('constructor')];
console.log('constructors:', ...plain, '| constructor:', ...word);
const same = JSON.stringify([plain, word]) === JSON.stringify([[2, 'the row after'], ['no sheet', 'error']]);
console.log(same ? 'ok: the word takes the sheet with it' : 'changed: see above');
process.exit(same ? 0 : 1);
JS
node see.mjs
