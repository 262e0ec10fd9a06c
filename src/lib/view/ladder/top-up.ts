import { type Cell, type Loaded, type Region, type WeightedMean } from '../../domain';
import type { Lang } from '../../i18n';
import { show, type Shown } from '../explore/rows';
import { DEFAULT_VIEW } from '../explore/state';

/** What provinces add to the nation's target of one year. */
export interface TopUp {
  readonly year: number;
  readonly whole: Cell;
  /** Provinces with a number, and of them those whose number is above the nation's, the same, below. */
  readonly count: number;
  readonly above: readonly Region[];
  readonly same: readonly Region[];
  readonly below: readonly Region[];
  readonly median: number | 'none';
  readonly weighted: WeightedMean | 'none';
  /** Median and weighted mean minus the nation's number, in points; `none` where one is lacking. */
  readonly medianBy: number | 'none';
  readonly weightedBy: number | 'none';
}

/** What provinces add to the nation, by the rows of one year's targets. */
function topUpOf({ rows, above, median, weighted, period }: Shown): TopUp {
  const whole = above.find(({ region }) => region.level === 'country')?.cell ?? {
    state: 'unread' as const,
  };
  const against = whole.state === 'value' ? whole.value : 'none';
  const numbered = rows.flatMap(({ region, cell }) =>
    cell.state === 'value' ? [{ region, value: cell.value }] : [],
  );
  const those = (holds: (value: number, whole: number) => boolean) =>
    against === 'none'
      ? []
      : numbered.filter(({ value }) => holds(value, against)).map(({ region }) => region);
  const by = (value: number | 'none') =>
    value === 'none' || against === 'none' ? 'none' : Math.round((value - against) * 1e6) / 1e6;
  return {
    year: period,
    whole,
    count: numbered.length,
    above: those((value, whole) => value > whole),
    same: those((value, whole) => value === whole),
    below: those((value, whole) => value < whole),
    median,
    weighted,
    medianBy: by(median),
    weightedBy: by(weighted === 'none' ? 'none' : weighted.value),
  };
}

/** What provinces added in each of the years that are loaded. */
export function topUpsOf(loaded: Loaded, indicator: string, lang: Lang): TopUp[] {
  return loaded.years.map((year) => topUpIn(loaded, indicator, year, lang));
}

export function topUpIn(loaded: Loaded, indicator: string, year: number, lang: Lang): TopUp {
  return topUpOf(show(loaded, { ...DEFAULT_VIEW, indicator, year, implied: false }, lang));
}
