import type { Kind } from '../../domain';
import type { Lang } from '../lang';

/** Counts of a profile, for the sentence above it. */
interface Counts {
  readonly indicators: number;
  readonly targets: number;
  readonly words: number;
  readonly implied: number;
  readonly results: number;
}

/** How many reports of a kind are at hand. */
interface Collected {
  readonly nation: number;
  readonly provinces: number;
  readonly prefectures: number;
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Texts of a region's page. */
const zh = {
  title: (region: string, year: number) => `${region} · ${year}年政府工作报告`,
  titleUnread: (region: string) => `${region} · 尚未收录报告`,
  reportOf: (year: number) => `${year}年报告`,
  /** No wider than a year's: the list keeps its place when they have come. */
  otherYears: '其余未载入',
  titleUnknown: (adcode: string) => `没有代码为 ${adcode} 的地区`,
  titleCounty: (adcode: string) => `${adcode} · 尚未收录区县的报告`,
  region: '地区',
  regionSearch: '搜索地区，如 贵州、Guiyang',
  regionNone: '没有收录这个地区的报告，换个词试试',
  regionOpen: '展开地区列表',
  report: '报告',
  facts: { title: '标题', session: '会议', date: '日期', speaker: '报告人', chars: '篇幅' },
  chars: (count: string) => `${count} 字`,
  /** The text of the report does not say. */
  unsaid: '报告文本未载明',
  parts: (region: string) => `${region}下辖地区的报告`,
  links: '相关页面',
  statements: '这份报告的全部数字',
  map: '在地图上查看',
  compare: '与其他地区比较',
  panel: '各项指标',
  topic: '主题',
  allTopics: (count: number) => `全部主题（${count}）`,
  oneTopic: (topic: string, count: number) => `${topic}（${count}）`,
  counts: ({ indicators, targets, words, implied, results }: Counts) => {
    const rest = [
      implied > 0 ? `${implied} 项为推算` : '',
      words > 0 ? `${words} 项无单一值` : '',
    ].filter((part) => part !== '');
    const within = rest.length === 0 ? '' : `（其中 ${rest.join('，')}）`;
    return `在 ${indicators} 项指标中，这份报告提出 ${targets} 项目标${within}，公布 ${results} 项上年实绩。`;
  },
  caption: (region: string, year: number) => `${region}${year}年报告的目标与上年实绩`,
  column: {
    indicator: '指标',
    place: '位次',
    quote: '原文',
    code: '代码',
    topic: '主题',
    unit: '单位',
    differenceUnit: '差值单位',
    peers: '有数值的地区',
    stated: (measure: string) => `${measure}表述`,
    quoteOf: (measure: string) => `${measure}原文`,
  },
  /** Target over that of the level above, which is named. */
  lead: (above: string) => `较${above}目标`,
  actual: (year: number) => `实绩 ${year}`,
  target: (year: number) => `目标 ${year}`,
  key: { actual: '实绩', target: '目标', implied: '推算' },
  open: (indicator: string) => `${indicator}：报告原文`,
  /** Where in its report a clause stands. */
  headline: { actual: '上年总述', target: '主要预期目标' } satisfies Record<Kind, string>,
  body: '正文',
  elsewhere: (region: string, year: number) => `${region}${year}年报告`,
  none: '这份报告没有提到该主题的指标。',
  silent: (count: number) => `报告未提的指标（${count}）`,
  silentLead: '点指标名，看哪些地区提到了它。',
  unread: (region: string) => `尚未收录${region}的政府工作报告，没有可以展示的数值。`,
  collected: ({ nation, provinces, prefectures }: Collected) =>
    `目前收录的报告：${nation > 0 ? '全国、' : ''}${provinces} 个省级地区、${prefectures} 个市州。`,
  unknown: (adcode: string) =>
    `地区代码是六位数字（GB/T 2260），如 520000 为贵州省。这里收录全国、省、市州和直辖市的区县，没有 ${adcode}。`,
  county: (adcode: string) =>
    `${adcode} 是区县一级的代码。区县的政府工作报告尚未收录；可以先看它所属地区的报告。`,
  wayOn: '请在页首搜索地区，或前往：',
  parent: (region: string) => `${region}的报告`,
  peers: '同级已收录报告的地区',
  provinces: '各省的报告',
  toNation: '全国的报告',
  wholeText: '读全文',
  toMap: '回到地图',
};

const en: typeof zh = {
  title: (region, year) => `${region} · Government work report ${year}`,
  titleUnread: (region) => `${region} · not covered yet`,
  reportOf: (year) => `Report of ${year}`,
  otherYears: 'More to load',
  titleUnknown: (adcode) => `No region has the code ${adcode}`,
  titleCounty: (adcode) => `${adcode} · No reports of counties loaded yet`,
  region: 'Region',
  regionSearch: 'Search regions: Guizhou, 贵阳 …',
  regionNone: 'No report of such a region is loaded. Try another word.',
  regionOpen: 'Show all regions',
  report: 'Report',
  facts: {
    title: 'Title',
    session: 'Session',
    date: 'Date',
    speaker: 'Delivered by',
    chars: 'Length',
  },
  chars: (count) => `${count} characters`,
  unsaid: 'not in the text',
  parts: (region) => `Reports from within ${region}`,
  links: 'Related pages',
  statements: 'Every figure of this report',
  map: 'On the map',
  compare: 'Compare with others',
  panel: 'Indicators',
  topic: 'Topic',
  allTopics: (count) => `All topics (${count})`,
  oneTopic: (topic, count) => `${topic} (${count})`,
  counts: ({ indicators, targets, words, implied, results }) => {
    const rest = [
      implied > 0 ? `${implied} implied` : '',
      words > 0 ? `${words} without a single figure` : '',
    ].filter((part) => part !== '');
    const within = rest.length === 0 ? '' : ` (${rest.join(', ')})`;
    return `Of ${indicators} indicators this report sets ${plural(targets, 'target', 'targets')}${within} and gives ${plural(results, 'outcome', 'outcomes')} of last year.`;
  },
  caption: (region, year) => `Targets and last year’s outcomes in the ${year} report of ${region}`,
  column: {
    indicator: 'Indicator',
    place: 'Rank',
    quote: 'Report’s text',
    code: 'Code',
    topic: 'Topic',
    unit: 'Unit',
    differenceUnit: 'Unit of differences',
    peers: 'Regions with a figure',
    stated: (measure) => `${measure} as stated`,
    quoteOf: (measure) => `${measure}: report’s text`,
  },
  lead: (above) => `vs target of ${above}`,
  actual: (year) => `Outcome ${year}`,
  target: (year) => `Target ${year}`,
  key: { actual: 'Outcome', target: 'Target', implied: 'Implied' },
  open: (indicator) => `${indicator}: the report’s text`,
  headline: { actual: 'Opening summary', target: 'Main targets' },
  body: 'Body of the report',
  elsewhere: (region, year) => `${year} report of ${region}`,
  none: 'This report mentions no indicator of this topic.',
  silent: (count) => `Indicators not mentioned (${count})`,
  silentLead: 'An indicator’s name leads to the regions that mention it.',
  unread: (region) => `No work report of ${region} is loaded yet, so there are no figures to show.`,
  collected: ({ nation, provinces, prefectures }) =>
    `Reports loaded so far: ${nation > 0 ? 'the nation, ' : ''}${plural(provinces, 'province', 'provinces')}, ${plural(prefectures, 'prefecture', 'prefectures')}.`,
  unknown: (adcode) =>
    `Region codes have six digits (GB/T 2260); 520000 is Guizhou. The nation, provinces, prefectures and the districts of municipalities are known here, ${adcode} is not.`,
  county: (adcode) =>
    `${adcode} is the code of a county. Counties’ work reports are not loaded yet; see those of the regions that it is part of.`,
  wayOn: 'Search for a region at the top, or go to:',
  parent: (region) => `Report of ${region}`,
  peers: 'Other regions of its level with a report',
  provinces: 'Reports of provinces',
  toNation: 'Report of the nation',
  wholeText: 'Read the whole text',
  toMap: 'Back to the map',
};

/** The texts of a region's page in one language. Not among `messages`: they come with the page. */
export function regionTexts(lang: Lang): typeof zh {
  return { zh, en }[lang];
}
