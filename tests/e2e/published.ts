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
  /** Of a range its middle. */
  readonly value: number;
  /** Of a range its lower end. */
  readonly low: number;
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
  return { op: first['op'] ?? '', value: numberOf(first), low: Number(first['value']) };
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

/** What a report of 2024 says of a target: a figure, stated or in step with another; words; nothing, or nobody knows. */
type Target = number | 'words' | 'silent' | 'unknown';

function targetOf(adcode: string, indicator: string, followed: readonly string[] = []): Target {
  const lines = ['observations-2024', 'observations-2024-prefecture']
    .flatMap(table)
    .filter(
      (one) =>
        one['adcode'] === adcode &&
        one['indicator'] === indicator &&
        one['period'] === '2024' &&
        one['kind'] === 'target',
    );
  if (lines.length === 0) {
    const report = table('reports').find(
      (one) => one['adcode'] === adcode && one['year'] === '2024',
    );
    return report?.['copy'] === 'whole' ? 'silent' : 'unknown';
  }
  const figure = stated(2024, adcode, indicator, 'target');
  if (figure !== 'none') return figure.value;
  const ref = lines.find((one) => ['sync', 'above'].includes(one['op'] ?? ''))?.['ref'] ?? '';
  if (ref === '' || followed.includes(ref)) return 'words';
  const referred = targetOf(adcode, ref, [...followed, indicator]);
  return typeof referred === 'number' ? referred : 'words';
}

/** Who of a field is most like one of it, by the rule that the region's page states; the most alike first. */
export function alike(own: string, field: readonly string[]) {
  const columns = table('indicators').map(({ id = '' }) => {
    const targets = new Map(field.map((adcode) => [adcode, targetOf(adcode, id)]));
    const figures = [...targets.values()].filter((one) => typeof one === 'number');
    const place = (value: number) =>
      (figures.filter((one) => one < value).length +
        figures.filter((one) => one === value).length / 2) /
      figures.length;
    return { targets, place };
  });
  const against = (adcode: string) => {
    let [sum, on, both] = [0, 0, 0];
    for (const { targets, place } of columns) {
      const [a, b] = [targets.get(own), targets.get(adcode)];
      if (a === 'unknown' || b === 'unknown' || (a === 'silent' && b === 'silent')) continue;
      on += 1;
      if (a === 'silent' || b === 'silent') sum += 1;
      else {
        both += 1;
        if (typeof a === 'number' && typeof b === 'number')
          sum += Math.abs(place(a) - place(b)) / 2;
        else if (typeof a === 'number' || typeof b === 'number') sum += 0.25;
      }
    }
    return { adcode, apart: sum / on, on, both };
  };
  return field
    .filter((adcode) => adcode !== own)
    .map(against)
    .sort((a, b) => a.apart - b.apart);
}
