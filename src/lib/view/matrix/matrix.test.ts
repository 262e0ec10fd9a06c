import { describe, expect, it } from 'vitest';
import { loadedWith, observed } from '../testing/country';
import { matrixOf, type MatrixQuery } from './matrix';
import { ordered } from './order';

const QUERY: MatrixQuery = {
  year: 2024,
  level: 'province',
  group: 'all',
  topic: 'all',
  headline: false,
};
const loaded = loadedWith([
  observed('100000', 'gdp_growth', { op: 'approx', value: 5 }),
  observed('110000', 'gdp_growth', { op: 'ge', value: 6 }),
  observed('120000', 'gdp_growth', { op: 'eq', value: 6 }),
  observed('130000', 'gdp_growth', { op: 'eq', value: 4 }),
  observed('130000', 'income_growth', { op: 'sync', ref: 'gdp_growth' }, { headline: false }),
  observed('140000', 'income_growth', { op: 'eq', value: 9 }),
]);

describe('matrixOf', () => {
  const matrix = matrixOf(loaded, QUERY);
  const cells = (adcode: string) =>
    matrix.rows.find(({ region }) => region.adcode === adcode)?.cells ?? [];

  it('has a row a government and a column for each indicator that anybody sets', () => {
    expect(matrix.rows.map(({ region }) => region.shortZh)).toEqual(['甲', '乙', '丙', '丁']);
    expect(matrix.columns.map(({ indicator }) => indicator.id)).toEqual([
      'gdp_growth',
      'income_growth',
    ]);
    expect(matrix.unset.map(({ id }) => id)).toEqual(['urban_jobs']);
  });
  it('counts rows and columns, words too, and the nation in none', () => {
    expect(matrix.columns.map(({ count }) => count)).toEqual([3, 2]);
    expect(matrix.rows.map(({ count }) => count)).toEqual([1, 1, 2, 1]);
    expect(matrix.whole).toMatchObject({ count: 1 });
  });
  it('places a figure among its column: ties share a place, a silent report has none', () => {
    expect(cells('110000')[0]?.place).toBeCloseTo(2 / 3);
    expect(cells('120000')[0]?.place).toBeCloseTo(2 / 3);
    expect(cells('130000')[0]?.place).toBeCloseTo(1 / 6);
    expect(cells('140000')[0]).toMatchObject({ place: 'none', cell: { state: 'missing' } });
  });
  it('ranks what is stated, highest first, and not what is implied', () => {
    expect(cells('120000')[0]?.rank).toBe(1);
    expect(cells('130000')[0]?.rank).toBe(3);
    expect(cells('130000')[1]).toMatchObject({ rank: 'unranked', cell: { state: 'implied' } });
  });
  it('tells an abridged copy from a silent report', () => {
    const abridged = {
      ...loaded,
      reports: loaded.reports.map((one) => ({ ...one, copy: 'abridged' as const })),
    };
    const rows = matrixOf(abridged, QUERY).rows;
    expect(rows[3]?.cells[0]?.cell.state).toBe('abridged');
  });
  it('keeps to the main targets where asked', () => {
    const main = matrixOf(loaded, { ...QUERY, headline: true });
    expect(main.columns.map(({ count }) => count)).toEqual([3, 1]);
  });
  it('keeps to a group, and to cities', () => {
    const names = (query: Partial<MatrixQuery>) =>
      matrixOf(loaded, { ...QUERY, ...query }).rows.map(({ region }) => region.shortZh);
    expect(names({ group: 'west' })).toEqual(['丙', '丁']);
    expect(names({ level: 'prefecture' })).toEqual(['甲一']);
  });
});

describe('ordered', () => {
  const matrix = matrixOf(loaded, QUERY);
  const names = (order: Parameters<typeof ordered>[1]) =>
    ordered(matrix, order).rows.map(({ region }) => region.shortZh);

  it('by region has a heading at each group', () => {
    expect(names('region')).toEqual(['甲', '乙', '丙', '丁']);
    expect([...ordered(matrix, 'region').heads]).toEqual([
      [0, 'east'],
      [2, 'west'],
    ]);
  });
  it('by count has those who set most first', () => {
    expect(names('count')[0]).toBe('丙');
    expect(ordered(matrix, 'count').columns[0]?.indicator.id).toBe('gdp_growth');
  });
  it('by likeness has those who set the same side by side, and cells go with their columns', () => {
    const similar = ordered(matrix, 'similar');
    const rows = similar.rows.map(({ region }) => region.shortZh);
    expect(Math.abs(rows.indexOf('甲') - rows.indexOf('乙'))).toBe(1);
    const at = similar.columns.findIndex(({ indicator }) => indicator.id === 'income_growth');
    const last = similar.rows.find(({ region }) => region.shortZh === '丁');
    expect(last?.cells[at]?.cell).toMatchObject({ state: 'value', value: 9 });
  });
});
