import { expect, open, region, rested, test, type Page } from './page';

/** What a change wrote into one panel. */
interface Writes {
  /** Attributes and texts that were written as they stood already, or twice. */
  readonly idle: readonly string[];
  readonly attributes: number;
  readonly texts: number;
  readonly nodes: number;
}

/** Begins to look at what is written into a panel. Out: ends it, and tells. */
async function watch(page: Page, panel: string): Promise<() => Promise<Writes>> {
  await region(page, panel).evaluate((root) => {
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeOldValue: true,
      characterData: true,
      characterDataOldValue: true,
    });
    Object.assign(window, { written: { observer, records } });
  });
  return () =>
    page.evaluate(() => {
      const { observer, records }: { observer: MutationObserver; records: MutationRecord[] } =
        Reflect.get(window, 'written');
      observer.disconnect();
      const seen = new Map<Node, Set<string>>();
      const idle = records.flatMap(({ type, target, attributeName, oldValue }) => {
        if (type === 'childList') return [];
        const name = attributeName ?? 'text';
        const now =
          attributeName !== null && target instanceof Element
            ? target.getAttribute(attributeName)
            : target.nodeValue;
        const known = seen.get(target) ?? new Set();
        seen.set(target, known);
        const again = known.has(name) || oldValue === now;
        known.add(name);
        return again
          ? [`${target.parentElement?.nodeName}/${target.nodeName} ${name}: ${now}`]
          : [];
      });
      const count = (kind: MutationRecordType) =>
        records.filter(({ type }) => type === kind).length;
      return {
        idle,
        attributes: count('attributes'),
        texts: count('characterData'),
        nodes: count('childList'),
      };
    });
}

async function choose(page: Page, indicator: string): Promise<void> {
  await page.getByRole('combobox', { name: '指标', exact: true }).fill(indicator);
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(indicator));
}
const NOTHING = { idle: [], attributes: 0, texts: 0, nodes: 0 };

for (const panel of ['地图', '排行', '趋势'])
  test(`another indicator writes into ${panel} what differs, once`, async ({ page }) => {
    await open(page, '/');
    await region(page, '趋势').locator('svg path').first().waitFor();
    await rested(page);
    const written = await watch(page, panel);
    await choose(page, 'retail_growth');
    await rested(page);
    const { idle, attributes } = await written();
    expect(idle).toEqual([]);
    expect(attributes).toBeGreaterThan(0);
  });

/** Timers never ring: the reader goes on before any rest is over. */
const restless = (page: Page) =>
  page.evaluate(() => Object.assign(window, { setTimeout: () => 0 }));

test('the table beneath the window is left as it is while views follow on one another', async ({
  page,
}) => {
  await open(page, '/');
  const table = region(page, '表格');
  await table.locator('tbody th').first().waitFor();
  await rested(page);
  await restless(page);
  const written = await watch(page, '表格');
  for (const indicator of ['retail_growth', 'cpi']) await choose(page, indicator);
  expect(await written()).toEqual(NOTHING);
  await table.scrollIntoViewIfNeeded();
  await expect(table.locator('caption')).toContainText('居民消费价格');
});

for (const [how, come] of [
  ['goes on by keys', (page: Page) => page.keyboard.press('Tab')],
  ['searches the page', (page: Page) => page.keyboard.press('Control+f')],
  [
    'opens the browser’s own search field, which takes the focus',
    (page: Page) => page.evaluate(() => dispatchEvent(new Event('blur'))),
  ],
  ['prints', (page: Page) => page.evaluate(() => dispatchEvent(new Event('beforeprint')))],
] as const)
  test(`the table beneath the window is of the view for who ${how}`, async ({ page }) => {
    await open(page, '/');
    const caption = region(page, '表格').locator('caption');
    await caption.waitFor();
    await rested(page);
    await restless(page);
    await choose(page, 'cpi');
    await expect(caption).not.toContainText('居民消费价格');
    await come(page);
    await expect(caption).toContainText('居民消费价格');
  });

test('the table beneath the window follows once the reader rests', async ({ page }) => {
  await open(page, '/');
  const caption = region(page, '表格').locator('caption');
  await caption.waitFor();
  await choose(page, 'cpi');
  await expect(caption).toContainText('居民消费价格');
});
