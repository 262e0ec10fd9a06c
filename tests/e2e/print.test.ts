import { expect, finding, open, region, rested, test, type Page } from './page';

/** A4 across within margins of 10 mm, in CSS px. */
const SHEET = { width: 1047, height: 718 };

test.use({ colorScheme: 'dark' });

async function openWhole(page: Page, search = ''): Promise<void> {
  await open(page, `/${search}`);
  await page.locator('tr[data-adcode]').first().waitFor();
}

/** Opens a view on the screen and lays it out as the first sheet of paper. */
async function onPaper(page: Page, search = ''): Promise<void> {
  await openWhole(page, search);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(SHEET);
}

for (const search of ['', '?select=510000', '?chart=tiles', '?measure=step']) {
  test(`the first sheet holds finding, map, legend, ranking and source: ${search || 'map'}`, async ({
    page,
  }) => {
    await onPaper(page, search);
    for (const part of [
      finding(page),
      region(page, '地图').locator('svg:has([data-adcode])'),
      region(page, '地图').locator('.legend'),
      region(page, '排行').locator('svg:has([data-adcode])'),
      page.locator('footer'),
    ]) {
      const box = await part.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect(box?.height).toBeGreaterThan(10);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(SHEET.width);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(SHEET.height);
    }
    // The sheet is narrower than it looks to a browser that prints: no width may let the ranking run over.
    await page.setViewportSize({ ...SHEET, width: 940 });
    const ranking = await region(page, '排行').locator('svg:has([data-adcode])').boundingBox();
    expect((ranking?.y ?? 0) + (ranking?.height ?? 0)).toBeLessThanOrEqual(SHEET.height);
    await page.setViewportSize(SHEET);
    const legend = await region(page, '地图').locator('.legend').boundingBox();
    const map = await region(page, '地图').locator('svg:has([data-adcode])').boundingBox();
    expect(legend?.y).toBeGreaterThanOrEqual((map?.y ?? 0) + (map?.height ?? 0) - 1);
    await expect(page.locator('footer')).toContainText('政府工作报告');
    await expect(page.locator('footer')).toContainText(page.url());
    const details = region(page, '详情');
    if (!search.includes('select')) return expect(details).toBeHidden();
    const clause = await details.locator('blockquote').first().boundingBox();
    expect(clause?.height).toBeGreaterThan(10);
    expect((clause?.y ?? 0) + (clause?.height ?? 0)).toBeLessThanOrEqual(SHEET.height);
  });
}

for (const search of ['', '?select=510000']) {
  test(`nothing to press is printed, but for names and figures that are text: ${search}`, async ({
    page,
  }) => {
    await onPaper(page, search);
    const pressed = page.locator(
      ':is(button, select, input, main a, [role="combobox"], [role="radiogroup"]):not(table *, li *)',
    );
    await expect(pressed.filter({ visible: true })).toHaveCount(0);
    const heads = page.locator('thead th');
    expect(await heads.first().evaluate((head) => getComputedStyle(head).position)).toBe('static');
    const row = page.locator('tr[data-adcode]').first();
    expect(await row.evaluate((one) => getComputedStyle(one).breakInside)).toBe('avoid');
    const panel = region(page, '表格');
    expect(await panel.evaluate((one) => getComputedStyle(one).breakBefore)).toBe('page');
    const { width, scrollWidth } = await panel.evaluate((one) => ({
      width: one.clientWidth,
      scrollWidth: one.scrollWidth,
    }));
    expect(scrollWidth).toBeLessThanOrEqual(width);
  });
}

test('paper is light where the screen is dark', async ({ page }) => {
  await openWhole(page);
  const colours = () =>
    page.evaluate(() => {
      const label = document.querySelector('[aria-label="排行"] svg text');
      return {
        paper: getComputedStyle(document.body).backgroundColor,
        ink: getComputedStyle(document.body).color,
        label: label === null ? '' : getComputedStyle(label).fill,
      };
    });
  /** Sum of red, green and blue. */
  const light = (colour: string) =>
    (colour.match(/\d+/gu) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
  expect(light((await colours()).paper)).toBeLessThan(200);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(async () => light((await colours()).label)).toBeLessThan(400);
  expect((await colours()).paper).toBe('rgb(255, 255, 255)');
  expect(light((await colours()).ink)).toBeLessThan(200);
});

for (const viewport of [
  { width: 1180, height: 820 },
  { width: 390, height: 844 },
]) {
  test(`it prints on few sheets of A4 across, from ${viewport.width} px`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openWhole(page);
    const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = file.match(/\/Type\s*\/Page\b(?!s)/gu) ?? [];
    expect(sheets.length).toBeGreaterThanOrEqual(2);
    expect(sheets.length).toBeLessThanOrEqual(4);
    expect(file).toMatch(/\/MediaBox\s*\[0 0 84[12][\d.]* 59[45]/u);
  });
}

test('a comparison fills its sheets: the chart begins on the first and is parted, nothing lies over another', async ({
  page,
}) => {
  await open(page, '/compare?select=520000,530000,510000,330000,100000');
  await rested(page);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(SHEET);
  const parts = region(page, '对照图').locator('.content svg');
  const whole = await parts.evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect().height),
  );
  expect(whole.length).toBeGreaterThan(5);
  const chart = await region(page, '对照图').boundingBox();
  expect(chart?.y).toBeLessThan(SHEET.height / 3);
  expect(Math.max(...whole)).toBeLessThan(SHEET.height);
  const displays = await page
    .locator('.page, main, main section, main section > .content')
    .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).display))]);
  expect(displays).toEqual(['block']);
  const title = await page.getByRole('heading', { level: 1 }).boundingBox();
  const next = await page.locator('main > :nth-child(2)').boundingBox();
  expect(next?.y).toBeGreaterThanOrEqual((title?.y ?? 0) + (title?.height ?? 0));
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(parts).toHaveCount(1);
});
