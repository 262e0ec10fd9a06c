import { expect, it } from 'vitest';
import type { Cell } from '../../domain';
import type { Verdict } from '../../domain/outcome';
import { figure, missing, region } from '../testing/rows';
import { rankedRecords } from './records';
import type { TrendLine } from './trend';

const outcome = (by: number, verdict: Verdict): Cell => {
  const cell = figure(by);
  if (cell.state !== 'value') throw new Error('fixture');
  return { ...cell, verdict };
};
const line = (name: string, ...missedBy: readonly (number | 'met')[]): TrendLine => ({
  region: region(name, name),
  years: missedBy.map((by, i) => ({
    year: 2010 + i,
    series: 'gdp_growth',
    target: { ...figure(5), sources: [] } as Cell,
    actual: figure(5),
    outcome: by === 'met' ? outcome(1, 'met') : outcome(by, 'missed'),
  })),
});

it('puts who missed most often first, of equals who missed by more', () => {
  const lines = [line('a', -1, 'met'), line('b', -1, -3), line('c', -3, 'met'), line('d', 'met')];
  const ranked = rankedRecords(lines);
  expect(ranked.map((one) => one.region.adcode)).toEqual(['b', 'c', 'a', 'd']);
  expect(ranked[0]).toMatchObject({ missed: 2, record: { judged: 2, meanMiss: -2 } });
});

it('leaves out of whom no year can be judged', () => {
  const silent = line('e', 'met');
  const years = silent.years.map((one) => ({ ...one, outcome: missing }));
  expect(rankedRecords([{ ...silent, years }])).toEqual([]);
});
