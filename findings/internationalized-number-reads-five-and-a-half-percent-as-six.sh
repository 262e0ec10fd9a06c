#!/usr/bin/env bash
# @internationalized/number 3.6.9 (npm; the parser behind the number fields of React Aria), read with Node
# 20.20.2.
#
# Guess, written before the run: NumberParser('zh-CN', {style: 'percent'}) reads 5.5% as 0.055, -0.3% as
# -0.003; 126,012,510 is 126012510, 1.2亿 is no number.
#
# Seen: the last two hold. But 5.5% is 0.06, 12.34% is 0.12, and -0.3% is nought, of either sign: what is read
# is rounded to the digits that the formatter of the same options would write, and for percent these are whole
# ones. With maximumFractionDigits: 1 it is 0.055, and 12.34% is 0.123. A parser of plain decimals does not
# round.
#
# Why it matters here: a reader who types a target or a limit of 5.5% gets one of 6%, and one who types a fall
# of 0.3% none at all. Give the parser as many digits as may be typed.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @internationalized/number@3.6.9 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { NumberParser } from '@internationalized/number';

const percent = new NumberParser('zh-CN', { style: 'percent' });
const oneDigit = new NumberParser('zh-CN', { style: 'percent', maximumFractionDigits: 1 });
const decimal = new NumberParser('zh-CN');
function read(parser, texts) {
  const got = texts.map((text) => parser.parse(text));
  console.log(texts.map((text, i) => `${text}: ${got[i]}`).join(', '));
  return got.map((one) => one + 0).join();
}
const same =
  read(percent, ['5.5%', '12.34%', '-0.3%', '6%']) === '0.06,0.12,0,0.06' &&
  read(oneDigit, ['5.5%', '12.34%', '-0.3%']) === '0.055,0.123,-0.003' &&
  read(decimal, ['126,012,510', '12.345', '1.2亿']) === '126012510,12.345,NaN';
console.log(same ? 'ok: 5.5% is 0.06' : 'changed: other numbers are read');
process.exit(same ? 0 : 1);
JS
node see.mjs
