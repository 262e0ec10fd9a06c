import {
  CELL_STATES,
  MEASURES,
  NATION,
  OPS,
  REGION_SETS,
  reportYearOf,
  TOPICS,
} from '../../domain';
import { LANGS, type Lang } from '../../i18n';
import {
  flag,
  indicatorId,
  like,
  oneOf,
  parseParams,
  reportYear,
  REGION_CODES,
  writeParams,
  type Known,
  type Params,
  type Parsed,
} from '../params';
import { parseSide } from './axis-param';
import { CHARTS, DEFAULT_VIEW, PLOTS, SORTS, TREND_WAYS, VIEW_LEVELS, type View } from './state';

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

/** A column of the table, largest first or not. */
const COLUMN = new RegExp(`^-?(?:rank|region|op|quote|${MEASURES.join('|')})$`, 'u');

const VIEW_PARAMS = {
  indicator: [DEFAULT_VIEW.indicator, indicatorId],
  measure: [DEFAULT_VIEW.measure, oneOf(MEASURES)],
  year: [DEFAULT_VIEW.year, reportYear],
  level: [DEFAULT_VIEW.level, oneOf(VIEW_LEVELS)],
  parent: [
    DEFAULT_VIEW.parent,
    (text, { regions }) => (regions.has(text) && isProvince(text) ? text : undefined),
  ],
  group: [DEFAULT_VIEW.group, oneOf(REGION_SETS)],
  topic: [DEFAULT_VIEW.topic, oneOf(TOPICS)],
  op: [DEFAULT_VIEW.op, oneOf(OPS)],
  state: [DEFAULT_VIEW.state, oneOf(CELL_STATES)],
  sort: [DEFAULT_VIEW.sort, oneOf(SORTS)],
  select: REGION_CODES,
  chart: [DEFAULT_VIEW.chart, oneOf(CHARTS)],
  plot: [DEFAULT_VIEW.plot, oneOf(PLOTS)],
  trend: [DEFAULT_VIEW.trend, oneOf(TREND_WAYS)],
  // A class begins with its least value, or is a word's; which there are, the data of the view tell.
  legend: [DEFAULT_VIEW.legend, like(/^(?:-?\d[\d.e+-]*|[a-z]+)$/u)],
  order: [DEFAULT_VIEW.order, like(COLUMN)],
  find: [DEFAULT_VIEW.find, like(/^.{1,60}$/u)],
  zoom: [DEFAULT_VIEW.zoom, like(/^(?:[1-9]|10)(?:\.\d+)?(?:,-?\d(?:\.\d+)?){2}$/u)],
  against: [DEFAULT_VIEW.against, sides],
  implied: [DEFAULT_VIEW.implied, flag],
  embed: [DEFAULT_VIEW.embed, flag],
} as const satisfies Params<View, Known>;

/** The view that the search part of a URL asks for. */
export function parseView(search: string, known: Known): Parsed<View> {
  const { state, unusable } = withPeriod(
    parseParams<View, Known>(search, VIEW_PARAMS, known),
    known,
  );
  const settled = settle(state, known);
  return settled.measure === state.measure
    ? { state, unusable }
    : { state: settled, unusable: [...unusable, { param: 'measure', value: state.measure }] };
}

/** The year that figures are about, as addresses named it before they named the report's: it tells the report's. */
const PERIOD = 'period';

function withPeriod({ state, unusable }: Parsed<View>, { years }: Known): Parsed<View> {
  const asked = unusable.find(({ param }) => param === PERIOD);
  const year = asked ? reportYearOf(state.measure, Number(asked.value)) : Number.NaN;
  if (state.year !== DEFAULT_VIEW.year || !years.has(year)) return { state, unusable };
  return { state: { ...state, year }, unusable: unusable.filter((one) => one !== asked) };
}

/**
 * A view that makes sense: a lead over the whole in jobs or grain is none, nor is an outcome without the next year's
 * reports, so the target itself is shown.
 */
export function settle(view: View, known: Known): View {
  const isNone =
    (view.measure === 'lead' && known.totals.has(view.indicator)) ||
    (view.measure === 'outcome' && !known.outcomes);
  return isNone ? { ...view, measure: DEFAULT_VIEW.measure } : view;
}

/** Commas and colons need no escape in a search part (RFC 3986). */
const readable = (escaped: string) => escaped.replaceAll('%2C', ',').replaceAll('%3A', ':');

/** The search part of the view's URL in a language, with its `?`, defaults left out; empty for the default view. */
export function viewSearch(view: View, lang: Lang): '' | `?${string}` {
  const params = writeParams<View, Known>(view, VIEW_PARAMS);
  const pairs = Object.entries(lang === LANGS[0] ? params : { ...params, lang }).map(
    ([key, value]) => `${key}=${readable(encodeURIComponent(value.toWellFormed()))}`,
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
