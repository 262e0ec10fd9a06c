import { expect, it } from 'vitest';
import { loadedWith, observed } from '../testing/country';
import { yearsOf } from './years';

const data = loadedWith([
  observed('110000', 'income_growth', { op: 'eq', value: 8 }, { period: 2022, kind: 'actual' }),
  observed('110000', 'gdp_growth', { op: 'eq', value: 5 }, { period: 2023, kind: 'actual' }),
  observed('110000', 'gdp_growth', { op: 'ge', value: 6 }),
]);
const loaded = {
  ...data,
  years: [2023, 2024],
  held: [2023, 2024],
  reports: [...data.reports, ...data.reports.map((one) => ({ ...one, year: 2023 }))],
  indicators: data.indicators.map((one) =>
    one.id === 'gdp_growth' ? { ...one, continues: { id: 'income_growth', since: 2023 } } : one,
  ),
};

it('tells each year’s target and outcome, of the older series before the break', () => {
  const [growth] = loaded.indicators;
  if (!growth) throw new Error('fixture');
  const { span, years, breaks } = yearsOf(loaded, growth, '110000');
  expect(span).toEqual([2022, 2024]);
  expect(breaks).toEqual([2023]);
  expect(years.map(({ year, series }) => [year, series])).toEqual([
    [2022, 'income_growth'],
    [2023, 'gdp_growth'],
    [2024, 'gdp_growth'],
  ]);
  expect(years.map(({ actual }) => ('value' in actual ? actual.value : actual.state))).toEqual([
    8,
    5,
    'pending',
  ]);
  expect(years[2]?.target).toMatchObject({ state: 'value', value: 6 });
});
