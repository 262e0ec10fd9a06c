// A reader's own table: from the file to the charts, and what is said where it is none.
import { readFileSync } from 'node:fs';
import { expectSound } from './axe';
import { choose } from './brought';
import { expect, firstVisit as test, open, ready, sideways, tooSmall, type Page } from './page';
import { provinces } from './published';
import { bytesOf, openTable, take } from './taken';

const GUIZHOU = '520000';

const box = (page: Page) => page.getByRole('region', { name: '带入', exact: true });
const review = (page: Page) => page.getByRole('region', { name: /^带入表格/u });

/** How many targets of growth a province's report of 2024 states. */
const statements = (adcode: string): number =>
  readFileSync('static/data/observations-2024.csv', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith(`${adcode},gdp_growth,2024,target,`)).length;

const rowOf = (page: Page, adcode: string) =>
  page.getByRole('region', { name: '排行' }).locator(`[data-adcode="${adcode}"]`).first();

test('the table that the page saves is mapped by itself; a figure changed in it is the reader’s own', async ({
  page,
}) => {
  const file = await take(await openTable(page), '更多格式', /CSV（程序用）/);
  const saved = (await bytesOf(file)).toString('utf8');
  const line = saved.split('\n').find((one) => one.startsWith(GUIZHOU) && one.includes(',target,'));
  if (line === undefined) throw new Error('there is no target of Guizhou');
  const cells = line.split(',');
  const value = cells[13] ?? '';
  const mine = line.replace(`,${value},`, ',7.25,').replaceAll(`${value}%`, '7.25%');
  expect(mine).not.toBe(line);

  await open(page, '/own');
  await choose(page, file.suggestedFilename(), saved.replace(line, mine));
  await expect(review(page).getByText(/^可以保留 \d+ 个数值，3\d 个地区。$/u)).toBeVisible();
  await expect(review(page).getByText(/有错/u)).toHaveCount(0);
  await expectSound(page);
  await review(page)
    .getByRole('button', { name: /^保留 \d+ 个数值$/u })
    .click();
  await expect(page.getByRole('region', { name: '已带入' }).getByText(/^已保留：/u)).toBeVisible();

  await open(page, '/?indicator=gdp_growth&year=2024');
  await expect(rowOf(page, GUIZHOU)).toContainText('7.25%');
  await expect(rowOf(page, GUIZHOU)).toContainText('※');
  // What the page shows of a report that states two targets is one of them: the table says less than the package.
  const twice = provinces().filter((adcode) => statements(adcode) > 1);
  const marked = page.getByRole('region', { name: '排行' }).locator('[data-adcode]');
  const codes = marked
    .filter({ hasText: '※' })
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-adcode')).sort());
  expect(await codes).toEqual([GUIZHOU, ...twice].sort());
});

test('a table of another make: columns, names and errors are asked for and told', async ({
  page,
}) => {
  await open(page, '/own');
  await choose(
    page,
    '自己的表.csv',
    [
      '2024 年各省情况,,,',
      '地区,城镇新增就业（万人）,养老机构数（家）,备注',
      '贵州,60万人以上,1200,',
      '云南,五十,1500,=HYPERLINK("http://x.invalid")',
      '吉林,23,(800),<img src=x onerror=alert(1)>',
      '湖蓝,71,900,',
      '资料来源：某处,,,',
    ].join('\n'),
  );
  const panel = review(page);
  await expect(panel.getByText('还缺：是目标还是实绩。请在上面选好。')).toBeVisible();
  await panel.getByRole('combobox', { name: '口径', exact: true }).selectOption('目标');
  await panel.getByRole('combobox', { name: '年份', exact: true }).selectOption('2024 年');
  // The rest of the table is of provinces, so that Jilin is the province unless the reader says otherwise.
  await expect(panel.getByRole('combobox', { name: '吉林' })).toHaveValue('220000');
  await panel.getByRole('combobox', { name: '湖蓝' }).selectOption('湖南省');
  await panel.getByRole('combobox', { name: '养老机构数' }).selectOption('作为我自己的指标');
  await expect(panel.getByRole('textbox', { name: '单位' })).toHaveValue('家');

  await expect(panel.getByText('可以保留 4 个数值，2 个地区。')).toBeVisible();
  await expect(panel.getByText('第 4 行 B 列')).toBeVisible();
  await expect(panel.getByText('“五十”')).toBeVisible();
  await expect(panel.getByText('第 5 行 C 列')).toBeVisible();
  const keep = panel.getByRole('button', { name: '保留 4 个数值，略去 2 行（有错）' });
  await expect(keep).toBeDisabled();
  await panel.getByRole('checkbox', { name: '略去有错的 2 行，只保留其余的' }).check();
  await expectSound(page);
  await keep.click();
  await expect(page.getByRole('region', { name: '已带入' }).getByText(/^已保留：/u)).toBeVisible();
  await open(page, '/?indicator=urban_jobs&year=2024');
  await expect(rowOf(page, '430000')).toContainText('71');
  await expect(rowOf(page, '430000')).toContainText('※');
});

