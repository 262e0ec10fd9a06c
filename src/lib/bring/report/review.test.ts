import { describe, expect, it } from 'vitest';
import type { Observation, Statement } from '../../domain';
import { answering } from '../../dataset/tables/observations';
import type { ReportReading } from './reading';
import {
  acceptedOf,
  addedKey,
  againstPackage,
  figuresOf,
  keyOf,
  marksOf,
  piecesOf,
} from './review';

const TEXT = '经济增长5%左右，新增就业8万人，新建水库3座。';

function figure(quote: string, value: number, rest: Partial<Observation> = {}): Observation {
  const start = TEXT.indexOf(quote);
  return {
    adcode: '520000',
    indicator: 'gdp_growth',
    period: 2024,
    kind: 'target',
    stated: { op: 'approx', value },
    headline: true,
    quote,
    start,
    end: start + quote.length,
    ...rest,
  };
}

function statement(quote: string): Statement {
  const start = TEXT.indexOf(quote);
  return {
    adcode: '520000',
    period: 2024,
    kind: 'target',
    topic: 'infrastructure',
    subject: '水库',
    stated: { op: 'eq', value: 3 },
    unit: '座',
    change: 'count',
    indicator: 'none',
    quote,
    start,
    end: start + quote.length,
    baseValue: 3,
    baseUnit: '1',
  };
}

const growth = figure('经济增长5%左右', 5);
const jobs = figure('新增就业8万人', 8, {
  indicator: 'urban_jobs',
  stated: { op: 'eq', value: 8 },
});
const dams = statement('新建水库3座');
const reading: ReportReading = {
  kind: 'read',
  head: {
    adcode: '520000',
    year: 2024,
    title: '',
    session: '',
    date: '',
    speaker: '',
    chars: TEXT.length,
  },
  observations: [growth, jobs],
  statements: [dams],
  leftOut: [],
};

describe('decisions on figures', () => {
  it('keep what was read unless the reader says otherwise', () => {
    expect(acceptedOf([growth, jobs], {})).toEqual([growth, jobs]);
    expect(acceptedOf([growth, jobs], { [keyOf(growth)]: 'rejected' })).toEqual([jobs]);
  });
  it('put a correction in the place of what was read, which is still known', () => {
    const corrected: Observation = { ...growth, stated: { op: 'ge', value: 5 } };
    const [first] = figuresOf([growth, jobs], { [keyOf(growth)]: corrected });
    expect(first).toEqual({ key: keyOf(growth), read: growth, counts: corrected });
  });
  it('add a figure that was not read, where it stands', () => {
    const added = { ...growth, start: dams.start, end: dams.end, quote: dams.quote };
    const figures = figuresOf([growth, jobs], { [addedKey(dams)]: added });
    expect(figures.map(({ read }) => read)).toEqual([growth, jobs, 'added']);
    expect(acceptedOf([growth, jobs], { [addedKey(dams)]: added })).toContain(added);
  });
  it('of figures that are not there any more change nothing', () => {
    expect(acceptedOf([jobs], { [keyOf(growth)]: 'rejected' })).toEqual([jobs]);
  });
});

describe('marks', () => {
  it('cover each figure and each other quantity once, in the order of the text', () => {
    const marks = marksOf(reading, {});
    expect(marks.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      growth.quote,
      jobs.quote,
      dams.quote,
    ]);
    expect(marks[2]).toMatchObject({ figures: [], statements: [dams] });
  });
  it('join what overlaps', () => {
    const wide = figure('经济增长5%左右，新增就业8万人', 5, { indicator: 'income_growth' });
    const marks = marksOf({ ...reading, observations: [growth, wide, jobs] }, {});
    expect(marks[0]?.figures).toHaveLength(3);
    expect(marks).toHaveLength(2);
  });
  it('cut the text without loss', () => {
    const pieces = piecesOf(TEXT, marksOf(reading, {}));
    expect(pieces.map(({ text }) => text).join('')).toBe(TEXT);
    expect(pieces.filter(({ kind }) => kind === 'mark')).toHaveLength(3);
  });
});

it('holds figures against the package’s', () => {
  const known = [growth, { ...jobs, stated: { op: 'eq', value: 9 } } as const];
  const observations = {
    length: 2,
    ...answering((indicator) => known.filter((one) => one.indicator === indicator)),
    of: () => known,
  };
  const fresh = figure('经济增长5%左右', 5, { indicator: 'cpi' });
  expect(againstPackage([growth, jobs, fresh], observations)).toEqual({
    same: 1,
    differing: [{ own: jobs, known: known[1] }],
    fresh: 1,
  });
});
