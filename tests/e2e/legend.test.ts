import { expect, firstVisit as test, ready, region, withoutLaterParts } from './page';

test('a class of the legend that is pressed is looked up for that press, and not again for what it draws', async ({
  page,
}) => {
  await page.addInitScript(() => {
    let made = 0;
    window.Set = class<T> extends Set<T> {
      constructor(values?: Iterable<T> | null) {
        super(values);
        made += 1;
        Reflect.set(window, 'setsMade', made);
      }
    };
  });
  await withoutLaterParts(page);
  await page.goto('/');
  await ready(page);
  const made = () => page.evaluate(() => Number(Reflect.get(window, 'setsMade')));
  const before = await made();
  const block = region(page, '地图').locator('.legend [data-key]').first();
  await block.click();
  await expect(block).toHaveAttribute('aria-pressed', 'true');
  const sets = (await made()) - before;
  console.log(`pressing the legend: ${sets} sets`);
  expect(sets).toBeLessThan(1000);
});
