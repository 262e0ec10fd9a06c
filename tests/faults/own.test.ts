import { expect, open, type Page } from '../e2e/page';
import { test } from './site';

/** The mark of the city's report in the list. */
const KEPT = '大同市 2024 年政府工作报告';
const report = (growth: number) =>
  `大同市2024年政府工作报告\n——2024年1月20日在大同市第十六届人民代表大会第四次会议上\n二、2024年主要目标\n地区生产总值增长${growth}%左右，城镇新增就业4万人以上。\n`;

/** Pastes a report; it can be kept then. */
async function paste(page: Page, growth: number): Promise<void> {
  await page.getByRole('button', { name: '粘贴文字' }).click();
  await page.getByRole('textbox', { name: '报告全文' }).fill(report(growth));
  await page.getByRole('button', { name: '读入' }).click();
  await expect(keepButton(page)).toBeEnabled();
}

const keepButton = (page: Page) => page.getByRole('button', { name: '保留', exact: true });
const list = (page: Page) => page.getByRole('region', { name: '已带入' });

test('on a full disk a report is not kept, which is said, and is kept once there is room', async ({
  page,
  site,
}) => {
  // A few kilobytes fit on a disk that Chromium takes for full: its refusal is told in its place.
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...record: Parameters<typeof put>) {
      if (this.name === 'own' && document.documentElement.dataset['full'] === 'true')
        throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, record);
    };
  });
  const fill = (full: boolean) =>
    page.evaluate((is) => (document.documentElement.dataset['full'] = String(is)), full);
  await open(page, `${site}/own`);
  await paste(page, 7);
  await fill(true);
  await keepButton(page).click();
  await expect(
    page.getByRole('alert').filter({ hasText: '本机存储空间不足，没有保留' }),
  ).toBeVisible();
  await fill(false);
  await keepButton(page).click();
  await expect(list(page).getByText(`已保留：${KEPT}`)).toBeVisible();
});

test('a store deleted underneath is told nowhere: the page goes on with what is left', async ({
  page,
  site,
}) => {
  await open(page, `${site}/own`);
  await paste(page, 7);
  await keepButton(page).click();
  await expect(list(page).getByText(`已保留：${KEPT}`)).toBeVisible();
  await page.evaluate(
    () =>
      new Promise((done) => {
        indexedDB.deleteDatabase('biaochi-own').onsuccess = done;
      }),
  );
  await open(page, `${site}/`);
  await expect(page.locator('[data-finding]')).toContainText('31份');
  await open(page, `${site}/own`);
  await expect(list(page)).toContainText('还没有带入任何内容。');
});
