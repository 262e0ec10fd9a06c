import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

test('a browser fetches no more script for the first view than the budget', async ({
  page,
  context,
}) => {
  const sizes: Promise<number>[] = [];
  context.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js'))
      sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  });
  await page.goto('/');
  await page.waitForSelector('html[data-ready]');
  await page.waitForLoadState('networkidle');
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(40_000);
  expect(total).toBeLessThanOrEqual(90_000);
});
