import '../../src/lib/bring/document/testing/drawing';
import { readFileSync } from 'node:fs';
import { expect, test as plain, type Page } from '@playwright/test';
import { REPORTED, reportText, toldBy } from '../../scripts/data/plain-reports';
import { readDocument } from '../../src/lib/bring/document/read-document';
import { gbk } from '../../src/lib/bring/document/testing/bytes';
import { gb2312 } from '../../src/lib/bring/document/testing/gb2312';
import { ofdOf, textObject } from '../../src/lib/bring/document/testing/ofd';
import {
  htmlOf,
  print,
  printOf,
  PRINTS,
  reportDocx,
} from '../../src/lib/bring/document/testing/report-documents';
import { choose } from './brought';
import { firstVisit as test, open } from './page';

/** The text of what was printed. */
async function printed(page: Page, html: string): Promise<string> {
  const { text } = await readDocument(await print(page, html), 'report.pdf', {
    cmap: () => Promise.resolve('unknown'),
    onProgress: () => undefined,
  });
  return text;
}

plain('a page that was printed gives back every character of GB 2312', async ({ page }) => {
  const lines = (
    gb2312()
      .join('')
      .match(/.{1,100}/gu) ?? []
  ).map((line) => `${line}。`);
  const text = await printed(page, printOf(lines.join('\n'), PRINTS.official));
  expect(text.split('\n')).toEqual(lines);
});

for (const [style, adcode] of [
  ['official', '520000'],
  ['plain', '110000'],
  ['columns', '520300'],
] as const) {
  plain(`a report that was printed (${style}) tells what its text tells`, async ({ page }) => {
    plain.skip(!REPORTED.includes(adcode), 'the reports do not lie beside the checkout');
    const text = reportText(adcode);
    expect(toldBy(await printed(page, printOf(text, PRINTS[style])))).toEqual(toldBy(text));
  });
}

/** An invented report. */
const REPORT = `大同市2024年政府工作报告
——2024年1月20日在大同市第十六届人民代表大会第四次会议上
各位代表：
一、2023年工作回顾
地区生产总值增长6.1%，城镇新增就业4.2万人，新建水库3座。
二、2024年主要目标
地区生产总值增长7%左右，城镇新增就业4万人以上，居民收入与经济增长同步。`;

test('documents of every kind are read on the built page, under its policy', async ({
  page,
  browser,
}) => {
  const paper = await browser.newPage();
  const pages = [
    REPORT.split('\n')
      .map((line, i) => textObject(line, 20, 30 + 8 * i, 4))
      .join(''),
  ];
  const documents: Readonly<Record<string, Uint8Array>> = {
    'gb18030.txt': gbk(REPORT),
    'page.html': new TextEncoder().encode(htmlOf(REPORT)),
    'word.docx': reportDocx(REPORT),
    'printed.pdf': await print(paper, printOf(REPORT, PRINTS.official)),
    'layout.ofd': ofdOf(pages),
  };
  await paper.close();
  for (const [name, bytes] of Object.entries(documents)) {
    await open(page, '/own');
    await choose(page, name, bytes);
    await expect(page.getByText('读出 5 个指标数字'), name).toBeVisible();
  }
  // By LibreOffice, of another report.
  await open(page, '/own');
  const old = new URL('../../src/lib/bring/document/testing/report.doc', import.meta.url);
  await choose(page, 'word.doc', readFileSync(old));
  await expect(page.getByText('读出 4 个指标数字')).toBeVisible();
});
