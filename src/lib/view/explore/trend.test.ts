import { describe, expect, it } from 'vitest';
import { NATION, type Loaded, type Observation } from '../../domain';
import { INDICATORS, loadedWith, observed, REGIONS } from '../testing/country';
import { isEmpty, slotIn, trendOf, withRegions } from './trend';
import { keepSlots } from './slots';

const [growth] = INDICATORS;
const provinces = REGIONS.filter(({ parent }) => parent === NATION);
const [first] = provinces;
if (!growth || !first) throw new Error('the invented country has no indicator or no province');

const actual = (adcode: string, period: number, value: number, indicator = 'gdp_growth') =>
  observed(adcode, indicator, { op: 'eq', value }, { kind: 'actual', period });
const target = (adcode: string, period: number, value: number) =>
  observed(adcode, 'gdp_growth', { op: 'approx', value }, { period });

/** Reports of several years, by all regions. */
function over(years: readonly number[], observations: readonly Observation[]): Loaded {
  const loaded = loadedWith(observations);
  const reports = years.flatMap((year) => loaded.reports.map((report) => ({ ...report, year })));
  return { ...loaded, years, held: years, reports };
}
const trend = (loaded: Loaded, indicator = growth, field = provinces) =>
  trendOf(loaded, { indicator, implied: true, regions: [first], field });

describe('trendOf', () => {
  it('sets the target for a year beside what the next report tells of it', () => {
    const loaded = over([2022, 2023], [target('110000', 2022, 6), actual('110000', 2022, 5.5)]);
    const { lines, span } = trend(loaded);
    expect(span).toEqual([2021, 2023]);
    expect(lines[0]?.years[1]).toMatchObject({
      year: 2022,
      target: { state: 'value', value: 6 },
      actual: { state: 'value', value: 5.5 },
    });
  });
  it('says of every year without a figure why it has none', () => {
    const { lines } = trend(over([2022, 2023], [actual('110000', 2022, 5.5)]));
    expect(lines[0]?.years.map(({ actual }) => actual.state)).toEqual([
      'missing',
      'value',
      // The report of 2024 is still to come.
      'pending',
    ]);
  });
  it('knows the middle half of the field where enough regions have a number', () => {
    const many = Array.from({ length: 9 }, (_, i) => `${i + 11}0000`);
    const regions = many.map((adcode) => ({ ...first, adcode }));
    const values = many.map((adcode, i) => actual(adcode, 2022, i + 1));
    const field = (list: readonly Observation[]) =>
      trend(over([2023], list), growth, regions).field;
    expect(field(values)).toEqual([
      { year: 2022, series: 'gdp_growth', low: 3, median: 5, high: 7, count: 9 },
    ]);
    expect(field(values.slice(2))).toEqual([]);
  });
  it('takes the older series until the year from which another carries it on', () => {
    const newer = { ...growth, id: 'rural_income' };
    const carried = { ...newer, continues: { id: 'rural_net_income', since: 2014 } };
    const older = { ...newer, id: 'rural_net_income' };
    const observations = [
      actual('110000', 2013, 1, 'rural_net_income'),
      actual('110000', 2013, 9, 'rural_income'),
      actual('110000', 2014, 2, 'rural_income'),
    ];
    const loaded = { ...over([2014, 2015], observations), indicators: [carried, older] };
    const { lines, breaks } = trend(loaded, carried);
    expect(lines[0]?.years.slice(0, 2)).toMatchObject([
      { year: 2013, series: 'rural_net_income', actual: { value: 1 } },
      { year: 2014, series: 'rural_income', actual: { value: 2 } },
    ]);
    expect(breaks).toEqual([{ from: 2014, older: 'rural_net_income' }]);
  });
  it('says whether a target was met, by the next report', () => {
    const loaded = over([2022, 2023], [target('110000', 2022, 6), actual('110000', 2022, 5)]);
    expect(trend(loaded).lines[0]?.years[1]?.outcome).toMatchObject({
      verdict: 'missed',
      value: -1,
    });
  });
  it('has the nation beside its parts, unless its total is no yardstick for them', () => {
    const jobs = INDICATORS.find(({ form }) => form === 'level');
    const loaded = over([2022, 2023], [actual(NATION, 2022, 5)]);
    const { whole } = trend(loaded);
    expect(whole === 'none' ? 'none' : whole.years[1]?.actual).toMatchObject({ value: 5 });
    expect(jobs && trend(loaded, jobs).whole).toBe('none');
  });
  it('lists regions by their codes, whatever the order of choice', () => {
    const loaded = over([2022, 2023], []);
    const asked = { indicator: growth, implied: true };
    const all = trendOf(loaded, { ...asked, regions: provinces, field: [] });
    const chosen = [...provinces].reverse().slice(0, 2);
    const trend = withRegions(loaded, all, { ...asked, regions: chosen });
    expect(trend.lines.map(({ region }) => region.adcode)).toEqual(['130000', '140000']);
    expect(trend.lines).toEqual(all.lines.slice(2));
    const slots = keepSlots(new Map([['140000', 3]]), ['130000', '140000']);
    const placed = withRegions(loaded, all, { ...asked, regions: chosen }, slots);
    expect(['130000', '140000', '110000'].map((code) => slotIn(placed, code))).toEqual([
      0,
      3,
      'whole',
    ]);
  });
  it('is empty where neither the nation, nor a line, nor the field has a figure', () => {
    const years = [2022, 2023];
    expect(isEmpty(trend(over(years, [])))).toBe(true);
    expect(isEmpty(trend(over(years, [target('110000', 2022, 6)])))).toBe(false);
    const told = trend(over(years, [target('110000', 2022, 6)]));
    expect(isEmpty({ ...told, lines: [] })).toBe(true);
    expect(isEmpty(trend(over(years, [target(NATION, 2022, 6)])))).toBe(false);
  });
});
