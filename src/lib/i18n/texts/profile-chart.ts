import type { Lang } from '../lang';

/** What a row of the chart says. */
interface RowWords {
  readonly actual: string;
  readonly target: string;
  /** Of how many years; empty before they are here. */
  readonly told: string;
}

/** Texts of the chart of a region's results and targets. */
const zh = {
  panel: '实绩到目标',
  chart: (region: string, year: number) => `${region}${year}年报告：从上年实绩到当年目标，逐项`,
  actual: (year: number) => `${year}年实绩`,
  target: (year: number) => `${year}年目标`,
  implied: '推算',
  step: (difference: string) => `目标较实绩 ${difference}`,
  span: (from: number, to: number) => `${from}–${to}年`,
  row: (name: string, { actual, target, told }: RowWords) =>
    [name, actual, target, told].filter((part) => part !== '').join('，'),
  told: (targets: number, actuals: number) => `历年目标${targets}个，实绩${actuals}个`,
  scales: '增速共用一个刻度，其余各项各用自己的刻度',
  press: '点一行看它的原文',
  small: '小图的线为历年实绩，短横为历年目标；没有数值的年份断开，竖虚线处口径改变',
  coming: '正在载入各年…',
  what: '各年的报告',
  empty: '这份报告在这个主题下没有可画的数值。',
  table: '历年数值表',
  caption: (region: string) => `${region}各项指标历年的目标与实绩`,
  indicator: '指标',
  kinds: { target: '目标', actual: '实绩' },
  picture: '实绩到目标',
};
const en: typeof zh = {
  panel: 'From outcome to target',
  chart: (region, year) =>
    `${region}, report of ${year}: last year’s outcome to this year’s target`,
  actual: (year) => `Outcome ${year}`,
  target: (year) => `Target ${year}`,
  implied: 'implied',
  step: (difference) => `target over outcome ${difference}`,
  span: (from, to) => `${from}–${to}`,
  row: (name, { actual, target, told }) =>
    [name, actual, target, told].filter((part) => part !== '').join(', '),
  told: (targets, actuals) => `targets of ${targets} years, outcomes of ${actuals}`,
  scales: 'growth rates share one scale, every other indicator has its own',
  press: 'press a row for its clauses',
  small:
    'small: the line is the outcomes over the years, ticks are the targets; it breaks where there is no figure, and at dotted uprights the definition changes',
  coming: 'Loading all years…',
  what: 'Reports of all years',
  empty: 'Under this topic the report has no figure to draw.',
  table: 'Figures of all years',
  caption: (region) => `${region}: targets and outcomes of all years`,
  indicator: 'Indicator',
  kinds: { target: 'target', actual: 'outcome' },
  picture: 'From outcome to target',
};

/** The texts of the chart of a region's results and targets in one language. */
export function profileChartTexts(lang: Lang): typeof zh {
  return lang === 'zh' ? zh : en;
}
