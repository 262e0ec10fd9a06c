#!/usr/bin/env bash
# @e965/xlsx 0.20.3 (SheetJS), hucre 1.0.0 and numfmt 4.0.1 (npm), read with Node 20.20.2.
#
# Guess, written before the run: SheetJS ssf, numfmt and hucre show …; [DBNum1] gives Chinese digits; …
#
# Seen: in none of them. Of the format [DBNum1][$-804]General, the digits and the language that spreadsheets
# offer for Chinese, SheetJS makes $2024: of the name of the language, in brackets, only the dollar sign
# that begins it is left. hucre shows no number at all, but [DBNum1]Gnralee, the word General with its e's
# put behind it. numfmt leaves the digits as they are, 2024. Without the language SheetJS has 2024 too.
#
# Why it matters here: years and ranks in tables of reports are written in these digits. A count becomes an
# amount of dollars, and without an error. Read the value of a cell, not its text.
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
  sheetjs: (code) => XLSX.SSF.format(code, 2024),
  hucre: (code) => formatValue(2024, code),
  numfmt: (code) => format(code, 2024),
};
const see = (code) =>
  Object.entries(show)
    .map(([name, of]) => `${name} ${of(code)}`)
    .join(', ');
const chinese = see('[DBNum1][$-804]General');
const zero = see('[DBNum1][$-804]0');
const bare = see('[DBNum1]General');
console.log(`[DBNum1][$-804]General: ${chinese}\n[DBNum1][$-804]0: ${zero}\n[DBNum1]General: ${bare}`);
const same =
  chinese === 'sheetjs $2024, hucre [DBNum1]Gnralee, numfmt 2024' &&
  zero.startsWith('sheetjs $2024, hucre [DBNum1]2024') &&
  bare.startsWith('sheetjs 2024, hucre [DBNum1]Gnralee');
console.log(same ? 'ok: 2024 in Chinese digits is $2024' : 'changed: they show something else');
process.exit(same ? 0 : 1);
JS
node see.mjs
