/* eslint-disable max-lines -- the questions about one menu and what it gives */
import { readFileSync } from 'node:fs';
import { expect, firstVisit, open, region, rested, show, test, type Page } from './page';
import { violations } from './axe';

async function download(
  page: Page,
  part: string,
  format: 'PNG' | 'SVG',
): Promise<{ path: string; name: string }> {
  const section = region(page, part);
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

/** Looks at a document on a blank page of its own: the site's policy lets no text become one. */
async function elsewhere<T>(page: Page, text: string, look: (text: string) => T): Promise<T> {
  const blank = await page.context().newPage();
  const seen = await blank.evaluate(look, text);
  await blank.close();
  return seen;
}

/** A view with a region chosen, which most pictures are taken of. */
test.beforeEach(({ page }) => open(page, '/?select=510000'));

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
    const parsed = await elsewhere(page, svg, (text) => {
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
    });
    expect(parsed).toMatchObject({ error: '', root: 'svg', remote: 0 });
    expect(parsed.title).toContain('地区生产总值增速');
    for (const words of ['2024', '%', '政府工作报告', '标尺']) expect(parsed.text).toContain(words);
  });
}

test('Chinese is drawn, not left blank: the title’s band changes when the title does', async ({
  page,
}) => {
  const first = await look(page, readFileSync((await download(page, '地图', 'PNG')).path));
  await open(page, '/?indicator=urban_jobs&select=510000');
  const second = await look(page, readFileSync((await download(page, '地图', 'PNG')).path));
  expect(first.bands[0]).not.toBe(second.bands[0]);
});

/** Everything that a downloaded SVG holds, laid out by a browser. */
interface Parsed {
  readonly error: string;
  readonly title: string;
  readonly description: string;
  readonly lang: string | null;
  readonly size: readonly [number, number];
  /** Lines of text by role: title, subtitle, note … */
  readonly said: Readonly<Record<string, string>>;
  readonly legend: string;
  readonly text: string;
  /** What it would fetch, and what it takes from a page. */
  readonly foreign: readonly string[];
  /** What programs that are no browsers leave out. */
  readonly unread: readonly string[];
  readonly fonts: readonly string[];
  /** Texts that reach out of the sheet, and lines that run into each other. */
  readonly cut: readonly string[];
  readonly colliding: readonly string[];
}

