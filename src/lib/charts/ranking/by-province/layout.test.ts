import { describe, expect, it } from 'vitest';
import type { Cell, Region } from '../../../domain';
import type { ProvinceRow } from '../../../view/explore/by-province';
import type { Row } from '../../../view/row';
import { classifyRows } from '../../colour/classes';
import { palette } from '../../colour/palette';
import { tableMeasure } from '../../text';
import { layoutByProvince, type ByProvinceSize } from './layout';
import { tapped, walkByProvince } from './walk';

const region = (adcode: string, level: Region['level'] = 'prefecture'): Region => ({
  adcode,
  nameZh: `${adcode}市`,
  shortZh: adcode,
  nameEn: adcode,
  level,
  parent: '100000',
  group: 'east',
});
const value = (number: number): Cell => ({
  state: 'value',
  value: number,
  stated: { op: 'approx', value: number },
  sources: [],
});
const city = (adcode: string, cell: Cell): Row => ({
  region: region(adcode),
  cell,
  rank: cell.state === 'value' ? 1 : 'unranked',
});
const province = (adcode: string, part: Partial<ProvinceRow> = {}): ProvinceRow => ({
  province: region(adcode, 'province'),
  own: value(6),
  middle: 'none',
  cities: [],
  held: 0,
  of: 0,
  ...part,
});

const many = Array.from({ length: 21 }, (_, i) => city(`51${i}`, value(6)));
const provinces = [
  province('32', {
    held: 2,
    of: 3,
    cities: [city('3201', value(7)), city('3202', value(5)), city('3203', { state: 'unread' })],
  }),
  province('11'),
  province('51', { held: 21, of: 21, cities: many }),
];
const layoutOf = (
  rows: readonly ProvinceRow[] = provinces,
  size: Partial<ByProvinceSize> = {},
  sign = false,
) =>
  layoutByProvince(
    { width: 400, density: 'fit', ...size },
    {
      provinces: rows,
      classes: classifyRows(
        rows.flatMap(({ cities }) => cities),
        sign,
      ),
      references: [],
      palette: palette('light'),
      wording: { lang: 'zh', unit: sign ? '百分点' : '%', sign, nameOf: (id) => id },
      measure: tableMeasure,
    },
  );

describe('layoutByProvince', () => {
  const layout = layoutOf();
  it('has a row a province, of 24 px at least and under one another', () => {
    expect(layout.rows.map(({ adcode }) => adcode)).toEqual(['32', '11', '51']);
    for (const [i, row] of layout.rows.entries()) {
      expect(row.height).toBeGreaterThanOrEqual(24);
      const before = layout.rows[i - 1];
      if (before) expect(row.y).toBe(before.y + before.height);
    }
    expect(layoutOf(provinces, { density: 'comfortable' }).rows[1]?.height).toBe(44);
  });
  it('has a dot a city that has a number, none over another and all within their row', () => {
    expect(layout.rows.map(({ dots }) => dots.length)).toEqual([2, 0, 21]);
    for (const { dots, y, height } of layout.rows)
      for (const [i, dot] of dots.entries()) {
        expect(dot.y - layout.radius).toBeGreaterThanOrEqual(y);
        expect(dot.y + layout.radius).toBeLessThanOrEqual(y + height);
        for (const other of dots.slice(i + 1))
          expect(Math.hypot(dot.x - other.x, dot.y - other.y)).toBeGreaterThan(2 * layout.radius);
      }
  });
  it('tells coverage and what the province says; a municipality has no coverage', () => {
    expect(layout.rows.map(({ coverage }) => coverage)).toEqual(['2/3', '', '21/21']);
    expect(layout.rows[0]?.words).toBe('6%左右');
    expect(layout.rows[0]?.says).toBe('32，本省6%左右，3个市州收录2份报告，2个有数值');
    expect(layout.rows[1]?.says).toContain('不设市州');
  });
  it('draws the own value as a bar, none where it is no yardstick', () => {
    expect(layout.rows[0]?.bar).not.toBe('none');
    const lead = layoutOf(
      [{ ...province('32'), own: 'none', middle: 0.25, held: 1, of: 1 }],
      {},
      true,
    );
    expect(lead.rows[0]).toMatchObject({ bar: 'none', words: '+0.25', state: 'value' });
    expect(lead.head).toBe('中位数 百分点');
  });
  it('marks where a difference is none', () => {
    const cities = [city('3201', value(1)), city('3202', value(-1))];
    const lead = layoutOf([province('32', { own: 'none', cities, held: 2, of: 2 })], {}, true);
    expect(lead.zero).not.toBe('none');
    expect(layout.zero).toBe('none');
  });
  it('keeps the label of a dot within the plot', () => {
    const [low, high] = [...(layout.rows[0]?.dots ?? [])].sort((a, b) => a.x - b.x);
    expect(low && layout.labelOf(low).anchor).toBe('start');
    expect(high && layout.labelOf(high).anchor).toBe('end');
  });
});

describe('walkByProvince', () => {
  const layout = layoutOf();
  const walk = (from: string, key: string) => walkByProvince(layout, from, key);
  it('goes from row to row by ↓ and ↑, and to the ends', () => {
    expect(walk('32', 'ArrowDown')).toBe('11');
    expect(walk('11', 'ArrowUp')).toBe('32');
    expect(walk('32', 'ArrowUp')).toBe('none');
    expect(walk('11', 'End')).toBe('51');
    expect(walk('11', 'Home')).toBe('32');
  });
  it('goes into a row’s cities by →, back by ←, and from a city to the next row by ↓', () => {
    expect(walk('32', 'ArrowRight')).toBe('3202');
    expect(walk('3202', 'ArrowRight')).toBe('3201');
    expect(walk('3201', 'ArrowRight')).toBe('none');
    expect(walk('3202', 'ArrowLeft')).toBe('32');
    expect(walk('3202', 'ArrowUp')).toBe('32');
    expect(walk('3201', 'ArrowDown')).toBe('11');
  });
  it('leaves other keys to the page', () => {
    expect(walk('32', 'x')).toBe('none');
  });
});

describe('tapped', () => {
  const layout = layoutOf();
  const [row] = layout.rows;
  const [dot] = row?.dots ?? [];
  it('means the dot that is near, a finger from farther than a mouse', () => {
    expect(tapped(layout, (dot?.x ?? 0) + 5, dot?.y ?? 0, true)).toBe(dot?.adcode);
    expect(tapped(layout, (dot?.x ?? 0) + 12, dot?.y ?? 0, true)).toBe('32');
    expect(tapped(layout, (dot?.x ?? 0) + 12, dot?.y ?? 0, false)).toBe(dot?.adcode);
  });
  it('means the province elsewhere in its row, and nothing outside', () => {
    expect(tapped(layout, 2, (row?.y ?? 0) + 3, false)).toBe('32');
    expect(tapped(layout, 2, 0, false)).toBe('none');
  });
});
