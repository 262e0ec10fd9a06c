import { describe, expect, it } from 'vitest';
import type { Cell } from '../../domain';
import type { Verdict } from '../../domain/outcome';
import { figure, missing, words } from '../testing/rows';
import { targetRecord } from './trend-record';

const told = (verdict: Verdict, value: number): Cell => ({
  state: 'value',
  value,
  stated: { op: 'eq', value },
  sources: [],
  verdict,
});
const unsaid: Cell = { state: 'words', stated: { op: 'assigned' }, sources: [], why: 'words' };
const abridged: Cell = { state: 'abridged' };

/** From 2010 on: targets, and what became of them. */
const record = (outcomes: readonly Cell[], target: Cell = figure(5)) =>
  targetRecord(
    outcomes.map((outcome, i) => ({
      year: 2010 + i,
      series: 'gdp_growth',
      target,
      actual: missing,
      outcome,
    })),
  );

describe('targetRecord', () => {
  it('counts what was met and missed, within the years of which something is said', () => {
    expect(record([abridged, told('met', 1), told('missed', -0.5), missing])).toMatchObject({
      judged: 2,
      met: 1,
      meanMiss: -0.5,
      span: [2011, 2012],
      streak: { verdict: 'missed', from: 2012, to: 2012 },
    });
  });
  it('counts by their reasons the targets of which nothing can be said', () => {
    const { untold } = record([unsaid, abridged, abridged, { state: 'pending' }]);
    expect(untold).toEqual([
      { why: 'abridged', years: 2 },
      { why: 'words', years: 1 },
      { why: 'pending', years: 1 },
    ]);
  });
  it('counts apart what has no better side', () => {
    expect(record([told('unjudged', 1), told('unjudged', -1)])).toMatchObject({
      judged: 0,
      unjudged: 2,
      span: 'none',
    });
  });
  it('leaves out years without a target', () => {
    expect(record([missing, abridged], missing).untold).toEqual([]);
    expect(record([unsaid], words).untold).toHaveLength(1);
  });
});
