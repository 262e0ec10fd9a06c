#!/usr/bin/env bash
# @antv/scale 0.5.2 and d3-scale 4.0.2 (npm), read with Node 20.20.2.
#
# Guess, written before the run: Quantize/Quantile likewise as d3; null → unknown, not the first class.
#
# Seen: asked for the class of null, it gives the unknown one, as guessed. But among the values that the classes
# are made of, null counts as 0: for 4, 5, 5.5, 6, 7 the breaks of three classes are 5.17 and 5.83, in both
# libraries, and with a null beside them 4.67 and 5.67 here and still 5.17 and 5.83 in d3-scale. 5 is in the
# second class then, in place of the first. An undefined value counts as one more above all others: 5.33 and 6.33.
#
# Why it matters here: no year has a target for each province, and maps of quantiles are made by handing over the
# column as it is. Each gap draws the breaks down, and regions move to darker classes because of others. Filter first.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @antv/scale@0.5.2 d3-scale@4.0.2 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { Quantile } from '@antv/scale';
import { scaleQuantile } from 'd3-scale';

const range = ['low', 'middle', 'high'];
const places = (breaks) => breaks.map((one) => one.toFixed(2)).join(' and ');
function see(values) {
  const antv = new Quantile({ domain: values, range, unknown: 'none' });
  const d3 = scaleQuantile(values, range).unknown('none');
  const got = [antv.getThresholds(), d3.quantiles()].map(places);
  const classes = [antv.map(5), d3(5), antv.map(null), d3(null)];
  console.log(`${values.map(String).join(' ')}: @antv/scale ${got[0]}, d3-scale ${got[1]}; of 5: ${classes.slice(0, 2).join(', ')}`);
  return [...got, ...classes].join();
}
const full = see([4, 5, 5.5, 6, 7]);
const gap = see([4, 5, 5.5, 6, 7, null]);
const lacking = see([4, 5, 5.5, 6, 7, undefined]);
const same =
  full === '5.17 and 5.83,5.17 and 5.83,low,low,none,none' &&
  gap === '4.67 and 5.67,5.17 and 5.83,middle,low,none,none' &&
  lacking.startsWith('5.33 and 6.33,5.17 and 5.83,');
console.log(same ? 'ok: null is nought among the values' : 'changed: the breaks are others');
process.exit(same ? 0 : 1);
JS
node see.mjs
