import { expect, it } from 'vitest';
import { loadedWith, observed } from '../testing/country';
import { topUpIn } from './top-up';
import { wordCourse } from './words';

const target = (adcode: string, value: number) =>
  observed(adcode, 'gdp_growth', { op: 'approx', value });
const product = (adcode: string, value: number) =>
  observed(adcode, 'gdp', { op: 'eq', value }, { kind: 'actual', period: 2023 });
const PARTS = [target('110000', 6), target('120000', 7), target('130000', 5), target('140000', 4)];

it('holds median and weighted mean of the provinces against the nation’s target', () => {
  const weights = [
    product('100000', 100),
    product('110000', 50),
    product('120000', 30),
    product('130000', 10),
    product('140000', 10),
  ];
  const topUp = topUpIn(
    loadedWith([target('100000', 5), ...PARTS, ...weights]),
    'gdp_growth',
    2024,
    'zh',
  );
  expect(topUp).toMatchObject({ count: 4, median: 5.5, medianBy: 0.5 });
  // 6 × 50 + 7 × 30 + 5 × 10 + 4 × 10, by 100.
  expect(topUp.weighted).toEqual({ value: 6, count: 4, share: 1 });
  expect(topUp.weightedBy).toBe(1);
  const codes = (of: 'above' | 'same' | 'below') => topUp[of].map(({ adcode }) => adcode);
  expect(codes('above').sort()).toEqual(['110000', '120000']);
  expect(codes('same')).toEqual(['130000']);
  expect(codes('below')).toEqual(['140000']);
});

it('says nothing against a nation that sets no number', () => {
  const topUp = topUpIn(loadedWith(PARTS), 'gdp_growth', 2024, 'zh');
  expect(topUp).toMatchObject({ median: 5.5, medianBy: 'none', weighted: 'none', above: [] });
});

it('tells how it went: at first, at most, of late', () => {
  const topUp = topUpIn(loadedWith(PARTS), 'gdp_growth', 2024, 'zh');
  const of = (year: number, medianBy: number | 'none') => ({ ...topUp, year, medianBy });
  expect(wordCourse([of(2003, 2), of(2004, 'none'), of(2005, 2.5), of(2006, 0)], 'zh')).toBe(
    '各省中位数较全国目标：2003年高2个百分点，最高是2005年高2.5个百分点，最近2006年持平。',
  );
  expect(wordCourse([of(2004, 'none')], 'zh')).toBe('');
});
