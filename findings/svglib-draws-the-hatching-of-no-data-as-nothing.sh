#!/usr/bin/env bash
# Debian's python3-svglib, whose version is printed, and @resvg/resvg-js 2.6.2 (npm) beside it, read with Node
# 20.20.2. Seen with svglib 1.4.1.
#
# Guess, written before the run, of an SVG chart in svglib: hatch pattern, clip-path, opacity, stroke-dasharray, use:
# all drawn.
#
# Seen: clip-path, fill-opacity and dashes are drawn as by resvg. An area filled with a pattern or a gradient is not
# drawn at all, a line on the error output is all that says so. opacity of a group or a shape does not count: pale
# context is as dark as the rest. A symbol of 10 by 10 that is used at 40 by 40 is drawn 10 wide.
#
# Why it matters here: hatching is how a map says "no data", and pale how it says "not chosen". In the PDF made of it
# regions without data are holes, and all others look chosen. Draw hatching as lines and mix pale colours beforehand.
set -euo pipefail
if ! /usr/bin/python3 -c 'import svglib' 2>/dev/null || ! command -v pdftoppm >/dev/null; then
  { apt-get update && apt-get install -y python3-svglib poppler-utils; } >/dev/null 2>&1
fi
dpkg-query -W -f '${Package} ${Version}\n' python3-svglib
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @resvg/resvg-js@2.6.2 >/dev/null 2>&1

# Each cell of the row is 40 wide and 40 high.
cat >see.svg <<'SVG'
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="400" height="40" viewBox="0 0 400 40">
  <defs>
    <pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="2" height="4" fill="#000"/></pattern>
    <linearGradient id="blend"><stop offset="0" stop-color="#000"/><stop offset="1" stop-color="#444"/></linearGradient>
    <clipPath id="half"><rect x="80" y="0" width="20" height="40"/></clipPath>
    <symbol id="dot" viewBox="0 0 10 10"><rect width="10" height="10"/></symbol>
  </defs>
  <rect width="400" height="40" fill="#fff"/>
  <rect x="0" y="0" width="40" height="40" fill="url(#hatch)"/>
  <rect x="40" y="0" width="40" height="40" fill="url(#blend)"/>
  <g clip-path="url(#half)"><rect x="80" y="0" width="40" height="40"/></g>
  <rect x="120" y="0" width="40" height="40" fill-opacity="0.25"/>
  <g opacity="0.25"><rect x="160" y="0" width="40" height="40"/></g>
  <rect x="200" y="0" width="40" height="40" opacity="0.25"/>
  <path d="M240 20h40" stroke="#000" stroke-width="40" stroke-dasharray="10 10" fill="none"/>
  <use xlink:href="#dot" x="280" y="0" width="40" height="40"/>
</svg>
SVG
/usr/bin/python3 -c "
from reportlab.graphics import renderPDF
from svglib.svglib import svg2rlg
renderPDF.drawToFile(svg2rlg('see.svg'), 'see.pdf')
"
pdftoppm -scale-to-x 400 -scale-to-y 40 -gray see.pdf see

cat >see.mjs <<'JS'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

/** How dark each cell of 40 by 40 is, in parts of ten. */
function dark(grey) {
  return Array.from({ length: 8 }, (_, cell) => {
    let sum = 0;
    for (let y = 0; y < 40; y++) for (let x = 0; x < 40; x++) sum += 255 - grey(cell * 40 + x, y);
    return Math.round((sum / 1600 / 255) * 10);
  });
}
const picture = new Resvg(readFileSync('see.svg', 'utf8')).render();
const byResvg = dark((x, y) => picture.pixels[(y * picture.width + x) * 4]);
const pgm = readFileSync(readdirSync('.').find((name) => name.endsWith('.pgm')));
const pixels = pgm.subarray(pgm.length - 400 * 40);
const bySvglib = dark((x, y) => pixels[y * 400 + x]);
const cells = ['pattern', 'gradient', 'clip', 'fill-opacity', 'opacity of a group', 'opacity', 'dashes', 'use'];
cells.forEach((name, i) => console.log(`${name}: resvg ${byResvg[i]}, svglib ${bySvglib[i]} of 10`));
const same = byResvg.join() === '5,9,5,3,3,3,5,10' && bySvglib.join() === '0,0,5,3,10,10,5,1';
console.log(same ? 'ok: hatching is not drawn, pale is dark' : 'changed: other cells are dark');
process.exit(same ? 0 : 1);
JS
node see.mjs
