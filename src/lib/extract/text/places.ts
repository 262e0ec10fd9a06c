import { type Level, NATION } from '../../domain/region';
import { Dictionary } from '../lexicon/dictionary';

/** A territory of the gazetteer. */
export interface Place {
  readonly adcode: string;
  readonly name: string;
  readonly short: string;
  readonly level: Level;
  readonly parent: string;
}

/** Names that are everyday words: only their full form counts as a place. */
export const EVERYDAY: ReadonlySet<string> = new Set([
  '大同',
  '白银',
  '来宾',
  '海南',
  '三明',
  '中山',
  '安康',
  '吉安',
]);

/** The one character that stands for a province in its own word for the whole: 全疆, 全黔. */
const CHARACTERS =
  '北京京天津津河北冀山西晋内蒙古蒙辽宁辽吉林吉黑龙江黑上海沪江苏苏浙江浙安徽皖福建闽江西赣山东鲁河南豫湖北鄂湖南湘广东粤广西桂海南琼重庆渝四川川贵州黔云南滇西藏藏陕西陕甘肃甘青海青宁夏宁新疆疆';

function wholeOf({ level, short }: Place): string[] {
  const at = level === 'province' ? CHARACTERS.indexOf(short) : -1;
  return at < 0 ? [] : [`全${CHARACTERS.charAt(at + short.length)}`];
}

/** Words for a whole territory, by the level of the government whose report says them. */
const OWN_WORDS: Readonly<Record<Level, readonly string[]>> = {
  country: ['全国'],
  province: ['全省', '全区', '全市'],
  prefecture: ['全市', '全州', '全盟', '全地区', '全区'],
  county: ['全县', '全区', '全市', '全旗', '全域'],
};

/** A county's own tier of the budget, its 县域, is all that it has; a city's leaves its districts out. */
const OWN_TIERS = ['区级', '县级', '县域'];

/** Kinds of territories: a district that says 我市 speaks of its city. */
const KINDS = ['省', '市', '区', '县', '州', '旗', '盟', '国'];

const WIDE = new WeakMap<readonly Place[], Dictionary>();

/** Names of provinces and prefectures, the same for every report of a gazetteer, and made but once. */
export function widePlaces(places: readonly Place[]): Dictionary {
  const made = WIDE.get(places);
  if (made !== undefined) return made;
  const dictionary = new Dictionary();
  WIDE.set(places, dictionary);
  for (const place of places) {
    if (place.level !== 'province' && place.level !== 'prefecture') continue;
    dictionary.add({ text: place.name, role: 'place' });
    if (place.short.length >= 2 && !EVERYDAY.has(place.short))
      dictionary.add({ text: place.short, role: 'place' });
  }
  return dictionary;
}

/** Words for the own territory and the names of its parts. Own words win over places of the same name. */
export function ownPlaces(places: readonly Place[], own: Place): Dictionary {
  const dictionary = new Dictionary();
  for (const word of ownWords(own)) dictionary.add({ text: word, role: 'own' });
  for (const kind of KINDS)
    dictionary.add({ text: `我${kind}`, role: own.name.endsWith(kind) ? 'own' : 'place' });
  for (const word of own.level === 'county' ? OWN_TIERS : [])
    dictionary.add({ text: word, role: 'own' });
  for (const level of ['country', 'province', 'prefecture', 'county'] as const)
    for (const word of OWN_WORDS[level]) dictionary.add({ text: word, role: 'place' });
  for (const place of places) {
    if (place.level !== 'county' || !place.adcode.startsWith(codePrefix(own))) continue;
    dictionary.add({ text: place.name, role: 'place' });
    if (own.level === 'prefecture' && place.short.length >= 2)
      dictionary.add({ text: place.short, role: 'place' });
  }
  return dictionary;
}

/** In the nation's report what the centre sets is no higher level's: 中央提出今年经济增长预期目标为7%左右. */
const NATIONS = ['我国', '中国', '中央提出'];

function ownWords(own: Place): string[] {
  const names = own.adcode === NATION ? NATIONS : [own.name, own.short];
  return [...OWN_WORDS[own.level].filter((word) => fits(word, own)), ...names, ...wholeOf(own)];
}

/** 全区 is a whole autonomous region or district, 全市 a whole municipality or city. */
function fits(word: string, own: Place): boolean {
  const kind = word.charAt(word.length - 1);
  if (own.level === 'country' || kind === '域') return true;
  if (own.level === 'province' && kind === '省') return own.name.endsWith('省');
  if (kind === '区') return own.name.endsWith('区');
  return own.name.endsWith(kind) || (kind === '旗' && own.name.endsWith('旗'));
}

function codePrefix(own: Place): string {
  if (own.adcode === NATION) return 'none';
  return own.level === 'province' ? own.adcode.slice(0, 2) : own.adcode.slice(0, 4);
}
