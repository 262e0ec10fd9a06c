#!/usr/bin/env bash
# csvtojson 2.0.14 and papaparse 5.5.3 (npm), read with Node 20.20.2.
#
# Guess, written before the run: header "2024.1" and "1.GDP增长" are kept as keys.
#
# Seen: both are taken for paths. The columns 2024.1, 2024.2 and 2024.12 (months) become one, 2024, that holds a list:
# its first place is empty, January is at 1, and the months between are holes that JSON writes as null. 1.GDP增长 and
# 1.CPI涨幅 are parts of an object named 1. An empty cell is an empty text. papaparse keeps all names.
#
# Why it matters here: numbered indicators and months with a point are the usual headings of monthly tables. A list is
# read from its first place, so the figure of January stands under the second month, and asking for the column
# 2024.1 gives nothing. Set flatKeys: true.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact csvtojson@2.0.14 papaparse@5.5.3 >/dev/null 2>&1

cat >see.cjs <<'JS'
const csvtojson = require('csvtojson');
const Papa = require('papaparse');

const table = '地区,1.GDP增长,1.CPI涨幅,2024.1,2024.2,2024.12\n甲,5.5,2,6,,8\n';
(async () => {
  const [row] = await csvtojson().fromString(table);
  const [flat] = await csvtojson({ flatKeys: true }).fromString(table);
  const papa = Papa.parse(table, { header: true }).data[0];
  console.log(`csvtojson: ${JSON.stringify(row)}`);
  console.log(`csvtojson with flatKeys: ${JSON.stringify(flat)}`);
  console.log(`papaparse: ${JSON.stringify(papa)}`);
  const months = [null, '6', '', null, null, null, null, null, null, null, null, null, '8'];
  const same =
    JSON.stringify(row['2024']) === JSON.stringify(months) &&
    JSON.stringify(row['1']) === '{"GDP增长":"5.5","CPI涨幅":"2"}' &&
    row['2024.1'] === undefined &&
    flat['2024.1'] === '6' &&
    papa['2024.1'] === '6' &&
    papa['1.GDP增长'] === '5.5';
  console.log(same ? 'ok: months are places of a list' : 'changed: the columns are others');
  process.exit(same ? 0 : 1);
})();
JS
node see.cjs
