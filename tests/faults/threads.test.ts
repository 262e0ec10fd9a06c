// Threads that the browser ends while they work, and work that the reader gives up.
import { expect, firstVisit as test, open, region, type Page } from '../e2e/page';
import { openTable } from '../e2e/taken';

const REPORT = `大同市2024年政府工作报告
——2024年1月20日在大同市第十六届人民代表大会第四次会议上
二、2024年主要目标
地区生产总值增长7%左右，城镇新增就业4万人以上。`;

/** Keeps work from the threads that are asked for it by messages with such a field, so that it can be stopped in the middle. */
async function holdWork(page: Page, field: string): Promise<void> {
  await page.addInitScript((held) => {
    const send = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (message: unknown) {
      const isHeld = typeof message === 'object' && message !== null && held in message;
      if (isHeld && !('letGo' in window)) Object.assign(window, { asked: true });
      else send.call(this, message);
    };
  }, field);
}
const asked = (page: Page) => expect.poll(() => page.evaluate(() => 'asked' in window)).toBe(true);
const letGo = (page: Page) => page.evaluate(() => void Object.assign(window, { letGo: true }));

/** Ends the thread that was started last, as a browser does for want of memory: without a word to the page. */
async function endThread(page: Page): Promise<void> {
  await page
    .workers()
    .at(-1)
    ?.evaluate(() => globalThis.close());
}

const menu = (page: Page) => page.getByRole('menu', { name: '文件格式' });
const json = (page: Page) => menu(page).getByRole('menuitem', { name: /^JSON/u });

/** Asks the table for a file of JSON, whose thread gets no work. */
async function askForFile(page: Page): Promise<void> {
  await holdWork(page, 'notes');
  const panel = await openTable(page);
  await panel.getByRole('button', { name: '更多格式' }).click();
  await json(page).click();
  await asked(page);
  await expect(page.getByRole('status').filter({ hasText: '正在生成…' })).toBeVisible();
}

async function expectFile(page: Page): Promise<void> {
  const [file] = await Promise.all([page.waitForEvent('download'), json(page).click()]);
  expect(file.suggestedFilename()).toMatch(/\.json$/u);
}

test('a file that takes too long is given up: its thread ends at once, nothing is saved, and it can be made again', async ({
  page,
}) => {
  await askForFile(page);
  const threads = page.workers().length;
  await menu(page).getByRole('menuitem', { name: '取消生成' }).click();
  await expect(page.getByText('已取消，没有生成文件。')).toBeVisible();
  await expect.poll(() => page.workers().length).toBe(threads - 1);
  await letGo(page);
  if (!(await menu(page).isVisible()))
    await region(page, '表格').getByRole('button', { name: '更多格式' }).click();
  await expectFile(page);
});

test('a file whose thread the browser ends is told so, and made at the next try', async ({
  page,
}) => {
  await askForFile(page);
  await endThread(page);
  await expect(menu(page)).toContainText('没有做成');
  await expect(menu(page)).toContainText('浏览器结束了后台线程');
  await letGo(page);
  await expectFile(page);
});

async function paste(page: Page): Promise<void> {
  const box = region(page, '带入');
  await box.getByRole('button', { name: '粘贴文字' }).click();
  await box.getByRole('textbox', { name: '报告全文' }).fill(REPORT);
  await box.getByRole('button', { name: '读入' }).click();
}
const ended = (page: Page) =>
  page.getByRole('alert').filter({ hasText: '浏览器结束了正在读它的后台线程' });

test('a document whose thread the browser ends is told so, and read at the next try', async ({
  page,
}) => {
  await holdWork(page, 'pasted');
  await open(page, '/own');
  await paste(page);
  await asked(page);
  await endThread(page);
  await expect(ended(page)).toBeVisible();
  await letGo(page);
  await paste(page);
  await expect(page.getByText('读出 2 个指标数字')).toBeVisible();
});

test('a report whose figures were being read when the thread was ended is read again', async ({
  page,
}) => {
  await holdWork(page, 'indicators');
  await open(page, '/own');
  await paste(page);
  await asked(page);
  await endThread(page);
  await expect(ended(page)).toBeVisible();
  await letGo(page);
  await page.getByRole('button', { name: '再试' }).click();
  await expect(page.getByText('读出 2 个指标数字')).toBeVisible();
});

test('a table whose thread the browser ends is told so, and read at the next try', async ({
  page,
}) => {
  await holdWork(page, 'question');
  await open(page, '/own');
  const choose = () =>
    region(page, '带入')
      .locator('input[type=file]')
      .setInputFiles({
        name: 'a.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('地区,2024年城镇新增就业目标（万人）\n贵州,60\n'),
      });
  await choose();
  await asked(page);
  await endThread(page);
  await expect(page.getByRole('alert').filter({ hasText: '浏览器的内存可能不够' })).toBeVisible();
  await letGo(page);
  await page.getByRole('button', { name: '换一个文件' }).click();
  await choose();
  await expect(page.getByText('可以保留 1 个数值')).toBeVisible();
});
