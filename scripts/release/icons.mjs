// `node scripts/release/icons.mjs`: draws the icons of the installed site anew from docs/icon.svg.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../run/browser.mjs';
import { ROOT } from '../run/setup.mjs';

const svg = readFileSync(join(ROOT, 'docs', 'icon.svg'), 'utf8');
/** Colour to the edges: systems cut maskable icons to any shape within which a circle of 80 % of the width fits. */
const masked = svg
  .replace('<rect x="1" y="1" width="30" height="30" rx="4"', '<rect width="32" height="32"')
  .replace('<path ', '<path transform="translate(6.4 6.4) scale(.6)" ')
  .replace('stroke-width="3"', 'stroke-width="3.4"');
const ICONS = [
  ['icon-192.png', 192, svg],
  ['icon-512.png', 512, svg],
  ['icon-maskable.png', 512, masked],
];

const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox'],
});
for (const [name, size, source] of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${source}`);
  writeFileSync(join(ROOT, 'static', name), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