function parse(page: Page, svg: string): Promise<Parsed> {
  return elsewhere(page, svg, (source) => {
    const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
    const root: Element = document.importNode(parsed.documentElement, true);
    document.body.append(root);
    const frame = root.getBoundingClientRect();
    const texts = [...root.querySelectorAll('text')];
    const box = (text: Element) => text.getBoundingClientRect();
    const out = ({ left, right, top, bottom }: DOMRect) =>
      left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom;
    const lines = texts.filter((text) => text.hasAttribute('data-role'));
    // Line boxes are higher than their letters, by a fifth at either edge.
    const meets = (a: DOMRect, b: DOMRect) =>
      a.left < b.right &&
      b.left < a.right &&
      a.top + a.height / 5 < b.bottom - b.height / 5 &&
      b.top + b.height / 5 < a.bottom - a.height / 5;
    const said: Record<string, string> = {};
    for (const line of lines) {
      const role = line.getAttribute('data-role') ?? '';
      said[role] = (said[role] ?? '') + line.textContent;
    }
    const result = {
      error: parsed.querySelector('parsererror')?.textContent ?? '',
      title: root.querySelector('title')?.textContent ?? '',
      description: root.querySelector('desc')?.textContent ?? '',
      lang: root.getAttribute('xml:lang'),
      size: [frame.width, frame.height] as const,
      said,
      legend: root.querySelector('[data-part="legend"]')?.textContent ?? '',
      text: texts.map((text) => text.textContent).join('\n'),
      foreign: [
        ...[...root.querySelectorAll('image, style, script, foreignObject, use')].map(
          (one) => one.localName,
        ),
        ...(source
          .replace(' xmlns="http://www.w3.org/2000/svg"', '')
          .match(/\bhref=|@import|var\(--|url\((?!["']?#|&quot;#)/gu) ?? []),
      ],
      unread: source.match(/"transparent"|paint-order|\bd[xy]=|system-ui|baseline=/gu) ?? [],
      fonts: [root, ...root.querySelectorAll('[font-family]')].map(
        (one) => one.getAttribute('font-family') ?? '',
      ),
      cut: texts.filter((text) => out(box(text))).map((text) => text.textContent),
      colliding: lines.flatMap((a, i) =>
        texts
          .slice(0, texts.indexOf(a))
          .flatMap((b) =>
            meets(box(a), box(b)) ? [`${i}: ${a.textContent} × ${b.textContent}`] : [],
          ),
      ),
    };
    root.remove();
    return result;
  });
}

const SECTIONS = {
  map: ['地图', 'Map'],
  tiles: ['地图', 'Map'],
  ranking: ['排行', 'Ranking'],
  strip: ['分布', 'Distribution'],
  scatter: ['散点', 'Scatter'],
} as const;
const KINDS = ['map', 'tiles', 'ranking', 'strip', 'scatter'] as const;
/** What of an address brings it on the screen. */
const CHOSEN = {
  map: '',
  tiles: '&chart=tiles',
  ranking: '',
  strip: '&plot=strip',
  scatter: '&plot=scatter',
} as const;
const VIEWS = [
  ['the nation', 'indicator=income_growth&measure=target'],
  ['a step', 'indicator=urban_jobs&measure=step'],
  ['a province', 'level=prefecture&parent=520000'],
] as const;

for (const [where, search] of VIEWS) {
  for (const lang of ['zh', 'en'] as const) {
    test(`SVGs of ${where} leave complete, nothing cut, nothing from outside: ${lang}`, async ({
      page,
    }) => {
      const zh = lang === 'zh';
      // An address in English brings its texts with the page.
      await open(page, `/?lang=${lang}`);
      for (const kind of KINDS) {
        if (kind === 'tiles' && where === 'a province') continue;
        const query = `?${search}${zh ? '' : '&lang=en'}${CHOSEN[kind]}`;
        await show(page, query);
        const section = region(page, SECTIONS[kind][zh ? 0 : 1]);
        await section.getByRole('button', { name: zh ? '下载图片' : 'Save picture' }).click();
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('menuitem', { name: 'SVG' }).click(),
        ]);
        const svg = readFileSync(await file.path(), 'utf8');
        const parsed = await parse(page, svg);
        expect
          .soft(parsed, kind)
          .toMatchObject({ error: '', foreign: [], unread: [], cut: [], colliding: [] });
        expect.soft(parsed.lang).toBe(zh ? 'zh-CN' : 'en');
        expect
          .soft(parsed.said['title']?.replaceAll(' ', ''))
          .toBe(parsed.title.replaceAll(' ', ''));
        expect.soft(parsed.description.length).toBeGreaterThan(20);
        expect.soft(parsed.said['subtitle']?.length).toBeGreaterThan(10);
        const note = parsed.said['note'] ?? '';
        expect.soft(note).toContain(zh ? '注：' : 'Notes: ');
        expect
          .soft(note)
          .toContain(zh ? '资料来源：各地 2024 年政府工作报告' : 'Source: government');
        expect.soft(note).toContain(`/${query}`);
        expect.soft(note).toMatch(/\d{4}-\d\d-\d\d/u);
        expect.soft(parsed.said['brand']).toContain(zh ? '标尺' : 'Biaochi');
        if (kind === 'map') expect.soft(note).toContain(zh ? '边界：' : 'Boundaries: ');
        if (kind === 'scatter')
          expect.soft(parsed.text).toMatch(zh ? /左右|以上/u : /around|least/u);
        else expect.soft(parsed.legend).toMatch(/\d/u);
        if (kind !== 'scatter')
          expect.soft(parsed.said['subtitle']).toMatch(zh ? /单位：/u : /Unit: /u);
        for (const list of parsed.fonts)
          expect.soft(list).toMatch(/(?:PingFang|Songti) SC.*serif$/u);
      }
    });
  }
}

const opener = (page: Page, part = '地图') =>
  region(page, part).getByRole('button', { name: '下载图片' });
const choose = async (page: Page, name: string) => {
  await opener(page).click();
  await page.getByRole('menuitem', { name }).click();
};
/** Parts of the page that are still coming speak too, so it is found by what it says. */
const expectSaid = (page: Page, words: string) =>
  expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();

test('the PNG has twice the SVG’s pixels, and tells where it is from', async ({ page }) => {
  const { path } = await download(page, '地图', 'PNG');
  const png = readFileSync(path);
  const svg = readFileSync((await download(page, '地图', 'SVG')).path, 'utf8');
  const [width, height] = (await parse(page, svg)).size;
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * width, 2 * height]);
  const told = png.subarray(0, 4000).toString();
  expect(told).toContain('Source');
  expect(told).toContain('/?select=510000');
  expect(told).toContain('地区生产总值增速');
  await expectSaid(page, '已保存 标尺_');
});

test('the menu offers PNG, SVG, the clipboard and a preview; arrows walk it, Esc gives the focus back', async ({
  page,
}) => {
  await opener(page).click();
  const items = page.getByRole('menuitem');
  await expect(items).toHaveText([/^PNG/, /^SVG/, /^复制图片/, /^复制链接/, /^预览/, /^调整/]);
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(items.last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(opener(page)).toBeFocused();
});

test('a menu that has no room beneath its button stays within the window', async ({ page }) => {
  const button = opener(page, '详情');
  await button.click();
  const box = await page.getByRole('menu').boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(820);
});

test('a copied picture is in the clipboard as a PNG', async ({ page }) => {
  await choose(page, '复制图片');
  await expectSaid(page, '已复制图片');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const bitmap = await createImageBitmap(await (item as ClipboardItem).getType('image/png'));
    return bitmap.width;
  });
  expect(copied).toBe(2400);
  await expect(opener(page)).toBeFocused();
});

for (const [why, words, fault] of [
  [
    'is refused',
    '没有允许复制',
    () => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    },
  ],
  [
    'is not there',
    '不能复制图片',
    () => {
      Reflect.deleteProperty(globalThis, 'ClipboardItem');
    },
  ],
] as const) {
  test(`where the clipboard ${why}, words say so and the picture is shown`, async ({ page }) => {
    await page.evaluate(fault);
    await choose(page, '复制图片');
    const dialog = page.getByRole('dialog', { name: '2024 年地区生产总值增速目标' });
    await expect(dialog.getByRole('status')).toContainText(words);
    await expect(dialog.getByRole('img')).toBeVisible();
  });
}

