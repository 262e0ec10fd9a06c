#!/usr/bin/env bash
# color-blind 0.1.3, @bjornlu/colorblind 1.0.3 and culori 4.0.2 (npm), read with Node 20.20.2.
#
# Guess, written before the run: simulators of colour blindness differ by less than 5 (CIEDE2000) for the colours of
# maps.
#
# Seen: by far more. The ends of ColorBrewer's scale from red to green, seen without red, are apart by 6 to the
# first and by 28 and 33 to the other two, which leave the red nearly black. A purple and a cyan of the ten colours
# that many charts begin with, seen without green, are apart by 18 to the first and by 7 and 9 to the others. And a
# grey stays a grey to two of them, as it should, to whom all cones are excited alike; to the first #cccccc is
# #dec4cd, a pink.
#
# Why it matters here: with a simulator one settles whether the classes of a map can be told apart, with grey for
# regions without data. One and the same pair passes or fails by the package, in either direction. Keep the lightness
# of classes apart, and trust in no single simulator.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact \
  color-blind@0.1.3 @bjornlu/colorblind@1.0.3 culori@4.0.2 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { simulate } from '@bjornlu/colorblind';
import blinder from 'color-blind';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  formatHex,
  parse,
} from 'culori';

const filters = { protanopia: filterDeficiencyProt, deuteranopia: filterDeficiencyDeuter };
const simulators = {
  'color-blind': (color, kind) => blinder[kind](color),
  '@bjornlu/colorblind': (color, kind) => {
    const { r, g, b } = parse(color);
    const seen = simulate({ r: r * 255, g: g * 255, b: b * 255 }, kind);
    return formatHex({ mode: 'rgb', r: seen.r / 255, g: seen.g / 255, b: seen.b / 255 });
  },
  culori: (color, kind) => formatHex(filters[kind](1)(color)),
};
const difference = differenceCiede2000();
/** How far two colours are apart to each simulator. */
const apart = (one, other, kind) =>
  Object.entries(simulators).map(([name, see]) => {
    const [a, b] = [see(one, kind), see(other, kind)];
    const value = difference(a, b);
    console.log(`${kind}, ${name}: ${one} is ${a}, ${other} is ${b}; apart by ${value.toFixed(1)}`);
    return value;
  });
const ends = apart('#a50026', '#006837', 'protanopia');
const charts = apart('#9467bd', '#17becf', 'deuteranopia');
const greys = Object.values(simulators).map((see) => see('#cccccc', 'deuteranopia'));
console.log(`#cccccc: ${greys.join(' ')}`);
const same =
  ends[0] < 7 && ends[1] > 25 && ends[2] > 30 &&
  charts[0] > 17 && charts[1] < 8 && charts[2] < 10 &&
  greys.join() === '#dec4cd,#cccccc,#cccccc';
console.log(same ? 'ok: the ends of the scale are alike to one alone' : 'changed: the colours are seen otherwise');
process.exit(same ? 0 : 1);
JS
node see.mjs
