import { describe, expect, it } from 'vitest';
import type { Cell, Loaded, Observation, Stated } from '../domain';
import { allCells } from './outcome-cells';
import { loadedWith, observed, REGIONS } from './testing/country';

const target = (stated: Stated, indicator = 'gdp_growth', adcode = '110000') =>
  observed(adcode, indicator, stated, { period: 2023 });
const actual = (stated: Stated, indicator = 'gdp_growth', adcode = '110000') =>
  observed(adcode, indicator, stated, { kind: 'actual', period: 2023 });
const eq = (value: number) => ({ op: 'eq', value }) as const;

/** Reports of 2023 and 2024 by all regions, unless 2024's are left out. */
function loaded(observations: readonly Observation[], years = [2023, 2024]): Loaded {
  const one = loadedWith(observations);
  const reports = years.flatMap((year) => one.reports.map((report) => ({ ...report, year })));
  return { ...one, reports, years, held: years };
}
function outcome(observations: readonly Observation[], indicator = 'gdp_growth'): Cell {
  return outcomeIn(loaded(observations), indicator);
}
function outcomeIn(all: Loaded, indicator = 'gdp_growth'): Cell {
  const region = REGIONS.find(({ adcode }) => adcode === '110000');
  if (!region) throw new Error('fixture');
  return allCells(all, { indicator, measure: 'outcome', period: 2023, implied: true })(region);
}

describe('the cell of an outcome', () => {
  it('holds a target against what the next report tells of the same year', () => {
    const [set, told] = [target({ op: 'approx', value: 5 }), actual(eq(5.2))];
    expect(outcome([set, told])).toEqual({
      state: 'value',
      value: 0.2,
      stated: { op: 'eq', value: 0.2 },
      sources: [set, told],
      verdict: 'met',
    });
  });
  it('holds 同步 against the same year’s result of what it refers to', () => {
    const told = [
      target({ op: 'sync', ref: 'gdp_growth' }, 'income_growth'),
      target(eq(8)),
      actual(eq(5)),
      actual(eq(4), 'income_growth'),
    ];
    expect(outcome(told, 'income_growth')).toMatchObject({ value: -1, verdict: 'missed' });
    expect(outcome(told, 'income_growth')).toMatchObject({
      sources: [{ kind: 'target' }, { indicator: 'income_growth' }, { indicator: 'gdp_growth' }],
    });
  });
  it('says why there is none, where target and result are told', () => {
    expect(outcome([target({ op: 'assigned' }), actual(eq(5))])).toMatchObject({
      state: 'words',
      why: 'words',
    });
    expect(outcome([target(eq(5)), actual({ op: 'gt', value: 4 })])).toMatchObject({
      why: 'bounded',
    });
    const tied = target({ op: 'sync', ref: 'gdp_growth' }, 'income_growth');
    expect(outcome([tied, actual(eq(4), 'income_growth')], 'income_growth')).toMatchObject({
      why: 'reference',
    });
  });
  it('is lacking where no target was set, or no result told', () => {
    expect(outcome([actual(eq(5))])).toEqual({ state: 'missing' });
    expect(outcome([target(eq(5))])).toEqual({ state: 'missing' });
  });
  it('is still to come where the next year has no report yet', () => {
    expect(outcomeIn(loaded([target(eq(5))], [2023]))).toEqual({ state: 'pending' });
  });
  it('is unread where the next year’s report is not held, or its figures are not loaded', () => {
    const both = loaded([target(eq(5))]);
    const reports = both.reports.filter(({ year }) => year === 2023);
    expect(outcomeIn({ ...both, reports })).toEqual({ state: 'unread' });
    expect(outcomeIn({ ...both, years: [2023] })).toEqual({ state: 'unread' });
  });
});
