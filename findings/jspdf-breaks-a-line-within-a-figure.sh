#!/usr/bin/env bash
# jspdf 4.2.1 (npm), read with Node 20.20.2, with the font of Debian's fonts-arphic-gbsn00lp, whose version is
# printed.
#
# Guess, written before the run: long Chinese without blanks is broken within the width, and 5.5% never in its
# middle.
#
# Seen: within the width it is, but anywhere. splitTextToSize cuts 1200万人 into 120 and 0万人, -2.5% into -2. and
# 5%, 126,012,510 into 1, 26,012,5 and 10, and begins lines with ，and %. An English sentence is not cut within
# its figures.
#
# Why it matters here: a paragraph in one of its PDFs is cut by this function. A line that begins with 0万人 or 5% is
# read as that figure. Cut the text before, by Intl.Segmenter or a list of what belongs together.
set -euo pipefail
if [ ! -e /usr/share/fonts/truetype/arphic-gbsn00lp/gbsn00lp.ttf ]; then
  { apt-get update && apt-get install -y fonts-arphic-gbsn00lp; } >/dev/null 2>&1
fi
dpkg-query -W -f '${Package} ${Version}\n' fonts-arphic-gbsn00lp
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact jspdf@4.2.1 >/dev/null 2>&1

cat >see.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { jsPDF } = require('jspdf');

const page = new jsPDF({ unit: 'pt' });
const font = readFileSync('/usr/share/fonts/truetype/arphic-gbsn00lp/gbsn00lp.ttf', 'base64');
page.addFileToVFS('song.ttf', font);
page.addFont('song.ttf', 'song', 'normal');
page.setFont('song').setFontSize(12);
const texts = [
  '城镇调查失业率控制在5.5%左右，居民消费价格涨幅3%左右，新增城镇就业1200万人以上',
  '粮食产量保持在126,012,510万斤，单位国内生产总值能耗下降-2.5%左右',
  'GDP growth of 5.5% and 1200 more jobs',
];
// Two neighbours that no line may part: figures, their signs, and a comma that would begin a line.
const bound = /[\d.,%-]/;
const cuts = [];
let wide = 0;
for (const text of texts)
  for (let width = 80; width <= 160; width += 5) {
    const lines = page.splitTextToSize(text, width);
    wide += lines.filter((line) => page.getTextWidth(line) > width + 0.1).length;
    lines.slice(1).forEach((line, i) => {
      const [before, after] = [lines[i].at(-1), line[0]];
      if ((bound.test(before) && bound.test(after)) || after === '，') cuts.push([text, lines[i], line]);
    });
  }
const shown = new Set(cuts.map(([, before, after]) => `${before.slice(-4)} | ${after.slice(0, 4)}`));
console.log(`lines that are too wide: ${wide}; lines cut within a figure or before a comma: ${cuts.length}`);
console.log([...shown].join('\n'));
const has = (before, after) => cuts.some(([, one, other]) => one.endsWith(before) && other.startsWith(after));
const same =
  wide === 0 &&
  has('120', '0万') &&
  has('-2.', '5%') &&
  has('', '，') &&
  cuts.every(([text]) => text !== texts[2]);
console.log(same ? 'ok: 1200 is 120 and 0' : 'changed: lines are cut elsewhere');
process.exit(same ? 0 : 1);
JS
node see.cjs
