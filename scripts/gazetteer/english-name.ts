import { customPinyin, pinyin } from 'pinyin-pro';

/**
 * Names that pinyin does not give, by GB/T 2260 code, and why:
 * - exonym: the English name in the statistics bureau's own tables;
 * - homophone: a doubled vowel tells 陕西 from 山西 where tone marks are left out;
 * - GB/T 2260: the standard spells a name of Mongolian, Uyghur, Tibetan, Kazakh, Manchu … origin from
 *   that language, as the bureau's tables do (its diacritics are dropped: Ürümqi → Urumqi).
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
  // GB/T 2260
  540000: 'Xizang',
  150100: 'Hohhot',
  150600: 'Ordos',
  150700: 'Hulun Buir',
  150800: 'Bayannur',
  150900: 'Ulanqab',
  152200: 'Hinggan',
  152500: 'Xilin Gol',
  152900: 'Alxa',
  230100: 'Harbin',
  230200: 'Qiqihar',
  232700: 'Da Hinggan Ling',
  513200: 'Aba',
  513300: 'Garze',
  540100: 'Lhasa',
  540200: 'Xigaze',
  540300: 'Qamdo',
  540400: 'Nyingchi',
  540600: 'Nagqu',
  542500: 'Ngari',
  632600: 'Golog',
  650100: 'Urumqi',
  650200: 'Karamay',
  650400: 'Turpan',
  652700: 'Bortala',
  652800: 'Bayingolin',
  652900: 'Aksu',
  653000: 'Kizilsu',
  653100: 'Kashi',
  653200: 'Hotan',
  654000: 'Ili',
  654300: 'Altay',
  659002: 'Aral',
  659003: 'Tumxuk',
  659008: 'Kokdala',
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
  称多: 'Chenduo',
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
};

/** In the name of a place 都 is a capital, never "all", and 什 a sound. */
customPinyin({ 都: 'dū', 什: 'shí' });

/**
 * The English name of a region: pinyin without tone marks, one word, ü kept, an apostrophe before a
 * syllable that opens with a vowel (Xi'an, Huai'an), exceptions above.
 * In: the six-digit code and the short Chinese name.
 */
export function englishName(adcode: string, short: string): string {
  const known = EXCEPTIONS[adcode] ?? READINGS[short];
  if (known) return known;
  const syllables = pinyin(short, { toneType: 'none', type: 'array' });
  const word = syllables.map((syllable, i) =>
    i > 0 && /^[aeo]/.test(syllable) ? `'${syllable}` : syllable,
  );
  const joined = word.join('');
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}
