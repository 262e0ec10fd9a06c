#!/usr/bin/env bash
# Debian's python3-docx, docx2txt and pandoc, whose versions are printed. Seen with 0.8.11, 1.4 and 2.17.1.1.
#
# Guess, written before the run: what Word has marked as a distance or a day (a smart tag: chmetcnv, chsdate) is read
# as any other text, by all three alike.
#
# Seen: docx2txt and pandoc do so. To python-docx a paragraph is what stands in it directly: of 公路350公里，2024年3月
# 5日通车 the text is 公路，通车, without an error. So it is with 增长5.5%左右 where the figure was put in as a tracked
# change, is a link, a field (w:fldSimple) or a content control: 增长左右. docx2txt reads all four, pandoc all but the
# field.
#
# Why it matters here: Word 2003 and 2007 in Chinese marked quantities with a unit, and days, as one typed, so that
# reports of those years have such tags around their very figures. The sentences stay whole, but for the figures.
# Take the text of all w:t below the paragraph, without those in w:del.
set -euo pipefail
if ! command -v docx2txt >/dev/null || ! command -v pandoc >/dev/null || ! /usr/bin/python3 -c 'import docx' 2>/dev/null
then
  { apt-get update && apt-get install -y python3-docx docx2txt pandoc; } >/dev/null 2>&1
fi
dpkg-query -W -f '${Package} ${Version}\n' python3-docx docx2txt pandoc
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

cat >write.py <<'PY'
import zipfile

OFFICE = 'http://schemas.openxmlformats.org'
WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'


def run(text):
    return f'<w:r><w:t>{text}</w:t></w:r>'


def tag(element, text):
    uri = 'urn:schemas-microsoft-com:office:smarttags'
    return f'<w:smartTag w:uri="{uri}" w:element="{element}">{run(text)}</w:smartTag>'


def growth(figure):
    return run('增长') + figure + run('左右')


paragraphs = [
    run('公路') + tag('chmetcnv', '350公里') + run('，') + tag('chsdate', '2024年3月5日') + run('通车'),
    growth(f'<w:ins w:id="1" w:author="a" w:date="2024-01-01T00:00:00Z">{run("5.5%")}</w:ins>'),
    growth(f'<w:hyperlink w:anchor="goal">{run("5.5%")}</w:hyperlink>'),
    growth(f'<w:fldSimple w:instr=" DOCPROPERTY goal ">{run("5.5%")}</w:fldSimple>'),
    growth(f'<w:sdt><w:sdtPr/><w:sdtContent>{run("5.5%")}</w:sdtContent></w:sdt>'),
    growth(run('5.5%')),
]
body = ''.join(f'<w:p><w:pPr/>{one}</w:p>' for one in paragraphs)
parts = {
    '[Content_Types].xml': f'<Types xmlns="{OFFICE}/package/2006/content-types"><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{WORD}"/></Types>',
    '_rels/.rels': f'<Relationships xmlns="{OFFICE}/package/2006/relationships"><Relationship Id="a" '
    f'Type="{OFFICE}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    f'<w:document xmlns:w="{OFFICE}/wordprocessingml/2006/main"><w:body>{body}<w:sectPr/></w:body></w:document>',
}
with zipfile.ZipFile('report.docx', 'w') as file:
    for name, text in parts.items():
        file.writestr(name, text)
PY
/usr/bin/python3 write.py

by_python=$(/usr/bin/python3 -c "
import docx
print(' | '.join(one.text for one in docx.Document('report.docx').paragraphs))")
by_pandoc=$(pandoc -t plain --wrap=none report.docx | grep . | paste -sd '|' | sed 's/|/ | /g')
by_docx2txt=$(docx2txt report.docx - | tr -d '\n')
printf 'python-docx: %s\npandoc: %s\ndocx2txt: %s\n' "$by_python" "$by_pandoc" "$by_docx2txt"
first='公路350公里，2024年3月5日通车'
figure='增长5.5%左右'
if [ "$by_python" = "公路，通车 | 增长左右 | 增长左右 | 增长左右 | 增长左右 | $figure" ] &&
  [ "$by_pandoc" = "$first | $figure | $figure | 增长左右 | $figure | $figure" ] &&
  [ "$by_docx2txt" = "$first$figure$figure$figure$figure$figure" ]; then
  echo 'ok: the distance and the day are left out'
else
  echo 'changed: the paragraphs are read otherwise'
  exit 1
fi
