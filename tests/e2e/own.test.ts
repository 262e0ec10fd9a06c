import { existsSync, readFileSync } from 'node:fs';
import { expectSound } from './axe';
import { choose } from './brought';
import { expect, firstVisit as test, open, ready, sideways, type Page } from './page';

/** An invented report of a city of which the package has none. */
const REPORT = `大同市2024年政府工作报告
——2024年1月20日在大同市第十六届人民代表大会第四次会议上
市长 某某

各位代表：
现在，我代表市人民政府，向大会报告政府工作。
一、2023年工作回顾
地区生产总值增长6.1%，城镇新增就业4.2万人，新建水库3座。
二、2024年主要目标
地区生产总值增长7%左右，城镇新增就业4万人以上，居民收入与经济增长同步。
`;
const CITY = '140200';
const CITIES = '/?level=prefecture&parent=140000';

const box = (page: Page) => page.getByRole('region', { name: '带入' });
const kept = (page: Page) => page.getByRole('region', { name: '已带入' });
const text = (page: Page) => page.getByRole('region', { name: '报告全文' });

/** Pastes a report; its review is on the screen then. */
async function paste(page: Page, report: string): Promise<void> {
  await box(page).getByRole('button', { name: '粘贴文字' }).click();
  await box(page).getByRole('textbox', { name: '报告全文' }).fill(report);
  await box(page).getByRole('button', { name: '读入' }).click();
}

async function keep(page: Page): Promise<void> {
  await page.getByRole('button', { name: '保留', exact: true }).click();
  await expect(kept(page).getByText(/^已保留：/u)).toBeVisible();
}

const rowOf = (page: Page, adcode: string) =>
  page.getByRole('region', { name: '排行' }).locator(`[data-adcode="${adcode}"]`).first();

test('a report is brought, reviewed, kept, shown with its sign, and deleted', async ({ page }) => {
  await open(page, '/own');
  await paste(page, REPORT);
  await expect(page.getByText('读出 5 个指标数字；另有 1 处其他量化表述')).toBeVisible();
  await expect(page.getByRole('combobox', { name: '地区' })).toHaveValue('大同市');
  await expect(page.getByText('所发布的数据里没有这份报告。')).toBeVisible();

  await text(page).locator('mark', { hasText: '增长6.1%' }).click();
  await page.getByRole('button', { name: '剔除' }).click();
  await text(page).locator('mark', { hasText: '增长7%左右' }).click();
  await page.getByRole('button', { name: '修改' }).click();
  const form = page.getByRole('form', { name: '修改这个数字' });
  await form.getByRole('textbox', { name: '数值' }).fill('七');
  await form.getByRole('button', { name: '确定' }).click();
  await expect(form.getByRole('alert')).toHaveText('数值要是一个数，例如 5.5。');
  await form.getByRole('textbox', { name: '数值' }).fill('7.5');
  await form.getByRole('button', { name: '确定' }).click();
  await expect(page.getByText('读出 5 个指标数字，取 4 个')).toBeVisible();
  await keep(page);

  await open(page, CITIES);
  await expect(page.locator('[data-finding]')).toContainText('※为自己带入的数据（1地）。');
  await expect(rowOf(page, CITY)).toContainText('7.5%左右※');
  await open(page, `${CITIES}&select=${CITY}`);
  const details = page.getByRole('region', { name: '详情' });
  await expect(details).toContainText('地区生产总值增长7%左右');
  await expect(details.getByRole('link', { name: '读全文' })).toBeVisible();
  await open(page, `${CITIES}&measure=actual&select=${CITY}`);
  await expect(details).not.toContainText('6.1%');

  await open(page, '/own');
  await kept(page).getByRole('button', { name: '删除“大同市 2024 年政府工作报告”' }).click();
  await kept(page).getByRole('button', { name: '删除', exact: true }).click();
  await expect(kept(page)).toContainText('还没有带入任何内容。');
  await open(page, CITIES);
  await expect(page.locator('[data-finding]')).not.toContainText('※');
});

test('the whole text is read at the figure that led to it, and its decisions stand', async ({
  page,
}) => {
  await open(page, '/own');
  await paste(page, REPORT);
  await text(page).locator('mark', { hasText: '增长6.1%' }).click();
  await page.getByRole('button', { name: '剔除' }).click();
  await keep(page);
  await open(page, `${CITIES}&select=${CITY}`);
  await page.getByRole('link', { name: '读全文' }).click();
  await expect(text(page).locator('mark.chosen')).toContainText('增长7%左右');
  await expect(text(page).locator('mark.rejected')).toContainText('增长6.1%');
  await page.getByRole('button', { name: '返回' }).click();
  await expect(kept(page)).toContainText('大同市 2024 年政府工作报告');
});

