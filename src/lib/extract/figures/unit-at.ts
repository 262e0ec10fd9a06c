import { Words } from '../lexicon/word-class';
import type { Notation } from './notation';

/** Nouns that begin like a counter: 人民, 台湾, 件套. Their first character is no unit. */
export const UNIT_LOOKALIKES = new Words(
  `人民 人才 人大 人工 人均 人居 人力 人群 人文 人类 家庭 家禽 家政 家园 台阶 台湾 台风 台商 台胞 部门 部委 部属 条件 条例 所有 对口 对外 对接 对标 园区 站点 站城 村民 村级 村庄 村落 村集体 道路 道口 口岸 口径 门诊 门类 门户
  场景 场馆 场地 件套 单位 单元 班列 班子 班组 次数 次以 片区 方面 方案 方式 方针 列车 列入 列为 本科 本土 本地 类型 度假 处于 处置 处理 位居 位列 位于 所属 间接 组织 组团 组合 批发 批准 批复 通道 通过 通用 通车 支持 支付 支撑 支出 支队 支援 项目 起步 起飞
  户外 户籍 户均 户口 克服 克难 升级 升至 升到 把握 把关 根治 根本 根据 排放 排名 排查 折叠 折合 环保 环境 环节 环线 米粉 环城 元旦 元素 只增 只有 株洲 种植 种子 种业 种草 种养 种粮 种群 种质 份额 辆新 口子 卡脖 篇章 款项 组建 套餐 套改 担保 担当 担负 块状 床位 张家口 张家界 张家港 张家川 张掖 座谈 架构 笔记 亩均 群众 群体 轮换 席卷 双碳 双一流 班次 首`,
);

/**
 * Length of the unit at an offset, or 0. A variant in brackets (套(户), 条(段)) and what it is per (元/吨) are taken
 * in.
 */
export function unitLength({ words, rules }: Notation, text: string, at: number): number {
  const { units, notUnits } = words;
  if (rules['places counted side by side']?.(text, at) === true) return 1;
  if (text.startsWith('种植物', at)) return 1;
  const length = units.at(text, at);
  if (length === 0 || (length === 1 && notUnits.at(text, at) > 1)) return 0;
  if (text.charAt(at) === '%') return length === 2 && !isPerMille(text, at) ? 1 : length;
  const end = at + length;
  if (text.charAt(end) === '(') {
    const variant = /^\([\u4e00-\u9fff、]{1,3}\)/.exec(text.slice(end, end + 6));
    if (variant !== null && !/^\((?:含|市|区|县|州|户均|其中|不含)/.test(variant[0]))
      return length + variant[0].length;
  }
  if (text.charAt(end) !== '/') return length;
  const per = units.at(text, end + 1) || (/[年月日天时]/.test(text.charAt(end + 1)) ? 1 : 0);
  return per === 0 ? length : length + 1 + per;
}

const PER_MILLE = /^%[。O0](?:以内|之内|左右|以下(?=[，。；、]))/;

/** 6.5%。以内, 7%0左右: a ‰ that a copy took apart. Where a word of degree does not follow, the stop is a stop. */
export function isPerMille(text: string, at: number): boolean {
  return text.charAt(at) === '%' && PER_MILLE.test(text.slice(at, at + 5));
}

/** 1市5县, 6村3镇: places are counted where two counts stand side by side. */
export function isPlace(text: string, at: number): boolean {
  return (
    /[市县区镇乡村]/.test(text.charAt(at)) &&
    (/^.\d{1,3}[市县区镇乡村]/.test(text.slice(at, at + 5)) ||
      /[市县区镇乡村]\d{1,3}$/.test(text.slice(Math.max(0, at - 4), at)))
  );
}
