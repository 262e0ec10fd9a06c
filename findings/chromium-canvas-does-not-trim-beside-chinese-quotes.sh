#!/usr/bin/env bash
# Debian's chromium-headless-shell with fonts-noto-cjk; versions are printed. Seen with Chromium
# 156.0.8078.108.
#
# Guess, written before the run: for one string in one font, measureText() of a canvas, the width of a
# box on the page and getComputedTextLength() of an SVG text are the same number.
#
# Seen: nearly. Where full-width signs meet, as in ）、（, all three set them closer, by half an em for
# each meeting (the default of CSS text-spacing-trim). Where one of the two is a curly quote, as in 。” or
# （“, page and SVG do so too and the canvas does not. Its own `lang`, or a place in the page, changes
# nothing; text-spacing-trim: space-all on the page makes the widths agree beside quotes.
#
# Why it matters here: charts measure labels on a canvas, since it is quick and needs no layout, and
# reports are full of （“十四五”） and of quoted clauses that end in 。”. What is set behind a measured text
# stands off by 8 pixels for each meeting at a size of 16, a line breaks early, and a test with brackets
# alone finds no fault.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
if ! command -v chromium-headless-shell >/dev/null || ! dpkg -s fonts-noto-cjk >/dev/null 2>&1; then
  { apt-get update && apt-get install -y chromium-headless-shell fonts-noto-cjk; } >/dev/null 2>&1
fi
dpkg-query -W -f '${Package} ${Version}\n' chromium-headless-shell fonts-noto-cjk

cat >"$dir/see.html" <<'HTML'
<!doctype html>
<html lang="zh-CN">
  <meta charset="utf-8" />
  <style>
    div, svg { font: 16px 'Noto Sans CJK SC'; }
    div { position: absolute; white-space: pre; }
    .all { text-spacing-trim: space-all; }
  </style>
  <script>
    addEventListener('load', () => {
      const canvas = document.body.appendChild(document.createElement('canvas'));
      const context = canvas.getContext('2d');
      context.lang = 'zh-CN';
      context.font = "16px 'Noto Sans CJK SC'";
      const svg = document.body.appendChild(
        document.createElementNS('http://www.w3.org/2000/svg', 'svg'),
      );
      const put = (parent, name, text, space = '') => {
        const element = document.createElementNS(parent.namespaceURI, name);
        element.setAttribute('class', space);
        element.textContent = text;
        return parent.appendChild(element);
      };
      const lines = ['增长（可比价）', '增长）、（', '增长。”', '（“十四五”）'].map((text) =>
        [
          text,
          context.measureText(text).width.toFixed(1),
          put(document.body, 'div', text).getBoundingClientRect().width.toFixed(1),
          put(svg, 'text', text).getComputedTextLength().toFixed(1),
          put(document.body, 'div', text, 'all').getBoundingClientRect().width.toFixed(1),
        ].join(' '),
      );
      document.body.textContent = lines.map((line) => `\nseen ${line}`).join('') + '\n';
    });
  </script>
  <body></body>
</html>
HTML
chromium-headless-shell --no-sandbox --disable-gpu --disable-background-networking \
  --user-data-dir="$dir/profile" --dump-dom "file://$dir/see.html" 2>/dev/null |
  awk '
    $1 == "seen" {
      print $2 ": canvas " $3 ", page " $4 ", SVG " $5 "; page untrimmed " $6
      n++
      # By how much the canvas is wider than the page, and the untrimmed page than the trimmed, at 16 pixels.
      wider = $3 - $4; untrimmed = $6 - $4; svg = $5 - $4
      same += near(wider, n == 3 ? 8 : n == 4 ? 16 : 0) && near(untrimmed, n == 1 ? 0 : n == 3 ? 8 : 16) && near(svg, 0)
    }
    function near(a, b) { return a - b < 0.3 && b - a < 0.3 }
    END {
      if (n == 4 && same == 4) { print "ok: beside quotes the canvas alone does not trim"; exit 0 }
      print "changed: the widths differ otherwise"; exit 1
    }'
