import { describe, expect, it } from 'vitest';
import type { Cell } from '../../domain';
import type { Trend, TrendLine } from '../../view/explore/trend';
import { figure, growth, missing, percent, region, unread } from '../../view/testing/rows';
import { tableMeasure } from '../text';
import { layoutMultiples } from './multiples';

function line(adcode: string, actuals: readonly Cell[]): TrendLine {
  return {
    region: region(adcode, adcode),
    years: actuals.map((actual, i) => ({
      year: 2020 + i,
      series: 'gdp_growth',
      target: missing,
      actual,
      outcome: missing,
    })),
  };
}
const HEILONGJIANG = '230000';
const HAINAN = '460000';
const XINJIANG = '650000';
const trend: Trend = {
  indicator: growth,
  span: [2020, 2023],
  whole: line(
    '100000',
    [2, 8, 3, 5].map((value) => figure(value)),
  ),
  lines: [
    line(HAINAN, [figure(3), figure(11), figure(0), figure(9)]),
    line(HEILONGJIANG, [figure(1), missing, figure(2), figure(2)]),
    line(XINJIANG, [unread, unread, unread, unread]),
  ],
  field: [],
  breaks: [],
};
const lay = (width: number, height: number, year = 2022) =>
  layoutMultiples({ trend, wording: percent, measure: tableMeasure, year }, { width, height });

describe('layoutMultiples', () => {
  it('stands where the tile map has its tiles: the north-east on top, the island below', () => {
    const [hainan, heilongjiang, xinjiang] = lay(740, 400).tiles;
    expect(heilongjiang?.box[1]).toBe(0);
    expect(hainan?.box[1]).toBeGreaterThan(300);
    expect(xinjiang?.box[0]).toBe(0);
  });
  it('runs over a low frame rather than draw what no finger meets', () => {
    const { height, tiles } = lay(740, 180);
    expect(height).toBeGreaterThanOrEqual(8 * 44);
    for (const { box } of tiles) expect(box[3]).toBeGreaterThan(42);
  });
  it('keeps every line inside its box, on one scale', () => {
    const { tiles } = lay(340, 400);
    for (const { box, paths } of tiles) {
      for (const [, x = '', y = ''] of paths.join('').matchAll(/([\d.]+),([\d.]+)/gu)) {
        expect(Number(x)).toBeGreaterThanOrEqual(box[0]);
        expect(Number(x)).toBeLessThanOrEqual(box[0] + box[2]);
        expect(Number(y)).toBeGreaterThanOrEqual(box[1]);
        expect(Number(y)).toBeLessThanOrEqual(box[1] + box[3]);
      }
    }
    const foot = (at: number) => Number(/,([\d.]+)$/u.exec(tiles[at]?.paths.at(-1) ?? '')?.[1]);
    // 9 stands higher above its box's foot than 2 does.
    const rise = (at: number) => (tiles[at]?.box[1] ?? 0) + (tiles[at]?.box[3] ?? 0) - foot(at);
    expect(rise(0)).toBeGreaterThan(rise(1));
  });
  it('bridges no gap, and keeps a lonely year as a dot', () => {
    const [, heilongjiang] = lay(740, 400).tiles;
    expect(heilongjiang?.paths).toHaveLength(1);
    expect(heilongjiang?.dots).toHaveLength(1);
  });
  it('tells a region without a report apart', () => {
    const { tiles } = lay(740, 400);
    expect(tiles.map(({ state }) => state)).toEqual(['value', 'value', 'unread']);
    expect(tiles[2]).toMatchObject({ medians: [], year: 'none' });
  });
  it('is walked as it stands', () => {
    const { across, down } = lay(740, 400);
    expect(across).toEqual([HEILONGJIANG, XINJIANG, HAINAN]);
    expect(down).toEqual([XINJIANG, HAINAN, HEILONGJIANG]);
  });
  it('marks the year of the view alone where it is on the axis', () => {
    expect(lay(740, 400, 2030).tiles[0]?.year).toBe('none');
  });
});
