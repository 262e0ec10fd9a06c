import type { Spellings } from '../../view/search/region-spellings';
import { indicatorFinder, type IndicatorFinder } from './match-indicator';
import { regionFinder, type RegionFinder } from './match-region';
import type { Known } from './review';

/** What finds names, and stays the same while a reader maps and answers. */
export interface Finders {
  readonly known: Known;
  readonly regions: RegionFinder;
  readonly indicators: IndicatorFinder;
}

export function findersOf(known: Known, spellings: Spellings): Finders {
  return {
    known,
    regions: regionFinder([...known.regions, ...known.counties], spellings),
    indicators: indicatorFinder(known.indicators),
  };
}
