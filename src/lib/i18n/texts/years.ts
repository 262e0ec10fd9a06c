import type { Lang } from '../lang';

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
};

/** The texts of the rail of years in one language. */
export function yearsTexts(lang: Lang): typeof yearsZh {
  return lang === 'zh' ? yearsZh : yearsEn;
}