/** Pastes on the page, outside of any field, what a spreadsheet puts on the clipboard. */
async function pasteCells(page: Page, cells: string, html = ''): Promise<void> {
  await page.evaluate(
    async ([text, markup]) => {
      const of = (type: string, data: string) => new Blob([data], { type });
      const item = { 'text/plain': of('text/plain', text), 'text/html': of('text/html', markup) };
      await navigator.clipboard.write([new ClipboardItem(item)]);
    },
    [cells, html] as const,
  );
  await page.keyboard.press('Control+V');
}

test('cells that are pasted are a table, a text is a report; in doubt it is asked', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const cells = '地区\t2024年城镇新增就业目标（万人）\n贵州\t60\n云南\t"50\n以上"\n';
  const found = review(page).getByText('可以保留 2 个数值，2 个地区。');
  await open(page, '/own');
  await pasteCells(page, cells);
  await expect(found).toBeVisible();
  await expect(review(page)).toContainText('粘贴的表格');
  await review(page).getByRole('button', { name: '取消' }).click();

  await box(page).getByRole('button', { name: '粘贴文字或表格' }).click();
  await box(page).getByRole('textbox').fill(cells);
  await box(page).getByRole('button', { name: '读入' }).click();
  await expect(found).toBeVisible();
  await review(page).getByRole('button', { name: '取消' }).click();

  // Titles and notes of a page, copied with its table: which of the two is meant?
  const mixed = `各地情况\n2024年\n${cells}资料来源：某处\n以报告为准\n`;
  await pasteCells(page, mixed);
  await expectSound(page);
  await page.getByRole('button', { name: '当作表格' }).click();
  await expect(review(page)).toBeVisible();
  await review(page).getByRole('button', { name: '取消' }).click();
  await pasteCells(page, mixed, '<table><tr><td>1</td></tr></table>');
  await expect(review(page)).toBeVisible();
  await review(page).getByRole('button', { name: '取消' }).click();
  await pasteCells(page, '大同市2024年政府工作报告\n二、2024年主要目标\n地区生产总值增长7%左右。');
  await expect(page.getByText('读出 1 个指标数字')).toBeVisible();
});

test('what is no table is told so, and nothing is kept', async ({ page }) => {
  await open(page, '/own');
  const told: readonly (readonly [name: string, bytes: Buffer | string, words: RegExp])[] = [
    ['a.csv', readFileSync('docs/explore.png'), /这是图片，不是表格/u],
    ['b.csv', '', /文件里没有内容/u],
    ['c.csv', '%PDF-1.7\n1 0 obj', /这是 PDF，不是表格/u],
    ['d.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 1, 2]), /文件损坏/u],
    ['e.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), /旧版 \.xls/u],
    ['f.csv', '地区,数值\n"贵州,5\n云南,6\n', /第 2 行起有一个引号没有配对/u],
  ];
  for (const [name, bytes, words] of told) {
    await choose(page, name, bytes);
    await expect(page.getByRole('alert').filter({ hasText: words })).toContainText(
      '什么也没有保留。',
    );
    await review(page).getByRole('button', { name: '换一个文件' }).click();
  }
  await expect(page.getByText('还没有带入任何内容。')).toBeVisible();
});

/** Chooses a file that the page itself makes: too large to be handed over. `part` is repeated. */
async function chooseMade(page: Page, name: string, head: string, part: string, times: number) {
  await box(page)
    .locator('input[type=file]')
    .evaluate(
      (field: HTMLInputElement, made) => {
        const block = made.part.repeat(1000);
        const parts = [made.head, ...Array.from({ length: made.times / 1000 }, () => block)];
        const list = new DataTransfer();
        list.items.add(new File(parts, made.name));
        field.files = list.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      { name, head, part, times },
    );
}

test('200 MB are refused by their size; a million rows are counted, and can be cancelled meanwhile', async ({
  page,
}) => {
  await open(page, '/own');
  await chooseMade(page, 'a.csv', '', '\0'.repeat(1000), 200_000);
  await expect(page.getByRole('alert').filter({ hasText: '文件有 200 MB' })).toBeVisible();
  await review(page).getByRole('button', { name: '换一个文件' }).click();

  const row = '520000,gdp_growth,2024,target,5.5,%\n';
  const head = 'adcode,indicator,period,kind,value,unit\n';
  await chooseMade(page, 'b.csv', head, row, 1_000_000);
  await review(page).getByRole('button', { name: '取消' }).click();
  await expect(box(page)).toBeVisible();
  await expect(review(page)).toHaveCount(0);

  await chooseMade(page, 'b.csv', head, row, 1_000_000);
  await expect(
    page.getByRole('alert').filter({ hasText: '这张表有 1,000,001 行，一次最多带入 100,000 行' }),
  ).toBeVisible();
});

test('fits a phone, and every control is large enough for a finger', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/own');
  await choose(page, 'a.csv', '地区,2023年实绩,2024年目标（%）,无名\n吉林,5,6%左右,x\n');
  await expect(review(page).getByRole('combobox', { name: '吉林' })).toBeVisible();
  expect(await sideways(page)).toBe(0);
  expect(await tooSmall(review(page).locator('select, button, summary'))).toEqual([]);
  await ready(page);
});
