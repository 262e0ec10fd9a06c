#!/usr/bin/env bash
# uDSV 0.7.3 (npm), read with Node 20.20.2.
#
# Guess, written before the run: the type of a column is inferred from the first rows, and a text further down becomes
# NaN without a word.
#
# Seen: of the rows that are looked at (nine below the headings) the last one with a value decides alone. Eight targets
# in words or as ranges and then a 6 are a column of numbers, where all eight become NaN; eight numbers and then
# a range are a column of texts. What was sampled is not looked at again.
#
# Why it matters here: "5%左右", "5-6" and 6 stand in one column of targets, in any order, and NaN is then drawn or
# counted as missing: words are lost without an error. Sorting the file differently changes what is read.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact udsv@0.7.3 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { inferSchema, initParser } from 'udsv';

function read(targets) {
  const csv = `region,target\n${targets.map((target, i) => `r${i},${target}`).join('\n')}\n`;
  const schema = inferSchema(csv);
  const got = `${schema.cols[1].type}: ${initParser(schema).typedObjs(csv).map(({ target }) => target).join(' ')}`;
  console.log(`${targets.join(' ')} is read as ${got}`);
  return got;
}
const words = ['5-6', '6%左右', '5-6', '7-8', '5-6', '6%左右', '5-6', '7-8'];
const same =
  read([...words, '6']) === 'n: NaN NaN NaN NaN NaN NaN NaN NaN 6' &&
  read(['5', '6', '5', '7', '5', '6', '5', '7', '5-6']) === 's: 5 6 5 7 5 6 5 7 5-6';
console.log(same ? 'ok: one number at the end makes eight texts NaN' : 'changed: another type is inferred');
process.exit(same ? 0 : 1);
JS
node see.mjs
