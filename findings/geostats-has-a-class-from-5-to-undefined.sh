#!/usr/bin/env bash
# geostats 2.1.0 and statsbreaks 1.0.7 (npm), read with Node 20.20.2.
#
# Guess, written before the run: geostats, statsbreaks, chroma limits and simple-statistics find the same
# natural breaks in the same values; a value on a break is in the same (upper) class everywhere.
#
# Seen: in values of which many are equal they do not. Ten targets of 5, 5.5 and 6 in five classes have to
# geostats the breaks 5, undefined, 5, 5, 5.5, 6 and the ranges “5 - undefined” and “undefined - 5”, which
# go into a legend as they are. statsbreaks throws that there are too few values.
#
# Why it matters here: targets are round numbers, and many provinces share one. Count the
# values that differ before asking for classes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact \
  geostats@2.1.0 statsbreaks@1.0.7 >/dev/null 2>&1
# The package's own modules name each other without an extension; Node takes its bundle.
cp node_modules/statsbreaks/dist/index.min.js statsbreaks.cjs

cat >see.mjs <<'JS'
import Geostats from 'geostats';
import statsbreaks from './statsbreaks.cjs';

const targets = [5, 5, 5, 5, 5.5, 5.5, 6, 6, 6, 5];
const series = new Geostats([...targets]);
const breaks = series.getClassJenks(5).map(String).join();
const ranges = series.ranges.join(', ');
let thrown = 'nothing';
try {
  statsbreaks.breaks([...targets], { method: 'jenks', nb: 5 });
} catch ({ message }) {
  thrown = message;
}
console.log(`geostats: ${breaks}, as ${ranges}\nstatsbreaks throws: ${thrown}`);
const same =
  breaks === '5,undefined,5,5,5.5,6' &&
  ranges.startsWith('5 - undefined, undefined - 5') &&
  thrown.startsWith('Too few values');
console.log(same ? 'ok: a class goes from 5 to undefined' : 'changed: the classes are others');
process.exit(same ? 0 : 1);
JS
node see.mjs
