#!/usr/bin/env bash
# dataframe-js 1.4.4 (npm), read with Node 20.20.2.
#
# Guess, written before the run: mean of [5, null, 7] is 6; descending sort puts null last.
#
# Seen: the mean is 6, but in descending order (sortBy with true) null comes first, before 7, and the least value is
# 0. Of -3, null and -1 the greatest is 0, too. An empty text, as a cell of a CSV file gives it, counts the same;
# undefined is left out.
#
# Why it matters here: the ends of a colour scale and of an axis are these two numbers, and "the lowest target
# is 0" is a sentence of its own. The mean beside it says that the gaps were left out. Filter a column before
# its ends are asked for.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact dataframe-js@1.4.4 >/dev/null 2>&1

cat >see.cjs <<'JS'
const { DataFrame } = require('dataframe-js');

const frame = (targets) => new DataFrame(targets.map((t, i) => ({ p: `r${i}`, t })), ['p', 't']);
function ends(targets) {
  const { stat } = frame(targets);
  const got = [stat.min('t'), stat.mean('t'), stat.max('t')].join(' ');
  console.log(`${targets.map((one) => (one === '' ? "''" : String(one))).join(' ')}: least, mean and greatest ${got}`);
  return got;
}
const order = frame([5, null, 7]).sortBy('t', true).toArray().map(([, t]) => String(t)).join(' ');
console.log(`descending: ${order}`);
const same =
  ends([5, null, 7]) === '0 6 7' &&
  ends([-3, null, -1]) === '-3 -2 0' &&
  ends([5, '', 7]) === '0 6 7' &&
  ends([5, undefined, 7]) === '5 6 7' &&
  order === 'null 7 5';
console.log(same ? 'ok: the least of 5, nothing and 7 is 0' : 'changed: other figures come out');
process.exit(same ? 0 : 1);
JS
node see.cjs
