import { NATION, QUOTE_MAX } from '../domain';
import { clauseProblems, extractProblems, yearProblems } from './check-clauses';
import { numberOf, textOf, type Table } from './columns';
import { statedOf } from './decode';
import { readManifest, type Resource } from './datapackage';
import { readTable } from './read-table';
import type { Schema } from './schema';
import { schemaOf } from './tables/schema-of';

/** The files of a package, as they stand, by name. */
export interface PackageFiles {
  readonly manifest: string;
  /** Text of a file beside the manifest; `missing` where there is none. */
  readonly read: (path: string) => string | 'missing';
  /** Bytes and `sha256:…` of a text as UTF-8. */
  readonly digest: (text: string) => { readonly bytes: number; readonly hash: string };
}

/** Codes of regions that a map draws, and of those that it says it cannot. */
export interface Drawn {
  readonly shapes: ReadonlySet<string>;
  readonly withoutShape: ReadonlySet<string>;
}

/** Problems are listed up to this many a file, so that one wrong rule does not fill a screen. */
const LISTED = 20;

/**
 * Checks a package without its sources: every hash, every schema, foreign and primary keys, quotes and
 * their offsets, and that op and value agree. Out: problems in words, none where all is well.
 */
export function checkPackage(files: PackageFiles, drawn: Drawn): string[] {
  const manifest = readManifest(files.manifest);
  const problems: string[] = [];
  const tables = new Map<string, Table>();
  for (const resource of manifest.resources) {
    const read = checkFile(files, resource);
    if (typeof read === 'string') problems.push(read);
    else tables.set(resource.name, read);
  }
  for (const { name, path } of manifest.resources) {
    const table = tables.get(name);
    const schema = schemaOf(name);
    if (!table || schema === 'unknown') continue;
    const found = [
      ...repeatedKeys(table, schema),
      ...danglingKeys(name, table, schema, tables),
      ...(name.startsWith('observations-')
        ? [...observationProblems(table, tables.get('indicators')), ...yearProblems(name, table)]
        : []),
      ...(name.startsWith('statements-') ? quoteProblems(table) : []),
      ...('quote' in table.columns ? clauseProblems(name, table, tables.get('reports')) : []),
      ...(name.startsWith('reports-') ? extractProblems(table, tables.get('reports')) : []),
      ...(name === 'regions' ? shapeProblems(table, drawn) : []),
    ];
    problems.push(...found.slice(0, LISTED).map((problem) => `${path} ${problem}`));
    if (found.length > LISTED) problems.push(`${path}: ${found.length - LISTED} more`);
  }
  return problems;
}

function checkFile(files: PackageFiles, { name, path, bytes, hash }: Resource): Table | string {
  const schema = schemaOf(name);
  if (schema === 'unknown') return `datapackage.json lists ${name}, which no schema describes`;
  const text = files.read(path);
  if (text === 'missing') return `${path} is listed in datapackage.json and missing`;
  const found = files.digest(text);
  if (found.hash !== hash || found.bytes !== bytes)
    return `${path} is not the file that datapackage.json lists (${found.bytes} bytes, ${found.hash})`;
  if (/\r/.test(text)) return `${path} has \\r line ends`;
  try {
    return readTable(text, schema, path);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Cells of one row as text, whatever their type. */
function cellsOf(table: Table, fields: readonly string[]): (row: number) => string[] {
  const readers = fields.map((field) => {
    const column = table.columns[field];
    return column?.kind === 'dictionary' || column?.kind === 'text'
      ? textOf(table, field)
      : (row: number) => String(numberOf(table, field)(row));
  });
  return (row) => readers.map((read) => read(row));
}

function repeatedKeys(table: Table, { primaryKey }: Schema): string[] {
  const seen = new Set<string>();
  const key = cellsOf(table, primaryKey);
  return rowsOf(table).flatMap((row) => {
    const text = key(row).join(' ');
    const known = seen.has(text);
    seen.add(text);
    return known ? [`line ${row + 2}: a second row with the key ${text}`] : [];
  });
}

function danglingKeys(
  name: string,
  table: Table,
  { foreignKeys = [] }: Schema,
  tables: ReadonlyMap<string, Table>,
): string[] {
  return foreignKeys.flatMap(({ fields, reference }) => {
    const target = tables.get(reference.resource === '' ? name : reference.resource);
    if (!target) return [`: it refers to ${reference.resource}, which is not there`];
    const keys = cellsOf(target, reference.fields);
    const known = new Set(rowsOf(target).map((row) => keys(row).join(' ')));
    const key = cellsOf(table, fields);
    return rowsOf(table).flatMap((row) => {
      const text = key(row).join(' ');
      return text === '' || known.has(text)
        ? []
        : [`line ${row + 2}: ${fields.join(', ')} ${text} is not in ${reference.resource || name}`];
    });
  });
}

/** Rows whose quote and figure do not agree with themselves. */
function quoteProblems(table: Table): string[] {
  const text = (field: string) => textOf(table, field);
  const number = (field: string) => numberOf(table, field);
  return rowsOf(table).flatMap((row) => {
    const wrong: string[] = [];
    const quote = text('quote')(row);
    const [start, end] = [number('start')(row), number('end')(row)];
    if (quote.length > QUOTE_MAX) wrong.push(`a quote of ${quote.length} characters`);
    if (quote === '' && !(end > start && end - start <= QUOTE_MAX))
      wrong.push(`a clause of ${end - start} characters`);
    if (quote !== '' && end - start !== quote.length)
      wrong.push(`end − start is ${end - start}, the quote has ${quote.length} characters`);
    try {
      const ref = 'ref' in table.columns ? text('ref')(row) : '';
      statedOf(text('op')(row), number('value')(row), number('value_hi')(row), ref);
    } catch (error) {
      wrong.push(error instanceof Error ? error.message : String(error));
    }
    return wrong.map((why) => `line ${row + 2}: ${why}`);
  });
}

function observationProblems(table: Table, indicators: Table | undefined): string[] {
  const text = (field: string) => textOf(table, field);
  const units = new Map(
    indicators
      ? rowsOf(indicators).map((row) => [
          textOf(indicators, 'id')(row),
          textOf(indicators, 'unit')(row),
        ])
      : [],
  );
  const wrongUnits = rowsOf(table).flatMap((row) => {
    const [unit, expected] = [text('unit')(row), units.get(text('indicator')(row))];
    return expected === undefined || unit === expected
      ? []
      : [`line ${row + 2}: unit ${unit} where ${expected} is meant`];
  });
  return [...quoteProblems(table), ...wrongUnits];
}

function shapeProblems(table: Table, { shapes, withoutShape }: Drawn): string[] {
  const code = textOf(table, 'adcode');
  const codes = new Set(rowsOf(table).map(code));
  const bare = [...codes].filter(
    (adcode) => adcode !== NATION && !shapes.has(adcode) && !withoutShape.has(adcode),
  );
  const strange = [...shapes].filter((adcode) => !codes.has(adcode));
  return [
    ...bare.map((adcode) => `: region ${adcode} has no shape in static/geo`),
    ...strange.map((adcode) => `: shape ${adcode} in static/geo is no region`),
  ];
}

const rowsOf = (table: Table): number[] => Array.from({ length: table.length }, (_, row) => row);
