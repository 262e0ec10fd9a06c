import {
  reportYearOf,
  type Kind,
  type Loaded,
  type Observation,
  type Observations,
  type Own,
  type OwnReport,
  type Region,
  type Report,
  type Statement,
  type Statements,
} from '../../domain';
import { isSameStated } from '../../domain/same-stated';
import { answering, groupedBy } from '../tables/observations';

/**
 * The data with what the reader brought, of the years that are loaded; the later kept wins over the earlier, and the
 * reader's over the package's. What a reader's copy tells as the package does stays the package's and gets its clause.
 */
export function withOwn(loaded: Loaded, own: readonly Own[]): Loaded {
  const told = [...own].sort((a, b) => (a.added < b.added ? -1 : a.added > b.added ? 1 : 0));
  const reports = told.filter(isReport);
  return {
    ...loaded,
    regions: joinedRegions(loaded.regions, told),
    indicators: [
      ...loaded.indicators,
      ...told.flatMap((one) => (one.kind === 'table' ? one.indicators : [])),
    ],
    reports: joinedReports(loaded.reports, reports),
    observations: joinedObservations(
      loaded.observations,
      told.map((one) => ofYears(one, loaded.years)),
    ),
  };
}

const isReport = (own: Own): own is OwnReport => own.kind === 'report';

function joinedRegions(known: readonly Region[], own: readonly Own[]): readonly Region[] {
  const codes = new Set(known.map(({ adcode }) => adcode));
  const more = new Map(
    own.flatMap(({ regions }) =>
      regions.filter(({ adcode }) => !codes.has(adcode)).map((one) => [one.adcode, one] as const),
    ),
  );
  return more.size === 0 ? known : [...known, ...more.values()];
}

const reportKey = ({ adcode, year }: Pick<Report, 'adcode' | 'year'>): string =>
  `${adcode} ${year}`;

/** A report that the package has without its text has it now; others come to those of the package. */
function joinedReports(known: readonly Report[], own: readonly OwnReport[]): readonly Report[] {
  const mine = new Map(own.map((one) => [reportKey(one.report), one]));
  const joined = known.map((report) => {
    const { id, report: brought } = mine.get(reportKey(report)) ?? {};
    if (id === undefined || brought === undefined) return report;
    const copy = brought.sha256 === report.sha256 ? report.copy : brought.copy;
    return { ...report, copy, clauses: true, own: id };
  });
  const listed = new Set(known.map(reportKey));
  const fresh = [...mine].filter(([key]) => !listed.has(key));
  return [...joined, ...fresh.map(([, { id, report }]) => ({ ...report, own: id }))];
}

/** The figures of an entry that loaded years tell, each named as its own. */
function ofYears(own: Own, years: readonly number[]): readonly Observation[] {
  const toldIn = ({ kind, period }: Observation) =>
    own.kind === 'report' ? own.report.year : reportYearOf(kind, period);
  return own.observations
    .filter((one) => years.includes(toldIn(one)))
    .map((one) => ({ ...one, own: own.id }));
}

const tripleOf = ({ indicator, period, kind }: Observation): string =>
  `${indicator} ${period} ${kind}`;

function joinedObservations(
  known: Observations,
  entries: readonly (readonly Observation[])[],
): Observations {
  const mine = new Map<string, Map<string, readonly Observation[]>>();
  for (const entry of entries)
    for (const [triple, list] of groupedBy(entry, tripleOf)) {
      const byRegion = mine.get(triple) ?? new Map<string, readonly Observation[]>();
      for (const [adcode, told] of groupedBy(list, (one) => one.adcode)) byRegion.set(adcode, told);
      mine.set(triple, byRegion);
    }
  if (mine.size === 0) return known;
  const settle = (list: readonly Observation[], triple: string): readonly Observation[] => {
    const brought = mine.get(triple);
    if (!brought) return list;
    const before = groupedBy(list, ({ adcode }) => adcode);
    return [
      ...list.filter(({ adcode }) => !brought.has(adcode)),
      ...[...brought].flatMap(([adcode, told]) => settled(before.get(adcode) ?? [], told)),
    ];
  };
  const asked = (indicator: string, period: number, kind: Kind) =>
    settle(known.where(indicator, period, kind), `${indicator} ${period} ${kind}`);
  return {
    length: known.length + entries.reduce((sum, { length }) => sum + length, 0),
    ...answering(asked),
    of: (adcode) => {
      const list = known.of(adcode);
      const triples = groupedBy(list, tripleOf);
      const fresh = [...mine].filter(
        ([triple, byRegion]) => byRegion.has(adcode) && !triples.has(triple),
      );
      return [
        ...[...triples].flatMap(([triple, told]) => settledOf(mine, triple, adcode, told)),
        ...fresh.flatMap(([, byRegion]) => byRegion.get(adcode) ?? []),
      ];
    },
  };
}

function settledOf(
  mine: ReadonlyMap<string, ReadonlyMap<string, readonly Observation[]>>,
  triple: string,
  adcode: string,
  told: readonly Observation[],
): readonly Observation[] {
  const brought = mine.get(triple)?.get(adcode);
  return brought ? settled(told, brought) : told;
}

/** What counts of a region's figures: the package's, with the clauses of a copy that tells the same; else the reader's. */
function settled(
  known: readonly Observation[],
  brought: readonly Observation[],
): readonly Observation[] {
  const same =
    known.length > 0 &&
    known.every((one) => brought.some((other) => isSameStated(one.stated, other.stated))) &&
    brought.every((one) => known.some((other) => isSameStated(one.stated, other.stated)));
  if (!same) return brought;
  return known.map((one) => {
    const clause = brought.find((other) => isSameStated(one.stated, other.stated));
    if (one.quote !== '' || !clause) return one;
    return { ...one, quote: clause.quote, start: clause.start, end: clause.end };
  });
}

/**
 * The statements with those of the reader's reports. `reports`: the package's own list, as it is without the
 * reader's: where it keeps a report's clauses its statements are there already.
 */
export function withOwnStatements(
  statements: Statements,
  reports: readonly Report[],
  years: readonly number[],
  own: readonly Own[],
): Statements {
  const kept = new Set(reports.filter(({ clauses }) => clauses).map(reportKey));
  const mine: readonly Statement[] = own
    .filter(isReport)
    .filter(({ report }) => years.includes(report.year) && !kept.has(reportKey(report)))
    .flatMap((one) => one.statements);
  if (mine.length === 0) return statements;
  return {
    length: statements.length + mine.length,
    at: (row) => mine[row - statements.length] ?? statements.at(row),
  };
}
