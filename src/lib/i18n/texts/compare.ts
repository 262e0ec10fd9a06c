import type { Kind } from '../../domain';
import type { Lang } from '../lang';

/** How a number stands to another's: which way it is open, and whether it is more or less. */
export type Gap =
  | 'more'
  | 'less'
  | 'aboutMore'
  | 'aboutLess'
  | 'atLeastMore'
  | 'atMostLess'
  | 'overMore'
  | 'underLess'
  | 'atMostMore'
  | 'atLeastLess'
  | 'underMore'
  | 'overLess';

/** How many indicators a region leads in. */
interface Lead {
  readonly name: string;
  readonly count: number;
}

/** Texts of the page of comparisons. Functions take values already worded. */
const zh = {
  title: '地区比较',
  titleOf: (names: string, year: number) => `${names} · ${year}年政府工作报告比较`,
  controls: '比较的内容',
  add: '添加地区',
  addHint: '添加地区，如 贵州、Guiyang',
  addNone: '没有收录这个地区的报告，换个词试试',
  addOpen: '展开地区列表',
  full: (most: number) => `最多比较 ${most} 个地区：先移除一个，再添加。`,
  chosen: '正在比较的地区',
  base: (name: string) => `以${name}为基准`,
  isBase: '基准',
  remove: (name: string) => `移除${name}`,
  year: '报告年份',
  yearOf: (year: number) => `${year}年报告`,
  measure: '口径',
  topic: '主题',
  allTopics: '全部主题',
  intro: '选两到六个地区，逐项比较同一年报告里的目标或实绩：谁高谁低，差多少，多年来如何变化。',
  how: '在页首搜索并添加地区；在探索页点“对比”选好几个地区，也可以转到这里。不妨从这些开始：',
  examples: '示例',
  nationAndCities: (province: string) => `全国、${province}和它的市州`,
  one: '再添加一个地区，就可以比较了。',
  coming: (year: number) => `正在载入${year}年的报告…`,
  what: (year: number) => `${year}年的报告`,
  nothing: '这些报告在这个主题下没有提到任何指标。换一个主题、年份或口径试试。',
  noUnread: (names: string, year: number) => `没有收录${names}${year}年的报告。`,
  /** What a reader sees first. `judged`: the indicators in which one can be better than another. */
  finding: (what: string, judged: number, leads: readonly Lead[]) =>
    `${what}：可比高下的${judged}项指标中，${leads.map(({ name, count }) => `${name}领先${count}项`).join('，')}。`,
  findingNone: (what: string) => `${what}：没有一项指标有两地都给出可比高下的数值。`,
  rule: '领先按指标的好坏方向，依所述数值，并列都计；无优劣之分的指标和总量不比高下。',
  chart: '对照图',
  chartOf: (what: string) => `对照图：${what}，逐项比较`,
  tooFew: '图中只画至少两地有数值的指标。',
  oneScale: '增速共用一个刻度，其余各项各用自己的刻度',
  ringed: '圈出者领先',
  hollow: '空心为推算',
  years: (from: number, to: number) => `${from}–${to}年`,
  yearsComing: '正在载入各年…',
  breaks: '折线在没有数值或口径改变的年份断开',
  table: '表格',
  caption: (what: string) => `${what}：各项指标逐地区对照`,
  indicator: '指标',
  best: '领先',
  csv: '下载 CSV',
  columns: {
    topic: '主题',
    unit: '单位',
    code: '代码',
    period: '年份',
    kind: '口径',
    value: '数值',
    words: '表述',
    apart: (base: string) => `较${base}`,
    apartUnit: '差值单位',
    apartWords: (base: string) => `较${base}表述`,
    best: '领先',
    yes: '是',
  },
  /** A difference of points, which are counted by the piece. */
  points: (number: string) => `${number}个百分点`,
  gap: (gap: Gap, by: string) =>
    ({
      more: `高${by}`,
      less: `低${by}`,
      aboutMore: `约高${by}`,
      aboutLess: `约低${by}`,
      atLeastMore: `至少高${by}`,
      atMostLess: `至多低${by}`,
      overMore: `高出${by}还多`,
      underLess: `低不到${by}`,
      atMostMore: `至多高${by}`,
      atLeastLess: `至少低${by}`,
      underMore: `高不到${by}`,
      overLess: `低${by}还多`,
    })[gap],
  than: (name: string, other: string, gap: string) => `${name}较${other}${gap}`,
  toBase: (base: string, gap: string) => `较${base}${gap}`,
  /** A figure against that of another region, which is named. */
  equal: {
    same: (base: string) => `与${base}相同`,
    words: (base: string) => `与${base}数值相同，说法不同`,
    least: (base: string) => `不低于${base}`,
    most: (base: string) => `不高于${base}`,
    over: (base: string) => `高于${base}`,
    under: (base: string) => `低于${base}`,
  },
  equalPair: {
    same: (a: string, b: string) => `${a}与${b}相同`,
    words: (a: string, b: string) => `${a}与${b}数值相同，说法不同`,
    least: (a: string, b: string) => `${a}不低于${b}`,
    most: (a: string, b: string) => `${a}不高于${b}`,
    over: (a: string, b: string) => `${a}高于${b}`,
    under: (a: string, b: string) => `${a}低于${b}`,
  },
  /** All regions with a number have the same. */
  alike: {
    same: (count: number) => `${count}地相同`,
    words: (count: number) => `${count}地数值相同，说法不同`,
  },
  unknown: {
    lower: (base: string) => `与${base}同为下限，差多少不能说`,
    upper: (base: string) => `与${base}同为上限，差多少不能说`,
  },
  unknownPair: {
    lower: (a: string, b: string) => `${a}与${b}同为下限，差多少不能说`,
    upper: (a: string, b: string) => `${a}与${b}同为上限，差多少不能说`,
  },
  kinds: { target: '目标', actual: '实绩' } satisfies Record<Kind, string>,
  figures: (period: number, kind: string) => `${period}年${kind}`,
  picture: '对照图',
};