test('the preview is the picture, described; Esc, its button and a tap beside it close it', async ({
  page,
}) => {
  const dialog = page.getByRole('dialog');
  const closings = [
    () => page.keyboard.press('Escape'),
    () => dialog.getByRole('button', { name: '关闭' }).click(),
    () => page.mouse.click(4, 4),
  ];
  for (const close of closings) {
    await choose(page, '预览');
    await expect(dialog).toContainText('长按图片可保存');
    const image = dialog.getByRole('img');
    await expect(image).toHaveAttribute('alt', /31份省级报告中31份给出2024年地区生产总值增速目标/u);
    const size = await image.evaluate((one) => (one as HTMLImageElement).naturalWidth);
    expect(size).toBe(2400);
    const box = await dialog.boundingBox();
    expect(box?.height).toBeLessThanOrEqual(820);
    await close();
    await expect(dialog).toHaveCount(0);
    await expect(opener(page)).toBeFocused();
  }
  await choose(page, '预览');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: '保存' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.png$/u);
  await expect(dialog.getByRole('status')).toContainText('已保存');
});

const ANDROID = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0.0.0 Mobile';

firstVisit(
  'inside another app, where downloads are dropped, the picture is shown to be saved by a long press',
  async ({ browser }) => {
    const userAgent = `${ANDROID} MicroMessenger/8.0.49`;
    const context = await browser.newContext({ userAgent, hasTouch: true, isMobile: true });
    const page = await context.newPage();
    const dropped: string[] = [];
    page.on('download', (file) => dropped.push(file.suggestedFilename()));
    await open(page, '/');
    await choose(page, 'PNG');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('当前应用不支持下载文件。长按图片可保存。');
    // Such views cannot read object URLs: the picture's address holds all of it.
    await expect(dialog.getByRole('img')).toHaveAttribute('src', /^data:image\/png;base64,/u);
    await expect(dialog.getByRole('button', { name: '保存' })).toHaveCount(0);
    expect(dropped).toEqual([]);
    await context.close();
  },
);

