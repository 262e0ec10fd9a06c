import { CELL_STATES, MEASURES, NATION, OPS, REGION_SETS, TOPICS } from '../../domain';
import { LANGS } from '../../i18n';
import { parseSide } from './axis-param';
import { CHARTS, DEFAULT_VIEW, SORTS, VIEW_LEVELS, type View } from './state';

/** What the data know, so that a parameter can be judged. */
export interface Known {
  readonly indicators: ReadonlySet<string>;
  /** Of them, those whose figures add up: a part has no lead over the whole in them. */
  readonly totals: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly periods: ReadonlySet<number>;
}

/** A parameter that was not understood and fell back to its default, or a code in it that was left out. */
export interface Unusable {
  readonly param: string;
  readonly value: string;
}

export interface ParsedView {
  readonly view: View;
  readonly unusable: readonly Unusable[];
}

/** Reads a parameter's text; `undefined` says that the text is not usable. */
type Reader<T> = (text: string, known: Known) => T | undefined;
type Readers = { readonly [K in keyof View]: Reader<View[K]> };

function oneOf<T extends string>(choices: readonly T[]): Reader<T> {
  return (text) => choices.find((choice) => choice === text);
}

function codesIn(text: string): string[] {
  return [...new Set(text.split(',').filter((code) => code !== ''))];
}

/** The codes that the data know: a bad one does not take the good ones with it. */
function adcodes(text: string, known: Known): string[] {
  return codesIn(text).filter((code) => known.regions.has(code));
}

/** One or two sides of a scatter, each of an indicator that the data know. */
function sides(text: string, known: Known): string[] | undefined {
  const list = text.split(',');
  const usable = list.length <= 2 && list.every((one) => isKnownSide(one, known));
  return usable ? list : undefined;
}

function isKnownSide(text: string, known: Known): boolean {
  const side = parseSide(text);
  return side !== 'none' && known.indicators.has(side.indicator);
}

/** Codes of provinces end in four zeros (GB/T 2260); the nation's does too. */
function isProvince(adcode: string): boolean {
  return adcode.endsWith('0000') && adcode !== NATION;
}

const flag: Reader<boolean> = (text) => (text === '1' ? true : text === '0' ? false : undefined);

/** One reader for each key of the view: the compiler sees to it that none is forgotten. */
const READERS: Readers = {
  indicator: (text, known) => (known.indicators.has(text) ? text : undefined),
  measure: oneOf(MEASURES),
  period: (text, known) => (known.periods.has(Number(text)) ? Number(text) : undefined),
  level: oneOf(VIEW_LEVELS),
  parent: (text, known) => (known.regions.has(text) && isProvince(text) ? text : undefined),
  group: oneOf(REGION_SETS),
  topic: oneOf(TOPICS),
  op: oneOf(OPS),
  state: oneOf(CELL_STATES),
  sort: oneOf(SORTS),
  select: adcodes,
  chart: oneOf(CHARTS),
  against: sides,
  implied: flag,
  lang: oneOf(LANGS),
  embed: flag,
};

/**
 * The view that the search part of a URL asks for. Parameters that are unknown to the data or to the
 * page fall back to the default and are listed in `unusable`, so that the page can say so; so are codes of
 * unknown regions, which are left out of `select`.
 */
export function parseView(search: string, known: Known): ParsedView {
  const params = new URLSearchParams(search);
  const unusable: Unusable[] = [];
  function read<K extends keyof View>(key: K): View[K] {
    const text = params.get(key);
    if (text === null) return DEFAULT_VIEW[key];
    const value = READERS[key](text, known);
    if (value === undefined) unusable.push({ param: key, value: text });
    return value ?? DEFAULT_VIEW[key];
  }
  const view: View = {
    indicator: read('indicator'),
    measure: read('measure'),
    period: read('period'),
    level: read('level'),
    parent: read('parent'),
    group: read('group'),
    topic: read('topic'),
    op: read('op'),
    state: read('state'),
    sort: read('sort'),
    select: read('select'),
    chart: read('chart'),
    against: read('against'),
    implied: read('implied'),
    lang: read('lang'),
    embed: read('embed'),
  };
  for (const value of codesIn(params.get('select') ?? '')) {
    if (!known.regions.has(value)) unusable.push({ param: 'select', value });
  }
  for (const [param, value] of params) {
    if (!(param in READERS)) unusable.push({ param, value });
  }
  const settled = settle(view, known);
  if (settled.measure !== view.measure) unusable.push({ param: 'measure', value: view.measure });
  return { view: settled, unusable };
}

/** A view that makes sense: a lead over the whole in jobs or grain is none, so the aim itself is shown. */
export function settle(view: View, known: Known): View {
  return view.measure === 'lead' && known.totals.has(view.indicator)
    ? { ...view, measure: DEFAULT_VIEW.measure }
    : view;
}

function written(value: View[keyof View]): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return String(value);
}

/** Commas and colons need no escape in a search part (RFC 3986). */
const readable = (escaped: string) => escaped.replaceAll('%2C', ',').replaceAll('%3A', ':');

/** The search part of the view's URL, with its `?`, defaults left out; empty for the default view. */
export function viewSearch(view: View): '' | `?${string}` {
  const pairs = Object.entries(view)
    .filter(([key, value]) => written(value) !== written(DEFAULT_VIEW[key as keyof View]))
    .map(([key, value]) => `${key}=${readable(encodeURIComponent(written(value)))}`);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
