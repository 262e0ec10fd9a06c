import { expect, ready, withoutLaterParts } from '../e2e/page';
import type { Packing } from './host';
import { test } from './site';

const FAULTS: Readonly<Record<Packing, string>> = {
  'gzip cut short': '没有下载完整',
  'Brotli cut short': '没有下载完整',
  'gzip unsaid': '无法解析',
};

for (const packing of ['gzip cut short', 'Brotli cut short', 'gzip unsaid'] as const)
  test(`tables by ${packing}: said with the file’s name, nothing half-read, mended by another try`, async ({
    page,
    host,
    site,
  }) => {
    await withoutLaterParts(page);
    host.packing = packing;
    await page.goto(`${site}/`, { waitUntil: 'commit' });
    const alert = page.getByRole('alert').filter({ visible: true });
    await expect(alert).toContainText(FAULTS[packing]);
    await expect(alert).toContainText('data/');
    host.packing = 'none';
    await page.getByRole('button', { name: '重试' }).click();
    await ready(page);
  });
