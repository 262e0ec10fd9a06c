import type { Region } from '../../domain';
import { plain } from '../../view/search/match';
import { typedOf, type Spellings } from '../../view/search/region-spellings';
import { nearestAmong } from './nearest';

/** Finds regions by what a table calls them. */
export interface RegionFinder {
  /**
   * The regions that a spelling means: by code, full name, short name or pinyin, with or without the names above it
   * (贵州省贵阳市). `above`: what another column says they belong to; empty where none does. Several where it is not told.
   */
  readonly find: (spelling: string, above: string) => readonly Region[];
  /** Those whose names are most alike, for a spelling that means none. */
  readonly nearest: (spelling: string) => readonly Region[];
}

/** Longer than any name with all that is above it. */
const LONGEST = 60;
/** Words that English names of regions are followed by. */
const ENGLISH = /(?:province|city|municipality|prefecture|county|district|autonomousregion)$/u;

/** A finder among regions. In: all that may be meant, and pinyin of their short names. */
export function regionFinder(regions: readonly Region[], spellings: Spellings): RegionFinder {
  const byCode = new Map(regions.map((one) => [one.adcode, one]));
  const inFull = indexOf(regions, ({ nameZh }) => [nameZh]);
  const inShort = indexOf(regions, ({ adcode, shortZh, nameEn }) => [
    shortZh,
    latin(nameEn.replace(/\(.*\)/u, '')),
    ...typedOf(spellings.get(adcode) ?? []).slice(0, 2),
  ]);
  for (const nation of regions.filter(({ level }) => level === 'country'))
    for (const name of ['中国', '国家', '全国', 'nation', 'china']) inFull.set(name, [nation]);
  const tops = regions.filter(({ level }) => level === 'province' || level === 'prefecture');

  const isWithin = (region: Region, among: readonly Region[]): boolean => {
    for (let at: Region | undefined = region; at; at = byCode.get(at.parent))
      if (among.some(({ adcode }) => adcode === at?.adcode)) return true;
    return false;
  };
  const named = (name: string): readonly Region[] => {
    const code = codeOf(name);
    if (code !== 'none') return [byCode.get(code)].filter((one) => one !== undefined);
    return (
      inFull.get(name) ??
      inShort.get(latin(name)) ??
      inShort.get(latin(name).replace(ENGLISH, '')) ??
      []
    );
  };
  /** By its own name, else by the name of a region above, followed by the rest. */
  const search = (name: string, among: readonly Region[] | 'all'): readonly Region[] => {
    const found = named(name).filter((one) => among === 'all' || isWithin(one, among));
    // What belongs to 吉林省 and is called 吉林 is the city.
    const below = found.filter((one) => among === 'all' || !among.includes(one));
    if (found.length > 0) return below.length > 0 ? below : found;
    for (const top of tops) {
      if (among !== 'all' && !isWithin(top, among)) continue;
      for (const before of [top.nameZh, top.shortZh])
        if (name.length > before.length && name.startsWith(before)) {
          const rest = search(name.slice(before.length), [top]);
          if (rest.length > 0) return rest;
        }
    }
    return [];
  };
  const nearest = nearestAmong(regions, (one) => [
    one.nameZh,
    one.shortZh,
    one.nameEn.toLowerCase(),
  ]);
  const known = new Map<string, readonly Region[]>();
  return {
    find: (spelling, above) => {
      const key = `${above}\n${spelling}`;
      let found = known.get(key);
      if (!found) {
        const [name, over] = [spelling, above].map((text) => plain(text).slice(0, LONGEST));
        const among = over === undefined || over === '' ? [] : search(over, 'all');
        found = search(name ?? '', among.length > 0 ? among : 'all');
        known.set(key, found);
      }
      return found;
    },
    nearest: (spelling) => nearest(plain(spelling).slice(0, LONGEST)),
  };
}

/** Regions by each of their names. */
function indexOf(
  regions: readonly Region[],
  namesOf: (region: Region) => readonly string[],
): Map<string, readonly Region[]> {
  const index = new Map<string, readonly Region[]>();
  for (const region of regions)
    for (const name of new Set(namesOf(region)))
      if (name !== '') index.set(name, [...(index.get(name) ?? []), region]);
  return index;
}

/** A name in Latin letters without the signs that stand in it: Xi'an, Xi’an and xian are one. */
const latin = (name: string): string => name.toLowerCase().replace(/[\s'’·.-]/gu, '');

/**
 * A code as GB/T 2260 has it, of codes cut off (52, 5201) and of the statistics bureau's longer ones, whose further digits
 * are zero above the township; `none` for what is no code.
 */
function codeOf(name: string): string | 'none' {
  if (!/^\d+$/u.test(name)) return 'none';
  if (name.length === 2 || name.length === 4) return name.padEnd(6, '0');
  return /^\d{6}(?:0{3}|0{6})?$/u.test(name) ? name.slice(0, 6) : 'none';
}
