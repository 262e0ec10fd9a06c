#!/usr/bin/env bash
# hucre 1.0.0 and xlsx 0.18.5 (npm; jszip 3.10.1 only writes the workbook), read with Node 20.20.2.
#
# Guess, written before the run, of .ods: cell with a comment gives its value only; 5.5% percentage is 0.055 with text
# 5.5%; repeated empty cells keep the columns.
#
# Seen: all of it holds in both. But hucre gives fewer rows: those that the file marks as headings to be repeated on
# each printed page (table:table-header-rows) are not there, and neither are those of an outline that can be folded
# (table:table-row-group). xlsx has them all, in their places.
#
# Why it matters here: a sheet that was set up for printing loses its years, and the first region is taken for the
# heading. In one with folded groups, cities below provinces, the cities are gone. No error is raised.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact hucre@1.0.0 xlsx@0.18.5 jszip@3.10.1 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { readOds } from 'hucre';
import JSZip from 'jszip';
import XLSX from 'xlsx';

const names = 'urn:oasis:names:tc:opendocument:xmlns';
const text = (words, note = '') =>
  `<table:table-cell office:value-type="string">${note}<text:p>${words}</text:p></table:table-cell>`;
const number = (value) =>
  `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
const percent =
  '<table:table-cell office:value-type="percentage" office:value="0.055"><text:p>5.5%</text:p></table:table-cell>';
const gap = '<table:table-cell table:number-columns-repeated="2"/>';
const note = '<office:annotation><text:p>原为6%</text:p></office:annotation>';
const row = (...cells) => `<table:table-row>${cells.join('')}</table:table-row>`;
const table =
  `<table:table-header-rows>${row(text('地区'), text('2023'), text('2024'), text('2025'))}</table:table-header-rows>` +
  row(text('甲省', note), percent, number(6), number(7)) +
  `<table:table-row-group>${row(text('乙市'), gap, number(8))}</table:table-row-group>`;
const zip = new JSZip();
zip.file('mimetype', 'application/vnd.oasis.opendocument.spreadsheet');
zip.file(
  'META-INF/manifest.xml',
  `<manifest:manifest xmlns:manifest="${names}:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
);
zip.file(
  'content.xml',
  `<office:document-content xmlns:office="${names}:office:1.0" xmlns:table="${names}:table:1.0" xmlns:text="${names}:text:1.0" office:version="1.2"><office:body><office:spreadsheet><table:table table:name="目标">${table}</table:table></office:spreadsheet></office:body></office:document-content>`,
);
const file = await zip.generateAsync({ type: 'nodebuffer' });

const lines = (rows) => rows.map((cells) => Array.from(cells, (one) => one ?? '–').join(' ')).join(' / ');
const [sheet] = (await readOds(file)).sheets;
const book = XLSX.read(file);
const got = {
  hucre: lines(sheet.rows),
  xlsx: lines(XLSX.utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { header: 1 })),
};
for (const [name, rows] of Object.entries(got)) console.log(`${name}: ${rows}`);
const same =
  got.hucre === '甲省 0.055 6 7' && got.xlsx === '地区 2023 2024 2025 / 甲省 0.055 6 7 / 乙市 – – 8';
console.log(same ? 'ok: headings and groups are left out' : 'changed: other rows come out');
process.exit(same ? 0 : 1);
JS
node see.mjs
