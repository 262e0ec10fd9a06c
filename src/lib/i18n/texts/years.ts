import type { Lang } from '../lang';

/** How many targets changed against the year before, and how. */
interface Changes {
  readonly up: number;
  readonly down: number;
  readonly same: number;
  /** With another word, whatever their value. */
  readonly words: number;
  readonly set: number;
  readonly dropped: number;
}

/** Counts that are not 0, worded. */
function counted(counts: readonly (readonly [number, (count: number) => string])[]): string[] {
  return counts.filter(([count]) => count > 0).map(([count, word]) => word(count));
}

/** Texts of the rail of years. They come with it. */
const yearsZh = {
  rail: '年份',
  /** A year, read aloud; how many reports, where that is known. */
  year: (year: number, reports: number) =>
    reports === 0 ? `${year}年` : `${year}年，${reports}份报告`,
  before: '上一年',
  after: '下一年',
  play: '逐年播放',
  stop: '停止播放',
  coming: (years: string) => `正在载入${years}年的报告`,
  comingAll: '正在载入各年的报告',
  /** What changed on last year; empty where nothing is known. */
  changed: (last: number, { up, down, same, words, set, dropped }: Changes): string => {
    const values = counted([
      [down, (count) => `下调${count}地`],
      [same, (count) => `持平${count}地`],
      [up, (count) => `上调${count}地`],
    ]);
    const others = counted([
      [words, (count) => `改了说法${count}地`],
      [set, (count) => `新设${count}地`],
      [dropped, (count) => `不再提${count}地`],
    ]);
    const parts = [values.join('、'), others.join('、')].filter((part) => part !== '');
    return parts.length === 0 ? '' : `较${last}年：${parts.join('；')}。`;
  },
};

const yearsEn: typeof yearsZh = {
  rail: 'Year',
  year: (year, reports) => (reports === 0 ? String(year) : `${year}, ${reports} reports`),
  before: 'Year before',
  after: 'Next year',
  play: 'Play years',
  stop: 'Stop',
  coming: (years) => `Loading reports of ${years}`,
  comingAll: 'Loading all years',
  changed: (last, { up, down, same, words, set, dropped }) => {
    const parts = counted([
      [down, (count) => `${count} lowered`],
      [same, (count) => `${count} kept`],
      [up, (count) => `${count} raised`],
      [words, (count) => `${count} reworded`],
      [set, (count) => `${count} newly set`],
      [dropped, (count) => `${count} dropped`],
    ]);
    return parts.length === 0 ? '' : ` On ${last}: ${parts.join(', ')}.`;
  },
};

/** The texts of the rail of years in one language. */
export function yearsTexts(lang: Lang): typeof yearsZh {
  return lang === 'zh' ? yearsZh : yearsEn;
}
