/* eslint-disable max-lines -- the questions about one panel */
import { createHash } from 'node:crypto';
import type { CDPSession } from '@playwright/test';
import {
  expect,
  finding,
  firstVisit,
  open,
  painted,
  radio,
  ready,
  region,
  scrolled,
  show,
  still,
  test,
  type Page,
} from './page';
import { provinces, stated } from './published';

const map = (page: Page) => region(page, '地图');
const shape = (page: Page, adcode: string) => map(page).locator(`[data-adcode="${adcode}"]`);
const button = (page: Page, name: string) => map(page).getByRole('button', { name, exact: true });

async function box(page: Page, adcode: string) {
  const found = await shape(page, adcode).boundingBox();
  if (!found) throw new Error(`${adcode} is not drawn`);
  return found;
}
async function middle(page: Page, adcode: string): Promise<readonly [number, number]> {
  const { x, y, width, height } = await box(page, adcode);
  return [x + width / 2, y + height / 2];
}
/** Width of Sichuan: the map's scale. */
const scale = async (page: Page) => (await box(page, '510000')).width;
/** The buttons that move the map come after the first paint: with them, the gestures. */
const movable = (page: Page) => expect(button(page, '放大')).toBeVisible();

/** Two fingers on either side of a point, moved apart from one distance to another. */
async function pinch(
  client: CDPSession,
  [x, y]: readonly [number, number],
  [from, to]: readonly [number, number],
): Promise<void> {
  const at = (apart: number) => [
    { x: x - apart / 2, y, id: 0 },
    { x: x + apart / 2, y, id: 1 },
  ];
  const send = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    touchPoints: ReturnType<typeof at>,
  ) => client.send('Input.dispatchTouchEvent', { type, touchPoints });
  await send('touchStart', at(from));
  for (let step = 1; step <= 8; step++)
    await send('touchMove', at(from + ((to - from) * step) / 8));
  await send('touchEnd', []);
}

/** One finger, moved up the screen. */
async function swipe(
  client: CDPSession,
  page: Page,
  [x, y]: readonly [number, number],
  by: number,
) {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', up: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x, y: y - up, id: 0 }],
    });
  await send('touchStart', 0);
  for (let step = 1; step <= 10; step++) {
    await send('touchMove', (by * step) / 10);
    await painted(page);
  }
  await send('touchEnd', by);
}

/** Resolves when the sheet of a chosen region stands, and the page has brought its place on the map above it. */
async function clear(page: Page, adcode: string): Promise<void> {
  await expect(page.locator('.drawer.settled')).toBeVisible();
  await expect(async () => {
    const [, y] = await middle(page, adcode);
    const sheet = await page.locator('.drawer').boundingBox();
    expect(y).toBeLessThan(sheet?.y ?? 0);
    await still(page);
    expect((await middle(page, adcode))[1]).toBe(y);
  }).toPass();
}

test.describe('under fingers', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('two fingers zoom the map, not the page; 复位 leads back', async ({ finger: page }) => {
    await open(page, '/');
    await movable(page);
    const client = await page.context().newCDPSession(page);
    const before = await scale(page);
    await pinch(client, await middle(page, '510000'), [60, 150]);
    await expect.poll(() => scale(page)).toBeGreaterThan(before * 2);
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
    expect(await scrolled(page)).toBe(0);
    await expect(page).not.toHaveURL(/select=/);
    await expect(map(page).getByText('两指移动地图')).toBeVisible();
    await button(page, '复位').tap();
    await expect.poll(() => scale(page)).toBeCloseTo(before, 0);
    await expect(button(page, '复位')).toHaveCount(0);
    await expect(map(page).getByText('两指移动地图')).toBeHidden();
  });

  test('one finger on the map scrolls the page, zoomed or not, and selects nothing', async ({
    finger: page,
  }) => {
    await open(page, '/');
    await movable(page);
    const client = await page.context().newCDPSession(page);
    await swipe(client, page, await middle(page, '510000'), 200);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(120);
    await page.evaluate(() => window.scrollTo(0, 0));
    await expect.poll(() => scrolled(page)).toBe(0);
    await button(page, '放大').tap();
    await expect(button(page, '缩小')).toBeVisible();
    await still(page);
    const zoomed = await scale(page);
    await swipe(client, page, await middle(page, '510000'), 200);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(120);
    expect(await scale(page)).toBeCloseTo(zoomed, 0);
    await expect(page).not.toHaveURL(/select=/);
  });

  test('a double tap comes closer', async ({ finger: page }) => {
    await open(page, '/');
    await movable(page);
    const before = await scale(page);
    const [x, y] = await middle(page, '510000');
    // With the times of a quick finger, however long the machine takes over them. In seconds.
    const client = await page.context().newCDPSession(page);
    const began = Date.now() / 1000;
    for (const [type, after] of [
      ['touchStart', 0],
      ['touchEnd', 0.04],
      ['touchStart', 0.16],
      ['touchEnd', 0.2],
    ] as const)
      await client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchStart' ? [{ x, y, id: 0 }] : [],
        timestamp: began + after,
      });
    await expect.poll(() => scale(page)).toBeGreaterThan(before * 1.8);
  });

  test('tiny places are hit within 22 px of their middle', async ({ finger: page }) => {
    await open(page, '/');
    for (const adcode of ['810000', '310000']) {
      const [x, y] = await middle(page, adcode);
      // Off the coast, where there is nothing but sea.
      await page.touchscreen.tap(x + 16, y - 2);
      await expect(page).toHaveURL(new RegExp(`select=${adcode}`));
      await clear(page, adcode);
    }
    const [x, y] = await middle(page, '310000');
    await page.touchscreen.tap(x + 45, y - 2);
    await expect(page).toHaveURL(/select=310000/);
  });
});

