#!/usr/bin/env bash
# pptxgenjs 4.0.1 (npm; jszip 3.10.1 and xlsx 0.18.5 read what it wrote), read with Node 20.20.2.
#
# Guess, written before the run: null is an empty point (no c:pt) in chart and workbook.
#
# Seen: in the chart null is a point with an empty value (<c:v></c:v>). In the workbook behind the chart null has an
# empty cell, and so has 0: of 5, null, 5.5 and 0 two are left there, while the chart itself draws the 0.
#
# Why it matters here: the chart is edited through that table. Who opens it sees no figure where the change on last
# year was 0, and no change and no target are told apart by nothing but this 0. Write the noughts into the sheet
# afterwards.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact pptxgenjs@4.0.1 jszip@3.10.1 xlsx@0.18.5 >/dev/null 2>&1

cat >see.cjs <<'JS'
const JSZip = require('jszip');
const PptxGenJS = require('pptxgenjs');
const XLSX = require('xlsx');

(async () => {
  const deck = new PptxGenJS();
  const labels = ['甲', '乙', '丙', '丁'];
  const series = [{ name: '变动', labels, values: [5, null, 5.5, 0] }];
  deck.addSlide().addChart(deck.ChartType.bar, series, { x: 0, y: 0, w: 5, h: 3 });
  const zip = await JSZip.loadAsync(await deck.write({ outputType: 'nodebuffer' }));
  const path = (end) => Object.keys(zip.files).find((name) => name.endsWith(end));
  const chart = await zip.file(path('charts/chart1.xml')).async('string');
  const values = chart.slice(chart.indexOf('<c:val>'), chart.indexOf('</c:val>'));
  const drawn = [...values.matchAll(/<c:pt idx="(\d)"><c:v>([^<]*)/g)].map(([, i, v]) => `${labels[i]} ${v || '–'}`);
  const book = XLSX.read(await zip.file(path('.xlsx')).async('nodebuffer'));
  const sheet = book.Sheets[book.SheetNames[0]];
  const held = labels.map((label, i) => `${label} ${sheet[`B${i + 2}`]?.v ?? '–'}`);
  console.log(`chart: ${drawn.join(', ')}\ntable: ${held.join(', ')}`);
  const same = drawn.join() === '甲 5,乙 –,丙 5.5,丁 0' && held.join() === '甲 5,乙 –,丙 5.5,丁 –';
  console.log(same ? 'ok: 0 is not in the table' : 'changed: other cells are filled');
  process.exit(same ? 0 : 1);
})();
JS
node see.cjs
