import { gzipSync } from 'node:zlib';
import { expect, firstVisit as test, ready, withoutLaterParts } from './page';

test('a browser fetches no more script for the first view than the budget', async ({
  page,
  context,
}) => {
  await withoutLaterParts(page);
  const asked: Promise<number>[] = [];
  context.on('requestfinished', (request) => {
    if (!new URL(request.url()).pathname.endsWith('.js')) return;
    const size = request
      .response()
      .then((response) => response?.body())
      .then((body) => (body ? gzipSync(body, { level: 9 }).length : 0));
    asked.push(size);
  });
  await page.goto('/');
  await ready(page);
  const total = (await Promise.all(asked)).reduce((sum, size) => sum + size, 0);
  console.log(`first view: ${total} bytes of script`);
  expect(total).toBeGreaterThan(40_000);
  expect(total).toBeLessThanOrEqual(100_000);
});

test('all of a first view goes out packed, tables too', async ({ page, context }) => {
  await withoutLaterParts(page);
  const answers: Promise<{ path: string; form: string | undefined; bytes: number }>[] = [];
  context.on('response', (response) => {
    const { pathname } = new URL(response.url());
    answers.push(
      response.allHeaders().then((headers) => ({
        path: pathname,
        form: headers['content-encoding'],
        bytes: Number(headers['content-length']),
      })),
    );
  });
  await page.goto('/');
  await ready(page);
  const sent = (await Promise.all(answers)).filter(({ path }) => !path.endsWith('.png'));
  expect(sent.map(({ path }) => path)).toContain('/data/observations-2024.csv');
  expect(sent.filter(({ form }) => form !== 'br' && form !== 'gzip')).toEqual([]);
  const total = sent.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`first view: ${total} bytes in all, as they go out`);
  expect(total).toBeLessThanOrEqual(195_000);
});
