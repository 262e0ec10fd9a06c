import { expect, open, rested, test, type Page } from './page';

/** Opens a page whose reader has moved the mouse already: with the first move comes what tells. */
async function visit(page: Page, path: string): Promise<void> {
  await open(page, path);
  await page.mouse.move(3, 3);
  await rested(page);
}
const note = (page: Page) => page.locator('p[aria-hidden="true"]').filter({ hasText: /./u });
const mark = (page: Page, chart: string, adcode: string) =>
  page.locator(`.${chart} [data-adcode="${adcode}"]`).last();

test('a mouse is told name, value with word and rank of a shape, a row and a dot, and nothing once it leaves', async ({
  page,
}) => {
  await visit(page, '/?plot=strip');
  for (const chart of ['map', 'ranking', 'strip']) {
    await mark(page, chart, '510000').hover();
    await expect(note(page)).toContainText('四川：6%左右，第 4 位');
    const box = await note(page).boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1180);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(820);
    await page.mouse.move(2, 2);
    await expect(note(page)).toHaveCount(0);
  }
});

test('it goes with a press, a scroll, Escape and another view, too', async ({ page }) => {
  await visit(page, '/');
  const row = mark(page, 'ranking', '510000');
  const leave: readonly (() => Promise<unknown>)[] = [
    () => page.keyboard.press('Escape'),
    () => page.mouse.wheel(0, 40),
    () => page.getByRole('radio', { name: '实绩', exact: true }).press(' '),
  ];
  for (const away of leave) {
    await page.mouse.move(2, 2);
    await row.hover();
    await expect(note(page)).toHaveCount(1);
    await away();
    await expect(note(page)).toHaveCount(0);
  }
});

test('the region pointed at is outlined whole, over its neighbours, and no longer than that', async ({
  page,
}) => {
  await visit(page, '/');
  const shape = mark(page, 'map', '510000');
  const d = await shape.getAttribute('d');
  await shape.hover();
  const last = page.locator('.map .scene > :last-child');
  await expect(last).toHaveAttribute('d', d ?? '');
  await page.mouse.move(2, 2);
  await expect(page.locator('.map .scene > path')).toHaveCount(0);
});

test('the keyboard is told the same; a finger is not', async ({ page, finger }) => {
  await visit(page, '/');
  await page.locator('.ranking [tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await expect(note(page)).toContainText(/第 \d+ 位/u);
  await page.keyboard.press('Tab');
  await expect(note(page)).toHaveCount(0);

  await open(finger, '/');
  await rested(finger);
  await mark(finger, 'map', '510000').tap();
  await expect(finger.getByRole('region', { name: '详情' })).toContainText('四川');
  await expect(note(finger)).toHaveCount(0);
});
