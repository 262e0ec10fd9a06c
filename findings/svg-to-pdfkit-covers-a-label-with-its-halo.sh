#!/usr/bin/env bash
# svg-to-pdfkit 0.1.8 and pdfkit 0.20.2 (npm), read with Node 20.20.2; the pages are looked at with pdftoppm
# of Debian's poppler-utils.
#
# Guess, written before the run: sharp (librsvg), resvg and svg-to-pdfkit, svg2pdf draw paint-order,
# pattern, textLength, dominant-baseline alike.
#
# Seen: svg-to-pdfkit draws pattern, textLength and baseline. But paint-order is not known to it, as attribute
# or as style: a black label with a white halo of six units is drawn with the halo on top, and not a dark
# pixel of it is left. The same label with a halo drawn as a text of its own before it is as dark as without.
#
# Why it matters here: labels on lines and maps have such halos, and in the PDF they are cut out of what is
# behind them, empty. There is no error. Draw the label two times.
set -euo pipefail
if ! command -v pdftoppm >/dev/null; then
  apt-get update -qq >/dev/null && apt-get install -qq -y poppler-utils >/dev/null
fi
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact svg-to-pdfkit@0.1.8 pdfkit@0.20.2 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { execFileSync } from 'node:child_process';
import { createWriteStream, readFileSync } from 'node:fs';
import { once } from 'node:events';
import PDFDocument from 'pdfkit';
import draw from 'svg-to-pdfkit';

/** How many dark pixels a page with this drawing has, at two a point. */
async function dark(name, drawing) {
  const page = new PDFDocument({ size: [200, 60], margin: 0 });
  const file = createWriteStream('page.pdf');
  page.pipe(file);
  draw(page, `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60">${drawing}</svg>`, 0, 0, { assumePt: true });
  page.end();
  await once(file, 'finish');
  execFileSync('pdftoppm', ['-r', '144', '-gray', '-singlefile', 'page.pdf', 'page']);
  const count = readFileSync('page.pgm').subarray(-400 * 120).filter((level) => level < 128).length;
  console.log(`${name}: ${count} dark pixels`);
  return count;
}
const text = (more) => `<text x="10" y="40" font-family="Helvetica" font-size="28"${more}>5.5 GDP</text>`;
const halo = ' stroke="#fff" stroke-width="6"';
const plain = await dark('without a halo', text(''));
const attribute = await dark('paint-order', text(`${halo} paint-order="stroke"`));
const style = await dark('as a style', text(`${halo} style="paint-order: stroke"`));
const twice = await dark('drawn two times', text(halo) + text(''));
const same = plain > 1000 && attribute === 0 && style === 0 && twice === plain;
console.log(same ? 'ok: the halo covers the label' : 'changed: the label is seen');
process.exit(same ? 0 : 1);
JS
node see.mjs
