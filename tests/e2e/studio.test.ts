import { readFileSync } from 'node:fs';
import { expectSound } from './axe';
import { expect, open, region, sideways, test, tooSmall, type Page } from './page';

const dialog = (page: Page) => page.getByRole('dialog', { name: '调整图片' });
const preview = (page: Page) => dialog(page).getByRole('img');
const opener = (page: Page, part: string) =>
  region(page, part).getByRole('button', { name: '下载图片' });

async function adjust(page: Page, part: string): Promise<void> {
  await opener(page, part).click();
  await page.getByRole('menuitem', { name: /^调整/u }).click();
  await expect(preview(page)).toBeVisible();
}
/** Presets are radios under their frames. */
const preset = (page: Page, name: RegExp) => dialog(page).getByRole('radio', { name });
const says = (page: Page, words: string) =>
  expect(dialog(page).getByRole('figure')).toContainText(words);

async function saved(page: Page, name: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name }).click(),
  ]);
  return readFileSync(await file.path());
}

test('on paper there is the picture alone', async ({ page }) => {
  await open(page, '/');
  await adjust(page, '排行');
  await expect(dialog(page).getByRole('button', { name: '打印' })).toBeEnabled();
  await page.emulateMedia({ media: 'print' });
  await expect(preview(page)).toBeVisible();
  await expect(
    dialog(page).getByRole('button', { name: '关闭', includeHidden: true }),
  ).toBeHidden();
  await expect(region(page, '地图')).toBeHidden();
  const file = (await page.pdf({ format: 'A4', landscape: true })).toString('latin1');
  expect(file.match(/\/Type \/Page\b/gu)).toHaveLength(1);
});

test('a map becomes a slide with a title and a remark of the reader’s, and without its address', async ({
  page,
}) => {
  await open(page, '/?select=510000');
  await adjust(page, '地图');
  await says(page, '2400 × 2000 像素');
  await preset(page, /^演示/u).check({ force: true });
  await says(page, '3200 × 1800 像素');
  await dialog(page).getByRole('radio', { name: '1 倍' }).check({ force: true });
  await says(page, '1600 × 900 像素');
  await dialog(page).getByRole('textbox', { name: '标题' }).fill('<b>各省目标</b>一览');
  await dialog(page).getByRole('textbox', { name: '附注' }).fill('内部讨论稿');
  await dialog(page).getByRole('checkbox', { name: '网址' }).uncheck();
  const svg = (await saved(page, '保存 SVG')).toString();
  expect(svg).toContain('width="1600" height="900"');
  expect(svg).toContain('&lt;b&gt;各省目标&lt;/b&gt;一览');
  expect(svg).toContain('内部讨论稿');
  expect(svg).toContain('资料来源：各地 2024 年政府工作报告');
  expect(svg).not.toContain('本图网址');
  const png = await saved(page, '保存 PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1600, 900]);
  await expect(dialog(page).getByRole('status')).toContainText('已保存 标尺_');
  await dialog(page).getByRole('button', { name: '恢复原样' }).click();
  await says(page, '2400 × 2000 像素');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(opener(page, '地图')).toBeFocused();
});

test('a size in which a chart’s text would not be read is told, and nothing is saved', async ({
  page,
}) => {
  await open(page, '/');
  await adjust(page, '排行');
  await preset(page, /^公众号/u).check({ force: true });
  await expect(dialog(page).getByRole('alert')).toContainText('小得看不清');
  await expect(dialog(page).getByRole('button', { name: '保存 PNG' })).toBeDisabled();
  await preset(page, /^A4 竖/u).check({ force: true });
  await says(page, '1588 × 2246 像素');
  await expect(dialog(page).getByRole('button', { name: '保存 PNG' })).toBeEnabled();
});

for (const [width, height] of [
  [1180, 820],
  [390, 844],
] as const)
  test(`it fits ${width}×${height}, is large enough for fingers, and sound`, async ({
    finger: page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, '/');
    await adjust(page, '地图');
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    const box = await preview(page).boundingBox();
    expect(box?.width).toBeGreaterThan(200);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    expect(await tooSmall(dialog(page).getByRole('button'))).toEqual([]);
    await expectSound(page);
  });
