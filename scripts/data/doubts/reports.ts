// Doubts of whole reports: a part read for another, a text under two names, a text hardly read.
import { groups, median } from 'd3-array';
import { statedOf, written, type Doubt, type Fact } from './fact';

/**
 * Targets that equal last year's results in one report are doubted from here on. A government may aim at what
 * it had, and round figures meet by chance: of 900 reports 216 have one such figure, 56 two, 18 three, 4 more.
 */
const CARRIED = 4;
/** Equal figures of two governments are doubted from here on. */
const TWINS = 10;
/** A figure that more reports state than these says nothing of two of them: many aim at about 6 %. */
const SHARED = 3;
/** A report is hardly read below this share of what others of its year and level give. */
const HARDLY = 1 / 3;

const reportKey = ({ adcode, year }: Fact): string => `${adcode} ${year}`;

/** A doubt of a report as a whole. */
const ofReport = (
  { adcode, year }: Pick<Fact, 'adcode' | 'year'>,
  rest: Pick<Doubt, 'doubt' | 'stated' | 'against' | 'score'>,
): Doubt => ({ adcode, year, indicator: '', period: year, kind: '', ...rest });

/** Reports with several targets that equal last year's results: results may have been read as targets. */
export function carriedOver(facts: readonly Fact[]): Doubt[] {
  return groups(facts, reportKey).flatMap(([, list]) => {
    const results = new Map(
      list.filter(({ kind }) => kind === 'actual').map((fact) => [fact.indicator, fact.value]),
    );
    const equal = list.filter(
      (fact) => fact.kind === 'target' && results.get(fact.indicator) === fact.value,
    );
    const [first] = equal;
    if (first === undefined || equal.length < CARRIED) return [];
    const stated = equal.map((fact) => `${fact.indicator} ${written(fact.value)}`).join('; ');
    const against = 'the same as last year’s results';
    return [ofReport(first, { doubt: 'carried', stated, against, score: equal.length / CARRIED })];
  });
}

/** Reports of two governments, or of one in two years, with many equal figures that few others state. */
export function twins(facts: readonly Fact[]): Doubt[] {
  const figures = groups(facts, (fact) => [fact.indicator, fact.kind, statedOf(fact)].join(' '));
  const counts = new Map<string, { readonly pair: readonly [Fact, Fact]; count: number }>();
  for (const [, list] of figures) {
    const owners = groups(list, reportKey).flatMap(([, own]) => own.slice(0, 1));
    if (owners.length > SHARED) continue;
    for (const pair of pairsOf(owners)) {
      const key = pair.map(reportKey).join(' ');
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { pair, count: 1 });
      else known.count += 1;
    }
  }
  return [...counts.values()].flatMap(({ pair: [one, other], count }) => {
    if (count < TWINS) return [];
    const stated = `${count} equal figures`;
    const against = `the report ${other.adcode} of ${other.year}`;
    return [ofReport(one, { doubt: 'twin', stated, against, score: count / TWINS })];
  });
}

const pairsOf = (items: readonly Fact[]): (readonly [Fact, Fact])[] =>
  items.flatMap((one, i) => items.slice(i + 1).map((other) => [one, other] as const));

/** A report that was read, and how much it gave. */
export interface ReportCount {
  readonly adcode: string;
  readonly year: number;
  readonly observations: number;
  /** Is there all of it? Little can be read in an excerpt. */
  readonly whole: boolean;
}

/** Reports that give far fewer figures than the others of their year. */
export function hardlyRead(reports: readonly ReportCount[]): Doubt[] {
  return groups(reports, ({ year }) => year).flatMap(([, list]) => {
    const usual = median(list, ({ observations }) => observations) ?? 0;
    return list
      .filter(({ observations, whole }) => whole && observations < usual * HARDLY)
      .map((report) =>
        ofReport(report, {
          doubt: 'few',
          stated: `${report.observations} figures`,
          against: `usual ${usual}`,
          score: (usual * HARDLY) / Math.max(report.observations, 1),
        }),
      );
  });
}
