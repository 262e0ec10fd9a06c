import { statedOf } from '../dataset/decode';
import type { FileTable, FileValue } from '../dataset/files/file-table';
import { joined, packageTable } from '../dataset/files/package-table';
import { withColumns } from '../dataset/files/with-columns';
import { describe } from '../dataset/tables/meanings';
import { schemaOf } from '../dataset/tables/schema-of';
import { formatStated, type Lang } from '../i18n';
import { meaningZh } from '../i18n/texts/data-columns';
import { fileTexts } from '../i18n/texts/files';

/** The package's tables by resource name, as CSV text. */
export type PackageTexts = Readonly<Record<string, string>>;

/** Families of the package's tables, and where each is found. */
const FAMILIES = {
  observations: /^observations-\d{4}/u,
  statements: /^statements-\d{4}/u,
  reports: /^reports$/u,
  indicators: /^indicators$/u,
  regions: /^regions/u,
} as const;
export type PackageFamily = keyof typeof FAMILIES;
const NAMES = Object.keys(FAMILIES) as PackageFamily[]; // Its own keys.

/**
 * The whole package as five tables. What has a row a figure says, beside the codes, whose figure it is, of which report, and
 * in which words.
 */
export async function packageTables(texts: PackageTexts, lang: Lang): Promise<FileTable[]> {
  const plain = await Promise.all(NAMES.map((family) => familyTable(family, texts, lang)));
  const named = new Map(NAMES.map((name, at) => [name, plain[at]]));
  const region = lookup(named.get('regions'), 'adcode', lang === 'zh' ? 'name_zh' : 'name_en');
  const level = lookup(named.get('regions'), 'adcode', 'level');
  const indicator = lookup(named.get('indicators'), 'id', lang === 'zh' ? 'name_zh' : 'name_en');
  const { columns } = fileTexts(lang);
  const text = (name: 'region' | 'level' | 'indicator_name' | 'words') =>
    ({ name, head: columns[name], type: 'text' }) as const;
  const before = [
    { column: text('region'), of: (cell: Cell) => region(cell('adcode')) },
    { column: text('level'), of: (cell: Cell) => level(cell('adcode')) },
  ];
  const words = [
    { column: text('indicator_name'), of: (cell: Cell) => indicator(cell('indicator')) },
    { column: text('words'), of: (cell: Cell) => wordsOf(cell, lang, indicator) },
  ];
  return plain.map((table) => {
    if (table.name === 'observations') return withColumns(table, [...before, ...words]);
    return table.name === 'statements' ? withColumns(table, before) : table;
  });
}

type Cell = (name: string) => FileValue;

async function familyTable(
  family: PackageFamily,
  texts: PackageTexts,
  lang: Lang,
): Promise<FileTable> {
  const names = Object.keys(texts).filter((name) => FAMILIES[family].test(name));
  const { columns, tables } = fileTexts(lang);
  const title = tables[family];
  const parts = await Promise.all(
    names.map(async (name) => {
      const schema = schemaOf(name);
      if (schema === 'unknown') throw new TypeError(`${name}.csv is of no family`);
      const english = new Map(
        describe(name, schema).fields.map((field) => [field.name, field.description]),
      );
      const table = packageTable(name, title, texts[name] ?? '', schema, (column) =>
        lang === 'zh' ? meaningZh(name, column) : (english.get(column) ?? ''),
      );
      const year = /\d{4}/u.exec(name)?.[0];
      const column = { name: 'report_year', head: columns.report_year, type: 'integer' } as const;
      return year === undefined ? table : withColumns(table, [{ column, of: () => Number(year) }]);
    }),
  );
  return joined(family, title, parts);
}

/** What one column of a table says where another has a code; empty where none has. */
function lookup(
  table: FileTable | undefined,
  key: string,
  value: string,
): (code: FileValue) => string {
  const at = (name: string) => table?.columns.findIndex((column) => column.name === name) ?? -1;
  const [from, to] = [at(key), at(value)];
  const found = new Map(table?.rows.map((row) => [row[from], String(row[to])]));
  return (code) => found.get(code) ?? '';
}

/** What a row states, in words: 9%左右. */
function wordsOf(cell: Cell, lang: Lang, nameOf: (id: string) => string): string {
  const number = (name: string) => (cell(name) === '' ? Number.NaN : Number(cell(name)));
  const stated = statedOf(
    String(cell('op')),
    number('value'),
    number('value_hi'),
    String(cell('ref')),
  );
  return formatStated(stated, String(cell('unit')), lang, nameOf);
}
