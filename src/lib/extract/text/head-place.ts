import { NATION } from '../../domain/region';
import { EVERYDAY, type Place } from './places';

/** How much more often a region must be named than the next, to be taken for the report's own, and how often at least. */
const CLEAR = 1.5;
const FEWEST = 8;

/**
 * The region whose report it is, from the head (在…第十四届人民代表大会, 代表…人民政府, …政府工作报告), else
 * from the region that the body names most. Nothing where several fit alike.
 */
export function placeOf(head: string, body: string, places: readonly Place[]): Place | undefined {
  return namedPlace(head, body, places) ?? mostNamed(body, places);
}

/** The region that the head names outright. */
export function namedPlace(
  head: string,
  body: string,
  places: readonly Place[],
): Place | undefined {
  if (/全国人民代表大会|代表国务院/.test(head))
    return places.find((place) => place.adcode === NATION);
  const names = [
    /在([^\n，。—(]{2,24}?)\n?第?[一二三四五六七八九十百]{1,4}届/,
    /代表([^\n，。]{2,20}?)人民政府/,
    /(?:^|\n)(?:\d{1,3}\.)?(?:(?:19|20)\d{2}年?)?([^\n，。：—\d]{2,16}?)(?:\d{4}年)?(?:人民政府|政府|行政公署|行署)工作报告/,
    /在([^\n，。—(]{2,24}?)(?:人民代表大会|工作会议)/,
  ].flatMap((pattern) => pattern.exec(head)?.[1] ?? []);
  for (const name of names) {
    const place = byName(name, body, places);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** A region by its name, its name after its parents' (杭州市余杭区), or its short name and kind (黔东南州). */
function byName(name: string, body: string, places: readonly Place[]): Place | undefined {
  const exact = places.filter((place) => place.name === name);
  if (exact.length > 0) return likeliest(exact, body, places);
  const within = places.filter(
    (place) => name.endsWith(place.name) && parentIn(place, name, places),
  );
  if (within.length > 0) return within.at(-1);
  const kind = name.charAt(name.length - 1);
  const short = places.filter(
    (place) =>
      place.short === name || (place.short === name.slice(0, -1) && place.name.endsWith(kind)),
  );
  return short.find((place) => place.level === 'province') ?? likeliest(short, body, places);
}

function parentIn(place: Place, name: string, places: readonly Place[]): boolean {
  const parent = places.find((one) => one.adcode === place.parent);
  return parent !== undefined && parent.adcode !== NATION && name.includes(parent.short);
}

/** Of regions with one name, the one whose parent the report speaks of most. */
function likeliest(
  candidates: readonly Place[],
  body: string,
  places: readonly Place[],
): Place | undefined {
  if (candidates.length <= 1) return candidates[0];
  const scored = candidates
    .map((place) => ({
      place,
      count: mentions(body, places.find((one) => one.adcode === place.parent)?.short ?? ''),
    }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = scored;
  return first !== undefined && first.count > (second?.count ?? 0) ? first.place : undefined;
}

/** Kinds of governments, with how their region's name ends, and what their reports call the whole. */
const KINDS: readonly (readonly [government: string, ending: RegExp, whole: RegExp])[] = [
  ['县', /县$/, /全县|县委/g],
  ['旗', /旗$/, /全旗|旗委/g],
  ['州', /州$/, /全州|州委/g],
  ['盟', /盟$/, /全盟|盟委/g],
  ['市', /市$/, /全市|市委/g],
  ['省', /省$/, /全省|省委/g],
  ['自治区', /自治区$/, /全区|自治区党委/g],
  ['区', /区$/, /全区|区委/g],
];
const OPENING = 2000;

/** What kind of government a text says that it speaks for: 我代表区人民政府. */
export function saidKind(body: string): RegExp | undefined {
  const said = /我代表(自治区|自治(?=[州县旗])|)([区县旗州盟市省]?)(?:人民)?政府/.exec(
    body.slice(0, OPENING),
  );
  const kind = said?.[1] === '自治区' ? '自治区' : said?.[2];
  return KINDS.find(([government]) => government === kind)?.[1];
}

/** What kind of government reports: as it says itself (我代表市人民政府), or as its opening speaks of the whole. */
function kindOf(body: string): RegExp | undefined {
  const opening = body.slice(0, OPENING);
  const said = saidKind(body);
  if (said !== undefined) return said;
  const [first, second] = KINDS.map(
    ([, ending, whole]) => [ending, [...opening.matchAll(whole)].length] as const,
  ).sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

/**
 * The region of the reporting government's kind that the body names most, clearly. A short name may be an everyday word
 * (合作, 资源): a county's counts where its full name stands too.
 */
function mostNamed(body: string, places: readonly Place[]): Place | undefined {
  const kind = kindOf(body);
  if (kind === undefined) return undefined;
  const [first, second] = places
    .filter(
      (place) =>
        kind.test(place.name) &&
        place.level !== 'country' &&
        isPlaceName(place, body) &&
        place.short.length >= 2,
    )
    .map((place) => ({ place, count: mentions(body, place.short) }))
    .sort((a, b) => b.count - a.count);
  return first !== undefined && first.count >= FEWEST && first.count >= CLEAR * (second?.count ?? 0)
    ? first.place
    : undefined;
}

function isPlaceName({ level, name, short }: Place, body: string): boolean {
  return level === 'county' || EVERYDAY.has(short) ? body.includes(name) : true;
}

function mentions(text: string, word: string): number {
  return word === '' ? 0 : text.split(word).length - 1;
}
