import { describe, expect, it } from 'vitest';
import type { Observation, Statement } from '../../../domain';
import { indicatorsOf } from './indicator';

function statement(subject: string, value: number, start: number, end: number) {
  const bare: Statement = {
    adcode: '110000',
    period: 2024,
    kind: 'target',
    topic: 'green',
    subject,
    stated: { op: 'eq', value },
    unit: '%',
    change: 'level',
    indicator: 'none',
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
  it('tells the member of a list that bears the name, though all share clause and figure', () => {
    const list = [
      statement('固定资产投资', 6, 0, 20),
      statement('社会消费品零售总额', 5, 0, 22),
      statement('进出口总额', 6, 0, 25),
    ];
    const found = ['fai_growth', 'trade_growth'].map((id) => observation(id, 6, 0, 25));
    expect(told(list, found)).toEqual([
      ['固定资产投资', 'fai_growth'],
      ['社会消费品零售总额', 'none'],
      ['进出口总额', 'trade_growth'],
    ]);
  });
  it('tells none where several share the figure and none bears the name', () => {
    const list = [statement('水源地达标率', 100, 20, 60), statement('危废处置率', 100, 20, 60)];
    expect(told(list, [observation('good_air', 100, 9, 60)])).toEqual([
      ['水源地达标率', 'none'],
      ['危废处置率', 'none'],
    ]);
  });
  it('takes only what overlaps and has the figure', () => {
    const list = [statement('甲', 5, 0, 10), statement('乙', 6, 12, 20)];
    expect(told(list, [observation('gdp_growth', 6, 0, 10)])).toEqual([
      ['甲', 'none'],
      ['乙', 'none'],
    ]);
    expect(told(list, [observation('gdp_growth', 6, 10, 20)])).toEqual([
      ['甲', 'none'],
      ['乙', 'gdp_growth'],
    ]);
  });
});
