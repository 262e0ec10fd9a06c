#!/usr/bin/env bash
# chroma-js 3.2.0 (npm), read with Node 20.20.2.
#
# Guess, written before the run: geostats, statsbreaks, chroma limits and simple-statistics find the same
# natural breaks in the same values; a value on a break is in the same (upper) class everywhere.
#
# Seen: asked for four, five or six classes of 31 growth rates by k-means, limits(rates, 'k', n) answers
# with the two ends alone, 2.3 and 6.3, which is one class. Of 1 2 3, 10 11 12, 30 31 in three classes it gives
# 1, 12 and 31, two classes. The other ways, 'q' and 'e', give as many classes as were asked for. There is no
# error, and a scale takes the limits as they are.
#
# Why it matters here: a map of provinces in a single colour looks like a map without differences. Count the
# limits that come back, or take breaks from a library of statistics.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact chroma-js@3.2.0 >/dev/null 2>&1

cat >see.mjs <<'JS'
import chroma from 'chroma-js';

const rates = [
  6.1, 5.6, 5.4, 2.3, 5.8, 5.1, 4.3, 3.2, 5.0, 5.8, 5.5, 5.8, 5.5, 5.1, 5.7, 5.1, 5.8, 4.8, 3.5, 4.2, 3.7, 5.7, 5.7,
  5.3, 3.3, 6.3, 5.3, 5.8, 2.7, 5.4, 6.1,
];
function limits(values, mode, classes) {
  const got = chroma.limits([...values], mode, classes);
  console.log(`${values.length} values, ${classes} classes by ${mode}: ${got.join(' ')}`);
  return got;
}
const one = [4, 5, 6].map((classes) => limits(rates, 'k', classes).join());
const two = limits([1, 2, 3, 10, 11, 12, 30, 31], 'k', 3).join();
const others = ['q', 'e'].map((mode) => limits(rates, mode, 4).length);
const same = one.every((got) => got === '2.3,6.3') && two === '1,12,31' && others.every((count) => count === 5);
console.log(same ? 'ok: four classes are one' : 'changed: the limits are others');
process.exit(same ? 0 : 1);
JS
node see.mjs
