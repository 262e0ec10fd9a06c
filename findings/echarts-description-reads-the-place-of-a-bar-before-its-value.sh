#!/usr/bin/env bash
# echarts 6.1.0 with its Chinese locale and jsdom 26.1.0, which is the page (npm), read with Node 20.20.2.
#
# Guess, written before the run: the description that aria: {enabled: true} makes of a chart says that 北京 has
# 5.5, and of a province without a value that it has none.
#
# Seen: where the values are a plain list over the names of an axis it says 北京的数据是0，5.5，天津的数据是1，NaN，河北的数据是2，7:
# before each value its place on the axis is read as if it were one, counted from nought, and a gap is NaN.
# With bars that lie it is behind the value, 5.5，0. A map has 5.5 alone, and NaN for each region without data.
# Only ten are read; this the manual says.
#
# Why it matters here: this text is all that a screen reader has of a chart. Who hears it takes 0 for the
# target of Beijing, or for one year of two. Write the description oneself, aria.label.description.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact echarts@6.1.0 jsdom@26.1.0 >/dev/null 2>&1

cat >see.mjs <<'JS'
import * as echarts from 'echarts';
import locale from 'echarts/i18n/langZH-obj.js';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');
window.HTMLCanvasElement.prototype.getContext = () => null;
Object.assign(globalThis, { window, document: window.document });
echarts.registerLocale('ZH', locale);

function description(option) {
  const box = document.createElement('div');
  const chart = echarts.init(box, null, { renderer: 'svg', width: 400, height: 300, locale: 'ZH' });
  chart.setOption({ animation: false, aria: { enabled: true }, ...option });
  const text = box.getAttribute('aria-label');
  chart.dispose();
  console.log(text);
  return text;
}
const names = { data: ['北京', '天津', '河北'] };
const series = (type) => [{ type, name: '目标', data: [5.5, null, 7] }];
const square = (x) => [[x, 0], [x + 1, 0], [x + 1, 1], [x, 1], [x, 0]];
const features = names.data.map((name, i) => ({
  type: 'Feature',
  properties: { name },
  geometry: { type: 'Polygon', coordinates: [square(i)] },
}));
echarts.registerMap('squares', { type: 'FeatureCollection', features });
const same =
  description({ xAxis: names, yAxis: {}, series: series('bar') }).endsWith(
    '北京的数据是0，5.5，天津的数据是1，NaN，河北的数据是2，7。',
  ) &&
  description({ xAxis: names, yAxis: {}, series: series('line') }).includes('北京的数据是0，5.5，') &&
  description({ yAxis: names, xAxis: {}, series: series('bar') }).includes('北京的数据是5.5，0，') &&
  description({
    series: [{ type: 'map', map: 'squares', name: '目标', data: [{ name: '北京', value: 5.5 }] }],
  }).endsWith('北京的数据是5.5，天津的数据是NaN，河北的数据是NaN。');
console.log(same ? 'ok: 北京 has 0 and 5.5' : 'changed: the description is another');
process.exit(same ? 0 : 1);
JS
node see.mjs
