import { readCsv } from '../../src/lib/dataset/read-csv';
import { schemaChanges } from './diff-schema';

/** Files of a package by path. */
type Files = ReadonlyMap<string, string>;

/** A row by column name. */
type Row = Readonly<Record<string, string>>;

/** A row that stands in both packages with other cells. */
export interface ChangedRow {
  readonly before: Row;
  readonly after: Row;
  /** Names of the columns whose cells differ. */
  readonly columns: readonly string[];
}

/** What became of one table. */
export interface TableDiff {
  readonly path: string;
  /** Rows before and after. */
  readonly rows: readonly [number, number];
  readonly added: readonly Row[];
  readonly gone: readonly Row[];
  readonly changed: readonly ChangedRow[];
  /** The same rows stand in another order, or are written otherwise. */
  readonly rearranged: boolean;
  /** Columns that came and went, in words. */
  readonly columns: readonly string[];
}

/** What differs between two packages. */
export interface PackageDiff {
  readonly tables: readonly TableDiff[];
  /** Changes of the manifest's schemas, in words. */
  readonly schema: readonly string[];
}

/** Lines printed at most. */
const SHOWN = 200;

/**
 * What tells rows of a table apart, from the tightest to the loosest. Rows that are equal are set aside
 * first; the rest are paired by the first key that they share, so that a figure read anew is a change.
 */
const KEYS: readonly (readonly [RegExp, readonly (readonly string[])[]])[] = [
  [
    /^observations-/,
    [
      ['adcode', 'indicator', 'period', 'kind', 'start', 'end'],
      ['adcode', 'indicator', 'start', 'end'],
      ['adcode', 'indicator', 'period', 'kind'],
      ['adcode', 'start', 'end'],
    ],
  ],
  [
    /^statements-/,
    [
      ['adcode', 'start', 'end', 'value', 'subject'],
      ['adcode', 'start', 'end', 'value'],
      ['adcode', 'end', 'value'],
      ['adcode', 'start', 'end'],
      ['adcode', 'end'],
      ['adcode', 'period', 'kind', 'subject', 'value'],
    ],
  ],
  [/^reports\./, [['adcode', 'year']]],
  [/^indicators\./, [['id']]],
  [/^regions/, [['adcode']]],
];

/** Columns by which a row is named when it is printed. */
const NAMED = ['adcode', 'id', 'indicator', 'subject', 'year', 'period', 'kind'];

/** Compares the package that stands (`before`) with the one that was built (`after`), row by row. */
export function diffPackages(before: Files, after: Files): PackageDiff {
  const paths = [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => path.endsWith('.csv'))
    .sort();
  const tables = paths.flatMap((path) => {
    const [old, now] = [before.get(path), after.get(path)];
    return old === now ? [] : [diffTables(path, old ?? '', now ?? '')];
  });
  return { tables, schema: schemaChanges(before.get(DESCRIPTOR), after.get(DESCRIPTOR)) };
}

const DESCRIPTOR = 'datapackage.json';

/** Is there nothing to tell? */
export function isSame({ tables, schema }: PackageDiff): boolean {
  return tables.length === 0 && schema.length === 0;
}

interface Table {
  readonly header: readonly string[];
  readonly rows: readonly Row[];
}

function tableOf(text: string, path: string): Table {
  if (text === '') return { header: [], rows: [] };
  const { header, rows } = readCsv(text, path);
  return {
    header,
    rows: rows.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? '']))),
  };
}

function diffTables(path: string, before: string, after: string): TableDiff {
  const [old, now] = [tableOf(before, path), tableOf(after, path)];
  const shared = old.header.filter((name) => now.header.includes(name));
  const keys = KEYS.find(([name]) => name.test(path))?.[1] ?? [now.header.slice(0, 1)];
  let rest: Pairing = { pairs: [], gone: old.rows, added: now.rows };
  const changed: ChangedRow[] = [];
  for (const key of [shared, ...keys]) {
    rest = pair(rest.gone, rest.added, key);
    for (const [was, is] of rest.pairs) {
      const columns = shared.filter((name) => was[name] !== is[name]);
      if (columns.length > 0) changed.push({ before: was, after: is, columns });
    }
  }
  const { gone, added } = rest;
  const columns = columnChanges(old.header, now.header);
  return {
    path,
    rows: [old.rows.length, now.rows.length],
    added,
    gone,
    changed,
    rearranged: [added, gone, changed, columns].every((list) => list.length === 0),
    columns,
  };
}

interface Pairing {
  readonly pairs: readonly (readonly [Row, Row])[];
  readonly gone: readonly Row[];
  readonly added: readonly Row[];
}

