import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

async function download(
  page: Page,
  part: string,
  format: 'PNG' | 'SVG',
): Promise<{ path: string; name: string }> {
  const section = page.getByRole('region', { name: part, exact: true });
  await section.getByRole('button', { name: '下载图片' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('menuitem', { name: format })
      .or(section.getByRole('button', { name: format }))
      .first()
      .click(),
  ]);
  return { path: await file.path(), name: file.suggestedFilename() };
}

interface Looked {
  readonly width: number;
  readonly height: number;
  /** Share of pixels that differ from the corner's, in each of 10 bands from top to bottom. */
  readonly bands: readonly number[];
}

/** Draws a PNG on a canvas and counts where it is not blank. */
function look(page: Page, png: Buffer): Promise<Looked> {
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const band = Math.floor(image.height / 10);
    const bands = Array.from({ length: 10 }, (_, index) => {
      const pixels = context.getImageData(0, index * band, image.width, band).data;
      const [r, g, b] = context.getImageData(1, 1, 1, 1).data;
      let inked = 0;
      for (let at = 0; at < pixels.length; at += 4) {
        const far = [r, g, b].some((c, k) => Math.abs((pixels[at + k] ?? 0) - (c ?? 0)) > 40);
        if (far) inked += 1;
      }
      return inked / (pixels.length / 4);
    });
    return { width: image.width, height: image.height, bands };
  }, png.toString('base64'));
}

test.beforeEach(async ({ page }) => {
  await page.goto('/?select=510000');
  await page.waitForSelector('html[data-ready]');
});

for (const part of ['地图', '排行']) {
  test(`${part} leaves as a PNG at twice its size, with ink from title to note`, async ({
    page,
  }) => {
    const { path, name } = await download(page, part, 'PNG');
    expect(name).toMatch(new RegExp(`^标尺_.*地区生产总值增速.*目标.*2024.*${part}\\.png$`));
    const png = readFileSync(path);
    expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const { width, height, bands } = await look(page, png);
    expect(width).toBeGreaterThanOrEqual(1600);
    expect(height).toBeGreaterThanOrEqual(1200);
    // The title's band and the note's band hold text, not blanks.
    expect(bands[0]).toBeGreaterThan(0.005);
    expect(bands[9]).toBeGreaterThan(0.002);
  });

  test(`${part} leaves as an SVG that parses and holds title, unit, legend and source`, async ({
    page,
  }) => {
    const { path, name } = await download(page, part, 'SVG');
    expect(name).toMatch(/\.svg$/);
    const svg = readFileSync(path, 'utf8');
    const parsed = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      return {
        error: parsed.querySelector('parsererror')?.textContent ?? '',
        root: parsed.documentElement.localName,
        title: parsed.querySelector('title')?.textContent ?? '',
        text: parsed.documentElement.textContent,
        remote: [...parsed.querySelectorAll('[href], [*|href]')].filter((e) =>
          /^https?:/.test(e.getAttribute('href') ?? ''),
        ).length,
      };
    }, svg);
    expect(parsed).toMatchObject({ error: '', root: 'svg', remote: 0 });
    expect(parsed.title).toContain('地区生产总值增速');
    for (const words of ['2024', '%', '政府工作报告', '标尺']) expect(parsed.text).toContain(words);
  });
}

test('Chinese is drawn, not left blank: the title’s band changes when the title does', async ({
  page,
}) => {
  const first = await look(page, readFileSync((await download(page, '地图', 'PNG')).path));
  await page.goto('/?indicator=urban_jobs&select=510000');
  await page.waitForSelector('html[data-ready]');
  const second = await look(page, readFileSync((await download(page, '地图', 'PNG')).path));
  expect(first.bands[0]).not.toBe(second.bands[0]);
});
