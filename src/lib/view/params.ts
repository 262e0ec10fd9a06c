import { isTotal, type Loaded } from '../domain';
import { LANGS, type Lang } from '../i18n';

/** What the data know, so that a parameter can be judged. */
export interface Known {
  readonly indicators: ReadonlySet<string>;
  /** Of them, those whose figures add up: a part has no lead over the whole in them. */
  readonly totals: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  /** Are there reports of more years than one, so that there are outcomes? */
  readonly outcomes: boolean;
  /** Years of which there are reports. */
  readonly years: ReadonlySet<number>;
}

export function knownOf(loaded: Pick<Loaded, 'indicators' | 'regions' | 'held'>): Known {
  return {
    indicators: new Set(loaded.indicators.map((one) => one.id)),
    totals: new Set(loaded.indicators.filter(isTotal).map((one) => one.id)),
    regions: new Set(loaded.regions.map((one) => one.adcode)),
    outcomes: loaded.held.length > 1,
    years: new Set(loaded.held),
  };
}

/** A parameter that was not understood and fell back to its default, or a part of one that was left out. */
export interface Unusable {
  readonly param: string;
  readonly value: string;
}

/** Reads a parameter's text; `undefined` says that it is not usable. `K`: what it is judged by. */
export type Reader<T, K = unknown> = (text: string, known: K) => T | undefined;

/** A parameter: its default, its reader, and which parts of a text the reader leaves out. Default: none. */
export type Param<T, K = unknown> = readonly [
  standard: T,
  read: Reader<T, K>,
  leftOut?: (text: string, known: K) => readonly string[],
];

/** A parameter for each key of a page's state: the compiler sees to it that none is forgotten. */
export type Params<S, K = unknown> = { readonly [P in keyof S]-?: Param<S[P], K> };

/** What an address asks for, and what of it was not understood. */
export interface Parsed<S> {
  readonly state: S;
  readonly unusable: readonly Unusable[];
}

/** The language is every page's, and in no page's state. */
const LANG = 'lang';

/** The language that the search part of an address asks for; the first where it asks for none that is known. */
export function langIn(search: string | URLSearchParams): Lang {
  const asked = new URLSearchParams(search).get(LANG);
  return LANGS.find((one) => one === asked) ?? LANGS[0];
}

/**
 * The state that the search part of an address asks for. What is unknown to the data or to the page falls
 * back to the default and is listed in `unusable`, so that the page can say so.
 */
export function parseParams<S extends object, K>(
  search: string,
  params: Params<S, K>,
  known: K,
): Parsed<S> {
  const asked = new URLSearchParams(search);
  const unusable: Unusable[] = [];
  const read = <P extends keyof S & string>(param: P): S[P] => {
    const [standard, reader, leftOut] = params[param];
    const text = asked.get(param);
    if (text === null) return standard;
    const value = reader(text, known);
    if (value === undefined) unusable.push({ param, value: text });
    else leftOut?.(text, known).forEach((part) => unusable.push({ param, value: part }));
    return value ?? standard;
  };
  // `Params<S>` has every key of S, and no other.
  const keys = Object.keys(params) as (keyof S & string)[];
  const state = Object.fromEntries(keys.map((key) => [key, read(key)])) as S;
  const lang = asked.get(LANG);
  if (lang !== null && lang !== langIn(asked)) unusable.push({ param: LANG, value: lang });
  for (const [param, value] of asked)
    if (param !== LANG && !keys.some((key) => key === param)) unusable.push({ param, value });
  return { state, unusable };
}

function written(value: unknown): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return String(value);
}

/** The parameters of a state's address, defaults left out. The language is not among them. */
export function writeParams<S extends object, K>(
  state: S,
  params: Params<S, K>,
): Readonly<Record<string, string>> {
  // `Params<S>` has every key of S, and no other.
  const keys = Object.keys(params) as (keyof S & string)[];
  return Object.fromEntries(
    keys
      .map((key) => [key, written(state[key])] as const)
      .filter(([key, text]) => text !== written(params[key][0])),
  );
}

export function oneOf<T extends string>(choices: readonly T[]): Reader<T> {
  return (text) => choices.find((choice) => choice === text);
}

/** A text of a form. */
export function like(form: RegExp): Reader<string> {
  return (text) => (form.test(text) ? text : undefined);
}

export const flag: Reader<boolean> = (text) =>
  text === '1' ? true : text === '0' ? false : undefined;

function codesIn(text: string): string[] {
  return [...new Set(text.split(',').filter((code) => code !== ''))];
}

type KnownRegions = Pick<Known, 'regions'>;

/** Codes of regions, those chosen first: a bad one is left out, and does not take the good ones with it. */
export const REGION_CODES: Param<readonly string[], KnownRegions> = [
  [],
  (text, { regions }) => codesIn(text).filter((code) => regions.has(code)),
  (text, { regions }) => codesIn(text).filter((code) => !regions.has(code)),
];

/** An indicator that the data know. */
export const indicatorId: Reader<string, Pick<Known, 'indicators'>> = (text, { indicators }) =>
  indicators.has(text) ? text : undefined;

/** A year of which there are reports. */
export const reportYear: Reader<number, Pick<Known, 'years'>> = (text, { years }) =>
  [...years].find((year) => `${year}` === text);
