import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { manySite } from '../../scripts/measure/many-site';
import { expect, firstVisit as test, region, rested, type Page } from './page';

const COUNT = 1200;
/** More than there are looks of marks, and what else a drawing has of shapes. */
const FEW = 60;
const made = manySite(COUNT);

/** Opens a page that shows as many regions in the place of its cities. */
async function open(page: Page, chart: 'map' | 'ranking', more = ''): Promise<Locator> {
  for (const [path, { type, body }] of made)
    await page.route(`**${path}`, (route) => route.fulfill({ contentType: type, body }));
  await page.goto(`/?chart=${chart}&level=prefecture&indicator=gdp_growth${more}`);
  const panel = region(page, chart === 'map' ? '地图' : '排行');
  await expect(marks(panel)).toHaveCount(COUNT);
  await rested(page);
  return panel;
}
const drawing = (panel: Locator) => panel.locator('svg[role="group"]');
/** Marks of cities; by province a row is a mark too. */
const marks = (panel: Locator) =>
  drawing(panel).locator('[data-adcode]:not([data-adcode$="0000"])');
/** What is drawn beside the marks. */
const drawn = (panel: Locator) =>
  drawing(panel).locator(':is(path, circle, polygon):not([data-adcode])');
const outlines = (panel: Locator) =>
  drawn(panel).evaluateAll((all) => all.map((one) => one.getAttribute('d')));
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-adcode') ?? '');
const note = (page: Page) => page.locator('p[aria-hidden="true"]').filter({ hasText: /./u });

/** The colour that a place of the page has on the screen. */
async function colourAt(page: Page, x: number, y: number): Promise<string> {
  const png = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
  return page.evaluate(async (data) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${data}`;
    await picture.decode();
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    context?.drawImage(picture, 0, 0);
    const [r = 0, g = 0, b = 0] = context?.getImageData(0, 0, 1, 1).data ?? [];
    return `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  }, png.toString('base64'));
}

/** What another indicator writes into a panel's marks: how often each attribute, and how many marks come or move. */
async function writes(page: Page, panel: Locator): Promise<Record<string, number>> {
  await panel.evaluate((root) => {
    const counts: Record<string, number> = {};
    const count = (name: string, by: number) => (counts[name] = (counts[name] ?? 0) + by);
    const isMark = (node: Node) =>
      node instanceof Element && node.matches('[data-adcode]:not([data-adcode$="0000"])');
    new MutationObserver((list) => {
      for (const { type, target, attributeName, addedNodes } of list)
        if (type === 'attributes' && isMark(target)) count(attributeName ?? '', 1);
        else if (type === 'childList') count('made', [...addedNodes].filter(isMark).length);
    }).observe(root, { subtree: true, childList: true, attributes: true });
    Object.assign(window, { counts });
  });
  await page.evaluate(() => {
    const url = new URL(location.href);
    url.searchParams.set('indicator', 'retail_growth');
    history.pushState({}, '', url);
    dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  });
  await rested(page);
  const { made: moved = 0, ...written } = await page.evaluate((): Record<string, number> =>
    Reflect.get(window, 'counts'),
  );
  expect(moved).toBe(0);
  return written;
}

test('a map of a thousand regions is painted by their colours, and each is a mark with its name', async ({
  page,
}) => {
  const map = await open(page, 'map', '&embed=1');
  expect(await drawn(map).count()).toBeLessThan(FEW);
  const before = await outlines(map);
  const written = await writes(page, map);
  // Neither outline nor colour: a browser works out the style of a mark that gets one.
  expect(Object.keys(written)).toEqual(['aria-label']);
  expect(written['aria-label']).toBeLessThanOrEqual(COUNT);
  expect(await outlines(map)).not.toEqual(before);
});

test('a map of a thousand regions is tapped, walked, told by the mouse and dimmed', async ({
  page,
}) => {
  const map = await open(page, 'map', '&embed=1');
  await map.locator('[data-adcode][tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  const at = await focused(page);
  await expect(map.locator('[data-adcode][tabindex="0"]')).toHaveAttribute('data-adcode', at);
  const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`select=${at}`, 'u'));
  await expect(map.getByRole('button', { name, exact: true, pressed: true })).toHaveCount(1);

  const other = marks(map).nth(700);
  await other.hover();
  await expect(note(page)).toHaveText((await other.getAttribute('aria-label')) ?? '');
  await other.click();
  const code = (await other.getAttribute('data-adcode')) ?? '';
  await expect(page).toHaveURL(new RegExp(`select=${code}`, 'u'));
  await expect(map.locator('[aria-pressed="true"][data-adcode]')).toHaveCount(1);

  await expect(drawing(map).locator('path[opacity]')).toHaveCount(0);
  await map.locator('.legend [data-key]').first().click();
  await expect(drawing(map).locator('path[opacity]:not([data-adcode])')).not.toHaveCount(0);
});

test('dots by province are painted by their colours; each is its city’s, whatever the indicator', async ({
  page,
}) => {
  const ranking = await open(page, 'ranking', '&embed=1');
  expect(await drawn(ranking).count()).toBeLessThan(FEW);
  await ranking.locator('[data-adcode][tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  const at = await focused(page);
  expect(at).not.toMatch(/0000$/u);
  const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  const written = await writes(page, ranking);
  expect(Object.keys(written).sort()).toEqual(['aria-label', 'points']);
  expect(await focused(page)).toBe(at);
  await expect(ranking.locator(`[data-adcode="${at}"]`)).not.toHaveAttribute('aria-label', name);
  await page.keyboard.press(' ');
  await expect(page).toHaveURL(new RegExp(`select=${at}`, 'u'));

  const dot = marks(ranking).nth(500);
  await dot.hover();
  await expect(note(page)).toHaveText((await dot.getAttribute('aria-label')) ?? '');
  await dot.click();
  const code = (await dot.getAttribute('data-adcode')) ?? '';
  await expect(page).toHaveURL(new RegExp(`select=${code}`, 'u'));
});

test('what is painted at once has the colours of the picture, in which each region is a shape', async ({
  page,
}) => {
  const map = await open(page, 'map');
  await map.getByRole('button', { name: '下载图片' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'SVG' }).click(),
  ]);
  const svg = readFileSync(await file.path(), 'utf8');
  const shapes = [...svg.matchAll(/<path\b[^>]*\bdata-adcode="[^"]*"[^>]*>/gu)].map(([tag]) => ({
    code: /data-adcode="([^"]*)"/u.exec(tag)?.[1] ?? '',
    fill: /\bfill="([^"]*)"/u.exec(tag)?.[1] ?? '',
  }));
  expect(shapes).toHaveLength(COUNT);
  await page.mouse.move(0, 0);
  for (const { code, fill } of shapes.filter((_, i) => i % 149 === 0)) {
    const box = await map.locator(`[data-adcode="${code}"]`).boundingBox();
    if (!box) throw new Error(code);
    expect(await colourAt(page, box.x + box.width / 2, box.y + box.height / 2), code).toBe(fill);
  }
});
