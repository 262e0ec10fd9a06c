#!/usr/bin/env bash
# numeral 2.0.6 with its locale chs and numbro 2.5.0 with its language zh-CN (npm), read with Node
# 20.20.2.
#
# Guess, written before the run: short figures are in 万 and 亿: 126,012,510 is 1.26亿, or 1.3亿 rounded.
#
# Seen: both write it as 126.0百万, a count in millions with Chinese words, 12,345 as 12.3千, and 1.2
# trillion as 1.2兆, a sign that the mainland uses for a million (mega). Read back, 1.2万 and 1.2亿 are
# 1.2 to numeral, without an error; numbro gives undefined for both.
#
# Why it matters here: 万 and 亿 are the units of every report. Axes in 百万 and 十亿 have to be converted
# in the reader's head, and 兆 is wrong by a factor of a million to those who know it as mega. Figures
# read by numeral lose their unit, so that 1.2亿 is smaller than 5万. Intl.NumberFormat has both units.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact numeral@2.0.6 numbro@2.5.0 >/dev/null 2>&1

cat >see.cjs <<'JS'
const numbro = require('numbro');
const numeral = require('numeral');
require('numeral/locales/chs');

numeral.locale('chs');
numbro.registerLanguage(require('numbro/dist/languages/zh-CN.min.js'), true);
const intl = new Intl.NumberFormat('zh-CN', { notation: 'compact', maximumFractionDigits: 1 });

let same = true;
for (const [number, expected] of [
  [12345, '12.3千'],
  [126012510, '126.0百万'],
  [1.26e9, '1.3十亿'],
  [1.2e12, '1.2兆'],
]) {
  const shown = numeral(number).format('0.0a');
  const other = numbro(number).format({ average: true, mantissa: 1 });
  console.log(`${number}: numeral ${shown}, numbro ${other}, Intl ${intl.format(number)}`);
  same &&= shown === expected && other === expected;
}
for (const text of ['1.2万', '1.2亿']) {
  const [read, other] = [numeral(text).value(), numbro.unformat(text)];
  console.log(`${text}: numeral reads ${read}, numbro ${other}`);
  same &&= read === 1.2 && other === undefined;
}
console.log(same ? 'ok: neither counts in 万 and 亿' : 'changed: the units are others');
process.exit(same ? 0 : 1);
JS
node see.cjs
