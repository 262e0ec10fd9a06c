import { beforeAll, describe, expect, it } from 'vitest';
import type { Statement } from '../../domain';
import { loadMessages } from '../texts/messages';
import { baseUnitName, formatWritten } from './quantity';

beforeAll(() => loadMessages('en'));

type Written = Parameters<typeof formatWritten>[0];
const of = (
  stated: Statement['stated'],
  unit: string,
  baseValue: number,
  baseUnit: string,
  change: Statement['change'] = 'count',
): Written => ({ stated, unit, baseValue, baseUnit, change });

describe('a statement’s value in words', () => {
  it.each<[Written, string, string]>([
    [of({ op: 'ge', value: 3 }, '万张', 30000, '1'), '3万张以上', 'at least 30,000'],
    [
      of({ op: 'gt', value: 126 }, '万亿元', 1.26e14, '元'),
      '超过126万亿元',
      'over 126 trillion yuan',
    ],
    [of({ op: 'eq', value: 1244 }, '万人', 12440000, '1'), '1244万人', '12.44 million people'],
    [of({ op: 'approx', value: 5 }, '%', 5, '%', 'growth'), '5%左右', 'around 5%'],
    [of({ op: 'between', value: 3, valueHi: 5 }, '家', 3, '1'), '3–5家', '3–5'],
    [
      of({ op: 'between', value: 1.1, valueHi: 1.2 }, '亿斤', 55000, '吨'),
      '1.1–1.2亿斤',
      '55,000–60,000 tonnes',
    ],
    [
      of({ op: 'lt', value: 2.9 }, '微克/立方米', 2.9, '微克/立方米'),
      '低于2.9微克/立方米',
      'under 2.9 µg/m³',
    ],
    [of({ op: 'eq', value: 2.2 }, '倍', 2.2, '倍', 'growth'), '2.2倍', '2.2 times'],
  ])('%j', (statement, zh, en) => {
    expect(formatWritten(statement, 'zh')).toBe(zh);
    expect(formatWritten(statement, 'en')).toBe(en);
  });
  it('says a fall as a fall, its bound the right way round', () => {
    const saved = of({ op: 'le', value: -2.5 }, '%', -2.5, '%', 'growth');
    expect(formatWritten(saved, 'zh')).toBe('下降2.5%以上');
    expect(formatWritten(saved, 'en')).toBe('down at least 2.5%');
    const land = of({ op: 'approx', value: -8 }, '平方公里', -8e6, '平方米', 'delta');
    expect(formatWritten(land, 'zh')).toBe('减少8平方公里左右');
    expect(formatWritten(land, 'en')).toBe('down around 8 million m²');
  });
  it('gives a bare ratio in %, and leaves a bare number as it is', () => {
    expect(formatWritten(of({ op: 'ge', value: 0.5 }, '', 50, '%', 'share'), 'zh')).toBe('50%以上');
    expect(formatWritten(of({ op: 'eq', value: 86.5 }, '', 86.5, '1', 'level'), 'zh')).toBe('86.5');
  });
  it('names the units that amounts are compared in', () => {
    expect(baseUnitName('元', 'zh', '计数')).toBe('元');
    expect(baseUnitName('元', 'en', 'counted')).toBe('yuan');
    expect(baseUnitName('1', 'en', 'counted')).toBe('counted');
  });
});
