import { SCALES, UNITS, UNIT_SPELLINGS } from '../../figures/units';
import { Words } from '../../lexicon/word-class';
import type { Grammar } from '../grammar';

/** No nouns of measure here: times and ranks that the engine's scanner knows as units. */
const NO_QUANTITY = new Set(
  '岁 年 月 日 时 号 期 届 级 版 周年 季度 位 班 单 度 站 园 厂 门 口'.split(' '),
);

/** Counters and measures that only statements need. */
const FURTHER = `颗 例 宗 席 幅 片 尾 根 方 立方 册 枚 列 款 轮 群 块 担 起 卡 位 本 卷 副 匹 棵 盏 篇 则 项次 袋 粒 瓶 桶 环 道 通 桩 度 口 班 站 单 门 类 趟
  个工作日 工作日 所次 秒 人天 人日 人份 车次 架次 列次 班次 户次 家次 场次 件次 例次 船次 台次 批次 课时 学时 辆次 人月 航次 台套 台(套) 套(台) 辆(台) 架 栋 排 组
  吉瓦 吉瓦时 兆瓦时 千升 升 毫升 克 毫克 微克 毫秒 千伏安 兆伏安 平方 平方公里 海里 厘米 毫米 立方米/秒 亿次 公担 羽
  标准车 标台 TEU 机架 标准机架 标段 端 词条 座位 席位 美金 欧元 港元 日元 折
  吨标准煤/万元 吨标准煤 吨标煤 千克标准煤 克标准煤 吨/公顷 公斤/亩 斤/亩 吨/亩 元/亩 元/斤 元/月 元/年 元/人 元/人·月 元/平方米 元/千瓦时 吨/日 吨/天 吨/年 吨/小时 立方米/日 立方米/天 公里/小时 公里/时
  辆/日 人/平方公里 户/年 件/万人 微克/立方米 毫克/升 万元/亩 亿元/平方公里 人/年
  PF PFLOPS EFLOPS P PB TB GB GW GWH MW MWH KW KWH KM
  摄氏度 ℃ °C 平方千米  个点 双 把 次/日 次/年`;

export const WRITTEN = new Words(
  [...UNITS.keys(), ...UNIT_SPELLINGS.keys()].filter((unit) => !NO_QUANTITY.has(unit)).join(' '),
  FURTHER,
);

/** Nouns that begin like a counter: 人民, 台湾, 件套. Their first character is no unit. */
export const NOUNS = new Words(
  `人民 人才 人大 人工 人均 人居 人力 人群 人文 人类 家庭 家禽 家政 家园 台阶 台湾 台风 台商 台胞 部门 部委 部属 条件 条例 所有 对口 对外 对接 对标 园区 站点 站城 村民 村级 村庄 村落 村集体 道路 道口 口岸 口径 门诊 门类 门户
  场景 场馆 场地 件套 单位 单元 班列 班子 班组 次数 次以 片区 方面 方案 方式 方针 列车 列入 列为 本科 本土 本地 类型 度假 处于 处置 处理 位居 位列 位于 所属 间接 组织 组团 组合 批发 批准 批复 通道 通过 通用 通车 支持 支付 支撑 支出 支队 支援 项目 起步 起飞
  户外 户籍 户均 户口 克服 克难 升级 升至 升到 把握 把关 根治 根本 根据 排放 排名 排查 折叠 折合 环保 环境 环节 环线 米粉 环城 元旦 元素 只增 只有 株洲 种植 种子 种业 种草 种养 种粮 种群 种质 份额 辆新 口子 卡脖 篇章 款项 组建 套餐 套改 担保 担当 担负 块状 床位 张家 张掖 座谈 架构 笔记 亩均 群众 群体 轮换 席卷 双碳 双一流 班次 首`,
);

export const SCALE = new Words([...SCALES.keys(), '十', '百万', '千', '百'].join(' '));

/** Length of a scale word at an offset, or 0. */
export function scaleAt(grammar: Grammar, text: string, at: number): number {
  return grammar.words.scales.at(text, at);
}

/** What a written scale multiplies by. */
export function scaleOf(written: string): number {
  return written === '十' ? 10 : (SCALES.get(written) ?? 1);
}

/** Length of the unit at an offset, a variant in brackets (套(户), 条(段)) or a rate (元/吨) taken in; or 0. */
export function unitAt(grammar: Grammar, text: string, at: number): number {
  if (isPlace(text, at) || text.startsWith('种植物', at)) return 1;
  const length = grammar.words.units.at(text, at);
  if (length === 0 || (length === 1 && grammar.words.notUnits.at(text, at) > 1)) return 0;
  const end = at + length;
  const variant = /^\([\u4e00-\u9fff、]{1,3}\)/.exec(text.slice(end, end + 6));
  if (variant !== null && !/^\((?:含|市|区|县|州|户均|其中|不含)/.test(variant[0]))
    return length + variant[0].length;
  if (text.charAt(end) !== '/') return length;
  const per =
    grammar.words.units.at(text, end + 1) || (/[年月日天时]/.test(text.charAt(end + 1)) ? 1 : 0);
  return per === 0 ? length : length + 1 + per;
}

/** 1市5县, 6村3镇: places are counted where two counts stand side by side. */
function isPlace(text: string, at: number): boolean {
  return (
    /^[市县区镇乡村]\d{1,3}[市县区镇乡村]/.test(text.slice(at, at + 5)) ||
    (/[市县区镇乡村]\d{1,3}$/.test(text.slice(Math.max(0, at - 4), at)) &&
      /^[市县区镇乡村]/.test(text.charAt(at)))
  );
}
