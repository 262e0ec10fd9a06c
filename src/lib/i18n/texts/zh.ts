import type { CellState, Direction, Level, Measure, Op, RegionSet, Topic } from '../../domain';
import { chartsZh } from './charts.zh';
import { findingZh } from './finding.zh';
import { pageZh } from './page.zh';

type Words<K extends string> = Readonly<Record<K, string>>;

const measures: Words<Measure> = {
  target: '目标',
  actual: '实绩',
  outcome: '完成情况',
  step: '目标较实绩',
  lead: '较上级目标',
};
const levels: Words<Level> = {
  country: '全国',
  province: '省',
  prefecture: '市州',
  county: '区县',
};
const groups: Words<RegionSet> = {
  east: '东部',
  central: '中部',
  west: '西部',
  northeast: '东北',
  'yangtze-delta': '长三角',
  jingjinji: '京津冀',
  'yangtze-belt': '长江经济带',
  'yellow-river': '黄河流域',
  chengyu: '成渝地区',
};
const topics: Words<Topic> = {
  macro: '综合',
  industry: '工业',
  demand: '内需与外贸',
  finance: '财政金融',
  people: '就业与收入',
  agriculture: '农业',
  innovation: '创新',
  green: '绿色',
  livelihood: '民生',
  infrastructure: '基础设施',
};
const states: Words<CellState> = {
  value: '有数值',
  implied: '推算',
  words: '无单一值',
  missing: '报告未提',
  abridged: '所据文本有删节',
  unread: '未收录报告',
  pending: '尚无实绩',
};
const statesOfDifference = { words: '无法相减', missing: '缺一项' };
const directions: Words<Direction> = { higher: '越高越好', lower: '越低越好', neutral: '无优劣' };
const ops: Words<Op> = {
  eq: '确数',
  approx: '左右',
  ge: '以上',
  gt: '超过',
  le: '以内',
  lt: '低于',
  between: '区间',
  sync: '同步',
  above: '高于',
  positive: '正增长',
  assigned: '完成下达任务',
  relative: '参照全国或全省',
  qualitative: '定性',
};

/** Simplified Chinese: the first language. Functions take values already worded. */
export const zh = {
  name: '标尺',
  measures,
  levels,
  groups,
  topics,
  states,
  statesOfDifference,
  directions,
  ops,
  percentagePoints: '百分点',
  /** The degree words around a worded value. */
  stated: {
    eq: (value: string) => value,
    approx: (value: string) => `${value}左右`,
    ge: (value: string) => `${value}以上`,
    gt: (value: string) => `超过${value}`,
    le: (value: string) => `${value}以内`,
    lt: (value: string) => `低于${value}`,
    sync: (indicator: string) => `与${indicator}同步`,
    above: (indicator: string) => `高于${indicator}`,
    positive: '正增长',
    assigned: '完成上级下达任务',
    relative: '参照全国或全省等，未写数值',
    qualitative: '仅有文字表述',
    /** Figures of one report of which none is the region's: parts, or of different reach. */
    several: (values: readonly string[]) => `${values.join('、')}（分列）`,
  },
  /** The bounds of a difference: “−0.7以上” would read as a fall of 0.7 or more. */
  bounds: {
    ge: (value: string) => `不低于${value}`,
    gt: (value: string) => `高于${value}`,
    le: (value: string) => `不高于${value}`,
    lt: (value: string) => `低于${value}`,
  },
  /** Why two bounds have no difference. */
  unbounded: { lower: '两数均为下限，不可相减', upper: '两数均为上限，不可相减' },
  finding: findingZh,
  page: pageZh,
  charts: chartsZh,
};

/** Every text that a user can see, in one shape for all languages. */
export type Messages = typeof zh;
