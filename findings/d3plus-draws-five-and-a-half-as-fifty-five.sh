#!/usr/bin/env bash
# d3plus-text 1.2.5 (npm), read with Node 20.20.2.
#
# Guess, written before the run: zrender/ECharts `overflow: 'break'`, unovis getWrappedText, d3plus
# textSplit do not break a number at its comma or point.
#
# Seen: as soon as the text holds a Chinese character, point, comma and percent sign are gone. 增长5.5%左右 is
# drawn as 增长55左右, and 完成1,234.5亿元 as 完成12345亿元, in one line: the text is cut at these signs, as
# places where a line may end, and put together again without them. -0.3%增长 loses its minus, too: 03增长.
# GDP growth of 5.5% keeps them, and so does 人均GDP 5.5%, with a blank before the figure.
#
# Why it matters here: titles and labels of d3plus' charts go through it. A growth of 55 looks like a figure,
# and nothing says that it is 5.5. In charts in Chinese, wrap by another means.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact d3plus-text@1.2.5 >/dev/null 2>&1

cat >see.mjs <<'JS'
// Only widths are asked of the page: twelve pixels a Chinese character, six for others.
const width = (text) => [...text].reduce((sum, one) => sum + (one.codePointAt(0) > 255 ? 12 : 6), 0);
const context = { measureText: (text) => ({ width: width(text) }) };
globalThis.document = { createElement: () => ({ getContext: () => context }) };
globalThis.DOMParser = class {
  parseFromString = (textContent) => ({ documentElement: { textContent } });
};
const { textWrap } = await import('d3plus-text');

function drawn(text) {
  const got = textWrap().width(300).height(60).fontSize(12)(text).lines.join(' / ');
  console.log(`${text}: ${got}`);
  return got;
}
const same =
  drawn('增长5.5%左右') === '增长55左右' &&
  drawn('完成1,234.5亿元左右') === '完成12345亿元左右' &&
  drawn('GDP growth of 5.5% or so') === 'GDP growth of 5.5% or so' &&
  drawn('-0.3%增长') === '03增长' &&
  drawn('人均GDP 5.5%') === '人均GDP 5.5%';
console.log(same ? 'ok: 5.5% is drawn as 55' : 'changed: other signs are drawn');
process.exit(same ? 0 : 1);
JS
node see.mjs
