import type { Lang } from '../lang';

/** How a unit is shown: its label, and the factor from the data's unit to the shown one. */
export interface ShownUnit {
  readonly label: string;
  readonly factor: number;
}

/** English readers count in thousands, millions and billions; the data count in 万 and 亿. */
const ENGLISH: Readonly<Record<string, ShownUnit>> = {
  '%': { label: '%', factor: 1 },
  百分点: { label: 'pp', factor: 1 },
  元: { label: 'yuan', factor: 1 },
  亿元: { label: 'bn yuan', factor: 0.1 },
  亿美元: { label: 'bn USD', factor: 0.1 },
  万人: { label: 'thousand people', factor: 10 },
  万吨: { label: 'thousand tonnes', factor: 10 },
  万亩: { label: 'thousand mu', factor: 10 },
  万套: { label: 'thousand homes', factor: 10 },
  万个: { label: 'thousand', factor: 10 },
  万张: { label: 'thousand beds', factor: 10 },
  家: { label: 'firms', factor: 1 },
  个: { label: 'estates', factor: 1 },
  公里: { label: 'km', factor: 1 },
  '微克/立方米': { label: 'µg/m³', factor: 1 },
};

/**
 * The unit as a reader of `lang` expects it. In: a unit of the taxonomy, or 百分点 for differences
 * of percentages. A unit without an English form is shown as it stands.
 */
export function shownUnit(unit: string, lang: Lang): ShownUnit {
  const asIs = { label: unit, factor: 1 };
  return lang === 'en' ? (ENGLISH[unit] ?? asIs) : asIs;
}

/** What counts by ten thousands are made of, and the words of English for it; empty: the indicator names it. */
const COUNTED: Readonly<Record<string, string>> = {
  元: 'yuan',
  美元: 'USD',
  人: 'people',
  吨: 'tonnes',
  亩: 'mu',
  套: 'homes',
  个: '',
  张: 'beds',
};
/** Binary noise must not keep a number from its scale. */
const ALMOST = 1 - 1e-9;
/** Large numbers, the largest first. English writes thousands out. */
const SCALES = {
  zh: [
    ['万亿', 1e12],
    ['亿', 1e8],
    ['万', 1e4],
    ['', 1],
  ],
  en: [
    ['trillion', 1e12],
    ['bn', 1e9],
    ['million', 1e6],
    ['', 1],
  ],
} as const;

/**
 * The unit in which one figure that stands alone is read best: 126万亿元 of 1,260,000亿元, 6232张 of 0.6232万张,
 * 1.2 million people. Units that no 万 or 亿 begins are as `shownUnit` has them, as where figures share a column.
 */
export function readableUnit(value: number, unit: string, lang: Lang): ShownUnit {
  const [, scale, thing = ''] = /^([万亿])(.+)$/u.exec(unit) ?? [];
  const noun = lang === 'zh' ? thing : COUNTED[thing];
  if (scale === undefined || noun === undefined || value === 0) return shownUnit(unit, lang);
  const base = scale === '万' ? 1e4 : 1e8;
  const found = SCALES[lang].find(([, size]) => Math.abs(value) * base >= size * ALMOST);
  const [name, size] = found ?? ['', 1];
  const words = lang === 'zh' ? [name + noun] : [name, noun];
  return { label: words.filter((word) => word !== '').join(' '), factor: base / size };
}

/**
 * Words without the unit that a column's head says, where it is that of the figure before it: of 1.2万亿元 in a
 * column of 亿元 nothing may go.
 */
export function withoutUnit(words: string, unit: string): string {
  const at = unit === '' ? -1 : words.indexOf(unit);
  const figure = /\d ?$/u.exec(words.slice(0, Math.max(0, at)));
  return figure
    ? (words.slice(0, at) + words.slice(at + unit.length)).replace('  ', ' ').trim()
    : words;
}
