import { expect, it } from 'vitest';
import { compareParams, COMPARED_SIDE_BY_SIDE, parseCompare } from './url';

const codes = Array.from({ length: 8 }, (_, i) => `${i + 11}0000`);
const known = {
  indicators: new Set(['gdp_growth']),
  totals: new Set<string>(),
  regions: new Set(codes),
  outcomes: true,
  years: new Set([2023, 2024]),
};

it('reads regions, year, measure and topic, and writes them back without defaults', () => {
  const search = '?select=120000,110000&year=2023&measure=actual&topic=macro';
  const { state, unusable } = parseCompare(search, known);
  expect(unusable).toEqual([]);
  expect(state).toEqual({
    select: ['120000', '110000'],
    year: 2023,
    measure: 'actual',
    topic: 'macro',
  });
  expect(compareParams(state)).toEqual({
    select: '120000,110000',
    year: '2023',
    measure: 'actual',
    topic: 'macro',
  });
  expect(compareParams(parseCompare('', known).state)).toEqual({});
});

it('leaves out regions that are unknown, and those beyond the most, and says so', () => {
  const { state, unusable } = parseCompare(`?select=999999,${codes.join(',')}`, known);
  expect(state.select).toEqual(codes.slice(0, COMPARED_SIDE_BY_SIDE));
  expect(unusable.map(({ value }) => value)).toEqual(['999999', '170000', '180000']);
});

it('falls back from values that make no sense', () => {
  const { state, unusable } = parseCompare('?year=1999&measure=step', known);
  expect(state).toMatchObject({ year: 'latest', measure: 'target' });
  expect(unusable.map(({ param }) => param)).toEqual(['year', 'measure']);
});
