#!/usr/bin/env bash
# @citation-js/core, plugin-bibtex and plugin-ris 0.7.21 (npm), read with Node 20.20.2.
#
# Guess, written before the run: the reference of a report is read from BibTeX as a report, and comes back
# from BibTeX and RIS as it was.
#
# Seen: the kind does, and so does RIS. Written as BibTeX or BibLaTeX, the title and the institution are
# empty, `title = {}`: letters that TeX has no command for are left out one by one, without an error. Of
# GDP 增长目标 there stays GDP, of Bericht über Ziele all. Only the author, one name in double braces,
# stays. With the setting format.asciiOnly off everything is there; it is on.
#
# Why it matters here: every source of a figure is a report with a Chinese title. Entries look complete to
# a check that counts fields, and all titles are the same empty text. Turn the setting off, or write RIS.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @citation-js/core@0.7.21 \
  @citation-js/plugin-bibtex@0.7.21 @citation-js/plugin-ris@0.7.21 >/dev/null 2>&1

cat >see.cjs <<'JS'
const { Cite, plugins } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');

const entry = (title) => `@techreport{gz2024,
  title = {${title}},
  author = {{广州市人民政府}},
  institution = {广州市人民政府},
  year = {2024}
}`;
const field = (text, name) => new RegExp(`${name}\\s*[=-]\\s*(.*?),?$`, 'mu').exec(text)?.[1];
const report = new Cite(entry('政府工作报告'));
const bibtex = report.format('bibtex');
const ris = report.format('ris');
console.log(`read as ${report.data[0].type}: ${report.data[0].title}`);
console.log(bibtex.trim());
console.log(`RIS: ${field(ris, 'TY')} ${field(ris, 'TI')}`);
const titles = ['GDP 增长目标', 'Bericht über Ziele'].map((title) =>
  field(new Cite(entry(title)).format('biblatex'), 'title'),
);
console.log(`BibLaTeX titles: ${titles.join(' ')}`);
plugins.config.get('@bibtex').format.asciiOnly = false;
const whole = field(report.format('bibtex'), 'title');
console.log(`with asciiOnly off: ${whole}`);
const same =
  report.data[0].type === 'report' &&
  bibtex.startsWith('@techreport') &&
  field(bibtex, 'title') === '{}' &&
  field(bibtex, 'institution') === '{}' &&
  field(bibtex, 'author') === '{{广州市人民政府}}' &&
  field(ris, 'TI') === '政府工作报告' &&
  /^\{GDP *\}$/.test(titles[0]) &&
  titles[1].includes('ber') &&
  whole === '{政府工作报告}';
console.log(same ? 'ok: the Chinese title is left out' : 'changed: other fields come out');
process.exit(same ? 0 : 1);
JS
node see.cjs
