#!/usr/bin/env bash
# Debian's weasyprint and python3-cairosvg, with fonts-noto-cjk and poppler-utils, whose versions are printed; beside
# them sharp 0.35.5 (npm, with the librsvg that it brings) and @resvg/resvg-js 2.6.2 (npm), with Node 20.20.2. Seen with
# WeasyPrint 57.2 and CairoSVG 2.5.2.
#
# Guess, written before the run: the title of an axis in Chinese, set from top to bottom in an SVG (writing-mode:
# vertical-rl), is so in resvg, librsvg, CairoSVG and WeasyPrint.
#
# Seen: it is in resvg and librsvg, 18 pixels wide and 97 high. CairoSVG and WeasyPrint set it from left to right, 98
# wide and 19 high, from the point where its first sign should stand: across the chart. So it is with the older tb, as
# an attribute, too. WeasyPrint has no warning for it.
#
# Why it matters here: from top to bottom is how a Chinese axis has its title, without turning one's head. In the
# printed report it lies over the bars, and the same picture is right in the browser. Set each sign as a tspan of its
# own, or turn the text.
set -euo pipefail
if ! command -v pdftoppm >/dev/null || ! fc-list | grep -q 'Noto Sans CJK SC' ||
  ! /usr/bin/python3 -c 'import cairosvg, weasyprint' 2>/dev/null; then
  { apt-get update && apt-get install -y weasyprint python3-cairosvg fonts-noto-cjk poppler-utils; } >/dev/null 2>&1
fi
dpkg-query -W -f '${Package} ${Version}\n' weasyprint python3-cairosvg fonts-noto-cjk poppler-utils
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact sharp@0.35.5 @resvg/resvg-js@2.6.2 >/dev/null 2>&1

picture() {
  echo '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200" viewBox="0 0 200 200">'
  echo '<rect width="200" height="200" fill="#fff"/>'
  echo "<text x='30' y='20' font-family='Noto Sans CJK SC' font-size='20' $1>调查失业率</text></svg>"
}
picture "style='writing-mode:vertical-rl'" >vertical-rl.svg
picture "writing-mode='tb'" >tb.svg
cat >draw.py <<'PY'
import cairosvg
import weasyprint

STYLE = '<style>@page { size: 200px 200px; margin: 0 } body { margin: 0 } svg { display: block }</style>'
for name in ['vertical-rl', 'tb']:
    cairosvg.svg2png(url=f'{name}.svg', write_to=f'{name}-CairoSVG.png')
    with open(f'{name}.svg') as file:
        weasyprint.HTML(string=STYLE + file.read()).write_pdf(f'{name}.pdf')
PY
/usr/bin/python3 draw.py
for name in vertical-rl tb; do pdftoppm -r 96 -png -singlefile "$name.pdf" "$name-WeasyPrint"; done

cat >see.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';

/** How wide and high what is dark in a picture is. */
async function extent(picture) {
  const { data, info } = await sharp(picture).flatten({ background: '#fff' }).greyscale().raw()
    .toBuffer({ resolveWithObject: true });
  const dark = [...data.keys()].filter((i) => i % info.channels === 0 && data[i] < 128);
  const size = (places) => Math.max(...places) - Math.min(...places) + 1;
  const at = dark.map((i) => i / info.channels);
  return [size(at.map((i) => i % info.width)), size(at.map((i) => Math.floor(i / info.width)))];
}
let same = true;
for (const name of ['vertical-rl', 'tb']) {
  const svg = readFileSync(`${name}.svg`, 'utf8');
  const pictures = {
    resvg: new Resvg(svg, { font: { loadSystemFonts: true } }).render().asPng(),
    librsvg: Buffer.from(svg),
    CairoSVG: readFileSync(`${name}-CairoSVG.png`),
    WeasyPrint: readFileSync(`${name}-WeasyPrint.png`),
  };
  for (const [by, picture] of Object.entries(pictures)) {
    const [width, height] = await extent(picture);
    console.log(`${name}, ${by}: ${width} wide, ${height} high`);
    const isVertical = by === 'resvg' || by === 'librsvg';
    if (isVertical ? width > 25 || height < 90 : width < 90 || height > 25) same = false;
  }
}
console.log(same ? 'ok: the label lies flat' : 'changed: the label is set otherwise');
process.exit(same ? 0 : 1);
JS
node see.mjs
