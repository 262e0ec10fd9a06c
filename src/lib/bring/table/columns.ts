import type { Indicator, Kind } from '../../domain';
import { plain } from '../../view/search/match';
import { SINGLE, type Column, type Mapping, type Role, type Says } from './column';
import { DERIVED, headOf, LEVELS_NAMED } from './heads';
import { indicatorFinder, indicatorIn, type IndicatorFinder } from './match-indicator';
import type { RawTable } from './read-table';
import { isUnit } from './units';
import { isBlank } from './words';

/** The heads stand in one of the first rows: above them tables have titles. */
const HEADS_WITHIN = 10;
/** Rows by which it is told what an unknown column holds. */
const SAMPLED = 50;
/** As many of its cells are figures in a column of them. */
const FIGURES = 0.6;

/** A head taken apart: what stands over the column, without its unit. */
interface Head {
  readonly role: Role | 'unknown';
  readonly place: number;
  readonly says: Says;
}

/**
 * How a table is likely to be read: the row that names the columns, what each holds by its name (or, where that says nothing,
 * by its cells), and what the file's and the sheet's name tell of the whole.
 */
export function guessMapping(
  { rows, sheets, sheet }: RawTable,
  file: string,
  indicators: readonly Indicator[],
): Mapping {
  const finder = indicatorFinder(indicators);
  const headRow = headRowOf(rows, finder);
  return mappingAt(headRow, rows, wholeOf(`${file} ${sheets[sheet] ?? ''}`, indicators), finder);
}

/** The same where a reader says which row names the columns. */
export function mappingFrom(
  { rows }: RawTable,
  headRow: number,
  whole: Says,
  indicators: readonly Indicator[],
): Mapping {
  return mappingAt(headRow, rows, whole, indicatorFinder(indicators));
}

function mappingAt(
  headRow: number,
  rows: RawTable['rows'],
  whole: Says,
  finder: IndicatorFinder,
): Mapping {
  const sample = rows.slice(headRow + 1, headRow + 1 + SAMPLED);
  const width = Math.max(rows[headRow]?.length ?? 0, ...sample.map(({ length }) => length));
  const texts = Array.from({ length: width }, (_, at) => rows[headRow]?.[at]?.trim() ?? '');
  const heads = texts.map((text) => readHead(text, finder));
  const roles = settled(heads, texts);
  const hasValue = roles.includes('value');
  return {
    headRow,
    whole,
    columns: texts.map((head, at): Column => {
      const role = roles[at] ?? 'unknown';
      const says = heads[at]?.says ?? {};
      if (role !== 'unknown') return { head, role, says };
      // A column of figures under a name that is not known: of an indicator that is not, where rows name none.
      const counts = !roles.includes('indicator') && !hasPlainValue(roles, heads);
      const isSeries = head !== '' && counts && holdsFigures(sample, at);
      if (isSeries) return { head, role: 'value', says };
      const alone = head === '' || hasValue;
      return { head, role: !alone && holdsFigures(sample, at) ? 'value' : 'ignore', says: {} };
    }),
  };
}

/** Is there a column of values of which the head tells nothing: a row a figure? */
const hasPlainValue = (roles: readonly (Role | 'unknown')[], heads: readonly Head[]): boolean =>
  roles.some((role, at) => role === 'value' && Object.keys(heads[at]?.says ?? {}).length === 0);

function holdsFigures(sample: RawTable['rows'], at: number): boolean {
  const cells = sample.map((row) => row[at] ?? '').filter((cell) => !isBlank(cell));
  const figures = cells.filter((cell) => /^[^\p{L}\d]*\d[\d.,，]*[^\d]{0,8}$/u.test(cell.trim()));
  return cells.length > 0 && figures.length >= cells.length * FIGURES;
}

/** The row of the first with most heads that are known; where none is, the first that is no title. */
function headRowOf(rows: RawTable['rows'], finder: IndicatorFinder): number {
  const first = rows.slice(0, HEADS_WITHIN).map((row) => {
    const filled = row.filter((cell) => cell.trim() !== '');
    const known = filled.filter((cell) => readHead(cell, finder).role !== 'unknown').length;
    return { known, filled: filled.length };
  });
  const most = Math.max(...first.map(({ known, filled }) => (filled > 1 ? known : 0)));
  const found = first.findIndex(({ known, filled }) => filled > 1 && known === most);
  return Math.max(0, found);
}

