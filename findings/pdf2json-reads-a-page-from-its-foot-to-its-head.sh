#!/usr/bin/env bash
# pdf2json 4.0.3 and unpdf 1.7.0, with jspdf 4.2.1 for a document (npm), read with Node 20.20.2; Debian's
# fonts-arphic-gbsn00lp, whose version is printed.
#
# Guess, written before the run: text equals input; minus and points kept; cells of a table in order.
#
# Seen: signs and figures are right, and the lines are in the order from the foot of the page to its head
# (getRawTextContent). A sentence over two lines begins with its second one: 失业率控制在5% is read 控制在5%…失业率, and
# the heading of a section stands under it. In the data that pdf2json gives beside it each text has the right place,
# and unpdf reads from head to foot.
#
# Why it matters here: figures are matched with the words before them. In this text 控制在5% follows the line that was
# below it on the page, and a ranking begins with its last region. Sort the texts of the pages by their places.
set -euo pipefail
if ! dpkg -s fonts-arphic-gbsn00lp >/dev/null 2>&1; then
  { apt-get update && apt-get install -y fonts-arphic-gbsn00lp; } >/dev/null 2>&1
fi
dpkg-query -W -f '${Package} ${Version}\n' fonts-arphic-gbsn00lp
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact pdf2json@4.0.3 unpdf@1.7.0 jspdf@4.2.1 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs';
import { jsPDF } from 'jspdf';
import PDFParser from 'pdf2json';
import { extractText, getDocumentProxy } from 'unpdf';

const written = ['一、主要目标', '生产总值增长5.5%，失业率', '控制在5%以内。', '二、重点任务', '新增就业-0.3万人。'];
const page = new jsPDF();
page.addFileToVFS('song.ttf', readFileSync('/usr/share/fonts/truetype/arphic-gbsn00lp/gbsn00lp.ttf', 'base64'));
page.addFont('song.ttf', 'song', 'normal');
page.setFont('song');
written.forEach((line, i) => page.text(line, 20, 20 + i * 10));
writeFileSync('see.pdf', Buffer.from(page.output('arraybuffer')));

const parsed = await new Promise((resolve, reject) => {
  const parser = new PDFParser(null, true);
  parser.on('pdfParser_dataError', reject);
  parser.on('pdfParser_dataReady', ({ Pages }) => resolve({ raw: parser.getRawTextContent(), texts: Pages[0].Texts }));
  parser.loadPDF('see.pdf');
});
const lines = (text) => text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line && !line.startsWith('---'));
const tops = parsed.texts.map(({ y }) => y);
const proxy = await getDocumentProxy(new Uint8Array(readFileSync('see.pdf')));
const got = {
  pdf2json: lines(parsed.raw),
  unpdf: lines((await extractText(proxy, { mergePages: true })).text),
};
for (const [name, all] of Object.entries(got)) console.log(`${name}: ${all.join(' / ')}`);
const same =
  got.pdf2json.join() === written.toReversed().join() &&
  got.unpdf.join() === written.join() &&
  tops.every((top, i) => i === 0 || top >= tops[i - 1]);
console.log(same ? 'ok: the last line comes first' : 'changed: the lines are in another order');
process.exit(same ? 0 : 1);
JS
node see.mjs 2>&1 | grep -v '^Warning'
