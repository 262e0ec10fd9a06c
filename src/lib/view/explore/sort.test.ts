import { describe, expect, it } from 'vitest';
import type { Cell, Group } from '../../domain';
import { REGIONS } from '../testing/country';
import type { Row } from '../row';
import { placeNames, sortRows } from './sort';

const [, base] = REGIONS;
if (!base) throw new Error('fixture');
const value = (number: number): Cell => ({
  state: 'value',
  value: number,
  stated: { op: 'eq', value: number },
  sources: [],
});
const implied = (number: number): Cell => ({
  state: 'implied',
  value: number,
  implies: { op: 'eq', value: number },
  stated: { op: 'sync', ref: 'gdp_growth' },
  sources: [],
});
const row = (name: string, cell: Cell, group: Group | 'none' = 'east'): Row => ({
  region: { ...base, adcode: name, shortZh: name, group },
  cell,
  rank: cell.state === 'value' ? 1 : 'unranked',
});
const rows = [
  row('重庆', value(6), 'west'),
  row('上海', value(5)),
  row('四川', { state: 'missing' }, 'west'),
  row('北京', implied(5.5)),
  row('台湾', { state: 'unread' }, 'none'),
  row('吉林', value(-1), 'northeast'),
];
const names = (sort: Parameters<typeof sortRows>[1], steps: Record<string, number> = {}) =>
  sortRows(
    rows,
    sort,
    'zh',
    () =>
      ({ region }) =>
        steps[region.shortZh] ?? 'none',
  ).map(({ region }) => region.shortZh);

describe('sortRows', () => {
  it('by value: implied values in their place, then silence, then what was not read', () => {
    expect(names('value')).toEqual(['重庆', '北京', '上海', '吉林', '四川', '台湾']);
  });
  it('by value: of equal ones, the stated first', () => {
    const equal = [row('甲', implied(6)), row('乙', value(6))];
    const sorted = sortRows(equal, 'value', 'zh', () => () => 'none');
    expect(sorted.map(({ region }) => region.shortZh)).toEqual(['乙', '甲']);
  });
  it('by value: a difference that is only bounded stands behind those that are known', () => {
    const bound: Row = { ...row('甲', value(9)), rank: 'unranked' };
    const sorted = sortRows([bound, row('乙', value(-5))], 'value', 'zh', () => () => 'none');
    expect(sorted.map(({ region }) => region.shortZh)).toEqual(['乙', '甲']);
  });
  it('by value: of equal ones, those of one degree word together, the strongest first', () => {
    const with3 = (name: string, op: 'approx' | 'ge') =>
      row(name, { state: 'value', value: 3, stated: { op, value: 3 }, sources: [] });
    const equal = [with3('甲', 'approx'), with3('乙', 'ge'), with3('丙', 'approx')];
    const sorted = sortRows(equal, 'value', 'zh', () => () => 'none');
    expect(sorted.map(({ region }) => region.shortZh)).toEqual(['乙', '丙', '甲']);
  });
  it('by name: pinyin', () => {
    expect(names('name')).toEqual(['北京', '重庆', '吉林', '上海', '四川', '台湾']);
  });
  it('by region: groups in their order, values within them', () => {
    expect(names('region')).toEqual(['北京', '上海', '重庆', '四川', '吉林', '台湾']);
  });
  it('by step: largest first, unknown last', () => {
    expect(names('step', { 上海: 1, 吉林: -2, 重庆: 0 })).toEqual([
      '上海',
      '重庆',
      '吉林',
      '北京',
      '四川',
      '台湾',
    ]);
  });
});

describe('placeNames', () => {
  it('reads 长 as cháng', () => {
    expect(['张掖', '长沙', '北京'].sort(placeNames('zh'))).toEqual(['北京', '长沙', '张掖']);
  });
});
