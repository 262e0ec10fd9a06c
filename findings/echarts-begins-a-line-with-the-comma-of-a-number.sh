#!/usr/bin/env bash
# echarts 6.1.0 (npm), read with Node 20.20.2.
#
# Guess, written before the run: zrender/ECharts `overflow: 'break'`, unovis getWrappedText, d3plus
# textSplit do not break a number at its comma or point.
#
# Seen: at the point it does not, at the comma it does, on either side. 常住人口126,012,510人 in a width of 60 is
# 常住人口, 126,012, and 510人; in one of 70 the second line begins with the comma: ,012,510人. A comma counts as
# a place between words, and so each group of three digits is a word of its own. A 5.5% is moved to the next
# line whole. And a line may begin with the Chinese comma, too: 投资1.2万亿元 and below it ，增长6.5%.
#
# Why it matters here: names of categories and notes with figures are wrapped so, and a reader of the second
# line sees 510 people. Write figures in 万 and 亿, or set the line's end by hand.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact echarts@6.1.0 >/dev/null 2>&1

cat >see.mjs <<'JS'
import * as echarts from 'echarts';

/** The lines in which a text of this width is drawn, as they stand in the picture. */
function lines(text, width) {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 600, height: 300 });
  const style = { text, width, overflow: 'break', fontSize: 12 };
  chart.setOption({ animation: false, graphic: { type: 'text', left: 10, top: 10, style } });
  const got = [...chart.renderToSVGString().matchAll(/<text[^>]*>([^<]*)</g)].map(([, line]) => line).join(' / ');
  chart.dispose();
  console.log(`${width}: ${got}`);
  return got;
}
const same =
  lines('常住人口126,012,510人', 60) === '常住人口 / 126,012, / 510人' &&
  lines('常住人口126,012,510人', 70) === '常住人口126 / ,012,510人' &&
  lines('GDP增长5.5%', 60) === 'GDP增长 / 5.5%' &&
  lines('投资1.2万亿元，增长6.5%。', 80) === '投资1.2万亿元 / ，增长6.5%。';
console.log(same ? 'ok: a number is broken at its commas' : 'changed: lines break elsewhere');
process.exit(same ? 0 : 1);
JS
node see.mjs
