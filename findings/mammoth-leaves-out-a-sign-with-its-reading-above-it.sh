#!/usr/bin/env bash
# mammoth 1.13.0 (npm; jszip 3.10.2 only writes the document), read with Node 20.20.2.
#
# Guess, written before the run: of a sign with its reading above it (Word's phonetic guide, w:ruby) mammoth
# keeps the sign. Fields, formulas and the like were tried beside it, with nothing noted.
#
# Seen: it drops both. 安徽省六安市, with lù above 六, is 安徽省安市, as text and as HTML. A figure that stands in a
# simple field (w:fldSimple), in a formula (m:oMath) or in a run whose direction is set (w:bdo) is dropped as
# well: 增长5.5%左右 is 增长左右. Content controls and smart tags keep theirs. Each is named in the messages as an
# element that was ignored, beside others that lose nothing, such as w:ptab.
#
# Why it matters here: readings stand above just those place names that are read otherwise than their signs,
# and figures of a template are fields. The sentence stays whole, only the name or the figure is gone. Look
# for these elements in messages.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact mammoth@1.13.0 jszip@3.10.2 >/dev/null 2>&1

cat >see.mjs <<'JS'
import JSZip from 'jszip';
import mammoth from 'mammoth';

const office = 'http://schemas.openxmlformats.org';
const word = `xmlns:w="${office}/wordprocessingml/2006/main" xmlns:m="${office}/officeDocument/2006/math"`;
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const run = (text) => `<w:r><w:t>${text}</w:t></w:r>`;

async function read(content) {
  const zip = new JSZip();
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ` +
      'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
  );
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="a" ` +
      `Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file('word/document.xml', `<w:document ${word}><w:body><w:p>${content}</w:p></w:body></w:document>`);
  const buffer = await zip.generateAsync({ type: 'nodebuffer' });
  const text = (await mammoth.extractRawText({ buffer })).value.trim();
  const { value, messages } = await mammoth.convertToHtml({ buffer });
  console.log([text, value, ...messages.map(({ message }) => message)].join(' | '));
  return value === `<p>${text}</p>` ? text : value;
}
const ruby = `<w:r><w:ruby><w:rt>${run('lù')}</w:rt><w:rubyBase>${run('六')}</w:rubyBase></w:ruby></w:r>`;
const growth = (figure) => run('增长') + figure + run('左右');
const same =
  (await read(run('安徽省') + ruby + run('安市'))) === '安徽省安市' &&
  (await read(growth(`<w:fldSimple w:instr=" DOCPROPERTY goal ">${run('5.5%')}</w:fldSimple>`))) === '增长左右' &&
  (await read(growth('<m:oMath><m:r><m:t>5.5%</m:t></m:r></m:oMath>'))) === '增长左右' &&
  (await read(growth(`<w:bdo w:val="ltr">${run('5.5%')}</w:bdo>`))) === '增长左右' &&
  (await read(growth(`<w:sdt><w:sdtContent>${run('5.5%')}</w:sdtContent></w:sdt>`))) === '增长5.5%左右' &&
  (await read(growth(`<w:smartTag w:element="x">${run('5.5%')}</w:smartTag>`))) === '增长5.5%左右';
console.log(same ? 'ok: 六安 is 安' : 'changed: other texts are read');
process.exit(same ? 0 : 1);
JS
node see.mjs
