import { isValued, opOf, type Cell, type Region, type Stated, type Valued } from '../domain';
import type { Shown } from './rows';
import type { Row } from './row';

/** One end of the ranking: its value, in the words of the first, and all that share it. */
export interface End {
  readonly value: number;
  readonly stated: Stated;
  /** Do all that share the value use the same degree word? */
  readonly sameWord: boolean;
  readonly regions: readonly Region[];
}

/** What the data say of a view: the facts of the sentence on top. */
export interface Finding {
  /** Regions with a report. */
  readonly reports: number;
  /** Of them, with a number. */
  readonly stated: number;
  /** Of them, relative aims worked out. */
  readonly implied: number;
  /** Of them, with words alone. */
  readonly words: number;
  /** Of them, with several figures of which none is the region's. */
  readonly several: number;
  /** Of them, silent. */
  readonly missing: number;
  /** Largest and smallest; `none` where no number is stated. */
  readonly ends: { readonly highest: End; readonly lowest: End } | 'none';
  readonly median: number | 'none';
  /** The degree words of the stated numbers, the most frequent first. */
  readonly degrees: readonly { readonly op: Valued['op']; readonly count: number }[];
  /** The nation (and the province, for prefectures) where it states anything. */
  readonly above: readonly {
    readonly region: Region;
    readonly cell: Extract<Cell, { sources: unknown }>;
  }[];
}

function end(rows: readonly Row[], value: number): End {
  const sharing = rows.filter((row) => row.cell.state === 'value' && row.cell.value === value);
  const words = sharing.flatMap(({ cell }) => (cell.state === 'value' ? [cell.stated] : []));
  const stated = words[0] ?? { op: 'eq', value };
  return {
    value,
    stated,
    sameWord: words.every((one) => one.op === stated.op),
    regions: sharing.map((row) => row.region),
  };
}

function degrees(rows: readonly Row[]): Finding['degrees'] {
  const counts = new Map<Valued['op'], number>();
  for (const { cell } of rows) {
    if (cell.state === 'value' && isValued(cell.stated))
      counts.set(cell.stated.op, (counts.get(cell.stated.op) ?? 0) + 1);
  }
  return [...counts].map(([op, count]) => ({ op, count })).sort((a, b) => b.count - a.count);
}

/** Counts and ends of a view. Implied values count as implied, never as stated. */
export function finding(shown: Shown): Finding {
  const { rows } = shown;
  const count = (state: Cell['state']) => rows.filter((row) => row.cell.state === state).length;
  const several = rows.filter(
    ({ cell }) => cell.state === 'words' && cell.stated.op === 'several',
  ).length;
  const values = rows.flatMap((row) => (row.cell.state === 'value' ? [row.cell.value] : []));
  const above = shown.above.flatMap(({ region, cell }) =>
    'sources' in cell && opOf(cell) !== 'none' ? [{ region, cell }] : [],
  );
  return {
    reports: rows.length - count('unread'),
    stated: values.length,
    implied: count('implied'),
    words: count('words') - several,
    several,
    missing: count('missing'),
    ends:
      values.length === 0
        ? 'none'
        : {
            highest: end(rows, Math.max(...values)),
            lowest: end(rows, Math.min(...values)),
          },
    median: shown.median,
    degrees: degrees(rows),
    above,
  };
}
