import { describe, expect, it } from 'vitest';
import type { Observation, Report } from '../../../src/lib/domain';
import { taxonomy } from '../taxonomy';
import { doubtsOf } from './index';
import { farOut } from './far-out';
import { readReviewFile, reviewFile } from './review-file';

const indicators = taxonomy();

/** A report that states these figures: `gdp_growth` for a result, `gdp_growth!` for a target. */
function report(
  adcode: string,
  year: number,
  figures: Readonly<Record<string, readonly number[]>>,
) {
  const head: Report = {
    ...{ adcode, year, title: '', session: '', date: '', speaker: '', chars: 9, sha256: '' },
    ...{ copy: 'whole', clauses: false },
  };
  const observations = Object.entries(figures).flatMap(([name, values]) =>
    values.map((value): Observation => {
      const kind = name.endsWith('!') ? 'target' : 'actual';
      const period = kind === 'target' ? year : year - 1;
      const at = { headline: true, quote: '', start: 0, end: 1 };
      const indicator = name.replace('!', '');
      return { adcode, indicator, period, kind, stated: { op: 'eq', value }, ...at };
    }),
  );
  return { report: head, observations };
}

/** Thirty governments over three years that do what is usual, each a little otherwise. */
const usual = [2021, 2022, 2023].flatMap((year) =>
  Array.from({ length: 30 }, (_, i) =>
    report(String(100001 + i), year, {
      gdp_growth: [5 + (i % 7) / 5],
      'gdp_growth!': [6 + (i % 5) / 5],
      gdp: [(1000 + i) * 1.08 ** (year - 2021 + (i % 3) / 30)],
    }),
  ),
);
const doubts = (...more: ReturnType<typeof report>[]) =>
  doubtsOf([...usual, ...more], indicators).map((one) =>
    [one.doubt, one.year, one.indicator, one.stated, one.against].join(' | '),
  );

describe('doubtsOf', () => {
  it('lets the usual be', () => expect(doubts()).toEqual([]));

  it('doubts a change far from what others tell for the year', () => {
    expect(doubts(report('900000', 2023, { gdp_growth: [57.3], gdp: [1], trade: [1] }))).toEqual([
      'range | 2023 | gdp_growth | 57.3 | usual 5.6',
    ]);
  });
  it('doubts a share of more than the whole', () => {
    expect(doubts(report('900000', 2023, { unemployment: [410], gdp: [1], trade: [1] }))).toEqual([
      'range | 2023 | unemployment | 410 | 0 to 100',
    ]);
  });
  it('doubts a result far from its target, and an amount that leaps, once a figure', () => {
    const found = doubts(
      report('900000', 2022, { gdp: [1000], 'gdp_growth!': [6], trade: [1] }),
      report('900000', 2023, { gdp: [2500], gdp_growth: [30], trade: [1] }),
    );
    expect(found).toEqual([
      'jump | 2023 | gdp | 2500 | 1000 in 2021',
      'range + outcome | 2023 | gdp_growth | 30 | usual 5.6; target 6 of 2022',
    ]);
  });
  it('doubts two results of one year, and lets a rounder telling and a stretch be', () => {
    expect(
      doubts(
        report('900000', 2023, {
          gdp_growth: [5.5, 25],
          gdp: [1000, 1020],
          'gdp_growth!': [6, 6.5],
        }),
      ),
    ).toEqual(['two values | 2023 | gdp_growth | 5.5 | 25']);
  });
  it('doubts a year that two reports tell otherwise', () => {
    const late = report('100001', 2024, { trade: [1], gdp_growth: [9, 9, 9] });
    const told = late.observations.map((one) => ({ ...one, period: 2022 }));
    expect(doubts({ ...late, observations: told })).toContain(
      'retold | 2024 | gdp_growth | 9 | 5 in the report of 2023',
    );
  });
  it('doubts targets that are last year’s results', () => {
    const same = { gdp_growth: [6.1], fai_growth: [7.2], cpi: [2.1], retail_growth: [8.3] };
    const targets = Object.fromEntries(Object.entries(same).map(([name, v]) => [`${name}!`, v]));
    expect(doubts(report('900000', 2023, { ...same, ...targets }))).toEqual([
      'carried | 2023 |  | gdp_growth 6.1; fai_growth 7.2; cpi 2.1; retail_growth 8.3 | the same as last year’s results',
    ]);
  });
  it('doubts two governments with ten equal figures that others do not state', () => {
    const ids = indicators.filter(({ form }) => form === 'level').slice(0, 10);
    const figures = Object.fromEntries(ids.map(({ id }, i) => [id, [101 + i]]));
    expect(doubts(report('900000', 2023, figures), report('900001', 2023, figures))).toEqual([
      'twin | 2023 |  | 10 equal figures | the report 900001 of 2023',
    ]);
  });
  it('doubts a report of which hardly anything is read', () => {
    expect(doubts(report('900000', 2023, {}))).toEqual(['few | 2023 |  | 0 figures | usual 3']);
  });
});

describe('farOut', () => {
  const measured = {
    valueOf: ({ value }: { value: number; year: number }) => value,
    familyOf: () => 'all',
    yearOf: ({ year }: { value: number; year: number }) => year,
    floorOf: () => 1,
  };
  const items = Array.from({ length: 12 }, (_, i) => ({
    value: (i % 3) / 10,
    year: 2020 + (i % 2),
  }));

  it('measures from the middle of the year, so that a crisis of all is no error', () => {
    const crisis = items.map((one) => ({
      ...one,
      value: one.year === 2020 ? one.value - 9 : one.value,
    }));
    expect(farOut(crisis, measured)).toEqual([]);
  });
  it('says nothing of a few', () =>
    expect(farOut([{ value: 99, year: 2020 }], measured)).toEqual([]));
  it('lets differences below the floor be, however close the others are', () => {
    expect(farOut([...items, { value: 1.05, year: 2020 }], measured)).toEqual([]);
    expect(farOut([...items, { value: 2.1, year: 2020 }], measured)).toMatchObject([
      { usual: 0.1 },
    ]);
  });
});

describe('reviewFile', () => {
  const found = doubtsOf([...usual, report('900000', 2023, { gdp_growth: [57.3] })], indicators);
  const first = reviewFile(found, '');
  const judged = (judgement: string) => first.text.replace(/open,$/m, `${judgement},because`);

  it('begins with what is open', () => {
    expect(first).toMatchObject({ doubts: found.length, open: found.length });
    expect(first.text.split('\n')[1]).toMatch(/^2023,900000,.*,open,$/);
  });
  it('keeps what was found of a figure, until it is read otherwise', () => {
    expect(reviewFile(found, judged('kept'))).toMatchObject({ text: judged('kept') });
    const other = found.map((one) => ({ ...one, stated: '58' }));
    expect(reviewFile(other, judged('kept')).text).not.toContain('because');
  });
  it('keeps on record what was mended, and drops what nothing doubts any more', () => {
    expect(readReviewFile(reviewFile([], judged('rule')).text)).toMatchObject([
      { reason: 'because' },
    ]);
    expect(readReviewFile(reviewFile([], judged('kept')).text)).toEqual([]);
  });
  it('refuses a judgement that is none, or gives no reason', () => {
    expect(() => readReviewFile(judged('fine'))).toThrow('the judgement must be open, kept');
    expect(() => readReviewFile(first.text.replace(/open,$/m, 'kept,'))).toThrow(
      'without a reason',
    );
  });
});
