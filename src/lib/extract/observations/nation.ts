import type { Observation } from '../../domain/observation';

const NATION = '100000';
const OF_NATION = /国内生产总值/;

/**
 * Leaves out the nation's product, which a region tells beside its own under the name that is the nation's (国内生产总值增长5%左右,
 * 我市地区生产总值增长6%以上). Where a region has no other name for its own, as until about 2005, it is its own. Order is kept.
 */
export function withoutNation<T extends Observation>(observations: readonly T[]): readonly T[] {
  const national = observations.filter(isNational);
  if (national.length === 0) return observations;
  const own = new Set(observations.filter(isOwn).map(keyOf));
  return observations.filter((one) => !isNational(one) || !own.has(keyOf(one)));
}

function isNational({ adcode, indicator, quote }: Observation): boolean {
  return adcode !== NATION && isProduct(indicator) && OF_NATION.test(quote);
}

function isOwn({ indicator, quote }: Observation): boolean {
  return isProduct(indicator) && !OF_NATION.test(quote) && quote.includes('生产总值');
}

function isProduct(indicator: string): boolean {
  return indicator === 'gdp' || indicator === 'gdp_growth';
}

function keyOf({ indicator, period, kind }: Observation): string {
  return `${indicator}|${period}|${kind}`;
}
