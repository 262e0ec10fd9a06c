import { customPinyin, pinyin } from 'pinyin-pro';
import { OWN_SPELLINGS } from './own-spellings';

/**
 * Names that pinyin does not give, by GB/T 2260 code, and why:
 * - exonym: the English name in the statistics bureau's own tables;
 * - homophone: a doubled vowel tells 陕西 from 山西 where tone marks are left out;
 * - spelled from its own language here, by pinyin elsewhere: 兴安 is a league, a county of Guangxi, a district.
 * Xizang follows the government's English usage since late 2023; tables before then say Tibet.
 */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  // exonym
  100000: 'China',
  150000: 'Inner Mongolia',
  710000: 'Taiwan',
  810000: 'Hong Kong',
  820000: 'Macao',
  // homophone
  610000: 'Shaanxi',
  // of its own language
  152200: 'Hinggan',
};

/**
 * Characters read otherwise in a place's name than a dictionary of words expects, by short name.
 * Counties only: the prefectures and provinces were read one by one and need none of these.
 */
const READINGS: Readonly<Record<string, string>> = {
  六合: 'Luhe',
  乐亭: 'Laoting',
  乐陵: 'Laoling',
  乐清: 'Yueqing',
  筠连: 'Junlian',
  涡阳: 'Guoyang',
  歙县: 'Shexian',
  蔚县: 'Yuxian',
  单县: 'Shanxian',
  浚县: 'Xunxian',
  洪洞: 'Hongtong',
  繁峙: 'Fanshi',
  吴堡: 'Wubu',
  大埔: 'Dabu',
  牟定: 'Mouding',
  泌阳: 'Biyang',
  闵行: 'Minhang',
  穆棱: 'Muling',
  万柏林: 'Wanbailin',
  召陵: 'Shaoling',
  宕昌: 'Tanchang',
  民乐: 'Minle',
  红寺堡: 'Hongsibu',
  调兵山: 'Diaobingshan',
  西沙群岛: 'Xisha Islands',
  南沙群岛: 'Nansha Islands',
  中沙群岛: 'Zhongsha Islands',
  尉犁: 'Yuli',
  黄陂: 'Huangpi',
  曾都: 'Zengdu',
  珲春: 'Hunchun',
  蚌山: 'Bengshan',
  大箐山: 'Daqingshan',
};

/** In the name of a place 都 is a capital, never "all", and 什 a sound. */
customPinyin({ 都: 'dū', 什: 'shí' });

/** What a name says of the kind of region where that tells it from another; banners are named by their wing. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^.+(?=矿区$)/u, 'Mining District'],
  [/^.+(?=左翼前旗$)/u, 'Left Front Banner'],
  [/^.+(?=左翼中旗$)/u, 'Left Middle Banner'],
  [/^.+(?=左翼后旗$)/u, 'Left Rear Banner'],
  [/^.+(?=右翼前旗$)/u, 'Right Front Banner'],
  [/^.+(?=右翼中旗$)/u, 'Right Middle Banner'],
  [/^.+(?=右翼后旗$)/u, 'Right Rear Banner'],
  [/^.+(?=左旗$)/u, 'Left Banner'],
  [/^.+(?=右旗$)/u, 'Right Banner'],
  [/^.+(?=前旗$)/u, 'Front Banner'],
  [/^.+(?=中旗$)/u, 'Middle Banner'],
  [/^.+(?=后旗$)/u, 'Rear Banner'],
  [/^.+(?=左翼$)/u, 'Left Wing'],
  // Plain and bordered: of the eight banners.
  [/^[正镶].+(?=旗$)/u, 'Banner'],
];

/**
 * The English name of a region: spelled from its own language where it has one; else pinyin without tone marks, one
 * word, ü kept, an apostrophe before a syllable that opens with a vowel (Xi'an, Huai'an). Exceptions above.
 * In: the six-digit code and the short Chinese name.
 */
export function englishName(adcode: string, short: string): string {
  const known = EXCEPTIONS[adcode] ?? READINGS[short] ?? OWN_SPELLINGS.get(short);
  if (known) return known;
  for (const [kind, words] of KINDS) {
    const [name] = kind.exec(short) ?? [];
    if (name) return `${englishName('', name)} ${words}`;
  }
  return inPinyin(short);
}

function inPinyin(name: string): string {
  const syllables = pinyin(name, { toneType: 'none', type: 'array' });
  const word = syllables.map((syllable, i) =>
    i > 0 && /^[aeo]/.test(syllable) ? `'${syllable}` : syllable,
  );
  const joined = word.join('');
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}
