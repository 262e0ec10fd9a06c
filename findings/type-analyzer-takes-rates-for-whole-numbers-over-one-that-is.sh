#!/usr/bin/env bash
# type-analyzer 0.4.0 (npm), read with Node 20.20.2. It tells maps and dashboards what the columns of a table
# are.
#
# Guess, written before the run: 5.5% is a percentage, 1,234.5 a number with a fraction, 5-6 a text, 2023 a
# whole number, 010000 a text or one, too.
#
# Seen: so they are, but 1,234.5 only alone. A column of rates is one of whole numbers if a single cell has no
# point: 5.5, 6.5, 7 is INT, as numbers and as texts, and 1,234.5 with 2,000 likewise. A column is FLOAT only
# if each cell has a fraction: 5.5, 6.5, or 5.0, 6.0, 5.5. One empty cell changes nothing.
#
# Why it matters here: some province always aims at 5 or 6 sharp, and what follows the types reads 5.5 as 5 or
# offers whole steps. Name the types of columns with rates, or write 6 as 6.0.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact type-analyzer@0.4.0 >/dev/null 2>&1

cat >see.mjs <<'JS'
import analyzer from 'type-analyzer';

const typeOf = (cells) => {
  const [{ type }] = analyzer.Analyzer.computeColMeta(cells.map((x) => ({ x })));
  console.log(`${cells.map((one) => JSON.stringify(one)).join(' ')}: ${type}`);
  return type;
};
const types = [
  ['5.5', '6.5', '7'],
  [5.5, 6.5, 7],
  ['1,234.5', '2,000'],
  ['5.5', '', '6'],
  ['010000', '110000'],
  ['5.5', '6.5'],
  ['5.0', '6.0', '5.5'],
  ['5.5%', '6%'],
  ['5-6', '7-8'],
].map(typeOf);
const same = types.join() === 'INT,INT,INT,INT,INT,FLOAT,FLOAT,PERCENT,STRING';
console.log(same ? 'ok: 5.5, 6.5 and 7 are whole numbers' : 'changed: the columns have other types');
process.exit(same ? 0 : 1);
JS
node see.mjs
