// `npm run measure:documents [-- FORMAT…]`: each report of REPORTS_DIR is made into documents of every format, the PDFs printed by
// the browser, and brought as a reader would bring them. Prints for each format in how many reports the engine reads the same
// observations as from the text itself, and of how many of them; what differs is listed.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import '../../src/lib/bring/document/testing/drawing';
import { readDocument } from '../../src/lib/bring/document/read-document';
import { MAKERS } from '../../src/lib/bring/document/testing/report-documents';
import { REPORTED, reportText, toldBy } from '../data/plain-reports';
import { launchOptions } from '../run/browser.mjs';

const CMAPS = resolve('node_modules/pdfjs-dist/cmaps');
const FORMATS = MAKERS.map(({ kind, setting, make }) => ({
  ...{ kind, make },
  name: setting === 'none' ? kind : `${kind}-${setting}`,
}));

const asked = process.argv.slice(2);
const formats = FORMATS.filter(({ name }) => asked.length === 0 || asked.includes(name));
if (REPORTED.length === 0) {
  console.error('No reports lie beside the checkout: name their folder with REPORTS_DIR.');
  process.exit(1);
}
const browser = await chromium.launch(launchOptions());
try {
  const paper = await browser.newPage();
  for (const { name, kind, make } of formats) {
    let [same, kept, all, more] = [0, 0, 0, 0];
    const notes = new Map<string, number>();
    for (const adcode of REPORTED) {
      const text = reportText(adcode);
      const taken = await readDocument(await make(text, paper), `report.${kind}`, {
        cmap: (cmap) => Promise.resolve(new Uint8Array(readFileSync(join(CMAPS, `${cmap}.bcmap`)))),
        onProgress: () => undefined,
      });
      for (const note of taken.notes) notes.set(note.kind, (notes.get(note.kind) ?? 0) + 1);
      const [before, after] = [toldBy(text), toldBy(taken.text)];
      const lost = before.filter((one) => !after.includes(one));
      const added = after.filter((one) => !before.includes(one));
      if (lost.length + added.length === 0) same += 1;
      [kept, all, more] = [
        kept + before.length - lost.length,
        all + before.length,
        more + added.length,
      ];
      for (const one of lost) console.log(`  ${name} ${adcode} − ${one}`);
      for (const one of added) console.log(`  ${name} ${adcode} + ${one}`);
    }
    const noted = [...notes].map(([note, count]) => `${note} in ${count}`).join(', ');
    console.log(
      `${name}: ${same} of ${REPORTED.length} reports the same, ${kept} of ${all} observations, ${more} others; ${noted}`,
    );
  }
} finally {
  await browser.close();
}
