import type { Role } from './column';

/** What columns are called, in the order in which they are preferred where a table has several of a role. */
const HEADS: readonly (readonly [role: Role, names: string])[] = [
  [
    'region',
    `adcode 代码 地区代码 行政区划代码 区划代码 行政代码 code region_code countycode citycode provincecode
    区县 县区 县市区 县 区 县级 district county 城市 地级市 市州 地市 市 city prefecture
    地区 区域 地名 地区名称 行政区 行政区划 区划名称 名称 政府 单位名称 region area place name region_name regionname
    省份 省 省区市 省级 省市 省自治区直辖市 province regioninenglish region_en 地区英文名`,
  ],
  ['above', '上级代码 上级地区 上级 所属省份 所属省 所属市 所属地区 parent codeabove'],
  ['year', '数值年份 年份 年度 年 时间 期间 日期 period year date yearofthefigure'],
  ['reportYear', '报告年份 报告年 report_year yearofthereport'],
  [
    'indicator',
    '指标代号 indicator indicatorid 指标 指标名称 指标名 项目 indicator_name indicatorname series measurename',
  ],
  ['kind', '口径 目标/实绩 目标或实绩 实绩或目标 数值类型 类型 类别 kind measure type'],
  ['value', '数值 值 数 指标值 数据 value figure amount data'],
  ['high', '区间上限 上限 上界 value_hi upperend upper'],
  ['degree', '度词代号 度词 op degreeword degreewordscode degreeword’scode'],
  ['words', '表述 原表述 文字表述 words asstated'],
  ['unit', '计量单位 单位 unit units'],
  ['reference', '参照指标 ref indicatorreferredto'],
  [
    'ignore',
    `位次 排名 名次 序号 编号 rank no id 层级 level 状态 state status 无数值的原因 reason whythereisnofigure 推算值 推算区间上限 推算度词代号
    implied implied_hi implied_op impliedvalue impliedupperend implieddegreeword’scode 完成情况 verdict outcome metormissed 原文 quote report’stext
    start end headline 备注 说明 来源 资料来源 数据来源 note notes source remark`,
  ],
];

/** Roles by head, with the place in the order of preference. */
const KNOWN: ReadonlyMap<string, { readonly role: Role; readonly place: number }> = new Map(
  HEADS.flatMap(([role, names]) =>
    names.split(/\s+/u).map((name, place) => [name, { role, place }] as const),
  ),
);

/** What the page's own tables call measures that are no figures of their own, with whatever stands after them. */
export const DERIVED =
  /^(?:目标较实绩|较上级目标|完成情况|targetminuslastyear|targetminushigher|metormissed|位次|rank)/u;

/** Levels of regions by what columns of names are called, the uppermost first. */
export const LEVELS_NAMED: readonly RegExp[] = [
  /^(?:省份?|省区市|省级|省市|省自治区直辖市|province)$/u,
  /^(?:城市|地级市|市州|地市|市|city|prefecture)$/u,
  /^(?:区县|县区|县市区|县|区|县级|district|county)$/u,
];

/** The role of a head, and how far behind others of the role it stands; `unknown` for what is none of them. In: plain. */
export const headOf = (head: string): { readonly role: Role; readonly place: number } | 'unknown' =>
  KNOWN.get(head) ?? 'unknown';
