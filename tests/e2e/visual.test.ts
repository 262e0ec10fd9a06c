import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, firstVisit as test, ready, region, show, type Page } from './page';
import { packageFiles } from '../visual/country';

/**
 * What styles and the browser make of the drawings that tests/visual holds in text. Pixels depend on
 * fonts and on who rasterises them, so a machine that draws letters otherwise than the reference's does
 * not take part, and says so.
 */
const FONTS = fileURLToPath(new URL('../visual/pixels/fonts.txt', import.meta.url));
const SAMPLE = '标尺永国 Ag 0123% ≈≥≤—“”';

/** How this machine draws letters, as a number. */
async function fonts(page: Page): Promise<string> {
  return page.evaluate((sample) => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('no canvas');
    const style = getComputedStyle(document.documentElement);
    let hash = 0;
    for (const [name, size] of [
      ['--sans', 13],
      ['--serif', 17],
    ] as const) {
      context.clearRect(0, 0, 300, 150);
      context.font = `${size}px ${style.getPropertyValue(name)}`;
      context.fillText(sample, 2, 40);
      for (const byte of context.getImageData(0, 0, 300, 150).data)
        hash = (Math.imul(hash, 31) + byte) >>> 0;
    }
    return hash.toString(16);
  }, SAMPLE);
}

const VIEW = '?indicator=income_growth&select=510000';

/** Opens a view of the fixed country. */
async function openCountry(page: Page): Promise<void> {
  await page.route('**/data/*', (route) => {
    const text = packageFiles.get(new URL(route.request().url()).pathname.split('/').at(-1) ?? '');
    const type = { contentType: 'application/octet-stream' };
    return text === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ ...type, body: text });
  });
  await page.goto(`/${VIEW}`);
  await ready(page);
  const [now, update] = [await fonts(page), process.env['VISUAL_UPDATE'] === '1'];
  if (update) {
    mkdirSync(new URL('.', `file://${FONTS}`), { recursive: true });
    writeFileSync(FONTS, `${now}\n`);
  }
  const then = existsSync(FONTS) ? readFileSync(FONTS, 'utf8').trim() : 'none';
  const otherwise = `pixels are not compared: this machine draws letters otherwise (${now}) than the references (${then})`;
  // The list of tests marks what is skipped, and keeps the reason to itself.
  if (now !== then) console.log(otherwise);
  test.skip(now !== then, otherwise);
}

/**
 * What the details say is held by their own tests: a word more in them is no change of a chart. Their room stays, so that the
 * page is as high as ever: where it scrolls by half a pixel, all letters are drawn otherwise.
 */
async function hideDrawer(page: Page): Promise<void> {
  await page.evaluate(() => {
    const style = new CSSStyleSheet();
    style.replaceSync('.drawer, .drawer * { visibility: hidden !important; }');
    document.adoptedStyleSheets = [style];
  });
}

const PANELS = [
  { name: 'map', panel: '地图' },
  { name: 'ranking', panel: '排行' },
  { name: 'strip', panel: '分布' },
  { name: 'scatter', panel: '散点' },
  { name: 'tiles', panel: '地图' },
] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });
    test('map, ranking, strip, scatter and tiles look as before', async ({ page }) => {
      await openCountry(page);
      for (const { name, panel } of PANELS) {
        const section = region(page, panel);
        if (name === 'tiles') await show(page, `${VIEW}&chart=tiles`);
        if (name === 'strip' || name === 'scatter')
          await page.getByRole('tab', { name: panel }).click();
        await expect(section.locator('[data-adcode]')).toHaveCount(34);
        // The buttons that move the map come after the first paint.
        if (name === 'map')
          await expect(section.getByRole('button', { name: '放大' })).toBeVisible();
        await page.mouse.move(0, 0);
        await hideDrawer(page);
        await expect.soft(section).toHaveScreenshot(`${name}-${colorScheme}.png`);
      }
    });
  });
}