firstVisit(
  'on Android the file is saved and shown too: some browsers there drop it',
  async ({ browser }) => {
    const context = await browser.newContext({ userAgent: ANDROID, hasTouch: true });
    const page = await context.newPage();
    await open(page, '/');
    const [file] = await Promise.all([page.waitForEvent('download'), choose(page, 'PNG')]);
    expect(file.suggestedFilename()).toMatch(/\.png$/u);
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('若找不到文件');
    await context.close();
  },
);

test('an address that a download may still read is not taken back at once', async ({ page }) => {
  await page.evaluate(() => {
    const revoke = URL.revokeObjectURL.bind(URL);
    const pressed = new Set<string>();
    addEventListener('click', ({ target }) => {
      if (target instanceof HTMLAnchorElement) pressed.add(target.href);
    });
    URL.revokeObjectURL = (url) => {
      if (pressed.has(url)) document.documentElement.dataset['revoked'] = url;
      revoke(url);
    };
  });
  await download(page, '地图', 'PNG');
  await rested(page);
  expect(await page.locator('html').getAttribute('data-revoked')).toBeNull();
});

test('the picture of the details is what they tell, with the clause', async ({ page }) => {
  const details = region(page, '详情');
  const clause = (await details.locator('blockquote').first().textContent())?.trim() ?? 'none';
  const { path, name } = await download(page, '详情', 'SVG');
  const svg = readFileSync(path, 'utf8');
  const said = [...svg.matchAll(/>([^<>]+)<\/text>/gu)].map(([, text]) => text).join('');
  expect(said).toContain('四川省：地区生产总值增速');
  expect(said).toContain(clause);
  expect(said).toContain('四川省政府工作报告');
  expect(name).toBe('标尺_四川_地区生产总值增速_目标_2024.svg');
});

firstVisit(
  'on touch, the sheet is given the file, and what became of it is said',
  async ({ browser }) => {
    const context = await browser.newContext({ hasTouch: true, isMobile: true });
    const page = await context.newPage();
    await page.addInitScript(() => {
      navigator.canShare = () => true;
      navigator.share = (data) => {
        document.documentElement.dataset['shared'] = data?.files?.[0]?.type ?? 'nothing';
        return Promise.resolve();
      };
    });
    await open(page, '/');
    await choose(page, '分享图片');
    await expectSaid(page, '已交给所选的应用');
    await expect(page.locator('html')).toHaveAttribute('data-shared', 'image/png');
    await context.close();
  },
);

test('a picture that cannot be drawn says why, and the menu stays', async ({ page }) => {
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
  });
  await choose(page, 'PNG');
  await expectSaid(page, '图片没有生成成功');
  await expect(page.getByRole('menu')).toContainText('原因：');
});

test('a dark page gives light pictures, and dark ones when asked', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const paper = async () =>
    /<rect width="1200" height="\d+" fill="(#\w+)"/u.exec(
      readFileSync((await download(page, '地图', 'SVG')).path, 'utf8'),
    )?.[1];
  expect(await paper()).toBe('#fdfcf9');
  await opener(page).click();
  const check = page.getByRole('menuitemcheckbox', { name: '深色底' });
  await check.click();
  await expect(check).toHaveAttribute('aria-checked', 'true');
  await page.keyboard.press('Escape');
  expect(await paper()).toBe('#1b1a18');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no axe violations and no small targets, menu and preview open: ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    const sound = async (part: string) => {
      // In the dark what colours decide is enough: the rest is the same.
      const rules = colorScheme === 'dark' ? ['color-contrast'] : [];
      expect(await violations(page, rules)).toEqual([]);
      const small = await page.locator(`${part} button:visible`).evaluateAll((all) =>
        all
          .map((one) => one.getBoundingClientRect())
          .filter(({ width, height }) => width < 44 || height < 44)
          .map(({ width, height }) => `${width}×${height}`),
      );
      expect(small).toEqual([]);
    };
    await opener(page).click();
    await sound('[role=menu]');
    await page.getByRole('menuitem', { name: '预览' }).click();
    await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
    await sound('dialog');
  });
}
