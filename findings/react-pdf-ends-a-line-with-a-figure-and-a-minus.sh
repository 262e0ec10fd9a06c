#!/usr/bin/env bash
# @react-pdf/renderer 4.9.0 with react 19.3.1 (npm), read with Node 20.20.2; Debian's poppler-utils and
# fonts-droid-fallback, whose versions are printed.
#
# Guess, written before the run: long Chinese without blanks is broken within the width, and 5.5% never in its
# middle.
#
# Seen: 5.5% stays whole, but where a line is broken behind a figure a hyphen is set: 5.5%- ends one line, and the
# next begins with 左右; so do 3%- and 126,012,510-. And the lines are not within the width: in a box of 120 points
# 万斤，单位国内生产总值能耗下降 is one of nearly 180. A run of Chinese behind a figure is cut only at its end.
#
# Why it matters here: 126,012,510- is how accounts write a negative number, and the hyphen is in the text that is
# copied or searched as well. What runs out of its box lies on the next column or off the page. Register a
# hyphenation callback that gives signs and whole figures as parts, an empty one behind each.
set -euo pipefail
if ! command -v pdftotext >/dev/null || [ ! -e /usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf ]; then
  { apt-get update && apt-get install -y poppler-utils fonts-droid-fallback; } >/dev/null 2>&1
fi
dpkg-query -W -f '${Package} ${Version}\n' poppler-utils fonts-droid-fallback
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @react-pdf/renderer@4.9.0 react@19.3.1 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { Document, Font, Page, renderToBuffer, Text, View } from '@react-pdf/renderer';
import { createElement } from 'react';

Font.register({ family: 'droid', src: '/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf' });
const width = 120;
async function lines(text) {
  const inner = createElement(Text, null, text);
  const box = createElement(View, { style: { width } }, inner);
  const page = createElement(Page, { size: [400, 400], style: { fontFamily: 'droid', fontSize: 12 } }, box);
  writeFileSync('see.pdf', await renderToBuffer(createElement(Document, null, page)));
  const words = execFileSync('pdftotext', ['-bbox', 'see.pdf', '-'], { encoding: 'utf8' });
  const got = [...words.matchAll(/<word xMin="([^"]*)".* xMax="([^"]*)".*>(.*)<\/word>/g)];
  for (const [, , right, word] of got) console.log(`${word} ends at ${Math.round(right)}`);
  return got.map(([, , right, word]) => ({ word, out: right > width + 1 }));
}
const rate = await lines('城镇调查失业率控制在5.5%左右，居民消费价格涨幅3%左右，新增城镇就业1200万人以上');
const grain = await lines('粮食产量保持在126,012,510万斤，单位国内生产总值能耗下降-2.5%左右');
const has = (all, word) => all.some((one) => one.word === word);
const same =
  has(rate, '5.5%-') &&
  has(rate, '3%-') &&
  has(grain, '126,012,510-') &&
  grain.some(({ word, out }) => out && word.startsWith('万斤，单位国内生产总值'));
console.log(same ? 'ok: 126,012,510- ends a line' : 'changed: the lines end otherwise');
process.exit(same ? 0 : 1);
JS
node see.mjs
