#!/usr/bin/env bash
# pdfjs-dist 5.6.205 (npm), read with Node 20.20.2; Debian's chromium-headless-shell with
# fonts-noto-cjk, whose versions are printed. Seen with Chromium 156.0.8078.108.
#
# Guess, written before the run: an SVG label with a halo (a white stroke, painted under the letters by
# paint-order) is in a PDF printed by Chromium once, as text; the stroke is a drawing.
#
# Seen: it is in it twice: 甲省甲省. The stroke is a run of text of its own, in the same place, and so is
# a stroke painted over the letters, and a text-shadow of HTML. A label without a stroke is there once,
# and so is one that has a stroke and no fill.
#
# Why it matters here: a map in a PDF is searched, copied and indexed by its text. With halos on all
# names and figures each is found twice, and a copied 5.5 5.5 looks like two figures. Whoever takes figures
# back out of such a report has to drop what repeats in its place; whoever prints one can set the halo
# under the letters as an outline that is no text, or do without.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
if ! command -v chromium-headless-shell >/dev/null || ! dpkg -s fonts-noto-cjk >/dev/null 2>&1; then
  { apt-get update && apt-get install -y chromium-headless-shell fonts-noto-cjk; } >/dev/null 2>&1
fi
dpkg-query -W -f '${Package} ${Version}\n' chromium-headless-shell fonts-noto-cjk
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact pdfjs-dist@5.6.205 >/dev/null

cat >see.html <<'HTML'
<!doctype html>
<html lang="zh-CN">
  <meta charset="utf-8" />
  <style>
    svg, p { font: 16px 'Noto Sans CJK SC'; }
    .halo { paint-order: stroke; stroke: #fff; stroke-width: 3px; }
    .over { stroke: #fff; stroke-width: 1px; }
    .hollow { fill: none; stroke: #000; stroke-width: 1px; }
    .shadow { text-shadow: 0 0 3px #fff; }
  </style>
  <svg width="600" height="200">
    <text x="10" y="30">plain 甲省 5.5</text>
    <text x="10" y="70" class="halo">halo 甲省 5.5</text>
    <text x="10" y="110" class="over">over 甲省 5.5</text>
    <text x="10" y="150" class="hollow">hollow 甲省 5.5</text>
  </svg>
  <p class="shadow">shadow 甲省 5.5</p>
</html>
HTML
chromium-headless-shell --no-sandbox --disable-gpu --disable-background-networking \
  --user-data-dir="$dir/profile" --no-pdf-header-footer --print-to-pdf="$dir/see.pdf" \
  "file://$dir/see.html" >/dev/null 2>&1

cat >see.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const pdf = await getDocument({ data: new Uint8Array(readFileSync('see.pdf')), verbosity: 0 }).promise;
const { items } = await (await pdf.getPage(1)).getTextContent();
const text = items.map(({ str }) => str).join('');
console.log(`text of the page: ${text}`);
const expected = { plain: 1, halo: 2, over: 2, hollow: 1, shadow: 2 };
let same = true;
for (const [label, times] of Object.entries(expected)) {
  const got = text.split(`${label} 甲省 5.5`).length - 1;
  console.log(`${label}: ${got} times`);
  same &&= got === times;
}
console.log(same ? 'ok: a stroke or a shadow doubles the text' : 'changed: other texts are doubled');
process.exit(same ? 0 : 1);
JS
node see.mjs 2>&1 | grep -v '^Warning'
