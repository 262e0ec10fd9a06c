#!/usr/bin/env bash
# budoux 0.9.2 (npm), read with Node 20.20.2.
#
# Guess, written before the run: BudouX (zh-hans) never breaks inside a number, nor between a number and its
# % sign.
#
# Seen: the Chinese model breaks some numbers, by what stands around them. 126012510人 is 1260125 and 10人,
# 下降0.3个百分点 is 下降0. and 3, 失业率5.5% is 失业率, 5 and .5%, 1,234.5亿 is 1, and 234.5亿. In 增长5.5%左右
# the same number stays whole. (吉林省长春市 is parted as 吉林, 省长 and 春市.)
#
# Why it matters here: BudouX is there to break headings where they read well, and in a browser nothing
# breaks 5.5 at the point. With it a heading ends in 失业率5, and the next line begins with a point. Join the
# pieces at figures again, or keep headings with numbers away from it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact budoux@0.9.2 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { loadDefaultSimplifiedChineseParser } from 'budoux';

const parser = loadDefaultSimplifiedChineseParser();
const expected = [
  '常|住|人口|1260125|10人',
  '比|上|年|下降0.|3|个|百分点',
  '城镇|调查|失业率|5|.5%|左右',
  '完成|1,|234.5亿|元',
  '地区|生产|总值|增长|5.5%|左右',
  '吉林|省长|春市|增长|5.8%',
];
const got = expected.map((line) => parser.parse(line.replaceAll('|', '')).join('|'));
console.log(got.join('\n'));
const same = got.join() === expected.join();
console.log(same ? 'ok: lines may break inside numbers' : 'changed: lines break elsewhere');
process.exit(same ? 0 : 1);
JS
node see.mjs
