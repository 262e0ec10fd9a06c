#!/usr/bin/env bash
# sharp 0.35.5 (npm, with the librsvg that it brings) and @resvg/resvg-js 2.6.2 (npm), read with Node 20.20.2.
#
# Guess, written before the run: sharp (librsvg), resvg and svg-to-pdfkit, svg2pdf draw paint-order,
# pattern, textLength, dominant-baseline alike.
#
# Seen: all but one. A text with textLength="150" is 149 pixels wide by resvg, and as wide as without by
# librsvg, 80 pixels; lengthAdjust does not change that. Halo, hatching and baseline are the same by both, to
# a pixel.
#
# Why it matters here: with textLength a chart makes a label fit whatever font there is, and keeps Chinese in
# a cell where another font stands in. In a picture made of the chart it runs over. Give text room, or set a
# smaller size.
set -euo pipefail
if ! fc-list 2>/dev/null | grep -q DejaVuSans.ttf; then
  apt-get update -qq >/dev/null && apt-get install -qq -y fontconfig fonts-dejavu-core >/dev/null
fi
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact sharp@0.35.5 @resvg/resvg-js@2.6.2 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';

/** The box of all that is not white: [left, top, right, bottom]. */
async function box(picture) {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const got = [Infinity, Infinity, -1, -1];
  for (let i = 0; i < data.length; i += 3) {
    if (Math.min(data[i], data[i + 1], data[i + 2]) > 250) continue;
    const x = (i / 3) % info.width;
    const y = Math.floor(i / 3 / info.width);
    got.splice(0, 4, Math.min(got[0], x), Math.min(got[1], y), Math.max(got[2], x), Math.max(got[3], y));
  }
  return got;
}
async function see(name, drawing) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60"><rect width="200" height="60" fill="#fff"/>${drawing}</svg>`;
  const boxes = { librsvg: await box(Buffer.from(svg)), resvg: await box(new Resvg(svg).render().asPng()) };
  console.log(`${name}: librsvg ${boxes.librsvg.join(' ')}, resvg ${boxes.resvg.join(' ')}`);
  return { ...boxes, alike: boxes.librsvg.every((at, i) => Math.abs(at - boxes.resvg[i]) <= 1) };
}
const text = (more) => `<text x="10" y="30" font-family="DejaVu Sans" font-size="20"${more}>5.5 GDP</text>`;
const width = ([left, , right]) => right - left + 1;
const plain = await see('plain', text(''));
const halo = await see('halo', text(' stroke="#fff" stroke-width="6" paint-order="stroke"'));
const middle = await see('baseline', text(' dominant-baseline="central"'));
const hatching = await see(
  'hatching',
  '<pattern id="p" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="3" height="6"/></pattern><rect x="10" y="10" width="100" height="40" fill="url(#p)"/>',
);
const long = await see('textLength', text(' textLength="150"'));
const glyphs = await see('lengthAdjust', text(' textLength="150" lengthAdjust="spacingAndGlyphs"'));
const same =
  [plain, halo, middle, hatching].every(({ alike }) => alike) &&
  [long, glyphs].every(
    ({ librsvg, resvg }) => width(librsvg) === width(plain.librsvg) && width(resvg) > 140 && width(librsvg) < 100,
  );
console.log(same ? 'ok: librsvg leaves the text as long as it is' : 'changed: they draw otherwise');
process.exit(same ? 0 : 1);
JS
node see.mjs
