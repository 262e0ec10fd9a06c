import { describe, expect, it } from 'vitest';
import type { Loaded, Region } from '../../domain';
import { loadedWith, observed, REGIONS } from '../testing/country';
import { byProvince } from './by-province';
import { show } from './rows';
import { DEFAULT_VIEW, type View } from './state';

const about = (value: number) => ({ op: 'approx', value }) as const;
const city = (adcode: string, parent: string): Region => ({
  adcode,
  nameZh: `${adcode}市`,
  shortZh: adcode,
  nameEn: adcode,
  level: 'prefecture',
  parent,
  group: 'east',
});
/** Provinces A (cities A1 and A2), B (B1, of which there is no report), C, and D without a report. */
const loaded: Loaded = {
  ...loadedWith(
    [
      observed('110000', 'gdp_growth', about(5)),
      observed('110100', 'gdp_growth', about(6)),
      observed('110200', 'gdp_growth', about(7)),
      observed('120000', 'gdp_growth', about(6)),
      observed('130000', 'gdp_growth', about(5.5)),
      observed('110100', 'urban_jobs', about(2)),
      observed('110000', 'urban_jobs', about(9)),
    ],
    ['100000', '110000', '110100', '110200', '120000', '130000'],
  ),
  regions: [...REGIONS, city('110200', '110000'), city('120100', '120000')],
};
const rowsOf = (part: Partial<View> = {}) => {
  const view: View = { ...DEFAULT_VIEW, level: 'prefecture', ...part };
  return byProvince(loaded, view, show(loaded, view), 'zh');
};
const codes = (rows: ReturnType<typeof rowsOf>) => rows.map(({ province }) => province.adcode);

describe('byProvince', () => {
  it('orders provinces by what they say, each with its cities, largest first', () => {
    const rows = rowsOf();
    expect(codes(rows)).toEqual(['120000', '130000', '110000']);
    expect(rows[2]?.cities.map(({ region }) => region.adcode)).toEqual(['110200', '110100']);
  });
  it('tells of how many cities there is a report', () => {
    expect(rowsOf().map(({ held, of }) => [held, of])).toEqual([
      [0, 1],
      [0, 0],
      [2, 2],
    ]);
  });
  it('leaves a province without cities out where it has no report either', () => {
    expect(codes(rowsOf())).not.toContain('140000');
  });
  it('holds a lead against the own province: its own is none, and the middle of its cities orders', () => {
    const rows = rowsOf({ measure: 'lead' });
    expect(codes(rows)[0]).toBe('110000');
    expect(rows[0]).toMatchObject({ own: 'none', middle: 1.5 });
    expect(rows.find(({ province }) => province.adcode === '120000')?.middle).toBe('none');
  });
  it('is no yardstick for parts of a total', () => {
    const rows = rowsOf({ indicator: 'urban_jobs' });
    expect(rows[0]).toMatchObject({ own: 'none', middle: 2 });
  });
  it('has the other orders of a ranking', () => {
    expect(codes(rowsOf({ sort: 'name' }))).toEqual(['130000', '110000', '120000']);
    expect(codes(rowsOf({ sort: 'region' })).at(-1)).toBe('130000');
  });
});
