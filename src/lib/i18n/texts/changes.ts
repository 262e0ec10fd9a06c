import type { Lang } from '../lang';

/** Texts of the list of what changed. They come with it. Functions take values already worded. */
const changesZh = {
  changes: '变化',
  of: (what: string, year: number, last: number) => `${what}：${year}年目标较${last}年`,
  groups: {
    up: '上调',
    down: '下调',
    words: '数值未变，改了说法',
    reworded: '数值与文字互换，或换了说法',
    set: '新设目标',
    dropped: '不再提',
    same: '持平',
    unknown: '无法比较',
    silent: '两年都未提',
  },
  /** Beside the marks that the ranking has for them; hollow ones say that the word is another. */
  marks: {
    up: '上调',
    down: '下调',
    words: '空心：改了说法',
    set: '新设',
    dropped: '不再提',
  },
  /** Read aloud of a row. */
  since: (last: number, what: string, fromTo: string) => `较${last}年${what}：${fromTo}`,
  key: (last: number) => `较${last}年`,
  count: (count: number) => `${count}地`,
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  say: (name: string, from: string, to: string) => `${name}，由${from}到${to}`,
  coming: (year: number) => `正在载入${year}年的报告…`,
  what: (year: number) => `${year}年的报告`,
  first: (year: number) => `${year}年是收录的第一年，没有上一年可比。`,
  prefectures: '市州的报告没有逐年收录，没有上一年可比。',
  none: '没有可以比较的地区。请放宽筛选。',
  implied: '同步等相对目标按文字比较，不用推算值。',
};

const changesEn: typeof changesZh = {
  changes: 'Changes',
  of: (what, year, last) => `${what}: targets of ${year} against ${last}`,
  groups: {
    up: 'Raised',
    down: 'Lowered',
    words: 'Same figure, another word',
    reworded: 'A figure in place of words, or other words',
    set: 'Newly set',
    dropped: 'No longer mentioned',
    same: 'Kept',
    unknown: 'Cannot be compared',
    silent: 'Mentioned in neither year',
  },
  marks: {
    up: 'raised',
    down: 'lowered',
    words: 'hollow: another word',
    set: 'newly set',
    dropped: 'dropped',
  },
  since: (last, what, fromTo) => `On ${last}: ${what.toLowerCase()}, ${fromTo}`,
  key: (last) => `On ${last}`,
  count: (count) => String(count),
  fromTo: (from, to) => `${from} → ${to}`,
  say: (name, from, to) => `${name}, from ${from} to ${to}`,
  coming: (year) => `Loading the reports of ${year}…`,
  what: (year) => `Reports of ${year}`,
  first: (year) => `${year} is the first year covered: there is none before to compare with.`,
  prefectures: 'Reports of prefectures are not covered year by year: there is no year before.',
  none: 'No region to compare. Use fewer filters.',
  implied: 'Relative targets are compared by their words, not by implied values.',
};

/** The texts of the list of changes in one language. */
export function changesTexts(lang: Lang): typeof changesZh {
  return lang === 'zh' ? changesZh : changesEn;
}
