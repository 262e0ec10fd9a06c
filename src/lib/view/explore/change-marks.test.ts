import { describe, expect, it } from 'vitest';
import { NATION, type Loaded, type Stated } from '../../domain';
import { INDICATORS, loadedWith, observed, REGIONS } from '../testing/country';
import { changeKey, changeMarks } from './change-marks';

const [indicator] = INDICATORS;
const speech = { lang: 'zh', nameOf: () => '' } as const;
const rows = REGIONS.filter(({ parent }) => parent === NATION).map((region) => ({
  region,
  cell: { state: 'missing' as const },
  rank: 'unranked' as const,
}));

/** Marks for targets of 2023 and 2024, by region. */
function marks(
  targets: Readonly<Record<string, readonly [Stated | 'none', Stated | 'none']>>,
  { years = [2023, 2024], measure = 'target' as 'target' | 'actual' } = {},
) {
  if (!indicator) throw new Error('the invented country has no indicator');
  const loaded = loadedWith(
    Object.entries(targets).flatMap(([adcode, [before, now]]) => [
      ...(before !== 'none' ? [observed(adcode, 'gdp_growth', before, { period: 2023 })] : []),
      ...(now !== 'none' ? [observed(adcode, 'gdp_growth', now)] : []),
    ]),
  );
  const reports = loaded.reports.flatMap((report) => [{ ...report, year: 2023 }, report]);
  const both: Loaded = { ...loaded, reports, years, held: [2023, 2024] };
  return changeMarks(both, { indicator, measure, period: 2024, rows, above: [] }, speech);
}
const about = (value: number): Stated => ({ op: 'approx', value });
const least = (value: number): Stated => ({ op: 'ge', value });

describe('changeMarks', () => {
  it('marks what was raised, lowered, reworded, set and dropped, and says from what to what', () => {
    const found = marks({
      '110000': [about(5), about(5.5)],
      '120000': [least(6), about(5)],
      '130000': [least(5), about(5)],
      '140000': ['none', about(5)],
    });
    expect([...found].map(([adcode, { mark, reworded }]) => [adcode, mark, reworded])).toEqual([
      ['110000', 'up', false],
      ['120000', 'down', true],
      ['130000', 'words', true],
      ['140000', 'set', false],
    ]);
    expect(marks({ '140000': [about(5), 'none'] }).get('140000')?.mark).toBe('dropped');
    expect(found.get('120000')?.says).toBe('较2023年下调：6%以上 → 5%左右');
  });
  it('marks nothing that was kept, and nothing where the year before is not here', () => {
    expect(marks({ '110000': [about(5), about(5)] }).size).toBe(0);
    expect(marks({ '110000': [about(5), about(6)] }, { years: [2024] }).size).toBe(0);
    expect(marks({ '110000': [about(5), about(6)] }, { measure: 'actual' }).size).toBe(0);
  });
});

describe('changeKey', () => {
  it('explains the marks that there are, a hollow one too', () => {
    const key = changeKey(marks({ '110000': [least(5), about(5.5)] }), 'zh');
    expect(key.map(({ mark }) => mark)).toEqual(['up', 'words']);
  });
});
