import type { Lang } from '../lang';
import { readableUnit, shownUnit } from './unit';

/** How a figure is put. */
export interface FigureStyle {
  /** Always show + or −: for differences. */
  readonly sign?: boolean;
  /** In the one unit of a column, so that figures under one another compare. Default: the unit that reads best. */
  readonly oneUnit?: boolean;
}

const unitOf = (value: number, unit: string, lang: Lang, { oneUnit = false }: FigureStyle) =>
  oneUnit ? shownUnit(unit, lang) : readableUnit(value, unit, lang);

/** A true minus (U+2212) lines up with figures; a hyphen does not. */
const MINUS = '−';

/** Between thousands. */
const GROUP: Readonly<Record<Lang, string>> = { zh: ',', en: ',' };
/** What is kept of a number: its fourth decimal is its last. */
const LAST = 1e4;

/**
 * A number without unit, to its fourth decimal; half of it counts up, and the binary noise of 0.1 + 0.2 does not. Four
 * digits stay together, as in statistical yearbooks: 1200, but 12,000. It says what Intl.NumberFormat says, the first of
 * which takes a page some 25 ms.
 */
export function formatNumber(
  value: number,
  lang: Lang,
  { sign = false }: { sign?: boolean } = {},
): string {
  const size = Math.round(Number((Math.abs(value) * LAST).toPrecision(15))) / LAST;
  const [whole = '', ...decimals] = `${size}`.split('.');
  const grouped = whole.length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/gu, GROUP[lang]);
  const plus = sign ? '+' : '';
  const before = size === 0 ? '' : value < 0 ? MINUS : plus;
  return before + [grouped, ...decimals].join('.');
}

/**
 * A number with its unit, as the language reads it best: 126万亿元, 6232张, 1.2 million people.
 * In: the value in the data's unit.
 */
export function formatValue(
  value: number,
  unit: string,
  lang: Lang,
  style: FigureStyle = {},
): string {
  const { label, factor } = unitOf(value, unit, lang, style);
  const space = lang === 'en' && label !== '%' && label !== '' ? ' ' : '';
  return formatNumber(exact(value * factor), lang, style) + space + label;
}

/** Two ends with the unit that is the upper one's: 1.1–1.2亿吨. */
export function formatRange(
  low: number,
  high: number,
  unit: string,
  lang: Lang,
  style: FigureStyle = {},
): string {
  const { factor } = unitOf(high, unit, lang, style);
  return `${formatNumber(exact(low * factor), lang, style)}–${formatValue(high, unit, lang, style)}`;
}

/** Without the binary noise of a conversion: what is 0.6232 × 10,000 is written to its last digit. */
const exact = (value: number): number => Number(value.toPrecision(12));
