import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readValue, type Beside } from './read-value';

const REFS: Readonly<Record<string, string>> = {
  经济增长: 'gdp_growth',
  地区生产总值增速: 'gdp_growth',
};
const beside = (unit: string, written = ''): Beside => ({
  unit,
  written,
  refOf: (name) => REFS[name] ?? 'unknown',
});
const stated = (cell: string, unit = '%', written = '') => {
  const reading = readValue(cell, beside(unit, written));
  return reading.kind === 'stated' ? reading.stated : reading;
};

describe('a cell', () => {
  it.each([
    ['5', { op: 'eq', value: 5 }],
    ['5%', { op: 'eq', value: 5 }],
    ['５．５％', { op: 'eq', value: 5.5 }],
    ['5%左右', { op: 'approx', value: 5 }],
    ['约5%', { op: 'approx', value: 5 }],
    ['6%以上', { op: 'ge', value: 6 }],
    ['不低于6%', { op: 'ge', value: 6 }],
    ['≥6%', { op: 'ge', value: 6 }],
    ['>= 6', { op: 'ge', value: 6 }],
    ['超过6%', { op: 'gt', value: 6 }],
    ['高于6%', { op: 'gt', value: 6 }],
    ['3%以内', { op: 'le', value: 3 }],
    ['不超过3%', { op: 'le', value: 3 }],
    ['低于3%', { op: 'lt', value: 3 }],
    ['5%-6%', { op: 'between', value: 5, valueHi: 6 }],
    ['5%—6%', { op: 'between', value: 5, valueHi: 6 }],
    ['5–6%', { op: 'between', value: 5, valueHi: 6 }],
    ['5～6%', { op: 'between', value: 5, valueHi: 6 }],
    ['-0.7', { op: 'eq', value: -0.7 }],
    ['−0.7%', { op: 'eq', value: -0.7 }],
    ["'-0.7%", { op: 'eq', value: -0.7 }],
    ['+5%', { op: 'eq', value: 5 }],
    ['around 5%', { op: 'approx', value: 5 }],
    ['at least 5.5%', { op: 'ge', value: 5.5 }],
    ['under 3 percent', { op: 'lt', value: 3 }],
    ['与经济增长同步', { op: 'sync', ref: 'gdp_growth' }],
    ['高于地区生产总值增速', { op: 'above', ref: 'gdp_growth' }],
    ['推算 5.5%（与地区生产总值增速同步）', { op: 'sync', ref: 'gdp_growth' }],
    ['正增长', { op: 'positive' }],
    ['完成上级下达任务', { op: 'assigned' }],
    ['完成国家下达的目标任务', { op: 'assigned' }],
    ['与全省同步', { op: 'relative' }],
    ['高于全国平均水平', { op: 'relative' }],
  ])('%s states %j', (cell, expected) => expect(stated(cell)).toEqual(expected));

  it.each([
    ['126万亿元', '亿元', '', 1_260_000],
    ['126万亿', '亿元', '', 1_260_000],
    ['1.26', '亿元', '万亿元', 12_600],
    ['1,260,000', '亿元', '', 1_260_000],
    ['1，260，000', '亿元', '', 1_260_000],
    ['12,600 亿元', '亿元', '', 12_600],
    ['10,000亿元', '亿元', '', 10_000],
    ['350', '亿元', '100 million yuan', 350],
    ['350', '万人', '10,000 persons', 350],
    ['126 trillion yuan', '亿元', '', 1_260_000],
    ['350', '亿元', 'bn yuan', 3500],
    ['1200', '万人', '', 1200],
    ['12.44 million people', '万人', '', 1244],
    ['6232张', '万张', '', 0.6232],
    ['5万人次', '万人次', '', 5],
    ['6‰', '‰', '', 6],
    ['0.6%', '‰', '', 6],
    ['30 µg/m³', '微克/立方米', '', 30],
    ['30', '微克/立方米', 'µg/m³', 30],
  ])('%s counts in %s', (cell, unit, written, value) =>
    expect(stated(cell, unit, written)).toEqual({ op: 'eq', value }),
  );

  it.each([
    '',
    ' ',
    '-',
    '—',
    '——',
    '–',
    '/',
    '…',
    'N/A',
    '无',
    '暂无',
    '报告未提',
    '未收录报告',
    'Not mentioned',
  ])('“%s” says that there is no figure, not zero', (cell) =>
    expect(readValue(cell, beside('%'))).toEqual({ kind: 'none' }),
  );

  it('that was worked out, without what it follows from, is told apart', () => {
    expect(readValue('推算 5.5', beside('%'))).toEqual({ kind: 'implied' });
    expect(readValue('Implied ≥5', beside('%'))).toEqual({ kind: 'implied' });
  });

  it.each([
    ['(5)', 'brackets'],
    ['（1,200）', 'brackets'],
    ['超过6万个、30万个（分列）', 'several'],
    ['五', 'unread'],
    ['5%左右吧', 'unread'],
    ['5%、6%', 'unread'],
    ['约5%以上', 'unread'],
    ['5%-6%左右', 'unread'],
    ['1e999', 'unread'],
    ['=1+1', 'unread'],
    ['=HYPERLINK("http://x","5")', 'unread'],
    ['<b>5</b>', 'unread'],
    ['#DIV/0!', 'unread'],
    ['2024年5%', 'unread'],
    ['下降5%', 'unread'],
  ])('%s is refused: %s', (cell, why) =>
    expect(readValue(cell, beside('%'))).toEqual({ kind: 'fault', fault: { why } }),
  );

  it('in another unit is refused: points are not per cent, money is not people', () => {
    const fault = (written: string, wanted: string) => ({
      kind: 'fault',
      fault: { why: 'unit', written, wanted },
    });
    expect(readValue('0.5个百分点', beside('%'))).toEqual(fault('个百分点', '%'));
    expect(readValue('5', beside('万人', '亿元'))).toEqual(fault('亿元', '万人'));
    expect(readValue('5', beside('%', '分'))).toEqual(fault('分', '%'));
  });
  it('tied to what is no indicator is refused by name', () => {
    expect(readValue('与幸福同步', beside('%'))).toEqual({
      kind: 'fault',
      fault: { why: 'reference', name: '幸福' },
    });
  });
});

describe('nonsense', () => {
  it('never throws, and gives no number whose digits are not in the cell', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom(...'0123456789.,%-—~约超过以上左右万亿元（）()与同步=+e '),
      }),
    );
    fc.assert(
      fc.property(cell, (text) => {
        const reading = readValue(text, beside('%'));
        if (reading.kind !== 'stated' || !('value' in reading.stated)) return;
        expect(text).toMatch(/\d|[０-９]|\p{Nd}/u);
      }),
    );
  });
  it('reads back every number that a program writes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const number = Object.is(value, -0) ? 0 : value;
        expect(stated(String(number))).toEqual({ op: 'eq', value: number });
      }),
    );
  });
});
