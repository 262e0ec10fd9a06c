import { expect, open, radio, region, test } from './page';
import { provinces, stated, table } from './published';

interface Counted {
  readonly adcode: string;
  readonly missed: number;
  readonly judged: number;
  /** Mean of outcome less target over the years missed. */
  readonly mean: number;
}

/** Half a unit of a figure's last digit: what 左右 leaves open. */
const half = (value: number) => 0.5 / 10 ** (String(value).split('.')[1] ?? '').length;

/** How often a province missed its own targets of GDP growth, from the published tables, by the rules that the page states. */
function countOf(adcode: string): Counted {
  const missedBy: number[] = [];
  let judged = 0;
  for (let year = 2003; year < 2026; year += 1) {
    const target = stated(year, adcode, 'gdp_growth', 'target');
    const actual = stated(year + 1, adcode, 'gdp_growth', 'actual');
    if (target === 'none' || actual === 'none') continue;
    const by = actual.value - target.low;
    const slack = target.op === 'approx' ? half(target.low) : 0;
    const met = target.op === 'gt' ? by > 1e-9 : by + slack > -1e-9;
    // A bound says nothing on its open side.
    if (['ge', 'gt'].includes(actual.op) && !met) continue;
    if (['le', 'lt'].includes(actual.op) && met) continue;
    judged += 1;
    if (!met) missedBy.push(by);
  }
  const missed = missedBy.length;
  const mean = missed === 0 ? 0 : missedBy.reduce((sum, by) => sum + by, 0) / missed;
  return { adcode, missed, judged, mean };
}

test('which provinces missed their own GDP targets most often, and by how much', async ({
  page,
}) => {
  await open(page, '/');
  const trend = region(page, '趋势');
  await radio(page, '趋势的画法', '完成').check();
  const rows = trend.locator('tr[data-adcode]');
  await expect(rows.first()).toBeVisible();
  const expected = provinces()
    .map(countOf)
    .filter(({ judged }) => judged > 0)
    .sort((a, b) => b.missed - a.missed || Math.abs(b.mean) - Math.abs(a.mean));
  await expect(rows).toHaveCount(expected.length);
  for (const [i, { adcode, missed, judged, mean }] of expected.entries()) {
    const cells = trend.locator(`tr[data-adcode="${adcode}"] td`);
    await expect(cells.nth(0)).toHaveText(String(missed));
    await expect(cells.nth(1)).toHaveText(String(judged));
    const said = Number.parseFloat(((await cells.nth(2).textContent()) ?? '').replace('−', '-'));
    // To the second decimal, whichever way a half goes.
    if (missed > 0) expect(Math.abs(said - mean)).toBeLessThan(0.0051);
    if (i < 3) await expect(rows.nth(i)).toHaveAttribute('data-adcode', adcode);
  }
  const name = (adcode = '') =>
    table('regions').find((one) => one['adcode'] === adcode)?.['short_zh'] ?? '';
  await rows.first().getByRole('button').click();
  await expect(region(page, '详情')).toContainText(name(expected[0]?.adcode));
});
