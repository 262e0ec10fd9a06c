import { describe, expect, it } from 'vitest';
import { UNIT_RULES } from './amount';
import { DEGREE_AFTER_RULES } from './degree';
import { RANGE_RULES, readFigure } from './figure';
import { NUMERALS, readWorded } from './in-words';
import type { Notation } from './notation';
import { SCALE_WORDS } from './scales';
import { UNIT_LOOKALIKES } from './unit-at';
import { UNIT_WORDS } from './units';

const NOTATION: Notation = {
  words: { scales: SCALE_WORDS, units: UNIT_WORDS, notUnits: UNIT_LOOKALIKES },
  rules: { ...UNIT_RULES, ...RANGE_RULES, ...DEGREE_AFTER_RULES },
  numerals: NUMERALS,
};

/** What is read of the first figure in a text: value or range, scale, unit, degree; and what is left of the text. */
function read(text: string, notation = NOTATION): unknown[] {
  const at = Math.max(0, text.search(/\d|百分之/));
  const figure = readFigure(notation, text, at);
  if (figure === undefined) return [];
  const { value, valueHi, scale, unit, degree = 'eq', end } = figure;
  return [
    valueHi === undefined ? value : `${value}..${valueHi}`,
    scale,
    unit,
    degree,
    text.slice(end),
  ];
}

describe('readFigure', () => {
  it.each([
    ['1,234.5亿元', [1234.5, 1e8, '元', 'eq', '']],
    ['百分之5左右', [5, 1, '%', 'approx', '']],
    ['8万多名师生', [8, 1e4, '人', 'gt', '师生']],
    ['1200余家', [1200, 1, '家', 'gt', '']],
    ['3-5个', ['3..5', 1, '个', 'eq', '']],
    ['5000万—1亿元', ['0.5..1', 1e8, '元', 'eq', '']],
    ['80%至85%以上', ['80..85', 1, '%', 'ge', '']],
    ['由80%至85%', [80, 1, '%', 'eq', '至85%']],
    ['32个多功能厅', [32, 1, '个', 'eq', '多功能厅']],
    ['突破2万亿元大关', [2, 1e12, '元', 'eq', '']],
    ['60条(段)道路', [60, 1, '条', 'eq', '道路']],
    ['2.6%(新口径)', [2.6, 1, '%', 'eq', '(新口径)']],
    ['2000张家庭床位', [2000, 1, '张', 'eq', '家庭床位']],
    ['3张家口专线', [3, 1, '', 'eq', '张家口专线']],
    ['建成6村3镇', [6, 1, '村', 'eq', '3镇']],
    ['平均受教育年限8.6年', [8.6, 1, '年', 'eq', '']],
    ['12345678901234567', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it('reads without what a notation lacks', () => {
    const bare = { ...NOTATION, rules: {} };
    expect(read('3-5个左右', bare)).toEqual([3, 1, '', 'eq', '-5个左右']);
    expect(read('5个左右', bare)).toEqual([5, 1, '个', 'eq', '']);
  });
});

describe('readWorded', () => {
  it.each([
    ['突破', '千亿元', 1, 'magnitude', '元'],
    ['总量超', '万亿', 1, 'magnitude', ''],
    ['产值', '翻两番', 3, 'doubled', '倍'],
    ['占比达', '八成以上', 8, 'part', '成'],
    ['增长', '两倍多', 2, 'part', '倍'],
    ['占', '1/4', 0.25, 'fraction', ''],
  ])('%s%s', (before, written, value, words, unit) => {
    const figure = readWorded(NOTATION, before + written, before.length);
    expect(figure).toMatchObject({ value, words, unit, end: before.length + written.length });
  });

  it.each([
    ['', '百家争鸣'],
    ['走进', '千家万户'],
    ['占地的', '八成员'],
  ])('nothing in %s%s', (before, written) => {
    expect(readWorded(NOTATION, before + written, before.length)).toBeUndefined();
  });
});
