import { expect, it } from 'vitest';
import { moneyUnit } from './base';

it.each([
  ['地区生产总值', '万亿', '1', '元'],
  ['武汉总量', '万亿', '1', '元'],
  ['2家企业营业收入', '千亿', '1', '元'],
  ['旅游人次', '亿', '1', '1'],
  ['快递业务量', '亿', '1', '1'],
  ['招商引资项目', '个', '1', '1'],
  ['营业收入', '万', '1', '1'],
  ['存款', '亿元', '元', '元'],
])('%s of so many %s, counted in %s, is in %s', (subject, unit, base, expected) => {
  expect(moneyUnit(subject, unit, base)).toBe(expected);
});
