// Every report of 2024, brought through the page as documents of each kind, tells what the published tables hold of it.
import { REPORTED, reportText } from '../../scripts/data/plain-reports';
import { loadPublished } from '../../scripts/data/published';
import { MAKERS, SETTINGS } from '../../src/lib/bring/document/testing/report-documents';
import type { Observation } from '../../src/lib/domain';
import { choose } from './brought';
import { expect, firstVisit as test, open, type Page } from './page';

/** PDFs cost six seconds each: a third of them, unless all are asked for (`REPORTS=all`). */
const printed = REPORTED.filter((_, i) => process.env['REPORTS'] === 'all' || i % 9 < 3);

/** Which of the reports are made into documents of a kind: of those that are printed a third in each of three settings. */
const made = MAKERS.map((maker) => {
  const turn = SETTINGS.findIndex((setting) => setting === maker.setting);
  const reports = turn < 0 ? REPORTED : printed.filter((_, i) => i % SETTINGS.length === turn);
  return { ...maker, of: turn < 0 ? '' : ` (${maker.setting})`, reports };
});

for (const { kind, of, make, reports } of made) {
  test(`reports brought as .${kind}${of} are read on the page as they are published`, async ({
    page,
    browser,
  }) => {
    test.skip(reports.length === 0, 'the reports do not lie beside the checkout');
    const paper = await browser.newPage();
    await hearReadings(page);
    await open(page, '/own');
    for (const adcode of reports) {
      const name = `${adcode}.${kind}`;
      const told = publishedOf(adcode);
      await choose(page, name, await make(reportText(adcode), paper));
      await expect(page.getByText(`读出 ${told.length} 个指标数字`), name).toBeVisible();
      const [found = []] = await page.evaluate(() => heard.splice(0));
      expect(inOrder(found).map(keyOf), name).toEqual(told.map(keyOf));
      // The very places are those of the plain text; other documents are of other lines and spaces.
      if (kind === 'txt') expect(inOrder(found).map(placeOf), name).toEqual(told.map(placeOf));
      await page.getByRole('button', { name: '不保留' }).click();
    }
    await paper.close();
  });
}

/** What the threads of the page have read since they were last asked, a list a report. */
declare const heard: Observation[][];

/** Listens to what the threads tell the page: on the screen figures are seen one by one. */
async function hearReadings(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    const Thread = class extends Worker {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        this.addEventListener('message', ({ data }) => {
          if (data.kind === 'read') heard.push(data.observations);
        });
      }
    };
    Object.assign(window, { heard, Worker: Thread });
  });
}

/** What is compared, whatever the offsets. */
const keyOf = ({ adcode, indicator, period, kind, stated, headline, quote }: Observation): string =>
  JSON.stringify([adcode, indicator, period, kind, stated, headline, quote]);

const placeOf = ({ start, end }: Observation): string => `${start}–${end}`;

/** By their places in the text, which other kinds of documents keep in the same order. */
const inOrder = (all: readonly Observation[]): Observation[] =>
  all.toSorted((a, b) => a.start - b.start || a.end - b.end || (keyOf(a) < keyOf(b) ? -1 : 1));

const { observations } = loadPublished('latest', ['observations', 'cities']);

/** What the published tables hold of a report of 2024. */
const publishedOf = (adcode: string): Observation[] => inOrder(observations.of(adcode));
