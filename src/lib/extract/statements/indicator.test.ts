import { describe, expect, it } from 'vitest';
import type { Observation, Statement } from '../../domain';
import { indicatorsOf } from './indicator';

function statement(subject: string, value: number, start: number, end: number) {
  const bare: Omit<Statement, 'indicator'> = {
    adcode: '110000',
    period: 2024,
    kind: 'target',
    topic: 'green',
    subject,
    stated: { op: 'eq', value },
    unit: '%',
    change: 'level',
    baseValue: value,
    baseUnit: '%',
    quote: '',
    start,
    end,
  };
  return bare;
}

function observation(indicator: string, value: number, start: number, end: number): Observation {
  return {
    adcode: '110000',
    indicator,
    period: 2024,
    kind: 'target',
    stated: { op: 'eq', value },
    headline: false,
    quote: '',
    start,
    end,
  };
}

const told = (list: Parameters<typeof indicatorsOf>[0], found: readonly Observation[]) =>
  indicatorsOf(list, found).map(({ subject, indicator }) => [subject, indicator]);

describe('indicatorsOf', () => {
  it('tells each member of a list by its own offsets, though all share a figure', () => {
    const list = [
      statement('空气优良率', 100, 10, 60),
      statement('饮用水达标率', 100, 20, 60),
      statement('断面水质优良率', 100, 30, 60),
      statement('危废处置率', 100, 40, 60),
    ];
    const found = [observation('good_water', 100, 30, 60), observation('good_air', 100, 9, 60)];
    expect(told(list, found)).toEqual([
      ['空气优良率', 'good_air'],
      ['饮用水达标率', 'none'],
      ['断面水质优良率', 'good_water'],
      ['危废处置率', 'none'],
    ]);
  });
  it('takes only what overlaps and has the figure', () => {
    const list = [statement('甲', 5, 0, 10), statement('乙', 6, 12, 20)];
    expect(told(list, [observation('gdp_growth', 6, 0, 10)])).toEqual([
      ['甲', 'none'],
      ['乙', 'none'],
    ]);
  });
});
