import { readFileSync } from 'node:fs';
import { expect, finding, firstVisit as test, open, ready, region } from '../e2e/page';

const indicators = readFileSync('static/data/indicators.csv', 'utf8')
  .split('\n')
  .slice(1)
  .flatMap((row) => /^[a-z_]+/u.exec(row) ?? []);

test('a hundred changes of indicator without a pause end in the last one', async ({ page }) => {
  await open(page, '/');
  const last = await page.evaluate((ids) => {
    for (let turn = 0; turn < 100; turn += 1) {
      history.pushState({}, '', `/?indicator=${ids[turn % ids.length]}`);
      dispatchEvent(new PopStateEvent('popstate'));
    }
    return location.search;
  }, indicators);
  await ready(page);
  const first = await finding(page).textContent();
  const rows = () => region(page, '排行').locator('[data-adcode]').allTextContents();
  const shown = await rows();
  await open(page, `/${last}`);
  await expect(finding(page)).toHaveText(first ?? '');
  expect(await rows()).toEqual(shown);
});

test('two hundred steps back and forward end where they began', async ({ page }) => {
  await open(page, '/');
  for (const search of ['?indicator=urban_jobs', '?measure=actual', '?select=520000'])
    await page.evaluate((to) => {
      history.pushState({}, '', `/${to}`);
      dispatchEvent(new PopStateEvent('popstate'));
    }, search);
  // The last part of it comes with the other years.
  await expect(finding(page)).toContainText('较2023年');
  const sentence = await finding(page).textContent();
  await page.evaluate(async () => {
    for (let step = 0; step < 200; step += 1) {
      const arrived = new Promise((done) => addEventListener('popstate', done, { once: true }));
      history.go(step % 6 < 3 ? -1 : 1);
      await arrived;
    }
  });
  // 200 is two more than a multiple of six: two steps back of the three.
  await expect(page).toHaveURL(/indicator=urban_jobs$/u);
  await page.goForward();
  await page.goForward();
  await expect(page).toHaveURL(/select=520000$/u);
  await expect(finding(page)).toHaveText(sentence ?? '');
});
