import { launchOptions } from '../../scripts/run/browser.mjs';
import { expect, firstVisit as test, open } from './page';

const usual = launchOptions();
/** A reader whose browser has letters twice as large as usual: rules about widths in rem count by them too. */
test.use({
  launchOptions: {
    ...usual,
    args: [...(usual.args ?? []), '--blink-settings=defaultFontSize=32'],
  },
  viewport: { width: 390, height: 844 },
});

for (const lang of ['zh', 'en'])
  test(`letters twice as large fit a phone’s width: ${lang}`, async ({ page }) => {
    for (const path of [
      '/?select=320000,440000',
      '/ladder?',
      '/matrix?',
      '/words?',
      '/own?',
      '/compare?select=310000,320000',
      '/region/320000?',
    ]) {
      await open(page, `${path}${lang === 'en' ? '&lang=en' : ''}`);
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth), path)
        .toBeLessThanOrEqual(390);
    }
  });
