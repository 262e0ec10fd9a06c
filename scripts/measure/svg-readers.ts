// `npm run measure:svg -- FILE.svg …`: what programs other than browsers make of a picture that was taken away. Draws each
// file with Chromium and with those of the programs that are installed here, and prints how far each is from Chromium's.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { launchOptions } from '../run/browser.mjs';

/** Side of the squares whose mean colours are compared, px: letters that are set half a pixel aside are the same. */
const CELL = 16;
/** Levels of 255 by which a square must differ to count. */
const FAR = 24;

/** How each program turns an SVG into a PNG named `out`, in `folder`. */
const PROGRAMS: Readonly<Record<string, (svg: string, out: string, folder: string) => string[]>> = {
  'rsvg-convert': (svg, out) => ['rsvg-convert', svg, '-o', out],
  inkscape: (svg, out) => ['inkscape', svg, `--export-filename=${out}`],
  resvg: (svg, out) => ['resvg', svg, out],
  cairosvg: (svg, out) => ['cairosvg', svg, '-o', out],
  // Names the file itself, by the input's name.
  soffice: (svg, _, folder) => [
    'soffice',
    '--headless',
    '--convert-to',
    'png',
    '--outdir',
    folder,
    svg,
  ],
};

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The PNG that a program makes of a file. */
function drawnBy(program: string, svg: string, folder: string): Buffer {
  const out = join(
    folder,
    program === 'soffice' ? `${basename(svg, '.svg')}.png` : `${program}.png`,
  );
  const [command = program, ...rest] = PROGRAMS[program]?.(svg, out, folder) ?? [];
  execFileSync(command, rest, { stdio: 'ignore' });
  return readFileSync(out);
}

/** Chromium's own picture of a file, as wide as it says. */
async function drawn(page: Page, svg: string): Promise<Buffer> {
  await page.setContent(readFileSync(svg, 'utf8').replace(/^<\?xml[^>]*>/u, ''));
  await page.addStyleTag({ content: 'body { margin: 0 } svg { display: block }' });
  return page.locator('svg').first().screenshot();
}

/** The share of squares in which two pictures differ, drawn at the size of the first. */
function difference(page: Page, first: Buffer, second: Buffer): Promise<number> {
  const images = [first, second].map((png) => `data:image/png;base64,${png.toString('base64')}`);
  return page.evaluate(
    async ([urls, cell, far]) => {
      const all = await Promise.all(
        urls.map(async (url) => {
          const image = new Image();
          image.src = url;
          await image.decode();
          return image;
        }),
      );
      const [width, height] = [all[0]?.width ?? 0, all[0]?.height ?? 0];
      const [across, down] = [Math.floor(width / cell), Math.floor(height / cell)];
      const [one, other] = all.map((image) => {
        const context = new OffscreenCanvas(across, down).getContext('2d');
        if (!context) throw new Error('no canvas');
        context.imageSmoothingQuality = 'high';
        context.fillStyle = '#fff';
        context.fillRect(0, 0, across, down);
        context.drawImage(image, 0, 0, across, down);
        return context.getImageData(0, 0, across, down).data;
      });
      let differing = 0;
      for (let at = 0; at < across * down * 4; at += 4)
        if ([0, 1, 2].some((k) => Math.abs((one?.[at + k] ?? 0) - (other?.[at + k] ?? 0)) > far))
          differing += 1;
      return differing / (across * down);
    },
    [images, CELL, FAR] as const,
  );
}

const files = process.argv.slice(2);
const programs = Object.keys(PROGRAMS).filter(isInstalled);
if (files.length === 0 || programs.length === 0) {
  console.error(
    files.length === 0
      ? 'Name SVG files that were saved from the page: npm run measure:svg -- FILE.svg …'
      : `None of ${Object.keys(PROGRAMS).join(', ')} is installed here.`,
  );
  process.exit(1);
}
const browser = await chromium.launch(launchOptions());
const folder = mkdtempSync(join(tmpdir(), 'biaochi-svg-'));
try {
  const page = await browser.newPage({ viewport: { width: 1400, height: 1400 } });
  for (const file of files) {
    const own = await drawn(page, file);
    for (const program of programs) {
      const share = await difference(page, own, drawnBy(program, file, folder));
      console.log(
        `${basename(file).padEnd(24)}${program.padEnd(14)}${(share * 100).toFixed(2)} % of squares differ`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
  await browser.close();
}