test.describe('under a mouse', () => {
  test('the wheel scrolls the page; with ctrl it zooms, where the pointer is', async ({ page }) => {
    await open(page, '/');
    await movable(page);
    const before = await scale(page);
    const [x, y] = await middle(page, '510000');
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
    expect(await scale(page)).toBeCloseTo(before, 0);
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.keyboard.down('Control');
    for (let notch = 0; notch < 4; notch++) await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await expect.poll(() => scale(page)).toBeGreaterThan(before * 1.5);
    const after = await middle(page, '510000');
    expect(Math.hypot(after[0] - x, after[1] - y)).toBeLessThan(12);
    expect(await scrolled(page)).toBe(0);
  });

  test('a drag moves a zoomed map and is no click', async ({ page }) => {
    await open(page, '/');
    await movable(page);
    await button(page, '放大').click();
    await still(page);
    const [x, y] = await middle(page, '510000');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 30, y - 20);
    await page.mouse.move(x - 60, y - 40);
    await page.mouse.up();
    const after = await middle(page, '510000');
    expect(after[0]).toBeCloseTo(x - 60, -1);
    await expect(page).not.toHaveURL(/select=/);
    await shape(page, '510000').click();
    await expect(page).toHaveURL(/select=510000/);
  });

  test('while it zooms, a transform is all that changes', async ({ page }) => {
    await open(page, '/');
    await movable(page);
    const [x, y] = await middle(page, '510000');
    // In one task of the page: a wheel that rests is drawn anew.
    const seen = await page.evaluate(
      ([clientX, clientY]) => {
        const scene = document.querySelector('[aria-label="地图"] .scene');
        if (!scene) throw new Error('no scene');
        const watch = new MutationObserver(() => undefined);
        watch.observe(scene, {
          subtree: true,
          attributes: true,
          childList: true,
          characterData: true,
        });
        const notch = { ctrlKey: true, deltaY: -20, clientX, clientY };
        for (let turn = 0; turn < 2; turn += 1)
          scene.dispatchEvent(
            new WheelEvent('wheel', { ...notch, bubbles: true, cancelable: true }),
          );
        return watch
          .takeRecords()
          .map(({ target, attributeName }) =>
            target === scene ? String(attributeName) : `inside: ${attributeName}`,
          );
      },
      [x, y] as const,
    );
    expect(new Set(seen)).toEqual(new Set(['transform']));
  });
});

test('keys + and 0 zoom and reset', async ({ page }) => {
  await open(page, '/');
  await movable(page);
  const before = await scale(page);
  await map(page).locator('[data-adcode][tabindex="0"]').focus();
  await page.keyboard.press('+');
  await expect.poll(() => scale(page)).toBeGreaterThan(before * 1.4);
  await page.keyboard.press('0');
  await expect.poll(() => scale(page)).toBeCloseTo(before, 0);
});

