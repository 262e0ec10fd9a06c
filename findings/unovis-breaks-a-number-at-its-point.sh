#!/usr/bin/env bash
# @unovis/ts 1.7.1 (npm), read with Node 20.20.2.
#
# Guess, written before the run: zrender/ECharts `overflow: 'break'`, unovis getWrappedText, d3plus
# textSplit do not break a number at its comma or point.
#
# Seen: it does at both. 地区生产总值 5.5% in a width of 60 is 地区生产总值 5. and 5%; GDP 1,234.5 亿元 is GDP 1, and
# 234.5 亿元. Point and comma count as ends of words, whether a blank follows or not. Where there is none of
# them a line is not broken at all: 地区生产总值增长目标完成情况 stays in one line.
#
# Why it matters here: labels of its charts and axes are wrapped by this function. The first line says 5 and
# the second 5%, and both look whole. Give the width to labels with figures, or set a separator of your own.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @unovis/ts@1.7.1 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { getWrappedText } from './node_modules/@unovis/ts/utils/text.js';

function lines(text) {
  const block = { text, fontSize: 12, fontFamily: 'sans-serif', fontWidthToHeightRatio: 0.5 };
  const got = getWrappedText(block, 60, undefined, true)
    .flatMap(({ _lines }) => _lines)
    .join(' / ');
  console.log(got);
  return got;
}
const same =
  lines('地区生产总值 5.5%') === '地区生产总值 5. / 5%' &&
  lines('GDP 1,234.5 亿元') === 'GDP 1, / 234.5 亿元' &&
  lines('地区生产总值增长目标完成情况') === '地区生产总值增长目标完成情况';
console.log(same ? 'ok: 5.5% is 5. and 5%' : 'changed: lines break elsewhere');
process.exit(same ? 0 : 1);
JS
node see.mjs
