import { describe, expect, it } from 'vitest';
import { DEFAULT_MATRIX, type MatrixView } from './state';
import { matrixParams, parseMatrix } from './url';

const known = {
  indicators: new Set(['gdp_growth']),
  regions: new Set(['520000']),
  years: new Set([2012, 2024]),
};
const view: MatrixView = {
  chart: 'years',
  year: 2012,
  level: 'prefecture',
  group: 'west',
  topic: 'demand',
  order: 'similar',
  headline: true,
  indicator: 'gdp_growth',
  select: ['520000'],
};

describe('the address of the matrix', () => {
  it('is read as it was written', () => {
    const search = new URLSearchParams(matrixParams(view)).toString();
    expect(parseMatrix(search, known)).toEqual({ state: view, unusable: [] });
  });
  it('leaves defaults out', () => {
    expect(matrixParams(DEFAULT_MATRIX)).toEqual({});
  });
  it('falls back from what is unknown, and says so', () => {
    const { state, unusable } = parseMatrix('?year=1999&order=best&indicator=x', known);
    expect(state).toEqual(DEFAULT_MATRIX);
    expect(unusable.map(({ param }) => param)).toEqual(['year', 'order', 'indicator']);
  });
});
