import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** A row of a published table, by column. */
export type Line = Readonly<Record<string, string>>;

const tables = new Map<string, readonly Line[]>();

/** A published table, as the site serves it. */
export function table(name: string): readonly Line[] {
  const known = tables.get(name);
  if (known) return known;
  const text = readFileSync(`static/data/${name}.csv`, 'utf8');
  const { data } = Papa.parse<Line>(text, { header: true, skipEmptyLines: true });
  tables.set(name, data);
  return data;
}

/** A figure that a report states, as the table has it. */
export interface Stated {
  readonly op: string;
  readonly value: number;
}

const VALUED = ['eq', 'approx', 'ge', 'gt', 'le', 'lt', 'between'];
const numberOf = (line: Line) =>
  line['op'] === 'between'
    ? (Number(line['value']) + Number(line['value_hi'])) / 2
    : Number(line['value']);

/**
 * The one figure of a report, by what the package's page says of it: the headline speaks before the body; `none`
 * where there is none, where it is words alone, or where figures of one standing differ.
 */
export function stated(
  year: number,
  adcode: string,
  indicator: string,
  kind: 'target' | 'actual',
): Stated | 'none' {
  const period = String(kind === 'target' ? year : year - 1);
  const names = [
    `observations-${year}`,
    ...(year === 2024 ? ['observations-2024-prefecture'] : []),
  ];
  const lines = names
    .flatMap(table)
    .filter(
      (one) =>
        one['adcode'] === adcode &&
        one['indicator'] === indicator &&
        one['period'] === period &&
        one['kind'] === kind,
    );
  const valued = (one: Line) => VALUED.includes(one['op'] ?? '');
  const headlines = lines.filter((one) => one['headline'] === 'true');
  const foremost = headlines.length > 0 ? headlines : lines;
  const figures = foremost.filter(valued);
  const [first] = figures;
  if (!first || new Set(figures.map(numberOf)).size > 1) return 'none';
  return { op: first['op'] ?? '', value: numberOf(first) };
}

const WORDS: Readonly<Record<string, (value: number) => string>> = {
  eq: (value) => `${value}%`,
  approx: (value) => `${value}%左右`,
  ge: (value) => `${value}%以上`,
  gt: (value) => `超过${value}%`,
  le: (value) => `${value}%以内`,
  lt: (value) => `低于${value}%`,
};

/** A percentage in the words of the page; `none` for what has no plain ones. */
export function worded(one: Stated | 'none'): string {
  return one === 'none' ? 'none' : (WORDS[one.op]?.(one.value) ?? 'none');
}

/** Codes of the provinces, by the published list. */
export function provinces(): string[] {
  return table('regions').flatMap((one) =>
    one['level'] === 'province' ? [one['adcode'] ?? ''] : [],
  );
}
