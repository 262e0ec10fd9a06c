import { expect, open, region, show, sideways, test, tooSmall } from './page';
import { expectSound } from './axe';

for (const search of [
  '',
  '?level=prefecture',
  '?indicator=income_growth&select=110000',
  '?lang=en',
]) {
  test(`no axe violations: ${search || 'default'}`, async ({ page }) => {
    await open(page, `/${search}`);
    await expectSound(page);
  });
}

for (const [width, height] of [
  [1180, 820],
  [820, 1180],
  [390, 844],
] as const) {
  test(`nothing overflows sideways at ${width}×${height}, and touch targets are 44 px`, async ({
    finger: page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, '/?select=510000');
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    const pressed = page.locator('button:visible, label:has(input), input[role=combobox]');
    expect(await tooSmall(pressed, 42)).toEqual([]);
  });
}

for (const [width, height] of [
  [820, 1180],
  [390, 844],
] as const) {
  test(`nor does English at ${width}×${height}, with a region chosen, down to the table`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, '/?lang=en&select=520000');
    for (const search of ['', '&indicator=urban_jobs&measure=step', '&measure=actual']) {
      if (search !== '') await show(page, `?lang=en&select=520000${search}`);
      await expect(page.getByRole('button', { name: 'Clear selection' })).toBeVisible();
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      const table = page.getByRole('table');
      await table.scrollIntoViewIfNeeded();
      await expect(table.getByRole('row')).not.toHaveCount(1);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    }
  });
}

test('the ranking and the map are walked by keyboard; Enter selects, Escape clears', async ({
  page,
}) => {
  await open(page, '/');
  for (const name of ['地图', '排行']) {
    const first = page
      .getByRole('region', { name, exact: true })
      .locator('[data-adcode][tabindex="0"]')
      .first();
    await first.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/select=\d{6}/);
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/select=/);
  }
});

test('the focus stays with its region when another indicator moves the rows', async ({ page }) => {
  await open(page, '/?indicator=retail_growth');
  await page.evaluate(() => history.pushState({}, '', '/'));
  await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('data-adcode') ?? 'none');
  const ranking = region(page, '排行');
  await ranking.locator('[data-adcode][tabindex="0"]').focus();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowDown');
  const held = await focused();
  const place = () =>
    ranking
      .locator('[data-adcode]')
      .evaluateAll(
        (all, code) => all.findIndex((one) => one.getAttribute('data-adcode') === code),
        held,
      );
  const before = await place();
  await page.evaluate(() => history.back());
  await expect(page).toHaveURL(/retail_growth/);
  await expect.poll(place).not.toBe(before);
  await expect.poll(focused).toBe(held);
});
