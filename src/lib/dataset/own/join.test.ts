import { describe, expect, it } from 'vitest';
import type {
  Loaded,
  Observation,
  Own,
  OwnReport,
  OwnTable,
  Report,
  Stated,
  Statement,
} from '../../domain';
import { answering } from '../tables/observations';
import { withOwn, withOwnStatements } from './join';

/** A target of 2024. */
function observed(
  adcode: string,
  indicator: string,
  stated: Stated,
  rest: Partial<Observation> = {},
): Observation {
  const what = { adcode, indicator, period: 2024, kind: 'target', stated, headline: true } as const;
  return { ...what, quote: '', start: 0, end: 0, ...rest };
}

/** The package of 2024, with these figures. */
function loadedWith(all: readonly Observation[]): Loaded {
  return {
    version: 'test',
    regions: [],
    indicators: [],
    reports: [],
    years: [2024],
    held: [2023, 2024],
    observations: {
      length: all.length,
      ...answering((...[indicator, period, kind]) =>
        all.filter((o) => o.indicator === indicator && o.period === period && o.kind === kind),
      ),
      of: (adcode) => all.filter((o) => o.adcode === adcode),
    },
  };
}

const TARGET = ['gdp_growth', 2024, 'target'] as const;
const approx = (value: number) => ({ op: 'approx', value }) as const;

function report(adcode: string, rest: Partial<Report> = {}): Report {
  const head = { title: '', session: '', date: '', speaker: '', chars: 10, sha256: 'mine' };
  return { adcode, year: 2024, ...head, copy: 'whole', clauses: true, ...rest };
}

function brought(observations: readonly Observation[], rest: Partial<OwnReport> = {}): OwnReport {
  return {
    kind: 'report',
    id: 'r1',
    added: '2026-01-01T00:00:00.000Z',
    file: 'a.txt',
    regions: [],
    report: report('110000'),
    text: '增长5%左右',
    statements: [],
    decisions: {},
    observations,
    ...rest,
  };
}

function table(observations: readonly Observation[], rest: Partial<OwnTable> = {}): OwnTable {
  return {
    kind: 'table',
    id: 't1',
    added: '2026-01-01T00:00:00.000Z',
    file: 'a.csv',
    name: 'a',
    regions: [],
    indicators: [],
    observations,
    ...rest,
  };
}

const told = (own: readonly Own[], known: readonly Observation[] = []) =>
  withOwn(loadedWith(known), own).observations;

describe('figures of the reader', () => {
  it('stand beside the package’s and are named as the reader’s', () => {
    const known = observed('120000', 'gdp_growth', approx(6));
    const mine = observed('110000', 'gdp_growth', approx(5));
    const joined = told([table([mine])], [known]);
    expect(joined.where(...TARGET)).toEqual([known, { ...mine, own: 't1' }]);
    expect(joined.byRegion(...TARGET).get('110000')).toEqual([{ ...mine, own: 't1' }]);
    expect(joined.of('110000')).toEqual([{ ...mine, own: 't1' }]);
    expect(joined.of('120000')).toEqual([known]);
    expect(joined.length).toBe(2);
  });
  it('take the place of the package’s where they differ, in their word too', () => {
    const known = observed('110000', 'gdp_growth', { op: 'ge', value: 5 });
    const mine = observed('110000', 'gdp_growth', approx(5));
    const joined = told([table([mine])], [known]);
    expect(joined.where(...TARGET)).toEqual([{ ...mine, own: 't1' }]);
    expect(joined.of('110000')).toEqual([{ ...mine, own: 't1' }]);
  });
  it('leave the package’s where both say the same, and give it the clause that it lacks', () => {
    const known = observed('110000', 'gdp_growth', approx(5), { start: 90, end: 96 });
    const clause = { quote: '增长5%左右', start: 0, end: 6 };
    const mine = observed('110000', 'gdp_growth', approx(5), clause);
    const [one] = told([brought([mine])], [known]).where(...TARGET);
    expect(one).toEqual({ ...known, ...clause });
    expect(one).not.toHaveProperty('own');
  });
  it('never take a clause away that the package keeps', () => {
    const known = observed('110000', 'gdp_growth', approx(5), { quote: '增长5%左右' });
    const joined = told([table([observed('110000', 'gdp_growth', approx(5))])], [known]);
    expect(joined.where(...TARGET)).toEqual([known]);
  });
  it('of what was kept later win', () => {
    const first = table([observed('110000', 'gdp_growth', approx(5))], { id: 'first' });
    const later = table([observed('110000', 'gdp_growth', approx(6))], {
      id: 'later',
      added: '2026-02-01T00:00:00.000Z',
    });
    expect(told([later, first]).where(...TARGET)).toMatchObject([{ own: 'later' }]);
  });
  it('wait until the year is loaded whose report tells them', () => {
    const result = observed('110000', 'gdp_growth', approx(5), { kind: 'actual', period: 2023 });
    const older = observed('110000', 'gdp_growth', approx(5), { kind: 'actual', period: 2022 });
    const joined = told([table([result, older])]);
    expect(joined.where('gdp_growth', 2023, 'actual')).toHaveLength(1);
    expect(joined.where('gdp_growth', 2022, 'actual')).toHaveLength(0);
  });
  it('change nothing where there are none', () => {
    const loaded = loadedWith([]);
    expect(withOwn(loaded, []).observations).toBe(loaded.observations);
  });
});

