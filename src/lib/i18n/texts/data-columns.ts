import type { Lang } from '../lang';

/** A table in words: its title, and what a row of it is. */
export interface TableWords {
  readonly title: string;
  readonly row: string;
}

const FAMILIES = [
  'regions',
  'regions-county',
  'indicators',
  'reports',
  'observations',
  'statements',
] as const;
type Family = (typeof FAMILIES)[number];

/** Which part of a table a file holds. */
interface Part {
  /** Empty for a table of all years. */
  readonly year: string;
  /** Cities whose clauses are not kept, which stand apart from the others of their year. */
  readonly apart: boolean;
}

const zh: Readonly<Record<Family, (part: Part) => TableWords>> = {
  regions: () => ({ title: '地区：全国、省级及省级直接管辖', row: '一行是一个地区' }),
  'regions-county': () => ({ title: '区县：市州以下', row: '一行是一个区县' }),
  indicators: () => ({ title: '指标', row: '一行是一项指标，含名称、单位和口径' }),
  reports: ({ year, apart }) => ({
    title: year === '' ? '收录的报告' : `${year} 年的报告${apart ? '：不收原句的市州' : ''}`,
    row: '一行是一份报告',
  }),
  observations: ({ year, apart }) => ({
    title: `${year} 年报告中的目标与实绩${apart ? '：不收原句的市州' : ''}`,
    row: '一行是一份报告对一项指标的一处表述，附度词；收原句的报告并附原句',
  }),
  statements: ({ year }) => ({
    title: `${year} 年报告中的全部数量`,
    row: '一行是报告里的一个数量，不限于指标，附主语、主题和原句',
  }),
};
const en: typeof zh = {
  regions: () => ({
    title: 'Regions: the nation, provinces and what stands directly under them',
    row: 'A row is a region',
  }),
  'regions-county': () => ({
    title: 'Counties and districts under prefectures',
    row: 'A row is a county or district',
  }),
  indicators: () => ({
    title: 'Indicators',
    row: 'A row is an indicator with its names, unit and definition',
  }),
  reports: ({ year, apart }) => ({
    title:
      year === ''
        ? 'Reports covered'
        : `Reports of ${year}${apart ? ': cities whose clauses are not kept' : ''}`,
    row: 'A row is a report',
  }),
  observations: ({ year, apart }) => ({
    title: `Targets and outcomes in the reports of ${year}${apart ? ': cities whose clauses are not kept' : ''}`,
    row: 'A row is what one report says of one indicator, with its degree word, and its clause where it is kept',
  }),
  statements: ({ year }) => ({
    title: `Every quantity in the reports of ${year}`,
    row: 'A row is a quantity of a report, of any subject, with its topic and clause',
  }),
};

/** Year and level at the end of a table's name: observations-2024, observations-2024-prefecture. */
const PART = /-(\d{4})(-prefecture)?$/u;

/** Family of a table by its name. */
function familyOf(table: string): Family | 'unknown' {
  const name = table.replace(PART, '');
  return FAMILIES.find((one) => one === name) ?? 'unknown';
}

/** A table of the package in words; `unknown` for one of a newer package. */
export function tableOf(table: string, lang: Lang): TableWords | 'unknown' {
  const family = familyOf(table);
  if (family === 'unknown') return 'unknown';
  const [, year = '', level = ''] = PART.exec(table) ?? [];
  return { zh, en }[lang][family]({ year, apart: level !== '' });
}

const REGION = {
  adcode: '地区代码：GB/T 2260，六位；全国为 100000',
  name_zh: '中文全称',
  short_zh: '中文简称',
  name_en: '英文名称',
  level: '政府层级',
  parent: '上级地区的代码；全国为空',
  group: '国家统计局划分的四大经济区域；没有则为空',
};
const QUOTED = {
  op: '度词：数值的限定（左右、以上、以内等）',
  value_hi: '区间的上限，单位见 unit',
  quote: '含该数值的最短分句，一字不改；不收原句的报告为空',
  start: '原句在报告正文中的起点',
  end: '原句在报告正文中的终点',
};

/** Columns in Chinese; in English the package tells them itself. */
const COLUMNS: Readonly<Record<Family, Readonly<Record<string, string>>>> = {
  regions: REGION,
  'regions-county': REGION,
  indicators: {
    id: '指标代号',
    name_zh: '中文名称',
    name_en: '英文名称',
    unit: '各数值的单位',
    topic: '主题',
    form: '形态：总量（level）、增速（growth，%）、占比或比率（rate，%）',
    aliases: '别名，以 | 分隔',
    direction: '对公众而言，数值高好还是低好',
    definition: '口径：什么计入，什么不计',
    definition_en: '口径的英文',
    continues: '所接续的旧序列的指标代号；没有则为空',
    since: '从哪一年起以本序列代替旧序列',
    pinyin: '中文名称和别名的拼音首字母，以 | 分隔',
  },
  reports: {
    adcode: '作报告的政府所在地区',
    year: '会议年份',
    title: '报告题名',
    session: '会议届次；正文写明才有',
    date: '作报告的日期（ISO）；正文写明才有',
    speaker: '报告人；正文写明才有',
    chars: '正文长度',
    sha256: '正文（UTF-8）的 SHA-256，十六进制',
    copy: '所据文本：全文（whole）、有删节或未经核对（abridged）、只有几句（excerpt）',
    clauses: '是否收原句；不收原句的报告，其 quote 为空',
  },
  observations: {
    ...QUOTED,
    adcode: '数值所说的地区',
    indicator: '指标代号',
    period: '数值所说的年份',
    kind: '实绩或目标',
    value: '数值，区间则为下限，单位见 unit',
    unit: '指标的单位',
    ref: '所参照的指标（同步、高于）',
    headline: '是否在主要目标段或开篇的成绩段',
  },
  statements: {
    ...QUOTED,
    adcode: '作报告的政府所在地区',
    period: '数量所说的年份',
    kind: '实绩或目标',
    topic: '主题：同指标的主题，另有政府自身（government）和安全（security）',
    subject: '所数、所量的是什么，用报告原词',
    value: '原文的数值，区间则为下限，单位见 unit；下降为负',
    unit: '原文的单位，不含度词；纯比值为空',
    change:
      '说的是总量（level）、变化的百分比或倍数（growth）、以自身单位计的变化（delta）、占比（share）、完成的件数（count）、名次（rank）',
    indicator: '同时是哪项指标；没有则为空',
    base_value: '换算成 base_unit 的 value，便于各报告之间比较',
    base_unit: '换算所用的单位；计数则为 1',
  },
};

/** What a column means, in Chinese; `unknown` for one of a newer package. */
export function meaningZh(table: string, column: string): string {
  const family = familyOf(table);
  return family === 'unknown' ? 'unknown' : (COLUMNS[family][column] ?? 'unknown');
}
