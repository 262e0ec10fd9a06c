import type { Indicator } from '../../domain';
import { shownUnit, type Lang } from '../../i18n';
import { columnTexts } from '../../i18n/texts/columns';
import { fullName } from '../../view/name';

/** Between columns, px. */
export const GAP = 16;
/** Narrower than this, a name, what is said of it and its years stand above their scale. */
const WIDE = 640;

/** Where the columns of a row an indicator stand, px. */
export interface Columns {
  readonly wide: boolean;
  readonly name: number;
  readonly plot: readonly [number, number];
  readonly says: readonly [x: number, width: number];
  readonly spark: readonly [x: number, width: number];
}

export function columnsOf(width: number, withYears: boolean): Columns {
  const wide = width >= WIDE;
  const sparkWidth = withYears ? Math.round(width * (wide ? 0.16 : 0.27)) : 0;
  const sparkX = width - sparkWidth;
  const beforeSpark = withYears ? sparkX - GAP : width;
  if (!wide)
    return {
      wide,
      name: beforeSpark,
      plot: [0, width],
      says: [0, beforeSpark],
      spark: [sparkX, sparkWidth],
    };
  const name = Math.round(width * 0.21);
  const says = Math.round(width * 0.19);
  return {
    wide,
    name,
    plot: [name + GAP, beforeSpark - says - GAP],
    says: [beforeSpark - says, says],
    spark: [sparkX, sparkWidth],
  };
}

/** The name of an indicator, with the unit that the figures beside its marks leave out. */
export function nameWithUnit(indicator: Indicator, lang: Lang): string {
  const { label } = shownUnit(indicator.unit, lang);
  const name = fullName(indicator, lang);
  return label === '%' || label === '' ? name : columnTexts(lang).withUnit(name, label);
}