test('a preset keeps to its members and turns the map to them', async ({ page }) => {
  await open(page, '/');
  await movable(page);
  const before = (await box(page, '330000')).width;
  await page.getByRole('combobox', { name: '更多区域' }).selectOption({ label: '长三角' });
  await expect(page).toHaveURL(/group=yangtze-delta/);
  await expect(map(page).locator('[data-adcode]')).toHaveCount(4);
  await expect(region(page, '排行').locator('[data-adcode]')).toHaveCount(4);
  await expect(finding(page)).toContainText('4份省级报告');
  await expect.poll(async () => (await box(page, '330000')).width).toBeGreaterThan(before * 2);
  const frame = await map(page).boundingBox();
  for (const adcode of ['310000', '320000', '330000', '340000']) {
    const { x, y, width, height } = await box(page, adcode);
    expect(x).toBeGreaterThan(frame?.x ?? 0);
    expect(x + width).toBeLessThan((frame?.x ?? 0) + (frame?.width ?? 0));
    expect(y).toBeGreaterThan(frame?.y ?? 0);
    expect(y + height).toBeLessThan((frame?.y ?? 0) + (frame?.height ?? 0));
  }
  await radio(page, '区域', '全部').check();
  await expect(page).not.toHaveURL(/group=/);
  await expect.poll(async () => (await box(page, '330000')).width).toBeCloseTo(before, 0);
});

test('a part that is most of the country is shown whole', async ({ page }) => {
  await open(page, '/?group=west');
  const frame = await map(page).locator('svg:has(.scene)').boundingBox();
  const { x, y, height } = await box(page, '150000');
  expect(y).toBeGreaterThanOrEqual(frame?.y ?? 0);
  expect(y + height).toBeLessThanOrEqual((frame?.y ?? 0) + (frame?.height ?? 0));
  expect(x).toBeGreaterThanOrEqual(frame?.x ?? 0);
});

test('the tile map is an equal view: every province, chosen by click and by arrow keys', async ({
  page,
}) => {
  await open(page, '/');
  await radio(page, '图式', '方块图').check();
  await expect(page).toHaveURL(/chart=tiles/);
  await expect(map(page).locator('[data-adcode]')).toHaveCount(34);
  await expect(map(page).locator('[data-state="unread"]')).toHaveCount(3);
  const sizes = await map(page)
    .locator('path[data-adcode]')
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().width)));
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  await shape(page, '310000').click();
  await expect(page).toHaveURL(/select=310000/);
  await shape(page, '410000').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=340000/);
  await page.reload();
  await ready(page);
  await expect(shape(page, '340000')).toHaveAttribute('aria-pressed', 'true');
});

test('a province is entered from its details, and left by the trail', async ({ page }) => {
  await open(page, '/?select=410000');
  const enter = region(page, '详情').getByRole('button', { name: /查看市州/ });
  await expect(region(page, '详情')).toContainText('河南省');
  await expect(enter).toHaveCount(0);
  await shape(page, '520000').click();
  await enter.click();
  await expect(page).toHaveURL(/level=prefecture/);
  await expect(page).toHaveURL(/parent=520000/);
  await expect(map(page).locator('[data-adcode]')).toHaveCount(9);
  const trail = map(page).getByRole('navigation', { name: '位置' });
  await expect(trail).toContainText('贵州');
  await trail.getByRole('button', { name: '全国' }).click();
  await expect(page).not.toHaveURL(/level=/);
  await expect(map(page).locator('[data-adcode]')).toHaveCount(34);
});

test('back from a chosen city: its mark leaves the page with the focus on it, and nothing breaks', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await open(page, '/');
  await radio(page, '层级', '市州').check({ force: true });
  await expect(page).toHaveURL(/level=prefecture/);
  await shape(page, '520100').click();
  await expect(page).toHaveURL(/select=520100/);
  await page.goBack();
  await expect(page).not.toHaveURL(/level=/);
  await expect(shape(page, '510000')).toBeVisible();
  expect(errors).toEqual([]);
});

test('prefectures without a report are drawn as such', async ({ page }) => {
  await open(page, '/?level=prefecture&parent=410000');
  await expect(map(page).locator('[data-state="unread"]')).toHaveCount(18);
  await expect(map(page).getByRole('navigation', { name: '位置' })).toContainText('河南');
});

