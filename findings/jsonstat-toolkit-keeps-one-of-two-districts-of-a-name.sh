#!/usr/bin/env bash
# jsonstat-toolkit 2.2.2 (npm), read with Node 20.20.2.
#
# Guess, written before the run: where two categories of a dimension have one label, as 鼓楼区 of Nanjing and of Xuzhou,
# a table with a column or a row for each (Transform with by) keeps both.
#
# Seen: it keeps one. Columns are named by the labels, a later one is laid over the earlier, and with 指标 as columns
# the rows of both are one row: 5.5 of Nanjing is gone, 6 of Xuzhou is there, without an error. Only with content: 'id'
# all three are there, under their codes. A table with one figure in each row keeps them, with nothing to tell the
# two by.
#
# Why it matters here: more than one district of China has the name 鼓楼区, and so it is with other names; JSON-stat
# gives each a code of its own for that. The table is whole to the eye, and short by a district. Ask for the codes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact jsonstat-toolkit@2.2.2 >/dev/null 2>&1

cat >see.mjs <<'JS'
import JSONstat from 'jsonstat-toolkit';

const labels = { 320106: '鼓楼区', 320302: '鼓楼区', 350302: '城厢区' };
const dataset = {
  version: '2.0',
  class: 'dataset',
  id: ['地区', '指标'],
  size: [3, 2],
  dimension: {
    地区: { category: { index: Object.keys(labels), label: labels } },
    指标: { category: { index: ['growth', 'jobless'], label: { growth: '增长', jobless: '失业率' } } },
  },
  value: [5.5, 5, 6, 5.1, 7, 5.2],
};
const table = (options) => {
  const rows = JSON.stringify(JSONstat(dataset).Transform({ type: 'arrobj', ...options }));
  console.log(`${JSON.stringify(options)}: ${rows}`);
  return rows;
};
const byRegion = table({ by: '地区' });
const byIndicator = table({ by: '指标' });
const byCode = table({ by: '地区', content: 'id' });
const long = JSON.parse(table({}));
const same =
  byRegion === '[{"指标":"增长","鼓楼区":6,"城厢区":7},{"指标":"失业率","鼓楼区":5.1,"城厢区":5.2}]' &&
  byIndicator === '[{"地区":"鼓楼区","增长":6,"失业率":5.1},{"地区":"城厢区","增长":7,"失业率":5.2}]' &&
  byCode.includes('"320106":5.5,"320302":6,"350302":7') &&
  long.filter(({ 地区 }) => 地区 === '鼓楼区').length === 4;
console.log(same ? 'ok: one of the two is kept' : 'changed: the table is made otherwise');
process.exit(same ? 0 : 1);
JS
node see.mjs
