import {
  periodOf,
  reportYearOf,
  type Indicator,
  type Kind,
  type Observation,
  type Region,
} from '../../domain';
import type { Mapping, Says } from './column';
import { layoutOf, type Layout, type ValueColumn } from './layout';
import type { Finders } from './finders';
import type { IndicatorFinder } from './match-indicator';
import { readKind, readYear } from './read-cells';
import { IndicatorNames } from './resolve-indicators';
import { resolveRegions, type Resolved, type Spelled } from './resolve-regions';
import {
  spellingKey,
  type Answers,
  type Issue,
  type Problem,
  type Result,
  type Taken,
} from './review';
import { rowStated, type Cells } from './row-stated';
import { isBlank } from './words';

/** Problems that are listed: who mends these looks again. */
const LISTED = 200;
/** Rows that are shown as read. */
const SHOWN = 12;

type Rows = readonly (readonly string[])[];

/**
 * What a table's rows state, as it is mapped and answered by now. Of a row in which anything is wrong nothing is taken. Never
 * throws, and no value is other than the cell's.
 */
export function toOwn(rows: Rows, mapping: Mapping, answers: Answers, finders: Finders): Result {
  const reading = new Reading(rows, mapping, answers, finders);
  for (let row = mapping.headRow + 1; row < rows.length; row += 1) reading.row(row);
  return reading.result();
}

/** A figure with the place it was read at. */
interface Entry extends Taken {
  readonly column: number;
  readonly same: string;
}

/** One pass over the rows of a table. */
class Reading {
  readonly #layout: Layout;
  readonly #resolved: Resolved;
  readonly #refOf: (name: string) => string | 'unknown';
  readonly #entries: Entry[] = [];
  readonly #issues: Issue[] = [];
  readonly #faulty = new Set<number>();
  readonly #waiting = new Set<number>();
  readonly #names: IndicatorNames;
  readonly #lacking = new Set<'region' | 'value' | 'indicator' | 'period' | 'kind'>();
  readonly #passed = { derived: 0, skipped: 0, repeated: 0 };

  constructor(
    readonly rows: Rows,
    readonly mapping: Mapping,
    readonly answers: Answers,
    readonly finders: Finders,
  ) {
    this.#layout = layoutOf(mapping.columns);
    this.#refOf = refFinder(finders.indicators);
    this.#names = new IndicatorNames(finders, answers.indicators);
    if (this.#layout.region < 0) this.#lacking.add('region');
    if (this.#layout.values.length === 0) this.#lacking.add('value');
    this.#resolved = resolveRegions(this.#spelled(), finders.regions, answers.regions);
  }

  /** Every spelling of a region in rows with figures. */
  #spelled(): Spelled[] {
    const { headRow } = this.mapping;
    const counted = new Map<string, { name: string; above: string; rows: number }>();
    for (let row = headRow + 1; row < this.rows.length; row += 1) {
      const name = this.#cell(row, this.#layout.region);
      if (name === '' || !this.#hasFigures(row)) continue;
      const above = this.#cell(row, this.#layout.above);
      const key = spellingKey(name, above);
      const one = counted.get(key);
      if (one) one.rows += 1;
      else counted.set(key, { name, above, rows: 1 });
    }
    return [...counted.values()];
  }

  #cell(row: number, column: number): string {
    return column < 0 ? '' : (this.rows[row]?.[column]?.trim() ?? '');
  }

  #hasFigures(row: number): boolean {
    return this.#layout.values.some((value) => this.#hasFigure(row, value));
  }
  #hasFigure(row: number, { at, words, degree }: ValueColumn): boolean {
    return [at, words, degree].some((column) => column >= 0 && !isBlank(this.#cell(row, column)));
  }

  #wrong(row: number, column: number, problem: Problem): void {
    this.#faulty.add(row);
    this.#issues.push({ row, column, cell: this.#cell(row, column), problem });
  }