/** Regions of the map that lie under marks of its legend. */
function coveredByLegend(page: Page): Promise<string[]> {
  return region(page, '地图')
    .or(region(page, 'Map'))
    .evaluate((section) => {
      // Its marks, not its frame: the scale is narrower than the chips beneath it.
      const parts = [...section.querySelectorAll('.legend svg :is(rect, text, path), .key p')];
      if (parts.length < 5) throw new Error('no legend');
      const boxes = parts
        .filter((part) => part.closest('defs') === null)
        .map((part) => part.getBoundingClientRect());
      const hit: string[] = [];
      for (const path of section.querySelectorAll<SVGPathElement>('path[data-adcode]')) {
        const toPath = path.getScreenCTM()?.inverse();
        for (const { left, right, top, bottom } of boxes)
          for (let x = left; x < right; x += 4)
            for (let y = top; y < bottom; y += 4)
              if (path.isPointInFill(new DOMPoint(x, y).matrixTransform(toPath)))
                hit.push(path.dataset['adcode'] ?? '');
      }
      return [...new Set(hit)];
    });
}

test('the legend covers no region, whatever is shown', async ({ page }) => {
  await open(page, '/');
  for (const search of [
    '',
    '?chart=tiles',
    '?indicator=income_growth',
    '?group=east',
    '?group=yangtze-belt',
    '?group=west',
    '?measure=step',
    '?measure=lead',
    '?lang=en',
    '?measure=step&lang=en',
    '?measure=lead&lang=en',
    '?indicator=income_growth&measure=actual&lang=en',
    '?indicator=grain&lang=en',
    '?indicator=grain',
  ]) {
    // An address in English brings its texts with the page.
    if (search === '' || search === '?lang=en') await open(page, `/${search}`);
    else await show(page, search);
    await still(page);
    expect.soft(await coveredByLegend(page), search).toEqual([]);
  }
});

firstVisit('a map file that was replaced is drawn and credited', async ({ page }) => {
  const ring = (x: number, y: number) => [
    [x, y],
    [x, y + 9],
    [x + 9, y + 9],
    [x + 9, y],
    [x, y],
  ];
  const square = (id: string, arc: number) => ({ type: 'Polygon', id, arcs: [[arc]] });
  const text = JSON.stringify({
    type: 'Topology',
    source: '审图号：GS(2024)0650号',
    projection: {},
    arcs: [ring(90, 30), ring(102, 30)],
    objects: {
      regions: {
        type: 'GeometryCollection',
        geometries: [square('510000', 0), square('520000', 1)],
      },
    },
  });
  const hash = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  const files = [{ adcode: '100000', path: 'china.json', bytes: Buffer.byteLength(text), hash }];
  await page.route('**/geo/manifest.json', (route) =>
    route.fulfill({ json: { version: 'own', files } }),
  );
  await page.route('**/geo/china.json', (route) =>
    route.fulfill({ body: text, contentType: 'application/json' }),
  );
  await open(page, '/');
  await expect(map(page).locator('[data-adcode]')).toHaveCount(2);
  await expect(map(page)).toContainText('边界：审图号：GS(2024)0650号，仅供专题示意');
  await shape(page, '520000').click();
  await expect(page).toHaveURL(/select=520000/);
});

test('a difference that is only bounded is drawn hollow, and counted in the legend', async ({
  page,
}) => {
  const openness = (op: string) => (/^g/u.test(op) ? 1 : /^l/u.test(op) ? -1 : 0);
  const bounded = provinces().filter((adcode) => {
    const target = stated(2024, adcode, 'urban_jobs', 'target');
    const actual = stated(2024, adcode, 'urban_jobs', 'actual');
    if (target === 'none' || actual === 'none') return false;
    const [up, down] = [openness(target.op), -openness(actual.op)];
    return (up !== 0 || down !== 0) && up + down !== 0;
  });
  expect(bounded.length).toBeGreaterThan(9);
  await open(page, '/?indicator=urban_jobs&measure=step');
  await expect(
    map(page).getByRole('button', {
      name: `只知上限或下限，${bounded.length} 个地区`,
      exact: true,
    }),
  ).toBeVisible();
  // An outline of its own, within the shape, in the colour of its class.
  await expect(map(page).locator('.scene clipPath')).toHaveCount(bounded.length);
});

test('a place without room for its name is named once it is chosen; the inset has its name', async ({
  page,
}) => {
  await open(page, '/?select=310000');
  const drawing = page.locator('.map svg:has(.scene)');
  await expect(drawing.getByText('上海', { exact: true })).toHaveCount(1);
  await expect(drawing.getByText('南海诸岛', { exact: true })).toHaveCount(1);
});
