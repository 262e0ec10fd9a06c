import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatNumber, formatRange, formatValue } from './number';
import { shownUnit, withoutUnit } from './unit';

it.each([
  [1_260_000, '亿元', '126万亿元', '126 trillion yuan'],
  [60_000, '亿元', '6万亿元', '6 trillion yuan'],
  [3502.5, '亿元', '3502.5亿元', '350.25 bn yuan'],
  [0.5, '亿美元', '5000万美元', '50 million USD'],
  [1200, '万人', '1200万人', '12 million people'],
  [120, '万人', '120万人', '1.2 million people'],
  [-29.3, '万人', '−29.3万人', '−293,000 people'],
  [0.6232, '万张', '6232张', '6232 beds'],
  [69_541, '万吨', '6.9541亿吨', '695.41 million tonnes'],
  [30, '万个', '30万个', '300,000'],
  [43_000, '元', '43,000元', '43,000 yuan'],
  [0, '万人', '0万人', '0 thousand people'],
  [5.5, '%', '5.5%', '5.5%'],
])('%d %s is %s, %s', (value, unit, zh, en) => {
  expect(formatValue(value, unit, 'zh')).toBe(zh);
  expect(formatValue(value, unit, 'en')).toBe(en);
});

it('a range has one unit, its upper end’s', () => {
  expect(formatRange(9000, 11_000, '亿元', 'zh')).toBe('0.9–1.1万亿元');
  expect(formatRange(90, 110, '万人', 'en')).toBe('0.9–1.1 million people');
});

it('figures that share a column keep the one unit of the column', () => {
  expect(formatValue(-0.69, '万人', 'zh', { oneUnit: true })).toBe('−0.69万人');
  expect(formatValue(1_260_000, '亿元', 'zh', { oneUnit: true })).toBe('1,260,000亿元');
  expect(formatRange(9000, 11_000, '亿元', 'zh', { oneUnit: true })).toBe('9000–11,000亿元');
  expect(shownUnit('亿元', 'zh')).toEqual({ label: '亿元', factor: 1 });
  expect(shownUnit('万人', 'en')).toEqual({ label: 'thousand people', factor: 10 });
});

it('a column’s unit goes, another stays', () => {
  expect(withoutUnit('8000亿元以上', '亿元')).toBe('8000以上');
  expect(withoutUnit('1.2万亿元', '亿元')).toBe('1.2万亿元');
  expect(withoutUnit('6232张', '万张')).toBe('6232张');
  expect(withoutUnit('around 350 bn yuan', 'bn yuan')).toBe('around 350');
  expect(withoutUnit('报告未提', '%')).toBe('报告未提');
});

it('says of a number what Intl.NumberFormat says of it', () => {
  const formats = [false, true].map((sign) => {
    const signDisplay = sign ? ('exceptZero' as const) : ('negative' as const);
    const style = { maximumFractionDigits: 4, useGrouping: 'min2' as const, signDisplay };
    return { sign, format: new Intl.NumberFormat('zh-CN', style).format };
  });
  const digits = fc.integer({ min: -1e12, max: 1e12 });
  const decimals = fc.integer({ min: 0, max: 6 }).map((places) => 10 ** places);
  fc.assert(
    fc.property(digits, decimals, (whole, by) => {
      for (const { sign, format } of formats)
        expect(formatNumber(whole / by, 'zh', { sign })).toBe(format(whole / by).replace('-', '−'));
    }),
    {
      examples: [
        [0, 1],
        [-0, 1],
        [1, 1e6],
        [-1, 1e6],
        [12_345, 1],
        [-9999, 1],
        [72_805, 1e5],
      ],
    },
  );
});

it('leaves no binary noise', () => {
  expect(formatNumber(0.1 + 0.2, 'en')).toBe('0.3');
  expect(formatNumber(1.005 * 100, 'en')).toBe('100.5');
  expect(formatNumber(-4.35 * 100, 'en', { sign: true })).toBe('−435');
});