/** Pairs rows that agree in the key's columns, in the order in which they stand. Linear. */
function pair(before: readonly Row[], after: readonly Row[], key: readonly string[]): Pairing {
  const keyOf = (row: Row): string => JSON.stringify(key.map((name) => row[name] ?? ''));
  const waiting = new Map<string, Row[]>();
  for (const row of before) {
    const list = waiting.get(keyOf(row));
    if (list === undefined) waiting.set(keyOf(row), [row]);
    else list.push(row);
  }
  for (const list of waiting.values()) list.reverse();
  const pairs: (readonly [Row, Row])[] = [];
  const paired = new Set<Row>();
  const added = after.filter((row) => {
    const was = waiting.get(keyOf(row))?.pop();
    if (was === undefined) return true;
    pairs.push([was, row]);
    paired.add(was);
    return false;
  });
  return { pairs, gone: before.filter((row) => !paired.has(row)), added };
}

function columnChanges(before: readonly string[], after: readonly string[]): string[] {
  const gone = before.filter((name) => !after.includes(name));
  const come = after.filter((name) => !before.includes(name));
  const kept = after.filter((name) => before.includes(name));
  const moved = before.filter((name) => after.includes(name)).join() !== kept.join();
  if (before.length === 0) return ['the table is new'];
  if (after.length === 0) return ['the table is gone'];
  return [
    ...come.map((name) => `column ${name} is new`),
    ...gone.map((name) => `column ${name} is gone`),
    ...(moved ? ['columns stand in another order'] : []),
  ];
}

/** The difference in lines to be printed; the last one sums it up. At most `shown` lines of rows. */
export function diffLines(diff: PackageDiff, shown = SHOWN): string[] {
  if (isSame(diff)) return ['static/data is what the reports give: no row differs'];
  const lines: string[] = [];
  let left = shown;
  for (const table of diff.tables) {
    const rows = rowLines(table);
    lines.push(headLine(table), ...table.columns.map((change) => `  ! ${change}`));
    lines.push(...rows.slice(0, left));
    if (rows.length > left) lines.push(`  … ${rows.length - left} more`);
    left = Math.max(0, left - rows.length);
  }
  return [...lines, ...diff.schema.map((change) => `schema: ${change}`), summaryOf(diff)];
}

function headLine({ path, rows, added, gone, changed, rearranged }: TableDiff): string {
  const what = rearranged
    ? 'the same rows, in another order or written otherwise'
    : `${added.length} added, ${gone.length} gone, ${changed.length} changed`;
  return `${path}: ${what} (${rows[0]} → ${rows[1]} rows)`;
}

function rowLines({ added, gone, changed }: TableDiff): string[] {
  return [
    ...added.map((row) => `  + ${rowText(row)}`),
    ...gone.map((row) => `  - ${rowText(row)}`),
    ...changed.map((row) => `  ~ ${changeText(row)}`),
  ];
}

function nameOf(row: Row): string {
  return NAMED.flatMap((name) => row[name] ?? [])
    .filter((cell) => cell !== '')
    .join(' ');
}

function rowText(row: Row): string {
  const rest = Object.entries(row).filter(([name, cell]) => !NAMED.includes(name) && cell !== '');
  return `${nameOf(row)}: ${rest.map(([name, cell]) => `${name} ${cell}`).join(', ')}`;
}

function changeText({ before, after, columns }: ChangedRow): string {
  const cells = columns.map(
    (name) => `${name} ${shownCell(before[name])} → ${shownCell(after[name])}`,
  );
  const quote = columns.includes('quote') ? '' : (after['quote'] ?? '');
  return `${nameOf(before)}: ${cells.join(', ')}${quote === '' ? '' : `  “${quote}”`}`;
}

const shownCell = (cell: string | undefined): string =>
  cell === undefined || cell === '' ? '(empty)' : cell;

function summaryOf({ tables, schema }: PackageDiff): string {
  const sum = (count: (table: TableDiff) => number): number =>
    tables.reduce((total, table) => total + count(table), 0);
  return [
    `static/data differs in ${counted(tables.length, 'table')}: ${counted(
      sum((t) => t.added.length),
      'row',
    )} added`,
    `${sum((t) => t.gone.length)} gone`,
    `${sum((t) => t.changed.length)} changed`,
    ...(schema.length === 0
      ? []
      : [counted(schema.length, 'change of schema', 'changes of schema')]),
  ].join(', ');
}

const counted = (count: number, one: string, several = `${one}s`): string =>
  `${count} ${count === 1 ? one : several}`;
