import { LOCALE, type Lang } from '../lang';
import { shownUnit } from './unit';

/** A true minus (U+2212) lines up with figures; a hyphen does not. */
const MINUS = '−';

const formats = new Map<string, Intl.NumberFormat>();

function format(lang: Lang, sign: boolean): Intl.NumberFormat {
  const key = `${lang}${sign}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(LOCALE[lang], {
    maximumFractionDigits: 4,
    // Four digits stay together, as in statistical yearbooks: 1200, but 12,000.
    useGrouping: 'min2',
    signDisplay: sign ? 'exceptZero' : 'auto',
  });
  formats.set(key, made);
  return made;
}

/** A number without unit. Binary noise (0.1 + 0.2) is rounded off at the fourth decimal. */
export function formatNumber(value: number, lang: Lang, options: { sign?: boolean } = {}): string {
  return format(lang, options.sign ?? false)
    .format(value)
    .replace('-', MINUS);
}

/**
 * A number with its unit, in the unit that the language expects.
 * In: the value in the data's unit. `sign`: always show + or −, for differences.
 */
export function formatValue(
  value: number,
  unit: string,
  lang: Lang,
  options: { sign?: boolean } = {},
): string {
  const shown = shownUnit(unit, lang);
  const number = formatNumber(value * shown.factor, lang, options);
  const space = lang === 'en' && shown.label !== '%' ? ' ' : '';
  return number + space + shown.label;
}
