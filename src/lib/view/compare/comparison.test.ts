import { describe, expect, it } from 'vitest';
import { figure, growth, implied, missing, region, words } from '../testing/rows';
import type { Cell, Indicator } from '../../domain';
import { compareCells } from './comparison';
import { wordApart, wordPair } from './words';

const speech = { lang: 'zh', nameOf: (id: string) => id } as const;
const NAMES = ['甲', '乙', '丙', '丁'];
const compare = (cells: readonly Cell[], indicator: Indicator = growth) =>
  compareCells(
    indicator,
    cells.map((cell, i) => ({ region: region(`${i + 1}10000`, NAMES[i] ?? ''), cell })),
  );
const best = (cells: readonly Cell[], indicator: Indicator = growth) =>
  compare(cells, indicator).cells.map((one) => one.best);

describe('the best', () => {
  const lower = { ...growth, direction: 'lower' } as const;
  it('is the highest or the lowest, by the indicator’s direction', () => {
    expect(best([figure(5), figure(6), figure(4)])).toEqual([false, true, false]);
    expect(best([figure(5), figure(6), figure(4)], lower)).toEqual([false, false, true]);
  });
  it('is shared by equals; where all are alike there is none', () => {
    expect(best([figure(6), figure(6, 'ge'), figure(4)])).toEqual([true, true, false]);
    expect(best([figure(6), figure(6, 'approx')])).toEqual([false, false]);
  });
  it('is nobody where no side is better, where amounts add up, or where one alone has a number', () => {
    expect(best([figure(5), figure(6)], { ...growth, direction: 'neutral' })).toEqual([
      false,
      false,
    ]);
    expect(best([figure(5), figure(6)], { ...growth, form: 'level', unit: '万人' })).toEqual([
      false,
      false,
    ]);
    expect(best([figure(5), words, missing])).toEqual([false, false, false]);
  });
  it('is never an implied value', () => {
    expect(best([figure(5), figure(4), implied(6)])).toEqual([true, false, false]);
  });
});

describe('the difference of two, in words', () => {
  const pair = (...cells: readonly Cell[]) => wordPair(compare(cells).pair, growth, speech);
  it.each([
    [figure(5.5), figure(5), '甲较乙高0.5个百分点'],
    [figure(5), figure(5.5), '甲较乙低0.5个百分点'],
    [figure(5.5, 'approx'), figure(5, 'approx'), '甲较乙约高0.5个百分点'],
    [figure(5), figure(5), '甲与乙相同'],
    [figure(5, 'approx'), figure(5, 'approx'), '甲与乙相同'],
    [figure(5, 'approx'), figure(5), '甲与乙数值相同，说法不同'],
  ])('%j against %j: %s', (a, b, text) => expect(pair(a, b)).toBe(text));
  it('is said as bounded where one is a bound', () => {
    expect(pair(figure(5.5, 'ge'), figure(5, 'approx'))).toBe('甲较乙至少高0.5个百分点');
    expect(pair(figure(5, 'approx'), figure(5.5, 'ge'))).toBe('甲较乙至少低0.5个百分点');
    expect(pair(figure(5, 'ge'), figure(5, 'approx'))).toBe('甲不低于乙');
    expect(pair(figure(5, 'ge'), figure(6))).toBe('甲较乙至多低1个百分点');
    expect(pair(figure(5, 'le'), figure(4))).toBe('甲较乙至多高1个百分点');
  });
  it('cannot be said of two bounds that are open the same way', () => {
    expect(pair(figure(6, 'ge'), figure(5, 'ge'))).toBe('甲与乙同为下限，差多少不能说');
  });
  it('is of the highest and the lowest where there are more', () => {
    expect(pair(figure(5), figure(7), figure(4))).toBe('乙较丙高3个百分点');
  });
  it('names nobody where all of more than two have one number', () => {
    expect(pair(figure(5), figure(5), missing, figure(5))).toBe('3地相同');
    expect(pair(figure(5, 'approx'), figure(5, 'ge'), figure(5, 'approx'))).toBe(
      '3地数值相同，说法不同',
    );
  });
  it('is empty where one has no number', () => {
    expect(pair(figure(5), words)).toBe('');
    expect(pair(figure(5), implied(6))).toBe('');
  });
});

it('holds each against the first region, in words', () => {
  const { cells } = compare([figure(5, 'approx'), figure(6, 'ge'), missing]);
  const said = cells.map((one) => wordApart(one, cells[0], growth, speech));
  expect(said).toEqual(['', '较甲至少高1个百分点', '']);
});

it('counts what is no percentage in its own unit', () => {
  const jobs = { ...growth, form: 'level', unit: '万人' } as const;
  const { pair } = compare([figure(60), figure(50)], jobs);
  expect(wordPair(pair, jobs, speech)).toBe('甲较乙高10万人');
});
