#!/usr/bin/env bash
# jstat 1.9.6 (npm), read with Node 20.20.2.
#
# Guess, written before the run: median/percentile/quartiles like R type 7; rank of ties is mean.
#
# Seen: ranks are, and median is. quartiles takes values of the list and does not reckon between two: of 1 to 7 it gives
# 2, 4 and 5, which lie unevenly about the middle, and of 5, 5, 6, 7 the second one is 5, where median gives 5.5.
# percentile is like R (2.5, 4, 5.5) but between the two greatest values, where it gives the lower one: the part 0.9 of
# 1 to 7 is 6, and 6.4 in R. quantiles is of a third kind, 2.19 and 5.81.
#
# Why it matters here: boxes and classes are drawn with one of the three and their sentence is written with another.
# "Half of the regions aim at 5 or more" and a line at 5.5 contradict each other. Reckon them oneself, all in one way.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact jstat@1.9.6 >/dev/null 2>&1

cat >see.cjs <<'JS'
const { jStat } = require('jstat');

const parts = [0.25, 0.5, 0.75];
const shown = (values) => values.map((one) => String(Math.round(one * 100) / 100)).join(' ');
function see(values) {
  const got = {
    quartiles: shown(jStat.quartiles(values)),
    percentile: shown(parts.map((one) => jStat.percentile(values, one))),
    quantiles: shown(jStat.quantiles(values, parts)),
    median: shown([jStat.median(values)]),
  };
  console.log(values.join(' '), JSON.stringify(got));
  return Object.values(got).join();
}
const ranks = shown(jStat.rank([5, 7, 5]));
const same =
  see([1, 2, 3, 4, 5, 6, 7]) === '2 4 5,2.5 4 5.5,2.19 4 5.81,4' &&
  see([5, 7, 5, 6]) === '5 5 6,5 5.5 6,5 5.5 6.56,5.5' &&
  jStat.percentile([1, 2, 3, 4, 5, 6, 7], 0.9) === 6 &&
  ranks === '1.5 3 1.5';
console.log(same ? 'ok: the first quartile is 2, 2.19 or 2.5' : 'changed: other figures come out');
process.exit(same ? 0 : 1);
JS
node see.cjs
