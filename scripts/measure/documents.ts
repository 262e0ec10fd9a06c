// `npm run measure:documents [-- FORMAT…]`: each report of REPORTS_DIR is made into documents of every format, the PDFs printed by
// the browser, and brought as a reader would bring them. Prints for each format in how many reports the engine reads the same
// observations as from the text itself, and of how many of them; what differs is listed.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import type { Observation } from '../../src/lib/domain';
import { readReport } from '../../src/lib/extract';
import '../../src/lib/bring/document/testing/drawing';
import { readDocument } from '../../src/lib/bring/document/read-document';
import {
  htmlOf,
  printOf,
  PRINTS,
  reportDocx,
} from '../../src/lib/bring/document/testing/report-documents';
import { taxonomy } from '../data/taxonomy';
import { allPlaces } from '../gazetteer/places';
import { launchOptions } from '../run/browser.mjs';

const FOLDER = join(process.env['REPORTS_DIR'] ?? '../shared/reports', '2024');
const CMAPS = resolve('node_modules/pdfjs-dist/cmaps');
/** How a page's number stands on printed pages. */
const FOOTER =
  '<div style="font-size:9pt;width:100%;text-align:center">— <span class="pageNumber"></span> —</div>';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Makes a document of a report's text. */
type Maker = (text: string, browser: Browser) => Uint8Array | Promise<Uint8Array>;

const print =
  (style: string): Maker =>
  async (text, browser) => {
    const page = await browser.newPage();
    try {
      await page.setContent(printOf(text, style));
      return await page.pdf({
        format: 'A4',
        margin: { top: '25mm', bottom: '25mm', left: '25mm', right: '25mm' },
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate: FOOTER,
      });
    } finally {
      await page.close();
    }
  };

const FORMATS: Readonly<Record<string, Maker>> = {
  txt: utf8,
  html: (text) => utf8(htmlOf(text)),
  docx: reportDocx,
  'pdf-official': print(PRINTS.official),
  'pdf-plain': print(PRINTS.plain),
  'pdf-columns': print(PRINTS.columns),
};

const options = { indicators: taxonomy(), places: allPlaces() };

/** What must be the same, one line an observation. */
function told(text: string): string[] {
  const { observations } = readReport(text, options);
  return observations.map(keyOf).sort();
}

const keyOf = ({ adcode, indicator, period, kind, stated, headline }: Observation): string =>
  JSON.stringify([adcode, indicator, period, kind, stated, headline]);

const asked = process.argv.slice(2);
const formats = Object.entries(FORMATS).filter(
  ([name]) => asked.length === 0 || asked.includes(name),
);
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
const browser = await chromium.launch(launchOptions());
try {
  for (const [name, make] of formats) {
    let [same, kept, all, more] = [0, 0, 0, 0];
    const notes = new Map<string, number>();
    for (const file of files) {
      const text = readFileSync(join(FOLDER, file), 'utf8');
      const taken = await readDocument(await make(text, browser), `report.${name.slice(0, 4)}`, {
        cmap: (cmap) => Promise.resolve(new Uint8Array(readFileSync(join(CMAPS, `${cmap}.bcmap`)))),
        onProgress: () => undefined,
      });
      for (const note of taken.notes) notes.set(note.kind, (notes.get(note.kind) ?? 0) + 1);
      const [before, after] = [told(text), told(taken.text)];
      const lost = before.filter((one) => !after.includes(one));
      const added = after.filter((one) => !before.includes(one));
      if (lost.length + added.length === 0) same += 1;
      [kept, all, more] = [
        kept + before.length - lost.length,
        all + before.length,
        more + added.length,
      ];
      for (const one of lost) console.log(`  ${name} ${file} − ${one}`);
      for (const one of added) console.log(`  ${name} ${file} + ${one}`);
    }
    const noted = [...notes].map(([note, count]) => `${note} in ${count}`).join(', ');
    console.log(
      `${name}: ${same} of ${files.length} reports the same, ${kept} of ${all} observations, ${more} others; ${noted}`,
    );
  }
} finally {
  await browser.close();
}
