#!/usr/bin/env bash
# hyperformula 3.5.0 (npm), read with Node 20.20.2.
#
# Guess, written before the run: VALUE("5.5%"), "5.5%"+0, TEXT(0.055,"0.0%"), SUM over text, a list of formulas
# to try, with nothing noted against what a spreadsheet gives.
#
# Seen: TEXT(0.055,"0.0%") is 0.1%, and TEXT(0.3,"0%") is 0%: the number is rounded, not multiplied, and the
# sign set behind it. TEXT(1234.5,"#,##0.0") is 1235,##0.0. 5.5% in a formula and VALUE("5.5%") are 0.055, as
# guessed; VALUE("1,234.5") is an error. TEXT(5.5,"0.0个百分点") is right.
#
# Why it matters here: sentences and labels of tables are made with TEXT. A growth of 5.5% becomes one of 0.1%,
# which looks like a figure, while a reader of the cell itself sees 5.5%. Multiply by 100 and set the sign as
# a text.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact hyperformula@3.5.0 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { HyperFormula } from 'hyperformula';

const expected = {
  '=TEXT(0.055,"0.0%")': '0.1%',
  '=TEXT(0.3,"0%")': '0%',
  '=TEXT(1234.5,"#,##0.0")': '1235,##0.0',
  '=TEXT(5.5,"0.0个百分点")': '5.5个百分点',
  '=5.5%': 0.055,
  '=VALUE("5.5%")': 0.055,
  '=VALUE("1,234.5")': '#VALUE!',
};
const formulas = Object.keys(expected);
const book = HyperFormula.buildFromArray(formulas.map((one) => [one]), { licenseKey: 'gpl-v3' });
let same = true;
for (const [row, formula] of formulas.entries()) {
  const cell = book.getCellValue({ sheet: 0, row, col: 0 });
  const got = typeof cell === 'object' ? cell.value : cell;
  console.log(`${formula}: ${got}`);
  same &&= got === expected[formula];
}
console.log(same ? 'ok: 5.5% is 0.1%' : 'changed: other texts come out');
process.exit(same ? 0 : 1);
JS
node see.mjs
