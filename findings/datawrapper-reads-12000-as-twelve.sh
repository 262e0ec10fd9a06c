#!/usr/bin/env bash
# @datawrapper/chart-core 8.47.0 (npm), the column reader of Datawrapper's charts, read with Node 20.20.2.
#
# Guess, written before the run: a column of 5-6 is read as dates, or rates with three digits behind the point as thousands.
#
# Seen: neither; but a column of whole numbers with a comma at the thousands (12,000, 9,800 and 850) is read as 12, 9.8
# and 850: of two patterns that fit, that of decimals with a comma is tried first. One figure with a point (12,345.6)
# or with two commas sets all of the column right. The reader knows that it is of two minds (ambiguousFormats), and goes on.
#
# Why it matters here: totals of reports (就业 1,200 万人, 12,000亿元) are such a column; the chart is a thousandth,
# but for the small ones, which then lead. Hand over numbers without separators.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @datawrapper/chart-core@8.47.0 >/dev/null 2>&1

cat >see.mjs <<'JS'
import column from './node_modules/@datawrapper/chart-core/lib/dw/dataset/column.mjs';

function read(cells) {
  const one = column('total', cells);
  const got = `${one.type()} ${one.values().join(' ')}`;
  console.log(`${cells.join(' ')} is read as ${got}`);
  return got;
}
const same =
  read(['12,000', '9,800', '850']) === 'number 12 9.8 850' &&
  read(['12,345.6', '9,800', '850']) === 'number 12345.6 9800 850' &&
  read(['1,200,000', '9,800', '850']) === 'number 1200000 9800 850';
console.log(same ? 'ok: 12,000 is 12 and 850 is 850' : 'changed: other numbers are read');
process.exit(same ? 0 : 1);
JS
node see.mjs
