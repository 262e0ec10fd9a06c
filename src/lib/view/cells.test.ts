import { describe, expect, it } from 'vitest';
import type { Cell, Loaded, Measure } from '../domain';
import { cells } from './cells';
import { loadedWith, observed, REGIONS } from './testing/country';

function cell(loaded: Loaded, adcode: string, measure: Measure, indicator = 'gdp_growth'): Cell {
  const region = REGIONS.find((one) => one.adcode === adcode);
  if (!region) throw new Error(adcode);
  const period = measure === 'actual' ? 2023 : 2024;
  return cells(loaded, { indicator, measure, period, implied: true })(region);
}

describe('cells', () => {
  it('tells a silent report from one that was not read', () => {
    const loaded = loadedWith([], ['110000']);
    expect(cell(loaded, '110000', 'target')).toEqual({ state: 'missing' });
    expect(cell(loaded, '120000', 'target')).toEqual({ state: 'unread' });
  });
  it('judges results by the report of the year after', () => {
    const loaded = loadedWith([], ['110000']);
    expect(cell(loaded, '110000', 'actual')).toEqual({ state: 'missing' });
  });
  it('does not take the silence of an abridged copy for the report’s', () => {
    const loaded = loadedWith([]);
    const reports = loaded.reports.map((one) => ({ ...one, copy: 'abridged' as const }));
    expect(cell({ ...loaded, reports }, '110000', 'target')).toEqual({ state: 'abridged' });
  });
  it('keeps zero a value', () => {
    const loaded = loadedWith([observed('110000', 'gdp_growth', { op: 'eq', value: 0 })]);
    expect(cell(loaded, '110000', 'target')).toMatchObject({ state: 'value', value: 0 });
  });
  it('ranks a range by its middle', () => {
    const range = { op: 'between', value: 5, valueHi: 6 } as const;
    const loaded = loadedWith([observed('110000', 'gdp_growth', range)]);
    expect(cell(loaded, '110000', 'target')).toMatchObject({ value: 5.5, stated: range });
  });
  it('lets the headline speak before the body, and keeps both', () => {
    const body = observed('110000', 'gdp_growth', { op: 'eq', value: 4 }, { headline: false });
    const headline = observed('110000', 'gdp_growth', { op: 'ge', value: 5 });
    const loaded = loadedWith([body, headline]);
    expect(cell(loaded, '110000', 'target')).toMatchObject({
      value: 5,
      sources: [headline, body],
    });
  });
  it('takes none of several figures of equal standing for the region’s', () => {
    const part = (value: number, start: number) =>
      observed('110000', 'school_places', { op: 'gt', value }, { headline: false, start });
    const loaded = loadedWith([part(30, 20), part(6, 10)]);
    expect(cell(loaded, '110000', 'target', 'school_places')).toMatchObject({
      state: 'words',
      stated: {
        op: 'several',
        parts: [
          { op: 'gt', value: 6 },
          { op: 'gt', value: 30 },
        ],
      },
      sources: [{ start: 20 }, { start: 10 }],
    });
    const result = observed(
      '110000',
      'school_places',
      { op: 'eq', value: 5 },
      { kind: 'actual', period: 2023 },
    );
    const both = loadedWith([part(30, 20), part(6, 10), result]);
    expect(cell(both, '110000', 'step', 'school_places').state).toBe('words');
  });
  it('takes no headline for the whole of what adds up', () => {
    const headline = observed('110000', 'urban_jobs', { op: 'eq', value: 6.35 });
    const body = observed(
      '110000',
      'urban_jobs',
      { op: 'eq', value: 12.27 },
      { headline: false, start: 40 },
    );
    expect(cell(loadedWith([headline, body]), '110000', 'target', 'urban_jobs')).toMatchObject({
      state: 'words',
      stated: { op: 'several' },
    });
  });
  it('takes a figure told twice, or told harder, for one', () => {
    const soft = observed('110000', 'gdp_growth', { op: 'approx', value: 6 });
    const hard = observed('110000', 'gdp_growth', { op: 'ge', value: 6 }, { start: 90 });
    expect(cell(loadedWith([soft, hard]), '110000', 'target')).toMatchObject({
      state: 'value',
      stated: { op: 'approx', value: 6 },
    });
  });
  it('works out a relative target from the region’s own figure, and marks it implied', () => {
    const sync = observed('110000', 'income_growth', { op: 'sync', ref: 'gdp_growth' });
    const gdp = observed('110000', 'gdp_growth', { op: 'approx', value: 5 });
    expect(cell(loadedWith([sync, gdp]), '110000', 'target', 'income_growth')).toEqual({
      state: 'implied',
      value: 5,
      implies: { op: 'approx', value: 5 },
      stated: sync.stated,
      sources: [sync, gdp],
    });
  });
  it('leaves a relative target as words when its reference is unknown, or refers back', () => {
    const sync = observed('110000', 'income_growth', { op: 'sync', ref: 'gdp_growth' });
    const back = observed('110000', 'gdp_growth', { op: 'sync', ref: 'income_growth' });
    expect(cell(loadedWith([sync]), '110000', 'target', 'income_growth').state).toBe('words');
    expect(cell(loadedWith([sync, back]), '110000', 'target', 'income_growth').state).toBe('words');
  });
  it('steps from last year’s result, without binary noise', () => {
    const loaded = loadedWith([
      observed('110000', 'gdp_growth', { op: 'approx', value: 5 }),
      observed('110000', 'gdp_growth', { op: 'eq', value: 5.2 }, { kind: 'actual', period: 2023 }),
    ]);
    expect(cell(loaded, '110000', 'step')).toMatchObject({
      value: -0.2,
      stated: { op: 'approx', value: -0.2 },
    });
    expect(cell(loaded, '120000', 'step')).toEqual({ state: 'missing' });
  });
  it('has no step from or to words, nor from or to an implied value', () => {
    const actual = { kind: 'actual', period: 2023 } as const;
    const loaded = loadedWith([
      observed('110000', 'income_growth', { op: 'sync', ref: 'gdp_growth' }),
      observed('110000', 'gdp_growth', { op: 'approx', value: 5 }),
      observed('110000', 'income_growth', { op: 'eq', value: 6 }, actual),
      observed('120000', 'income_growth', { op: 'positive' }),
      observed('120000', 'income_growth', { op: 'eq', value: 6 }, actual),
      observed('130000', 'income_growth', { op: 'eq', value: 6 }),
    ]);
    expect(cell(loaded, '110000', 'step', 'income_growth').state).toBe('words');
    expect(cell(loaded, '120000', 'step', 'income_growth').state).toBe('words');
    expect(cell(loaded, '130000', 'step', 'income_growth').state).toBe('missing');
  });
  it('steps by zero, which is a value, and from the middle of a range', () => {
    const actual = { kind: 'actual', period: 2023 } as const;
    const loaded = loadedWith([
      observed('110000', 'gdp_growth', { op: 'eq', value: 5 }),
      observed('110000', 'gdp_growth', { op: 'eq', value: 5 }, actual),
      observed('120000', 'gdp_growth', { op: 'between', value: 5, valueHi: 6 }),
      observed('120000', 'gdp_growth', { op: 'eq', value: 7 }, actual),
    ]);
    expect(cell(loaded, '110000', 'step')).toMatchObject({
      state: 'value',
      value: 0,
      stated: { op: 'eq', value: 0 },
    });
    expect(cell(loaded, '120000', 'step')).toMatchObject({
      value: -1.5,
      stated: { op: 'approx' },
    });
  });
  it('turns the word of what is subtracted round, and has no number for two lower bounds', () => {
    const actual = { kind: 'actual', period: 2023 } as const;
    const target = observed('120000', 'urban_jobs', { op: 'gt', value: 2000 });
    const loaded = loadedWith([
      observed('110000', 'urban_jobs', { op: 'eq', value: 8 }),
      observed('110000', 'urban_jobs', { op: 'gt', value: 8 }, actual),
      target,
      observed('120000', 'urban_jobs', { op: 'gt', value: 1900 }, actual),
    ]);
    expect(cell(loaded, '110000', 'step', 'urban_jobs')).toMatchObject({
      stated: { op: 'lt', value: 0 },
    });
    expect(cell(loaded, '120000', 'step', 'urban_jobs')).toMatchObject({
      state: 'words',
      stated: target.stated,
    });
  });
  it('leads over the level above: a province over the nation, a city over its province', () => {
    const loaded = loadedWith([
      observed('100000', 'gdp_growth', { op: 'eq', value: 5 }),
      observed('110000', 'gdp_growth', { op: 'ge', value: 5.5 }),
      observed('110100', 'gdp_growth', { op: 'eq', value: 7 }),
    ]);
    expect(cell(loaded, '110000', 'lead')).toMatchObject({
      value: 0.5,
      stated: { op: 'ge', value: 0.5 },
    });
    expect(cell(loaded, '110100', 'lead')).toMatchObject({ value: 1.5, stated: { op: 'le' } });
    expect(cell(loaded, '100000', 'lead')).toEqual({ state: 'missing' });
  });
});
