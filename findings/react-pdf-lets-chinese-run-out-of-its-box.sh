#!/usr/bin/env bash
# @react-pdf/renderer 4.9.0 with react 19.3.1 (npm), read with Node 20.20.2; Debian's poppler-utils,
# fonts-arphic-gbsn00lp and fonts-droid-fallback (which has no figures), whose versions are printed.
#
# Guess, written before the run: long Chinese without blanks is broken within the width, and 5.5% never in its
# middle.
#
# Seen: it is not broken at all. In a box of 120 points, room for ten signs, a sentence of 44 is one line that ends at
# 464. Where the font has no figures, so that another one stands in, a line ends behind a figure, with a hyphen: 5.5%-,
# and the next begins with 左右; so do 3%- and 126,012,510-, and between figures Chinese runs out as before. A
# hyphenation callback that gives signs and whole figures as parts, an empty one behind each, mends both.
#
# Why it matters here: a paragraph lies across the next column, and what is past the edge of the page is lost. And
# 126,012,510- is how accounts write a negative number; the hyphen is in the text that is copied or searched, too.
set -euo pipefail
packages=(poppler-utils fonts-arphic-gbsn00lp fonts-droid-fallback)
if ! dpkg -s "${packages[@]}" >/dev/null 2>&1; then
  { apt-get update && apt-get install -y "${packages[@]}"; } >/dev/null 2>&1
fi
dpkg-query -W -f '${Package} ${Version}\n' "${packages[@]}"
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

const fonts = '/usr/share/fonts/truetype';
Font.register({ family: 'whole', src: `${fonts}/arphic-gbsn00lp/gbsn00lp.ttf` });
Font.register({ family: 'no figures', src: `${fonts}/droid/DroidSansFallbackFull.ttf` });
const rate = '城镇调查失业率控制在5.5%左右，居民消费价格涨幅3%左右，新增城镇就业1200万人以上';
const grain = '粮食产量保持在126,012,510万斤，单位国内生产总值能耗下降-2.5%左右';
const width = 120;

async function lines(fontFamily, text) {
  const inner = createElement(Text, null, text);
  const box = createElement(View, { style: { width } }, inner);
  const page = createElement(Page, { size: [800, 400], style: { fontFamily, fontSize: 12 } }, box);
  writeFileSync('see.pdf', await renderToBuffer(createElement(Document, null, page)));
  const found = execFileSync('pdftotext', ['-bbox', 'see.pdf', '-'], { encoding: 'utf8' });
  const got = [...found.matchAll(/xMax="([^"]*)".*>(.*)<\/word>/g)];
  const ends = got.map(([, right, word]) => ({ word, right: Math.round(right) }));
  console.log(`${fontFamily}: ${ends.map(({ word, right }) => `${word} ends at ${right}`).join(' / ')}`);
  return ends;
}
const has = (all, word) => all.some((one) => one.word === word);
const out = (all) => all.some(({ right }) => right > width + 1);
const whole = await lines('whole', rate);
const part = [await lines('no figures', rate), await lines('no figures', grain)];
Font.registerHyphenationCallback((word) =>
  (word.match(/[\d.,%-]+[，。]?|.[，。]?/gu) ?? [word]).flatMap((one) => [one, '']),
);
const mended = [await lines('whole', rate), await lines('no figures', rate), await lines('whole', grain)];
const same =
  whole.length === 1 &&
  whole[0].right > 400 &&
  ['5.5%-', '3%-'].every((word) => has(part[0], word)) &&
  has(part[1], '126,012,510-') &&
  part.every(out) &&
  !mended.some(out) &&
  !mended.flat().some(({ word }) => word.endsWith('-'));
console.log(same ? 'ok: the line is not broken, or ends with a minus' : 'changed: the lines end otherwise');
process.exit(same ? 0 : 1);
JS
node see.mjs
