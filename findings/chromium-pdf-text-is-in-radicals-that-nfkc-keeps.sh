#!/usr/bin/env bash
# pdfjs-dist 5.6.205 (npm), read with Node 20.20.2; Debian's chromium-headless-shell with
# fonts-noto-cjk, whose versions are printed. Seen with Chromium 156.0.8078.108.
#
# Guess, written before the run: text printed to a PDF by Chromium comes back out of it as it was; or
# if some signs come out as the radicals that look like them, NFKC normalisation mends them all.
#
# Seen: most signs that look like a radical of U+2F00 to U+2FD5 or U+2E80 to U+2EF3 come out as the
# radical: 一, 人, 生, 工, 高, 大 and more, 16 of the 37 different signs here. NFKC mends the first
# block. Of the second it keeps nearly all: 长, 民, 青, 车, 门, 见 stay radicals, so that even the
# normalised text does not contain 增长 or 民生.
#
# Why it matters here: reports that were web pages are handed on as PDFs. 生产总值增长 in such a text is
# found by no lexicon, though it looks right on the screen; and a check that tries a few common words
# after NFKC passes. The second block needs a table of one's own.
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
    p { font: 16px 'Noto Sans CJK SC'; }
  </style>
  <p>生产总值增长一成，工业用电大增，民生支出占比提高，青年人才净流入，高铁车站开门迎客，成效可见。</p>
</html>
HTML
chromium-headless-shell --no-sandbox --disable-gpu --disable-background-networking \
  --user-data-dir="$dir/profile" --no-pdf-header-footer --print-to-pdf="$dir/see.pdf" \
  "file://$dir/see.html" >/dev/null 2>&1

cat >see.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const given = /<p>(.*)<\/p>/u.exec(readFileSync('see.html', 'utf8'))?.[1] ?? '';
const pdf = await getDocument({ data: new Uint8Array(readFileSync('see.pdf')), verbosity: 0 }).promise;
const { items } = await (await pdf.getPage(1)).getTextContent();
const text = items.map(({ str }) => str).join('');
const mended = text.normalize('NFKC');
const differing = (got) =>
  [...new Set([...given].filter((sign, i) => [...got][i] !== sign && /\p{Script=Han}/u.test(sign)))].join('');
console.log(`out of the PDF:        ${differing(text)} are radicals`);
console.log(`after NFKC there stay: ${differing(mended)}`);
for (const word of ['增长', '民生', '人才'])
  console.log(`${word}: in the text ${text.includes(word)}, after NFKC ${mended.includes(word)}`);
const same =
  [...text].length === [...given].length &&
  differing(text).length > differing(mended).length &&
  differing(mended) === '长民青车门见' &&
  !mended.includes('增长') &&
  mended.includes('人才');
console.log(same ? 'ok: NFKC mends some radicals and keeps others' : 'changed: other signs come out');
process.exit(same ? 0 : 1);
JS
node see.mjs 2>&1 | grep -v '^Warning'
