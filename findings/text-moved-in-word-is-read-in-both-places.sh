#!/usr/bin/env bash
# officeparser 7.8.0, word-extractor 1.0.4 and mammoth 1.13.0 (npm; jszip 3.10.1 only writes the document), read
# with Node 20.20.2.
#
# Guess, written before the run, of readers of .docx: text in w:ins is read; moved text once.
#
# Seen: of a document with tracked changes all three leave out what was deleted and read what was inserted. What
# was moved mammoth reads once, in its new place. officeparser and word-extractor read it in both places: the
# text in w:moveFrom has the same mark, w:t, as any other, while text in w:del has one of its own.
#
# Why it matters here: drafts of reports come with the changes in them. A target that went from one section to
# another counts twice, and where its figure was changed after the move, both the old and the new one are there,
# with nothing to tell which holds.
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
const run = (text, mark = 'w:t') => `<w:r><${mark}>${text}</${mark}></w:r>`;
const change = (mark, id, inner) =>
  `<${mark} w:id="${id}" w:author="a" w:date="2024-01-01T00:00:00Z">${inner}</${mark}>`;
const body =
  `<w:p>${run('就业：')}${change('w:moveFrom', 1, run('失业率5.5%。'))}</w:p>` +
  `<w:p>${run('民生：')}${change('w:moveTo', 2, run('失业率5.5%。'))}</w:p>` +
  `<w:p>${run('增长')}${change('w:del', 3, run('6%', 'w:delText'))}${change('w:ins', 4, run('5%'))}</w:p>`;
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
const twice = '就业：失业率5.5%。 / 民生：失业率5.5%。 / 增长5%';
for (const [name, all] of Object.entries(got)) console.log(`${name}: ${all}`);
const same =
  got.mammoth === '就业： / 民生：失业率5.5%。 / 增长5%' &&
  got.officeparser === twice &&
  got['word-extractor'] === twice;
console.log(same ? 'ok: two of three read it twice' : 'changed: the texts are others');
process.exit(same ? 0 : 1);
JS
node see.mjs
