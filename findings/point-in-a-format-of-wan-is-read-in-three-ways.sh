#!/usr/bin/env bash
# @e965/xlsx 0.20.3 (SheetJS), hucre 1.0.0 and numfmt 4.0.1 (npm), read with Node 20.20.2.
#
# Guess, written before the run: SheetJS ssf, numfmt and hucre show 12345 in `0!.0,"万"` as 1.2万, as Excel
# does; …
#
# Seen: with the ! two of them write it out, as the standard's sign for escaping is the backslash. But with
# that, 0\.0,"万", the three show three numbers. The comma divides by a thousand and the point is a letter
# between the last two digits, so 12345 is 12 and then 1.2万: so numfmt. SheetJS sets both digits behind the
# point, .12万, and hucre takes the letter for a decimal point: 12.3万. 0.0,"千" is 12.3千 in all three.
#
# Why it matters here: no format divides by ten thousand, and this is a way by which tables show 万. A
# preview of such a workbook has numbers that are a tenth or the tenfold of those in the cells.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @e965/xlsx@0.20.3 hucre@1.0.0 numfmt@4.0.1 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { formatValue } from 'hucre';
import { format } from 'numfmt';
import XLSX from '@e965/xlsx';

const show = {
  sheetjs: (code, value) => XLSX.SSF.format(code, value),
  hucre: (code, value) => formatValue(value, code),
  numfmt: (code, value) => format(code, value),
};
const see = (code, value) =>
  Object.entries(show)
    .map(([name, of]) => `${name} ${of(code, value)}`)
    .join(', ');
const point = see(String.raw`0\.0,"万"`, 12345);
const sign = see('0!.0,"万"', 12345);
const plain = see('0.0,"千"', 12345);
console.log(`escaped point: ${point}\nwith a !: ${sign}\nthousands: ${plain}`);
const same =
  point === 'sheetjs .12万, hucre 12.3万, numfmt 1.2万' &&
  sign === 'sheetjs 12!.3万, hucre 12.3万, numfmt 12!.3万' &&
  plain === 'sheetjs 12.3千, hucre 12.3千, numfmt 12.3千';
console.log(same ? 'ok: 12345 is .12万, 12.3万 and 1.2万' : 'changed: they show other numbers');
process.exit(same ? 0 : 1);
JS
node see.mjs
