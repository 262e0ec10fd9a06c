import type { Indicator } from '../../domain';
import { plain } from '../../view/search/match';
import { nearestAmong } from './nearest';
import { unitFactor } from './units';

/** Finds indicators by what a table calls them. */
export interface IndicatorFinder {
  /**
   * Those that a name means, by id, name or alias; of several, those that a unit fits. `unit`: as written beside, empty
   * where none is.
   */
  readonly find: (name: string, unit: string) => readonly Indicator[];
  readonly nearest: (name: string) => readonly Indicator[];
}

/** What tables add to the name of a quantity for its growth. */
const GROWTH = /(?:同比)?(?:增速|增长率|增长|增幅|growthrate|growth)$/u;

export function indicatorFinder(indicators: readonly Indicator[]): IndicatorFinder {
  const names = new Map<string, readonly Indicator[]>();
  const aliases = new Map<string, readonly Indicator[]>();
  const add = (index: typeof aliases, name: string, one: Indicator) => {
    const known = index.get(name) ?? [];
    if (!known.includes(one)) index.set(name, [...known, one]);
  };
  for (const one of indicators) {
    for (const name of [one.nameZh, one.nameEn]) add(names, plain(name), one);
    for (const name of one.aliases) add(aliases, plain(name), one);
  }
  const named = (name: string): readonly Indicator[] => {
    const found = names.get(name) ?? aliases.get(name);
    if (found) return found;
    const stem = name.replace(GROWTH, '');
    if (stem === name || stem === '') return [];
    const grown = [...(names.get(stem) ?? []), ...(aliases.get(stem) ?? [])];
    return grown.filter(({ form }) => form === 'growth');
  };
  // An id as it is written: GDP is no id, but what several are called.
  const ids = new Map(indicators.map((one) => [one.id, one]));
  const nearest = nearestAmong(indicators, (one) =>
    [one.nameZh, one.nameEn, ...one.aliases].map(plain),
  );
  return {
    find: (name, unit) => {
      const byId = ids.get(name.trim());
      const found = byId ? [byId] : named(plain(name));
      if (found.length < 2 || unit === '') return found;
      const fit = found.filter((one) => unitFactor(unit, one.unit) !== 'other');
      return fit.length > 0 ? fit : found;
    },
    nearest: (name) => nearest(plain(name)),
  };
}

/** The indicator whose name stands in a text, the longest of them: what a file or a sheet is called after. */
export function indicatorIn(text: string, indicators: readonly Indicator[]): Indicator | 'none' {
  const within = plain(text);
  const found = indicators
    .flatMap((one) => [one.nameZh, one.nameEn].map((name) => ({ one, name: plain(name) })))
    .filter(({ name }) => within.includes(name))
    .sort((a, b) => b.name.length - a.name.length);
  return found[0]?.one ?? 'none';
}
