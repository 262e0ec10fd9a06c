#!/usr/bin/env bash
# echarts 6.1.0 and d3-scale 4.0.2 (npm), read with Node 20.20.2.
#
# Guess, written before the run of all these ways: in a piecewise visualMap a value on a break is in the upper
# class in each, as in d3-scale.
#
# Seen: from 0 to 10 in five classes by splitNumber, 2 and 4 are in the lower one, the colour of "0 - 2" and
# "2 - 4". So they are with pieces that name both ends, {min: 0, max: 5} and {min: 5, max: 10}, in either
# order. With {max: 5} and {min: 5} alone 5 is in the upper one, "≥ 5". With {max: 0}, {min: 0, max: 5} and
# {min: 5} the middle class has both of its ends, 0 and 5. d3's scaleQuantize puts 2 and 4 into the upper
# class.
#
# Why it matters here: targets are round numbers and so are breaks. A target of 5 is shown among those of "0 -
# 5" and counted, by d3 or by a sentence, among those of 5 and more. Write pieces with gte and lt.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact echarts@6.1.0 d3-scale@4.0.2 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { scaleQuantize } from 'd3-scale';
import * as echarts from 'echarts';

const values = [-1, 0, 2, 4, 5, 10];
const square = (x) => [[x, 0], [x + 1, 0], [x + 1, 1], [x, 1], [x, 0]];
const regions = values.map((value, i) => ({
  type: 'Feature',
  properties: { name: String(value) },
  geometry: { type: 'Polygon', coordinates: [square(i)] },
}));
echarts.registerMap('squares', { type: 'FeatureCollection', features: regions });

/** The label of the class that each value is drawn in, by the colours of the drawing. */
function classes(visualMap) {
  const size = { width: 600, height: 400 };
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, ...size });
  const data = values.map((value) => ({ name: String(value), value }));
  chart.setOption({
    visualMap: { type: 'piecewise', ...visualMap },
    series: [{ type: 'map', map: 'squares', data }],
  });
  const labels = visualMap.labels;
  const model = chart.getModel();
  const items = model.getSeriesByIndex(0).getData();
  const colours = values.map((_, i) => items.getItemVisual(i, 'style').fill);
  const svg = chart.renderToSVGString();
  chart.dispose();
  const known = [...new Set(colours)];
  const groups = known.map((colour) => values.filter((_, i) => colours[i] === colour).join(','));
  const texts = labels.every((label) => svg.includes(label.replace('<', '&lt;').replace('>', '&gt;')));
  console.log(`${labels.join(' | ')}${texts ? '' : ' (not the labels)'}: ${groups.join(' | ')}`);
  return texts && groups.join(' | ');
}
const d3 = scaleQuantize([0, 10], [0, 1, 2, 3, 4]);
console.log(`d3-scale, five classes: 2 is in class ${d3(2) + 1}, 4 in class ${d3(4) + 1}`);
const five = ['0 - 2', '2 - 4', '4 - 6', '6 - 8', '8 - 10'];
const same =
  d3(2) === 1 && d3(4) === 2 &&
  classes({ min: 0, max: 10, splitNumber: 5, labels: five }) === '-1 | 0,2 | 4 | 5 | 10' &&
  classes({ pieces: [{ min: 0, max: 5 }, { min: 5, max: 10 }], labels: ['0 - 5', '5 - 10'] }) === '-1 | 0,2,4,5 | 10' &&
  classes({ pieces: [{ min: 5, max: 10 }, { min: 0, max: 5 }], labels: ['0 - 5', '5 - 10'] }) === '-1 | 0,2,4,5 | 10' &&
  classes({ pieces: [{ max: 5 }, { min: 5 }], labels: ['< 5', '≥ 5'] }) === '-1,0,2,4 | 5,10' &&
  classes({ pieces: [{ max: 0 }, { min: 0, max: 5 }, { min: 5 }], labels: ['< 0', '0 - 5', '> 5'] }) ===
    '-1 | 0,2,4,5 | 10';
console.log(same ? 'ok: 5 is in the lower class here and in the upper one there' : 'changed: the classes are others');
process.exit(same ? 0 : 1);
JS
node see.mjs