  row(row: number): void {
    if (this.#lacking.has('region') || !this.#hasFigures(row)) return;
    const { region: at, above } = this.#layout;
    const name = this.#cell(row, at);
    if (name === '') return this.#wrong(row, at, { why: 'region' });
    const region = this.#resolved.of.get(spellingKey(name, this.#cell(row, above))) ?? 'open';
    if (region === 'open') return void this.#waiting.add(row);
    if (region === 'skip') return void (this.#passed.skipped += 1);
    for (const column of this.#layout.values)
      if (this.#hasFigure(row, column)) this.#figure(row, column, region);
  }

  #figure(row: number, column: ValueColumn, region: Region): void {
    const indicator = this.#indicatorOf(row, column);
    const kind = this.#kindOf(row, column.says);
    if (kind === 'derived') return void (this.#passed.derived += 1);
    if (indicator === 'open') this.#waiting.add(row);
    if (indicator === 'skip') return void (this.#passed.skipped += 1);
    if (kind === 'none' || indicator === 'none' || indicator === 'open') return;
    const period = this.#periodOf(row, column.says, kind);
    if (period === 'none') return;
    const report = reportYearOf(kind, period);
    if (!this.finders.known.years.includes(report))
      return this.#wrong(row, this.#layout.year < 0 ? column.at : this.#layout.year, {
        why: 'years',
        report,
      });
    const written = column.says.unit ?? this.#cell(row, column.unit);
    const cells: Cells = {
      value: this.#cell(row, column.at),
      words: this.#cell(row, column.words),
      degree: this.#cell(row, column.degree),
      high: this.#cell(row, column.high),
      reference: this.#cell(row, column.reference),
    };
    const read = rowStated(cells, { unit: indicator.unit, written, refOf: this.#refOf });
    if (read.kind === 'none') return;
    if (read.kind === 'implied') return void (this.#passed.derived += 1);
    if (read.kind === 'fault')
      return this.#wrong(row, read.at === 'value' ? column.at : column[read.at], read.fault);
    const same = [region.adcode, indicator.id, period, kind].join(' ');
    const { stated } = read;
    this.#entries.push({ row, column: column.at, region, indicator, period, kind, stated, same });
  }

  #kindOf(row: number, says: Says): Kind | 'derived' | 'none' {
    if (says.kind) return says.kind;
    const at = this.#layout.kind;
    if (at >= 0) {
      const kind = readKind(this.#cell(row, at));
      if (kind !== 'unknown') return kind;
      this.#wrong(row, at, { why: 'kind' });
      return 'none';
    }
    return this.mapping.whole.kind ?? this.#lacks('kind');
  }

  #lacks(what: 'indicator' | 'period' | 'kind'): 'none' {
    this.#lacking.add(what);
    return 'none';
  }

  #periodOf(row: number, says: Says, kind: Kind): number | 'none' {
    if (says.period !== undefined) return says.period;
    const { year, reportYear } = this.#layout;
    const at = year < 0 ? reportYear : year;
    const told = at < 0 ? this.mapping.whole.period : readYear(this.#cell(row, at));
    if (told === undefined) return this.#lacks('period');
    if (told === 'unknown') {
      this.#wrong(row, at, { why: 'year' });
      return 'none';
    }
    if (at >= 0 && at === reportYear) return periodOf(kind, told);
    return says.lastYear ? told - 1 : told;
  }

  #indicatorOf(row: number, { at, says, unit }: ValueColumn): Indicator | 'skip' | 'open' | 'none' {
    const column = this.#layout.indicator;
    const name = says.indicator ?? (column < 0 ? this.mapping.whole.indicator : undefined);
    const written = says.unit ?? this.#cell(row, unit);
    if (name !== undefined) return this.#names.meaning(name, written, this.#cell(row, at));
    if (column < 0) return this.#lacks('indicator');
    const cell = this.#cell(row, column);
    if (cell !== '') return this.#names.meaning(cell, written, this.#cell(row, at));
    this.#wrong(row, column, { why: 'indicator' });
    return 'none';
  }

  /** Two rows that say different things of the same are both wrong; those that say the same are one. */
  #withoutRepeats(): Entry[] {
    const first = new Map<string, Entry>();
    const taken: Entry[] = [];
    for (const entry of this.#entries) {
      const before = first.get(entry.same);
      if (!before) {
        first.set(entry.same, entry);
        taken.push(entry);
      } else if (JSON.stringify(before.stated) === JSON.stringify(entry.stated)) {
        this.#passed.repeated += 1;
      } else {
        this.#wrong(entry.row, entry.column, { why: 'duplicate', row: before.row });
        if (!this.#faulty.has(before.row))
          this.#wrong(before.row, before.column, { why: 'duplicate', row: entry.row });
      }
    }
    return taken;
  }

  result(): Result {
    const unique = this.#withoutRepeats();
    const taken = unique.filter(({ row }) => !this.#faulty.has(row) && !this.#waiting.has(row));
    const regions = new Map(taken.map(({ region }) => [region.adcode, region]));
    const series = new Map(taken.map(({ indicator }) => [indicator.id, indicator]));
    const issues = this.#issues.sort((a, b) => a.row - b.row || a.column - b.column);
    return {
      review: {
        values: taken.length,
        regions: regions.size,
        faultyRows: this.#faulty.size,
        issueCount: issues.length,
        issues: issues.slice(0, LISTED),
        lacking: [...this.#lacking],
        regionQuestions: this.#resolved.questions,
        indicatorQuestions: this.#names.questions(),
        waiting: this.#waiting.size,
        passed: this.#passed,
        first: taken.slice(0, SHOWN).map(({ row, region, indicator, period, kind, stated }) => ({
          row,
          region,
          indicator,
          period,
          kind,
          stated,
        })),
      },
      observations: taken.map(observationOf),
      indicators: [...series.values()].filter(({ id }) => id.startsWith('own_')),
      counties: [...regions.values()].filter(({ level }) => level === 'county'),
    };
  }
}

/** It stands for the region's figure in every view, so also where those of the main paragraph alone are shown. */
const observationOf = ({ region, indicator, period, kind, stated }: Entry): Observation => ({
  adcode: region.adcode,
  indicator: indicator.id,
  period,
  kind,
  stated,
  headline: true,
  quote: '',
  start: 0,
  end: 0,
});

/** Finds what a target is tied to: 经济增长 is the growth of gross product, and so is GDP, of the two that are called so. */
function refFinder(indicators: IndicatorFinder): (name: string) => string | 'unknown' {
  return (name) => {
    const found = indicators.find(name, '');
    const [one = indicators.find(`${name}增速`, '')[0]] =
      found.length > 1 ? found.filter(({ form }) => form === 'growth') : found;
    return one?.id ?? 'unknown';
  };
}
