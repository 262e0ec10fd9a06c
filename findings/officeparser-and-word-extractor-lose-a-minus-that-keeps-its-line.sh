#!/usr/bin/env bash
# officeparser 7.8.0, word-extractor 1.0.4 and mammoth 1.13.0 (npm; jszip 3.10.1 only writes the document), read
# with Node 20.20.2.
#
# Guess, written before the run, of readers of .docx: noBreakHyphen before 0.3% comes as a hyphen; w:sym ≥ comes
# as ≥.
#
# Seen: mammoth gives both. officeparser and word-extractor give neither: 同比‑0.3%, whose minus is Word's hyphen
# that does not break (Ctrl, Shift and the minus key), is 同比0.3%, and 增长≥5%, whose sign was taken from the font
# Symbol, is 增长5%. A minus that is an ordinary letter is kept by all three.
#
# Why it matters here: this hyphen is what a careful typist sets before a negative figure, so that no line ends
# with the minus. A fall becomes a rise in the text that is searched or read by a machine, and a target of at
# least 5% one of 5%. Look for <w:noBreakHyphen/> and <w:sym> in the file itself.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact \
  officeparser@7.8.0 word-extractor@1.0.4 mammoth@1.13.0 jszip@3.10.1 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import officeparser from 'officeparser';
import WordExtractor from 'word-extractor';

const office = 'http://schemas.openxmlformats.org';
const text = (part) => `<w:t>${part}</w:t>`;
const paragraph = (...parts) => `<w:p><w:r>${parts.join('')}</w:r></w:p>`;
const body =
  paragraph(text('甲同比'), '<w:noBreakHyphen/>', text('0.3%')) +
  paragraph(text('乙增长'), '<w:sym w:font="Symbol" w:char="F0B3"/>', text('5%')) +
  paragraph(text('丙同比-0.3%'));
const type = (name) => `application/vnd.openxmlformats-${name}+xml`;
const main = type('officedocument.wordprocessingml.document.main');
const zip = new JSZip();
zip.file(
  '[Content_Types].xml',
  `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="${type('package.relationships')}"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
);
zip.file(
  '_rels/.rels',
  `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="a" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
);
zip.file(
  'word/document.xml',
  `<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${body}<w:sectPr/></w:body></w:document>`,
);
writeFileSync('see.docx', await zip.generateAsync({ type: 'nodebuffer' }));

const lines = (all) => all.split('\n').filter(Boolean).join(' / ');
const got = {
  mammoth: lines((await mammoth.extractRawText({ path: 'see.docx' })).value),
  officeparser: lines((await officeparser.parseOffice('see.docx')).toText()),
  'word-extractor': lines((await new WordExtractor().extract('see.docx')).getBody()),
};
const lost = '甲同比0.3% / 乙增长5% / 丙同比-0.3%';
for (const [name, all] of Object.entries(got)) console.log(`${name}: ${all}`);
const same =
  got.mammoth === '甲同比\u20110.3% / 乙增长≥5% / 丙同比-0.3%' &&
  got.officeparser === lost &&
  got['word-extractor'] === lost;
console.log(same ? 'ok: the minus and the sign are lost' : 'changed: the texts are others');
process.exit(same ? 0 : 1);
JS
node see.mjs
