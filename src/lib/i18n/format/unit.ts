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
