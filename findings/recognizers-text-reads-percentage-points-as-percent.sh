#!/usr/bin/env bash
# @microsoft/recognizers-text-suite 1.3.1 (npm), read with Node 20.20.2.
#
# Guess, written before the run: its reader for Chinese takes all ways in which reports write percentages,
# in figures and in words (5.5%, 百分之五点五, 两成), for what they are.
#
# Seen: it does most, even 两成半 (25%), 一成五 (15%) and 千分之三 (0.3%). But 5个百分点, five percentage
# points, is given as "5%", the very value and type of 5%; and 百分之负三, as a fall is written in words,
# is not found at all, while -0.3% is.
#
# Why it matters here: 提高0.5个百分点 says by how much a share changes, 提高0.5% is another figure, and
# reports have both in one sentence. What comes out of the library cannot tell them apart; the text of the
# match has to be looked at again.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @microsoft/recognizers-text-suite@1.3.1 >/dev/null 2>&1

cat >see.cjs <<'JS'
const { Culture, recognizePercentage } = require('@microsoft/recognizers-text-suite');

let same = true;
for (const [text, expected] of [
  ['增长5.5%左右', 'percentage 5.5%'],
  ['百分之五点五', 'percentage 5.5%'],
  ['两成半', 'percentage 25%'],
  ['一成五', 'percentage 15%'],
  ['千分之三', 'percentage 0.3%'],
  ['-0.3%', 'percentage -0.3%'],
  ['提高0.5%', 'percentage 0.5%'],
  ['提高0.5个百分点', 'percentage 0.5%'],
  ['5个百分点', 'percentage 5%'],
  ['百分之负三', ''],
]) {
  const found = recognizePercentage(text, Culture.Chinese);
  const got = found.map(({ typeName, resolution }) => `${typeName} ${resolution.value}`).join(', ');
  console.log(`${text}: ${got || 'nothing'}`);
  same &&= got === expected;
}
console.log(same ? 'ok: points of a percentage are per cent' : 'changed: other figures are read');
process.exit(same ? 0 : 1);
JS
node see.cjs
