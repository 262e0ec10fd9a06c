import {
  isValued,
  rankValue,
  weighsByGdp,
  weightedMean,
  type Indicator,
  type Loaded,
  type WeightedMean,
} from '../domain';
import type { Row } from './row';

/** The indicator that weighs regions: gross regional product. */
const WEIGHT = 'gdp';

/** Regions' gross product of a year, in 亿元, as their reports state it; the headline speaks first. */
function products(loaded: Loaded, year: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { adcode, stated, headline } of loaded.observations.where(WEIGHT, year, 'actual')) {
    if (isValued(stated) && (headline || !found.has(adcode))) found.set(adcode, rankValue(stated));
  }
  return found;
}

/**
 * The mean of the stated values, weighted by last year's gross product (加权均值). Implied values do not
 * enter, nor regions whose report does not state the product. Its coverage is held against the product of
 * the whole as that states it; for a selection of regions, against their own sum, if all state it.
 * In: every row of the view; the year of the result that weighs; the whole's code, or `part` where the
 * rows are not all of its parts.
 */
export function gdpWeighted(
  loaded: Loaded,
  indicator: Indicator,
  rows: readonly Row[],
  year: number,
  whole: string | 'part',
): WeightedMean | 'none' {
  if (!weighsByGdp(indicator)) return 'none';
  const product = products(loaded, year);
  const items = rows.flatMap(({ region, cell }) => {
    const weight = product.get(region.adcode);
    return cell.state === 'value' && weight !== undefined ? [{ value: cell.value, weight }] : [];
  });
  const sum = rows.reduce((total, row) => total + (product.get(row.region.adcode) ?? NaN), 0);
  const of = whole === 'part' ? sum : (product.get(whole) ?? sum);
  return weightedMean(items, Number.isNaN(of) ? 'unknown' : of);
}
