import { Words } from '../lexicon/word-class';

/** A unit of measure or a counter, as reports write it. */
export interface Unit {
  /** The one name that stands for all its spellings: 人 for 名 and 位. Readings of indicators ask for it. */
  readonly name: string;
  /** The unit in which it compares across reports; `1` for counters. */
  readonly base: string;
  /** What one of it is in its base unit. */
  readonly factor: number;
}

/**
 * Measures by their base unit: each with what it is in that unit, its name first, other spellings after it.
 */
const MEASURES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '%': { '%': 1, '‰ %。 %O %0': 0.1, 成: 10 },
  百分点: { '个百分点 百分点 个点': 1 },
  倍: { 倍: 1 },
  元: { '元 人民币 元人民币': 1 },
  美元: { '美元 美金': 1 },
  欧元: { 欧元: 1 },
  港元: { 港元: 1 },
  日元: { 日元: 1 },
  吨: { 吨: 1, 担: 0.05, '公斤 千克': 0.001, 斤: 0.0005, 克: 1e-6 },
  吨标准煤: { '吨标准煤 吨标煤': 1 },
  微克: { 微克: 1 },
  毫克: { 毫克: 1 },
  '微克/立方米': { '微克/立方米 微克每立方米 μG/M3 μG/M³ µG/M3 µG/M³ UG/M3': 1 },
  亩: { 亩: 1 },
  公顷: { 公顷: 1 },
  平方米: { '平方公里 平方千米': 1e6, '平方米 平方': 1 },
  立方米: { '立方米 立方 方': 1 },
  升: { 千升: 1e3, 升: 1 },
  公里: { 海里: 1.852, '公里 千米 KM': 1, 米: 1e-3, 厘米: 1e-5, 毫米: 1e-6 },
  千瓦: { '吉瓦 GW': 1e6, '兆瓦 MW': 1e3, '千瓦 KW': 1 },
  千瓦时: { '吉瓦时 GWH': 1e6, '兆瓦时 MWH': 1e3, '千瓦时 度 KWH': 1 },
  千伏安: { 兆伏安: 1e3, 千伏安: 1 },
  标准箱: { '标准箱 标箱 TEU': 1 },
  年: { 年: 1 },
  岁: { 岁: 1 },
  天: { 天: 1 },
  工作日: { '工作日 个工作日': 1 },
  小时: { 小时: 1 },
  分钟: { 分钟: 1 },
  秒: { 秒: 1 },
  毫秒: { 毫秒: 1 },
  人次: { 人次: 1 },
  车次: { 车次: 1 },
  架次: { 架次: 1 },
  摄氏度: { 摄氏度: 1 },
  '℃': { '℃': 1 },
  '°C': { '°C': 1 },
  PFLOPS: { PFLOPS: 1 },
  EFLOPS: { EFLOPS: 1 },
  PF: { PF: 1 },
  PB: { PB: 1 },
  TB: { TB: 1 },
  GB: { GB: 1 },
  P: { P: 1 },
};

/** Measures of one thing by another; each is its own base. */
const RATES = `毫克/立方米 立方米/秒 公里/小时 公里/时 元/吨 元/亩 元/斤 元/月 元/年 元/人 元/人·月 元/平方米 元/千瓦时
  万元/亩 亿元/平方公里 吨标准煤/万元 吨/公顷 公斤/亩 斤/亩 吨/亩 吨/日 吨/天 吨/年 吨/小时 立方米/日 立方米/天
  辆/日 人/平方公里 户/年 件/万人 毫克/升 人/年 次/日 次/年`;

/** Counters, in one string where they are spellings of one. They count, in 1. */
const COUNTERS = [
  '人 名 位',
  '套 套间',
  ...`个 家 户 张 座 床 件 项 条 处 所 辆 台 头 只 羽 艘 株 种 场 次 批 对 间 支 部 栋 幢 架 班 孔 口 眼 村 站 门 份 笔 单
  卷 类 颗 例 宗 席 幅 片 尾 根 册 枚 列 款 轮 群 块 起 卡 本 副 匹 棵 盏 篇 则 项次 袋 粒 瓶 桶 环 道 通 桩 趟 所次 人天 人日
  人份 人月 列次 班次 户次 家次 场次 件次 例次 船次 台次 批次 航次 辆次 课时 学时 台套 排 组 毫升
  亿次 公担 标准车 标台 机架 标准机架 标段 端 词条 座位 席位 折 千克标准煤 克标准煤 双 把`.split(
    /\s+/,
  ),
];

/** Units that only the words around them tell: 占八成, 平均受教育年限8.6年. */
const TOLD = new Set(['成', '年', '岁']);

/** All units by their spellings. */
const UNITS: ReadonlyMap<string, Unit> = unitsOf();

function unitsOf(): Map<string, Unit> {
  const units = new Map<string, Unit>();
  const add = (spellings: string, base: string, factor: number): void => {
    const written = spellings.split(' ');
    for (const one of written) units.set(one, { name: written[0] ?? one, base, factor });
  };
  for (const [base, names] of Object.entries(MEASURES))
    for (const [spellings, factor] of Object.entries(names)) add(spellings, base, factor);
  for (const rate of RATES.split(/\s+/)) add(rate, rate, 1);
  for (const counter of COUNTERS) add(counter, '1', 1);
  return units;
}

const VARIANT = /\([^)]*\)$/;

/** The unit of a spelling, or nothing. A variant in brackets says no more than its unit: 条(段), 户(套). */
export function unitOf(written: string): Unit | undefined {
  const known = UNITS.get(written);
  return known ?? (written.endsWith(')') ? UNITS.get(written.replace(VARIANT, '')) : undefined);
}

/** Spellings that make a unit wherever they follow a number. */
export const UNIT_WORDS = new Words([...UNITS.keys()].filter((unit) => !TOLD.has(unit)).join(' '));

/**
 * The same, and words after a number that make a time, an age, an order or a place of it: 3岁, 5级, 9号. What they
 * follow is no quantity, but it is no bare number either.
 */
export const UNIT_AND_ORDER_WORDS = new Words(
  [...UNITS.keys()].filter((unit) => unit !== '成').join(' '),
  '期 届 月 日 时 号 级 版 周年 季度 园 厂',
);
