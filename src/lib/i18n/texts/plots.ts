import type { Lang } from '../lang';

/** Texts of the distribution strip and the scatter. */
const plotsZh = {
  /** What the row of tabs is called. */
  plots: '图表',
  strip: '分布',
  scatter: '散点',
  stripOf: (what: string) => `分布：${what}`,
  scatterOf: (y: string, x: string) => `散点：纵轴${y}，横轴${x}`,
  emptyStrip: '没有可以排开的数值。请换一个指标，或放宽筛选。',
  emptyScatter: '没有两项都有数值的地区。请换一对指标，或放宽筛选。',
  /** How the degree word of a dot is drawn. */
  key: { none: '确数', about: '左右', up: '以上', down: '以内', range: '区间' },
  /** A sign that speaks of one of two axes: 纵轴以上. */
  onAxis: (axis: string, degree: string) => `${axis}${degree}`,
  implied: '推算',
  /** Points of the same values. */
  beside: '数值相同的点并排画出，位置略有偏移',
  /** A count behind the name of a state. */
  silent: (state: string, count: number) => `${state} ${count} 地`,
  /** What an axis shows: 居民收入增速：2024 年目标. */
  axis: (indicator: string, period: number, kind: string) => `${indicator}：${period} 年${kind}`,
  inUnit: (text: string, unit: string) => `${text}（${unit}）`,
  kinds: { target: '目标', actual: '实绩' },
  /** The line on which both axes have the same value. */
  equal: { sameIndicator: '目标＝上年实绩', otherwise: '两轴相等' },
  targetsHigher: '目标高于上年实绩',
  targetsLower: '目标低于上年实绩',
  resultsHigher: '实绩高于下年目标',
  resultsLower: '实绩低于下年目标',
  /** How many points there are. */
  count: (both: number, all: number, tied: number) =>
    `${all} 份报告中 ${both} 份两项都有数值` +
    (tied === 0 ? '' : `；${tied} 份的一项由另一项推算，不画`),
  /** Why a region is no point. */
  lacking: {
    x: (state: string) => `横轴${state}`,
    y: (state: string) => `纵轴${state}`,
    both: (state: string) => `两项均为“${state}”`,
    each: (x: string, y: string) => `横轴${x}，纵轴${y}`,
    unread: '未收录报告',
    /** One number is worked out from the other: the point would show the working-out. */
    tied: '一项由另一项推算，不画',
  },
  say: (name: string, x: string, y: string) => `${name}，横轴 ${x}，纵轴 ${y}`,
  picker: {
    x: '横轴',
    y: '纵轴',
    indicator: (axis: string) => `${axis}指标`,
    kind: (axis: string) => `${axis}口径`,
    presets: '常用组合',
    own: '目标对上年实绩',
    /** Targets of one indicator against targets of another. */
    against: (y: string, x: string) => `${y}对${x}`,
    swap: '两轴互换',
  },
  /** How a preset calls an indicator, where its full name is long. */
  brief: {
    gdp_growth: '经济增速',
    income_growth: '居民收入',
    fiscal_revenue_growth: '财政收入',
    fai_growth: '投资',
    retail_growth: '消费',
  } as Readonly<Record<string, string>>,
  note: {
    stacked: '同值的点叠放，叠满则并列其旁',
    beside: '位置相同的点并列',
  },
};

/** English texts of the distribution strip and the scatter. */
const plotsEn: typeof plotsZh = {
  plots: 'Plots',
  strip: 'Distribution',
  scatter: 'Scatter',
  stripOf: (what) => `Distribution: ${what}`,
  scatterOf: (y, x) => `Scatter: ${y} against ${x}`,
  emptyStrip: 'No figures to lay out. Choose another indicator, or fewer filters.',
  emptyScatter: 'No region has figures for both. Choose another pair, or fewer filters.',
  key: { none: 'plain figure', about: 'around', up: 'at least', down: 'at most', range: 'range' },
  onAxis: (axis, degree) => `${axis} ${degree}`,
  implied: 'implied',
  beside: 'points of the same values stand side by side, a little off their place',
  silent: (state, count) => `${state}: ${count}`,
  axis: (indicator, period, kind) => `${indicator}, ${kind.toLowerCase()} ${period}`,
  inUnit: (text, unit) => `${text} (${unit})`,
  kinds: { target: 'Target', actual: 'Outcome' },
  equal: { sameIndicator: 'target = last outcome', otherwise: 'both equal' },
  targetsHigher: 'target above last outcome',
  targetsLower: 'target below last outcome',
  resultsHigher: 'outcome above next target',
  resultsLower: 'outcome below next target',
  count: (both, all, tied) =>
    `${both} of ${all} reports have figures for both` +
    (tied === 0 ? '' : `; in ${tied} one follows from the other, and they are not drawn`),
  lacking: {
    x: (state) => `x: ${state.toLowerCase()}`,
    y: (state) => `y: ${state.toLowerCase()}`,
    both: (state) => `Both: ${state.toLowerCase()}`,
    each: (x, y) => `x: ${x.toLowerCase()}; y: ${y.toLowerCase()}`,
    unread: 'Not covered',
    tied: 'One follows from the other',
  },
  say: (name, x, y) => `${name}, x: ${x}, y: ${y}`,
  picker: {
    x: 'x axis',
    y: 'y axis',
    indicator: (axis) => `Indicator on the ${axis}`,
    kind: (axis) => `Measure on the ${axis}`,
    presets: 'Common pairs',
    own: 'Target against last outcome',
    against: (y, x) => `${y} against ${x}`,
    swap: 'Swap axes',
  },
  brief: {
    gdp_growth: 'GDP',
    income_growth: 'Incomes',
    fiscal_revenue_growth: 'Revenue',
    fai_growth: 'Investment',
    retail_growth: 'Retail sales',
  },
  note: {
    stacked: 'dots of equal value are stacked, and stand side by side where a stack is full',
    beside: 'points at the same place stand side by side',
  },
};

const TEXTS: Readonly<Record<Lang, typeof plotsZh>> = { zh: plotsZh, en: plotsEn };

/**
 * The texts of strip and scatter in one language. Not among `messages`: they come with those charts, which
 * come late, and the first view is spared them.
 */
export function plotTexts(lang: Lang): typeof plotsZh {
  return TEXTS[lang];
}
