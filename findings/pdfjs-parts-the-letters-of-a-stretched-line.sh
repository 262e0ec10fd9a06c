#!/usr/bin/env bash
# pdfjs-dist 5.6.205 (npm), read with Node 20.20.2; Debian's chromium-headless-shell with fonts-noto-cjk,
# whose versions are printed. Seen with Chromium 156.0.8078.108.
#
# Guess, written before the run: a justified paragraph without blanks, printed to a PDF by Chromium, comes
# back without blanks.
#
# Seen: where a line had to be stretched by a tenth of its letters' width or so, because a long figure did
# not fit at its end, pdf.js writes a blank between every two Chinese letters of that line: 全 市 消 费 总
# 额 达 到. The lines above and below have none. In a PDF there are no blanks, only places; the library
# takes the gap for one.
#
# Why it matters here: most reports are set justified, and the lines before long figures are the ones that
# say what the figure is. 消费总额 is not found in such a line, while the same words are a line further
# on; and a blank cannot be told from one that was there. Take blanks between two Chinese letters out
# first.
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
    p { font: 16px 'Noto Sans CJK SC'; inline-size: 13em; text-align: justify; }
  </style>
  <p>全市社会消费品零售总额达到126,012,510.25万元以上，服务业收入有所提高。</p>
  <p>全市社会消费品总额达到126,012,510.25万元以上，服务业收入有所提高。</p>
  <p>全市消费总额达到126,012,510.25万元以上，服务业收入有所提高。</p>
</html>
HTML
chromium-headless-shell --no-sandbox --disable-gpu --disable-background-networking \
  --user-data-dir="$dir/profile" --no-pdf-header-footer --print-to-pdf="$dir/see.pdf" \
  "file://$dir/see.html" >/dev/null 2>&1

cat >see.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const given = [...readFileSync('see.html', 'utf8').matchAll(/<p>(.*)<\/p>/gu)].map(([, text]) => text);
const pdf = await getDocument({ data: new Uint8Array(readFileSync('see.pdf')), verbosity: 0 }).promise;
const { items } = await (await pdf.getPage(1)).getTextContent();
const lines = items
  .map(({ str, hasEOL }) => str + (hasEOL ? '\n' : ''))
  .join('')
  .normalize('NFKC')
  .split('\n')
  .filter((line) => line !== '');
for (const line of lines) console.log(`${/\p{Script=Han} \p{Script=Han}/u.test(line) ? 'blanks' : '      '} ${line}`);
const stretched = lines.filter((line) => line.includes(' '));
const same =
  given.every((text) => !text.includes(' ')) &&
  lines.length >= 9 &&
  lines.includes('全市社会消费品零售总额达到') &&
  stretched.join('|') === '全 市 社 会 消 费 品 总 额 达 到|全 市 消 费 总 额 达 到';
console.log(same ? 'ok: the stretched lines have blanks' : 'changed: the blanks are elsewhere');
process.exit(same ? 0 : 1);
JS
node see.mjs 2>&1 | grep -v '^Warning'
