#!/usr/bin/env bash
# simple-statistics 7.12.1 (npm), read with Node 20.20.2.
#
# Guess, written before the run: ckmeans([5, 5, 5, 6, 6], 4) gives two clusters, as there are but two
# different values; what is equal is never put apart, since that gains nothing.
#
# Seen: four clusters, [5,5] [5] [6] [6]. Asked for more clusters than there are different values, it
# makes up the number by cutting runs of equal values. Asked for two, it keeps equals together.
#
# Why it matters here: targets crowd on round numbers. In a year in which 31 provinces name three
# different rates, a map asked for five classes draws places with one target in two colours, under a
# legend with two classes "5 to 5". The number of different values has to cap the number of classes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact simple-statistics@7.12.1 >/dev/null

cat >see.mjs <<'JS'
import { ckmeans } from 'simple-statistics';

const targets = [5, 5, 5, 6, 6];
const clusters = Object.fromEntries([2, 4].map((k) => [k, ckmeans(targets, k)]));
for (const k of [2, 4]) console.log(`${k} clusters of ${targets}: ${JSON.stringify(clusters[k])}`);
const shared = (k) =>
  clusters[k].some((one, i) => clusters[k].slice(i + 1).some((other) => other.includes(one[0])));
const same = clusters[2].length === 2 && !shared(2) && clusters[4].length === 4 && shared(4);
console.log(
  same ? 'ok: more clusters than values cut equal values apart' : 'changed: equal values stay together',
);
process.exit(same ? 0 : 1);
JS
node see.mjs
