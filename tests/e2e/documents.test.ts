import '../../src/lib/bring/document/testing/drawing';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { taxonomy } from '../../scripts/data/taxonomy';
import { allPlaces } from '../../scripts/gazetteer/places';
import { readDocument } from '../../src/lib/bring/document/read-document';
import { gb2312 } from '../../src/lib/bring/document/testing/gb2312';
import { printOf, PRINTS } from '../../src/lib/bring/document/testing/report-documents';
import { readReport } from '../../src/lib/extract';

/** What this browser prints, as a reader would bring it. */
async function printed(page: Page, html: string): Promise<string> {
  await page.setContent(html);
  const pdf = await page.pdf({
    format: 'A4',
    margin: { top: '30mm', bottom: '30mm', left: '25mm', right: '25mm' },
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate:
      '<div style="font-size:9pt;width:100%;text-align:center">— <span class="pageNumber"></span> —</div>',
  });
  const taken = await readDocument(pdf, 'report.pdf', {
    cmap: () => Promise.resolve('unknown'),
    onProgress: () => undefined,
  });
  return taken.text;
}

test('a page that was printed gives back every character of GB 2312', async ({ page }) => {
  const lines = (
    gb2312()
      .join('')
      .match(/.{1,100}/gu) ?? []
  ).map((line) => `${line}。`);
  const text = await printed(page, printOf(lines.join('\n'), PRINTS.official));
  expect(text.split('\n')).toEqual(lines);
});

const FOLDER = join(process.env['REPORTS_DIR'] ?? '../shared/reports', '2024');
const options = { indicators: taxonomy(), places: allPlaces() };
const told = (text: string): string[] =>
  readReport(text, options).observations.map(
    ({ adcode, indicator, period, kind, stated, headline }) =>
      JSON.stringify([adcode, indicator, period, kind, stated, headline]),
  );

for (const [style, adcode] of [
  ['official', '520000'],
  ['plain', '110000'],
  ['columns', '520300'],
] as const) {
  test(`a report that was printed (${style}) tells what its text tells`, async ({ page }) => {
    const file = join(FOLDER, `${adcode}.txt`);
    test.skip(!existsSync(file), 'the reports do not lie beside the checkout');
    const text = readFileSync(file, 'utf8');
    expect(told(await printed(page, printOf(text, PRINTS[style])))).toEqual(told(text));
  });
}
