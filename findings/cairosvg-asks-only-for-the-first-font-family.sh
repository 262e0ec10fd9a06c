#!/usr/bin/env bash
# Debian's python3-cairosvg with fonts-noto-cjk, fonts-dejavu-core and poppler-utils, whose versions are
# printed. Seen with CairoSVG 2.5.2 and Debian 12.
#
# Guess, written before the run: of a list in font-family the first family that is installed is taken.
#
# Seen: only the first is asked for. Where it is not installed the text is set in the default, DejaVu
# Sans, whatever follows in the list, and Chinese letters are empty boxes though the family named second
# has them. Nor do the generic families help at the end of a list: behind a family that is missing, serif
# is set without serifs. Alone each of the names works.
#
# Why it matters here: charts name a family of each system one after the other (PingFang SC, Microsoft
# YaHei, Noto Sans CJK SC). Turned into PDF or PNG on a server that has the third, no Chinese label can be
# read, and the run ends well. Write the installed family alone into what is given to it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
packages=(python3-cairosvg fonts-noto-cjk fonts-dejavu-core poppler-utils)
if ! dpkg -s "${packages[@]}" >/dev/null 2>&1; then
  { apt-get update && apt-get install -y --no-install-recommends "${packages[@]}"; } >/dev/null 2>&1
fi
dpkg-query -W -f '${Package} ${Version}\n' "${packages[@]}"
cd "$dir"

cat >see.py <<'PY'
import subprocess
import sys

import cairosvg

SVG = '''<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60">
<text x="5" y="40" font-size="30" font-family="{}">增长5.5</text></svg>'''


def fonts_of(families):
    """Names of the fonts in the PDF, without the six letters that mark a part of one."""
    with open('see.pdf', 'wb') as pdf:
        pdf.write(cairosvg.svg2pdf(bytestring=SVG.format(families).encode()))
    lines = subprocess.run(['pdffonts', 'see.pdf'], capture_output=True, text=True, check=True).stdout
    return sorted({line.split()[0].split('+')[-1] for line in lines.splitlines()[2:]})


same = True
for families, expected in [
    ('Noto Sans CJK SC', ['NotoSansCJKsc-Regular']),
    ('Noto Sans CJK SC, No Such Family', ['NotoSansCJKsc-Regular']),
    ('No Such Family, Noto Sans CJK SC', ['DejaVuSans']),
    ("'No Such Family', 'Noto Sans CJK SC'", ['DejaVuSans']),
    ('serif', ['DejaVuSerif']),
    ('No Such Family, serif', ['DejaVuSans']),
]:
    fonts = fonts_of(families)
    print(f'{families}: {", ".join(fonts)}')
    same = same and fonts == expected
print('ok: the second family is never asked for' if same else 'changed: other fonts are taken')
sys.exit(0 if same else 1)
PY
/usr/bin/python3 see.py