test('a report that the package has without clauses shows them once its text is brought', async ({
  page,
}) => {
  const file = '../shared/archive/2019/520000.txt';
  test.skip(!existsSync(file), 'the archive does not lie beside the checkout');
  await open(page, '/own');
  await choose(page, '520000.txt', readFileSync(file));
  await expect(page.getByText('与所发布数据所据的文本逐字相同。')).toBeVisible();
  await keep(page);
  await open(page, '/?year=2019&select=520000');
  const details = page.getByRole('region', { name: '详情' });
  await expect(details.locator('blockquote').first()).toContainText('%');
  // The figure is the package's own: it has no sign.
  await expect(page.locator('[data-finding]')).not.toContainText('※');
});

test('what a report of the reader’s tells is found among the statements', async ({ page }) => {
  await open(page, '/own');
  await paste(page, REPORT);
  await keep(page);
  await open(page, `/statements?select=${CITY}`);
  await expect(page.getByText('新建水库3座').first()).toBeVisible();
});

test('a place that is not named, or a year, is asked for', async ({ page }) => {
  await open(page, '/own');
  await paste(page, '地区生产总值增长7%左右，城镇新增就业4万人以上。');
  await expect(page.getByRole('alert').filter({ hasText: '没有认出' })).toBeVisible();
  await expect(page.getByRole('button', { name: '保留', exact: true })).toBeDisabled();
  await page.getByRole('combobox', { name: '年份' }).selectOption('2024');
  await page.getByRole('combobox', { name: '地区' }).fill('大同');
  await page.getByRole('option', { name: '大同市' }).click();
  await expect(page.getByText(/^读出 \d 个指标数字/u)).toBeVisible();
  await expect(page.getByRole('button', { name: '保留', exact: true })).toBeEnabled();
});

test('a backup brings everything back after the browser has cleared it', async ({ page }) => {
  await open(page, '/own');
  await paste(page, REPORT);
  await keep(page);
  const saved = page.waitForEvent('download');
  await kept(page).getByRole('button', { name: '下载备份' }).click();
  const backup = readFileSync(await (await saved).path());
  await page.evaluate(async () => {
    localStorage.clear();
    await new Promise((done) => {
      indexedDB.deleteDatabase('biaochi-own').onsuccess = done;
    });
  });
  await open(page, CITIES);
  await expect(page.locator('[data-finding]')).not.toContainText('※');
  await open(page, '/own');
  await choose(page, 'backup.json', backup.subarray(0, backup.length / 2));
  await expect(page.getByRole('alert').filter({ hasText: '不是完整的备份' })).toBeVisible();
  await expect(kept(page)).toContainText('还没有带入任何内容。');
  await choose(page, 'backup.json', backup);
  await expect(kept(page).getByText('已保留：大同市 2024 年政府工作报告')).toBeVisible();
  await open(page, CITIES);
  await expect(rowOf(page, CITY)).toContainText('7%左右※');
});

test('what is no report is refused in words, and nothing of it runs or is kept', async ({
  page,
}) => {
  await open(page, '/own');
  const said = page.getByRole('alert');
  await choose(page, 'empty.txt', '');
  await expect(said.filter({ hasText: 'empty.txt：里面没有内容' })).toBeVisible();
  await choose(page, 'picture.pdf', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]));
  await expect(said.filter({ hasText: 'picture.pdf：' })).toBeVisible();
  await paste(page, `<b id="marker">大同市</b>\n${REPORT}\n=1+1`);
  await expect(text(page)).toContainText('大同市');
  await expect(page.locator('#marker')).toHaveCount(0);
});

test('the review is sound for who hears it, and fits a phone, in both languages', async ({
  page,
}) => {
  for (const lang of ['zh', 'en']) {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, lang === 'zh' ? '/own' : '/own?lang=en');
    await page.getByRole('button', { name: lang === 'zh' ? '粘贴文字' : 'Paste text' }).click();
    await page
      .getByRole('textbox', { name: lang === 'zh' ? '报告全文' : 'The whole report' })
      .fill(REPORT);
    await page.getByRole('button', { name: lang === 'zh' ? '读入' : 'Read it' }).click();
    await page.locator('mark', { hasText: '增长7%左右' }).click();
    await page.getByRole('button', { name: lang === 'zh' ? '修改' : 'Correct' }).click();
    await expectSound(page);
    expect(await sideways(page)).toBe(0);
  }
});

test('a store that cannot be read is told, and the charts come without it', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('biaochi-own', new Date().toISOString());
    const open = indexedDB.open.bind(indexedDB);
    indexedDB.open = (name, version) => {
      if (name === 'biaochi-own') throw new DOMException('refused', 'InvalidStateError');
      return open(name, version);
    };
  });
  await page.goto('/');
  await ready(page);
  await expect(page.getByText('自己带入的数据没有读出')).toBeVisible();
});
