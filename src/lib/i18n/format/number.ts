import { LOCALE, type Lang } from '../lang';
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

/** A format, and what it made of numbers: it takes longer than to look them up, and rows tell the same ones again. */
interface Format {
  readonly format: Intl.NumberFormat['format'];
  readonly known: Map<number, string>;
}
/** Numbers remembered of a format; more of them begin anew. */
const KNOWN_MOST = 10_000;

const formats = new Map<string, Format>();

function formatOf(lang: Lang, sign: boolean): Format {
  const key = `${lang}${sign}`;
  const known = formats.get(key);
  if (known) return known;
  const { format } = new Intl.NumberFormat(LOCALE[lang], {
    maximumFractionDigits: 4,
    // Four digits stay together, as in statistical yearbooks: 1200, but 12,000.
    useGrouping: 'min2',
    signDisplay: sign ? 'exceptZero' : 'auto',
  });
  const made = { format, known: new Map<number, string>() };
  formats.set(key, made);
  return made;
}

/** A number without unit. Binary noise (0.1 + 0.2) is rounded off at the fourth decimal. */
export function formatNumber(value: number, lang: Lang, options: { sign?: boolean } = {}): string {
  const { format, known } = formatOf(lang, options.sign ?? false);
  const there = known.get(value);
  if (there !== undefined) return there;
  if (known.size >= KNOWN_MOST) known.clear();
  // −0, which a map does not tell from 0, is 0.
  const made = format(value + 0).replace('-', MINUS);
  known.set(value, made);
  return made;
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
