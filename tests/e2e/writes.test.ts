import { expect, open, region, rested, test, type Page } from './page';

/** What a change wrote into one panel. */
interface Writes {
  /** Attributes and texts that were written as they stood already, or twice. */
  readonly idle: readonly string[];
  readonly attributes: number;
  readonly texts: number;
  readonly nodes: number;
}

/** Has the page change its indicator, and tells what was written into a panel until it had nothing more to do. */
async function writesOf(page: Page, panel: string, change: () => Promise<void>): Promise<Writes> {
  await rested(page);
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
  await change();
  await rested(page);
  return page.evaluate(() => {
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
      return again ? [`${target.parentElement?.nodeName}/${target.nodeName} ${name}: ${now}`] : [];
    });
    const count = (kind: MutationRecordType) => records.filter(({ type }) => type === kind).length;
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
    const { idle, attributes } = await writesOf(page, panel, () => choose(page, 'retail_growth'));
    expect(idle).toEqual([]);
    expect(attributes).toBeGreaterThan(0);
  });

test('nothing is written into a map whose view is asked for again', async ({ page }) => {
  await open(page, '/');
  expect(await writesOf(page, '地图', () => choose(page, 'gdp_growth'))).toEqual(NOTHING);
});

test('the table beneath the window is left as it is, hidden, until the reader scrolls to it', async ({
  page,
}) => {
  await open(page, '/');
  const table = region(page, '表格');
  const heads = table.locator('tbody th');
  await heads.first().waitFor({ state: 'attached' });
  const written = await writesOf(page, '表格', () => choose(page, 'retail_growth'));
  // It is hidden, and the button that shows it stands in its place.
  expect(written).toMatchObject({ attributes: 1, texts: 0, nodes: 1 });
  const again = await writesOf(page, '表格', () => choose(page, 'cpi'));
  expect(again).toEqual(NOTHING);
  await expect(heads.first()).toBeHidden();
  await table.scrollIntoViewIfNeeded();
  await expect(table.locator('caption')).toContainText('居民消费价格');
  await expect(heads.first()).toBeVisible();
});

for (const [how, come] of [
  ['goes on by keys', (page: Page) => page.keyboard.press('Tab')],
  ['searches the page', (page: Page) => page.keyboard.press('Control+f')],
  [
    'opens the browser’s own search field, which takes the focus',
    (page: Page) => page.evaluate(() => dispatchEvent(new Event('blur'))),
  ],
  ['prints', (page: Page) => page.evaluate(() => dispatchEvent(new Event('beforeprint')))],
  [
    'asks for it by ear',
    (page: Page) => page.getByRole('button', { name: '显示表格' }).dispatchEvent('click'),
  ],
] as const)
  test(`the table is there for who ${how}`, async ({ page }) => {
    await open(page, '/');
    const table = region(page, '表格');
    await table.locator('tbody th').first().waitFor({ state: 'attached' });
    await choose(page, 'cpi');
    await expect(page.getByRole('button', { name: '显示表格' })).toBeAttached();
    await come(page);
    await expect(table.locator('caption')).toContainText('居民消费价格');
    await expect(table.locator('tbody th').first()).toBeVisible();
  });
