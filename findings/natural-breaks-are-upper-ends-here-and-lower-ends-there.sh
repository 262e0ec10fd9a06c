#!/usr/bin/env bash
# simple-statistics 7.12.1, statsbreaks 1.0.7 and geostats 2.1.0 (npm), read with Node 20.20.2.
#
# Guess, written before the run: geostats, statsbreaks, chroma limits and simple-statistics find the same
# natural breaks in the same values; a value on a break is in the same (upper) class everywhere.
#
# Seen: of 31 growth rates in four classes not one inner break is the same. simple-statistics gives 3.5, 4.8
# and 5.6, statsbreaks 3.3, 4.3 and 5.5. The classes are the same; the first says with what value each
# begins, the second with what value each ends. geostats has ends too, but 5.4 for 5.5: its getClassJenks
# puts the two rates of 5.5 one class higher, into a worse partition than the two others found.
#
# Why it matters here: such breaks are handed on to a scale of another library, and to d3's a break is the
# beginning of a class. With the second list every class but the last loses its largest value to the next. Move
# each break to the next value that occurs, or halfway.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact \
  simple-statistics@7.12.1 geostats@2.1.0 statsbreaks@1.0.7 >/dev/null 2>&1
# The package's own modules name each other without an extension; Node takes its bundle.
cp node_modules/statsbreaks/dist/index.min.js statsbreaks.cjs

cat >see.mjs <<'JS'
import Geostats from 'geostats';
import { jenks, sum, mean } from 'simple-statistics';
import statsbreaks from './statsbreaks.cjs';

const rates = [
  6.1, 5.6, 5.4, 2.3, 5.8, 5.1, 4.3, 3.2, 5.0, 5.8, 5.5, 5.8, 5.5, 5.1, 5.7, 5.1, 5.8, 4.8, 3.5, 4.2, 3.7, 5.7, 5.7,
  5.3, 3.3, 6.3, 5.3, 5.8, 2.7, 5.4, 6.1,
];
const begins = jenks([...rates], 4);
const ends = statsbreaks.breaks([...rates], { method: 'jenks', nb: 4, precision: null });
const others = new Geostats([...rates]).getClassJenks(4);

const byBegin = (breaks) => rates.map((rate) => breaks.slice(1, -1).filter((at) => rate >= at).length);
const byEnd = (breaks) => rates.map((rate) => breaks.slice(1, -1).filter((at) => rate > at).length);
/** How far the rates are from the means of their classes: what natural breaks make as small as they can. */
const spread = (classes) =>
  sum(
    [0, 1, 2, 3].map((one) => {
      const own = rates.filter((_, i) => classes[i] === one);
      return sum(own.map((rate) => (rate - mean(own)) ** 2));
    }),
  ).toFixed(2);
const moved = byBegin(ends).filter((one, i) => one !== byEnd(ends)[i]).length;
console.log(`simple-statistics: ${begins.join(' ')}, spread ${spread(byBegin(begins))}`);
console.log(`statsbreaks: ${ends.join(' ')}, spread ${spread(byEnd(ends))}; taken for beginnings, ${moved} rates move`);
console.log(`geostats: ${others.join(' ')}, spread ${spread(byEnd(others))}`);
const same =
  begins.join() === '2.3,3.5,4.8,5.6,6.3' &&
  ends.join() === '2.3,3.3,4.3,5.5,6.3' &&
  others.join() === '2.3,3.3,4.3,5.4,6.3' &&
  byBegin(begins).join() === byEnd(ends).join() &&
  Number(spread(byEnd(others))) > Number(spread(byEnd(ends))) &&
  moved === 4;
console.log(same ? 'ok: the same classes have no break in common' : 'changed: the breaks are others');
process.exit(same ? 0 : 1);
JS
node see.mjs
