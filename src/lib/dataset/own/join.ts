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
    // Two tables may bring one series, under one id.
    indicators: uniqueById([
      ...loaded.indicators,
      ...told.flatMap((one) => (one.kind === 'table' ? one.indicators : [])),
    ]),
    reports: joinedReports(loaded.reports, reports),
    observations: joinedObservations(
      loaded.observations,
      told.map((one) => ({ id: one.id, list: ofYears(one, loaded.years) })),
    ),
  };
}

const uniqueById = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] => [
  ...new Map(all.map((one) => [one.id, one])).values(),
];

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

/** The figures of an entry that loaded years tell. */
function ofYears(own: Own, years: readonly number[]): readonly Observation[] {
  const loaded = new Set(years);
  const toldIn = ({ kind, period }: Observation) =>
    own.kind === 'report' ? own.report.year : reportYearOf(kind, period);
  return own.observations.filter((one) => loaded.has(toldIn(one)));
}

const tripleOf = ({ indicator, period, kind }: Observation): string =>
  `${indicator} ${period} ${kind}`;

/** Figures of one entry, to be named as its own. */
interface Part {
  readonly id: string;
  readonly list: readonly Observation[];
}

type ByRegion = ReadonlyMap<string, readonly Observation[]>;

/** By region, each figure named as its entry's; of several entries the last counts. */
function byRegion(parts: readonly Part[]): ByRegion {
  return new Map(
    parts.flatMap(({ id, list }) => [
      ...groupedBy(
        list.map((one) => ({ ...one, own: id })),
        ({ adcode }) => adcode,
      ),
    ]),
  );
}

/**
 * What was brought. By indicator, year and kind it is made when it is asked for, once: a table of 20,000 figures would hold
 * a page up if all were made at once.
 */
class Brought {
  readonly #parts = new Map<string, Part[]>();
  readonly #made = new Map<string, ByRegion>();
  readonly length: number;
  #triples: ReadonlyMap<string, ReadonlySet<string>> | undefined;

  constructor(entries: readonly Part[]) {
    this.length = entries.reduce((sum, { list }) => sum + list.length, 0);
    for (const { id, list } of entries)
      for (const [triple, told] of groupedBy(list, tripleOf)) {
        const parts = this.#parts.get(triple) ?? [];
        parts.push({ id, list: told });
        this.#parts.set(triple, parts);
      }
  }

  of(triple: string): ByRegion | undefined {
    const parts = this.#parts.get(triple);
    const made = this.#made.get(triple) ?? (parts && byRegion(parts));
    if (made) this.#made.set(triple, made);
    return made;
  }

  /** Of which indicators, years and kinds a region's are brought, in the order in which they came. */
  triplesOf(adcode: string): ReadonlySet<string> {
    this.#triples ??= this.#byRegion();
    return this.#triples.get(adcode) ?? new Set();
  }

  #byRegion(): ReadonlyMap<string, ReadonlySet<string>> {
    const found = new Map<string, Set<string>>();
    for (const [triple, parts] of this.#parts)
      for (const { list } of parts)
        for (const { adcode } of list) {
          const triples = found.get(adcode) ?? new Set();
          found.set(adcode, triples.add(triple));
        }
    return found;
  }
}

function joinedObservations(known: Observations, entries: readonly Part[]): Observations {
  const mine = new Brought(entries);
  if (mine.length === 0) return known;
  const settle = (list: readonly Observation[], triple: string): readonly Observation[] => {
    const brought = mine.of(triple);
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
    length: known.length + mine.length,
    ...answering(asked),
    of: (adcode) => {
      const triples = groupedBy(known.of(adcode), tripleOf);
      const fresh = [...mine.triplesOf(adcode)].filter((triple) => !triples.has(triple));
      return [
        ...[...triples].flatMap(([triple, told]) => {
          const brought = mine.of(triple)?.get(adcode);
          return brought ? settled(told, brought) : told;
        }),
        ...fresh.flatMap((triple) => mine.of(triple)?.get(adcode) ?? []),
      ];
    },
  };
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