describe('reports of the reader', () => {
  it('give the package’s report its text', () => {
    const known = {
      ...report('110000'),
      sha256: 'theirs',
      clauses: false,
      copy: 'abridged',
    } as const;
    const loaded = { ...loadedWith([]), reports: [known] };
    expect(withOwn(loaded, [brought([])]).reports).toEqual([
      { ...known, clauses: true, copy: 'whole', own: 'r1' },
    ]);
  });
  it('leave a copy as whole as the package knows it where the text is the same', () => {
    const known = { ...report('110000'), clauses: false, copy: 'abridged' } as const;
    const loaded = { ...loadedWith([]), reports: [known] };
    expect(withOwn(loaded, [brought([])]).reports).toMatchObject([{ copy: 'abridged' }]);
  });
  it('come to those that the package does not have, with their region', () => {
    const county = {
      adcode: '110101',
      nameZh: '甲一县',
      shortZh: '甲一',
      nameEn: 'A1',
      level: 'county',
      parent: '110100',
      group: 'east',
    } as const;
    const own = brought([], { report: report('110101'), regions: [county, county] });
    const joined = withOwn(loadedWith([]), [own]);
    expect(joined.reports.at(-1)).toEqual({ ...report('110101'), own: 'r1' });
    expect(joined.regions.filter(({ adcode }) => adcode === '110101')).toEqual([county]);
  });
});

describe('statements of the reader’s reports', () => {
  const none = {
    length: 0,
    at: (row: number): Statement => {
      throw new RangeError(`${row}`);
    },
  };
  const statement: Statement = {
    adcode: '110000',
    period: 2024,
    kind: 'target',
    topic: 'macro',
    subject: '水库',
    stated: { op: 'eq', value: 3 },
    unit: '座',
    change: 'count',
    indicator: 'none',
    quote: '新建水库3座',
    start: 0,
    end: 6,
    baseValue: 3,
    baseUnit: '1',
  };
  const own = brought([], { statements: [statement] });

  it('follow the package’s', () => {
    const joined = withOwnStatements(none, [], [2024], [own]);
    expect(joined.length).toBe(1);
    expect(joined.at(0)).toEqual(statement);
    expect(() => joined.at(1)).toThrow(RangeError);
  });
  it('are not told twice where the package keeps the report’s clauses', () => {
    expect(withOwnStatements(none, [report('110000')], [2024], [own]).length).toBe(0);
  });
  it('wait for their year', () => {
    expect(withOwnStatements(none, [], [2023], [own]).length).toBe(0);
  });
});
