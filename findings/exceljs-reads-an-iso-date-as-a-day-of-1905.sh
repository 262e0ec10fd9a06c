#!/usr/bin/env bash
# exceljs 4.4.0, @e965/xlsx 0.20.3 (SheetJS), read-excel-file 9.3.17 and hucre 1.0.0 (npm; jszip 3.10.1 only writes the
# workbook), read with Node 20.20.2.
#
# Guess (in mind, not written down before the run, which tried other kinds of workbooks as well): a cell whose date is
# written out (t="d", of Excel's “Strict Open XML Spreadsheet”) is read as that date by all.
#
# Seen: SheetJS has the date, read-excel-file, too, and hucre its text. exceljs takes the year for a count of days:
# 2024-03-06 is the 16th of July 1905, and so is every other day of 2024; where the cell is not shown as a date, it is
# 2024. A day that is written as a count of days is the same in all four.
#
# Why it matters here: these workbooks end with .xlsx as others do, and ISO 29500 has dates so. A column of days becomes
# two days of 1905 for the two years of a table, without an error. Look for t="d", or read with another.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact \
  exceljs@4.4.0 @e965/xlsx@0.20.3 read-excel-file@9.3.17 hucre@1.0.0 jszip@3.10.1 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs';
import * as sheetjs from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { readXlsx } from 'hucre';
import JSZip from 'jszip';
import readExcelFile from 'read-excel-file/node';

const strict = 'http://purl.oclc.org/ooxml';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const relation = (id, type, target) =>
  `<Relationship Id="${id}" Type="${strict}/officeDocument/relationships/${type}" Target="${target}"/>`;
const relations = (...all) => `<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`;
const spreadsheet = (type) =>
  `ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"`;
const main = `xmlns="${strict}/spreadsheetml/main" xmlns:r="${strict}/officeDocument/relationships"`;
const style = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';
const row = (i, cell) => `<row r="${i}">${cell}</row>`;
const parts = {
  '[Content_Types].xml':
    `<Types xmlns="${packages}/content-types"><Default Extension="rels" ` +
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Override PartName="/xl/workbook.xml" ${spreadsheet('sheet.main')}/>` +
    `<Override PartName="/xl/styles.xml" ${spreadsheet('styles')}/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ${spreadsheet('worksheet')}/></Types>`,
  '_rels/.rels': relations(relation('a', 'officeDocument', 'xl/workbook.xml')),
  'xl/workbook.xml':
    `<workbook ${main} conformance="strict"><sheets><sheet name="1" sheetId="1" r:id="a"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relations(
    relation('a', 'worksheet', 'worksheets/sheet1.xml'),
    relation('b', 'styles', 'styles.xml'),
  ),
  'xl/styles.xml':
    `<styleSheet ${main}><fonts count="1"><font><sz val="11"/></font></fonts>` +
    '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    `<cellStyleXfs count="1">${style}/></cellStyleXfs>` +
    `<cellXfs count="2">${style} xfId="0"/>${style.replace('"0"', '"14"')} xfId="0" applyNumberFormat="1"/></cellXfs>` +
    '</styleSheet>',
  'xl/worksheets/sheet1.xml':
    `<worksheet ${main}><sheetData>` +
    row(1, '<c r="A1" s="1"><v>45357</v></c>') +
    row(2, '<c r="A2" s="1" t="d"><v>2024-03-06</v></c>') +
    row(3, '<c r="A3" s="1" t="d"><v>2024-12-31</v></c>') +
    row(4, '<c r="A4" t="d"><v>2024-03-06</v></c>') +
    '</sheetData></worksheet>',
};
const zip = new JSZip();
for (const [name, text] of Object.entries(parts)) {
  zip.file(name, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`);
}
writeFileSync('days.xlsx', await zip.generateAsync({ type: 'nodebuffer' }));

const workbook = new ExcelJS.Workbook();
await workbook.xlsx.readFile('days.xlsx');
const byExceljs = [];
workbook.worksheets[0].eachRow((cells) => byExceljs.push(cells.getCell(1).value));
const { Sheets, SheetNames } = sheetjs.read(readFileSync('days.xlsx'), { cellDates: true });
const sheets = await readExcelFile('days.xlsx');
const readers = {
  exceljs: byExceljs,
  SheetJS: sheetjs.utils.sheet_to_json(Sheets[SheetNames[0]], { header: 1 }).map(([value]) => value),
  'read-excel-file': sheets[0].data.map(([value]) => value),
  hucre: (await readXlsx(readFileSync('days.xlsx'))).sheets[0].rows.map(([value]) => value),
};
const day = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value));
const seen = Object.fromEntries(
  Object.entries(readers).map(([name, values]) => {
    const text = values.map(day).join(' ');
    console.log(`${name}: ${text}`);
    return [name, text];
  }),
);
const right = '2024-03-06 2024-03-06 2024-12-31 2024-03-06';
const same =
  seen.exceljs === '2024-03-06 1905-07-16 1905-07-16 2024' &&
  seen.SheetJS === right && seen['read-excel-file'] === right && seen.hucre === right;
console.log(same ? 'ok: a day of 2024 is one of 1905' : 'changed: the days are read otherwise');
process.exit(same ? 0 : 1);
JS
node see.mjs