/** One column for each role that can have one: the one whose head is preferred. A name above it tells regions apart. */
function settled(heads: readonly Head[], texts: readonly string[]): (Role | 'unknown')[] {
  const roles = heads.map(({ role }) => role);
  for (const role of SINGLE) {
    const those = heads.flatMap((head, at) => (head.role === role ? [{ at, ...head }] : []));
    const [best, ...others] = those.sort((a, b) => a.place - b.place);
    for (const { at } of others) {
      const isAbove = role === 'region' && best && levelOf(texts[at]) < levelOf(texts[best.at]);
      roles[at] = isAbove && !roles.includes('above') ? 'above' : 'ignore';
    }
  }
  if (roles.includes('year'))
    roles.forEach((role, at) => {
      if (role === 'reportYear') roles[at] = 'ignore';
    });
  return roles;
}

/** How far down the regions of a column are by its head; below all where it does not say. */
function levelOf(text = ''): number {
  const found = LEVELS_NAMED.findIndex((names) => names.test(plain(text)));
  return found < 0 ? LEVELS_NAMED.length : found;
}

const YEAR = /(?:19|20)\d{2}/u;
const KINDS: readonly (readonly [words: RegExp, kind: Kind])[] = [
  [/目标值?|预期|计划|target|plan/iu, 'target'],
  [/实绩|实际值?|完成值?|结果|outcome|actual|result/iu, 'actual'],
];
const LAST_YEAR = /上年|上一年|last year(?:['’]s)?/iu;
const WORDS = /\s*(?:表述|,? ?as stated)$/iu;
const BRACKET = /\s*[(（]([^()（）]*)[)）]$/u;

/** Reads a head: by what it is called; else as the head of figures, 2024年目标（%）, with what it says of them. */
function readHead(text: string, finder: IndicatorFinder): Head {
  const known = headOf(plain(text).replace(/'/gu, '’'));
  if (known !== 'unknown') return { ...known, says: {} };
  const bracket = BRACKET.exec(text)?.[1]?.trim() ?? '';
  const unit = bracket !== '' && isUnit(bracket) ? { unit: bracket } : {};
  const base = text.replace(BRACKET, '');
  const name = base.replace(WORDS, '');
  if (DERIVED.test(plain(name))) return { role: 'ignore', place: 0, says: {} };
  const bare = headOf(plain(name));
  if (bare !== 'unknown' && bracket !== '') return { ...bare, says: unit };
  const facts = factsOf(name, unit.unit ?? '', finder);
  if (facts === 'unknown')
    return {
      role: 'unknown',
      place: 0,
      says: { indicator: unit.unit === undefined ? text : base, ...unit },
    };
  return { role: name === base ? 'value' : 'words', place: 0, says: { ...facts, ...unit } };
}

/** What the head of figures says of them: indicator, year, kind; `unknown` where nothing of it is known. */
function factsOf(name: string, unit: string, finder: IndicatorFinder): Says | 'unknown' {
  const isNamed = (text: string) => finder.find(text, unit).length > 0;
  if (isNamed(name)) return single(name, unit, finder);
  const year = YEAR.exec(name)?.[0];
  const period = year === undefined ? {} : { period: Number(year) };
  const undated = name.replace(YEAR, '').replace(/^[\s年度_-]+|[\s年度_-]+$/gu, '');
  if (isNamed(undated)) return { ...single(undated, unit, finder), ...period };
  const kind = KINDS.find(([words]) => words.test(undated));
  const lastYear = LAST_YEAR.test(undated) && year === undefined;
  if (!kind && year === undefined && !lastYear) return 'unknown';
  const rest = undated
    .replace(LAST_YEAR, '')
    .replace(kind?.[0] ?? '', '')
    .replace(/^[\s年的_-]+|[\s年的_-]+$/gu, '');
  return {
    ...period,
    ...(lastYear ? { lastYear } : {}),
    ...(kind ? { kind: kind[1] } : {}),
    ...(rest === '' ? {} : single(rest, unit, finder)),
  };
}

/** An indicator by its id, where its name means one alone. */
function single(name: string, unit: string, finder: IndicatorFinder): Says {
  const found = finder.find(name, unit);
  return { indicator: found.length === 1 ? (found[0]?.id ?? name) : name };
}

/** What the name of a file or a sheet tells. */
function wholeOf(name: string, indicators: readonly Indicator[]): Says {
  const indicator = indicatorIn(name, indicators);
  const year = YEAR.exec(name)?.[0];
  const kinds = KINDS.filter(([words]) => words.test(name));
  const [kind] = kinds.length === 1 ? kinds : [];
  return {
    ...(indicator === 'none' ? {} : { indicator: indicator.id }),
    ...(year === undefined ? {} : { period: Number(year) }),
    ...(kind ? { kind: kind[1] } : {}),
  };
}
