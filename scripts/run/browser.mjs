// Finds a Chromium for the browser tests, or brings one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './setup.mjs';

/** In the order of speed: a browser without a window takes half the time of one that has one. */
const CANDIDATES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** @returns {string} path of an installed Chrome or Chromium, of what CHROME_PATH names first; or '' */
export function installed() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    console.error(`CHROME_PATH names ${named}, which is not there.`);
    process.exit(1);
  }
  return CANDIDATES.find((path) => existsSync(path)) ?? '';
}

/**
 * How tests, the bench and measures start a browser: with nothing in it that works by itself beside the page.
 * @param {string} executablePath without it an installed one; where there is none, Playwright's own
 */
export const launchOptions = (executablePath = installed()) => ({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

/** Playwright's own browser, where `npx playwright install chromium` put one. */
async function playwrights() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : '';
}

/** Is a font with Chinese there? Without one pictures and screenshots are blank where text stands. */
function hasChineseFont() {
  const list = spawnSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' });
  return list.error ? process.platform !== 'linux' : list.stdout.trim() !== '';
}

const isRootOnDebian = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * Installs Debian packages, having said so.
 * @param {string} why what they are for
 * @param {string} instead how to do without
 * @param {readonly string[]} packages
 */
function apt(why, instead, packages) {
  console.log(
    `This runs as root, and now installs with apt-get: ${packages.join(' ')}\n` +
      `  for: ${why}\n  to do without: ${instead}`,
  );
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env };
  spawnSync('apt-get', ['update', '-qq'], options);
  return spawnSync('apt-get', ['install', '-y', '-qq', ...packages], options).status === 0;
}

const fonts = () =>
  apt(
    'Chinese letters in pictures and screenshots of the browser tests; none are installed',
    'install a font with Chinese yourself',
    ['fonts-noto-cjk', 'fontconfig'],
  );
const browser = (name) =>
  apt(
    'the browser tests; no Chrome or Chromium was found',
    'CHROME_PATH=/path/to/chrome npm test',
    [name],
  );

/**
 * Path of a browser for Playwright: an installed Chrome or Chromium; else from apt as root; else
 * Playwright's own. Ends with what is missing and how to mend it.
 * @returns {Promise<string>}
 */
export async function findBrowser() {
  if (!hasChineseFont() && !(isRootOnDebian() && fonts())) {
    console.error(
      'No Chinese font is installed: pictures would be blank where text stands.\n' +
        'Install one (Debian, Ubuntu: sudo apt-get install fonts-noto-cjk) and run npm test again.',
    );
    process.exit(1);
  }
  const found = installed() || (await playwrights());
  if (found) return found;
  if (
    isRootOnDebian() &&
    (browser('chromium-headless-shell') || browser('chromium')) &&
    installed()
  )
    return installed();
  console.log('No Chrome or Chromium found: asking Playwright for one …');
  run(
    'No browser. Install Chrome or Chromium, or set CHROME_PATH to one, and run npm test again',
    'npx',
    ['playwright', 'install', 'chromium-headless-shell'],
  );
  return playwrights();
}
