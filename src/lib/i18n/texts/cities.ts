import type { Lang } from '../lang';

/** Texts of the cities of a province or of the nation, in Chinese. */
const zh = {
  /** Which of the nation's or a province's cities have a report. */
  held: (year: number, held: number, of: number) => `${year}年收录${held}/${of}个市州的报告`,
  /** How many of them have a number under what is shown. */
  numbered: (count: number) => `${count}个有数值`,
  separator: '，',
  /** Leads to the year of which more are held. */
  better: (year: number, held: number) => `看${year}年（${held}份）`,
  /** The way back up to the provinces. */
  nation: '全国',
  /** The choice of whose cities are shown. */
  all: (held: number, of: number) => `全部市州 ${held}/${of}`,
  /** Over the column of what provinces say, and of the middle of their cities. */
  own: '本省',
  middle: '中位数',
  /** A province's row, read aloud: the province, what it says, its cities. */
  ownIs: (words: string) => `本省${words}`,
  middleIs: (words: string) => `各市州中位数${words}`,
  covers: (held: number, of: number, numbered: number) =>
    of === 0 ? '不设市州' : `${of}个市州收录${held}份报告，${numbered}个有数值`,
  byProvince: (what: string) => `各省市州：${what}`,
  /** In pictures. */
  picture: '分省市州图',
  pictureNotes: {
    dots: '一点为一个市州，同值者并列堆叠',
    own: '竖条为本省的数值',
    zero: '零线为本省目标',
    counts: '省名后为收录报告的市州数与市州总数',
  },
};

const en: typeof zh = {
  held: (year, held, of) => `${year}: reports of ${held}/${of} prefectures covered`,
  numbered: (count) => `${count} with a number`,
  separator: ', ',
  better: (year, held) => `See ${year} (${held} reports)`,
  nation: 'China',
  all: (held, of) => `All prefectures ${held}/${of}`,
  own: 'Own',
  middle: 'Median',
  ownIs: (words) => `province ${words}`,
  middleIs: (words) => `median of its prefectures ${words}`,
  covers: (held, of, numbered) =>
    of === 0 ? 'no prefectures' : `${held} reports of ${of} prefectures, ${numbered} with a number`,
  byProvince: (what) => `Prefectures by province: ${what}`,
  picture: 'Prefectures by province',
  pictureNotes: {
    dots: 'a dot is a prefecture; equal values are stacked',
    own: 'the bar is the province’s own value',
    zero: 'the line at zero is the province’s own target',
    counts: 'beside each province: its prefectures with a report, of how many',
  },
};

/** Texts of the cities in a language. */
export function citiesTexts(lang: Lang): typeof zh {
  return lang === 'zh' ? zh : en;
}