const en: typeof zh = {
  title: 'Compare regions',
  titleOf: (names, year) => `${names} · reports of ${year} compared`,
  controls: 'What is compared',
  add: 'Add a region',
  addHint: 'Add a region: Guizhou, Guiyang …',
  addNone: 'No report of such a region is covered. Try another word.',
  addOpen: 'Open the list of regions',
  full: (most) => `At most ${most} regions: remove one to add another.`,
  chosen: 'Regions compared',
  base: (name) => `Hold the others against ${name}`,
  isBase: 'base',
  remove: (name) => `Remove ${name}`,
  year: 'Year of the reports',
  yearOf: (year) => `Reports of ${year}`,
  measure: 'Measure',
  topic: 'Topic',
  allTopics: 'All topics',
  intro:
    'Choose two to six regions and compare, indicator by indicator, the targets or outcomes in their reports of one year: who is higher, by how much, and how it was in other years.',
  how: 'Search for regions above and add them; or choose several on the explore page with “Compare”. You could begin with:',
  examples: 'Examples',
  nationAndCities: (province) => `China, ${province} and its prefectures`,
  one: 'Add another region to compare.',
  coming: (year) => `Loading the reports of ${year}…`,
  what: (year) => `Reports of ${year}`,
  nothing: 'These reports mention no indicator of this topic. Try another topic, year or measure.',
  noUnread: (names, year) => `No report of ${year} is covered for ${names}.`,
  finding: (what, judged, leads) =>
    `${what}: of ${judged} indicators in which one can be better, ${leads.map(({ name, count }) => `${name} leads in ${count}`).join(', ')}.`,
  findingNone: (what) => `${what}: no indicator has figures of two regions that can be judged.`,
  rule: 'Leads go by each indicator’s better direction and by the figure stated; ties count for all. Indicators without a better side, and totals, are not judged.',
  chart: 'Side by side',
  chartOf: (what) => `Side by side: ${what}, indicator by indicator`,
  tooFew: 'The chart has the indicators of which at least two regions have a figure.',
  oneScale: 'growth rates share one scale, every other indicator has its own',
  ringed: 'ringed: leads',
  hollow: 'hollow: implied',
  years: (from, to) => `${from}–${to}`,
  yearsComing: 'Loading all years…',
  breaks: 'lines break in years without a figure and where the definition changes',
  table: 'Table',
  caption: (what) => `${what}: indicators by region`,
  indicator: 'Indicator',
  best: 'leads',
  csv: 'Download CSV',
  columns: {
    topic: 'Topic',
    unit: 'Unit',
    code: 'Code',
    period: 'Year',
    kind: 'Measure',
    value: 'Figure',
    words: 'As stated',
    apart: (base) => `Against ${base}`,
    apartUnit: 'Unit of difference',
    apartWords: (base) => `Against ${base}, in words`,
    best: 'Leads',
    yes: 'yes',
  },
  points: (number) => `${number} pp`,
  gap: (gap, by) =>
    ({
      more: `${by} above`,
      less: `${by} below`,
      aboutMore: `about ${by} above`,
      aboutLess: `about ${by} below`,
      atLeastMore: `at least ${by} above`,
      atMostLess: `at most ${by} below`,
      overMore: `over ${by} above`,
      underLess: `less than ${by} below`,
      atMostMore: `at most ${by} above`,
      atLeastLess: `at least ${by} below`,
      underMore: `less than ${by} above`,
      overLess: `over ${by} below`,
    })[gap],
  than: (name, other, gap) => `${name} ${gap} ${other}`,
  toBase: (base, gap) => `${gap} ${base}`,
  equal: {
    same: (base) => `the same as ${base}`,
    words: (base) => `same figure as ${base}, other words`,
    least: (base) => `no lower than ${base}`,
    most: (base) => `no higher than ${base}`,
    over: (base) => `higher than ${base}`,
    under: (base) => `lower than ${base}`,
  },
  equalPair: {
    same: (a, b) => `${a} and ${b} are the same`,
    words: (a, b) => `${a} and ${b}: same figure, other words`,
    least: (a, b) => `${a} no lower than ${b}`,
    most: (a, b) => `${a} no higher than ${b}`,
    over: (a, b) => `${a} higher than ${b}`,
    under: (a, b) => `${a} lower than ${b}`,
  },
  alike: {
    same: (count) => `all ${count} are the same`,
    words: (count) => `all ${count}: same figure, other words`,
  },
  unknown: {
    lower: (base) => `a lower bound as ${base}’s: difference unknown`,
    upper: (base) => `an upper bound as ${base}’s: difference unknown`,
  },
  unknownPair: {
    lower: (a, b) => `${a} and ${b} are lower bounds: difference unknown`,
    upper: (a, b) => `${a} and ${b} are upper bounds: difference unknown`,
  },
  kinds: { target: 'targets', actual: 'outcomes' },
  figures: (period, kind) => `${period} ${kind}`,
  picture: 'Compared',
};

/** The texts of the page of comparisons in one language. */
export function compareTexts(lang: Lang): typeof zh {
  return lang === 'zh' ? zh : en;
}
