import type { Lang } from '../lang';

/** The pages that can be searched for, in the order in which they are listed. */
export const SEARCHED_PAGES = [
  '/',
  '/compare',
  '/ladder',
  '/matrix',
  '/words',
  '/statements',
  '/data',
] as const;
export type SearchedPage = (typeof SEARCHED_PAGES)[number];

/** A page's name, what it is for, and other words that it is found by. */
interface PageWords {
  readonly name: string;
  readonly about: string;
  readonly words: readonly string[];
}

/** Texts of the search of everything. */
const zh = {
  name: '搜索',
  /** Of the button; the key that does the same. */
  open: '搜索地区、指标或页面（/ 键）',
  hint: '地区、指标或页面，如 贵州、gz、物价',
  close: '关闭',
  list: '搜索结果',
  kinds: { line: '地区的指标', region: '地区', indicator: '指标', page: '页面' },
  /** A kind of which not all are listed. */
  someOf: (kind: string, listed: number, all: number) => `${kind}（前${listed}个，共${all}个）`,
  statements: '报告里的表述',
  inStatements: (query: string) => `在报告里检索“${query}”`,
  /** Said of what is found, beside the list. */
  count: (count: number) => `找到${count}个，按上下键选择，回车打开。`,
  empty: '输入名称、简称、拼音或代码，也可以两样连写：贵州GDP。',
  none: (query: string) =>
    `没有叫“${query}”的地区、指标或页面。可以换个词，如 物价、贵州、gz；或在报告里检索它。`,
  pages: {
    '/': {
      name: '探索',
      about: '地图、排行与趋势',
      words: ['首页', '地图', '排行', '趋势', '散点', '完成情况'],
    },
    '/compare': { name: '比较', about: '两到六个地区逐项对照', words: ['对比', '对照'] },
    '/ladder': { name: '加码', about: '一级比一级高多少', words: ['层层加码', '阶梯'] },
    '/matrix': { name: '矩阵', about: '谁提了哪些目标', words: ['热图', '历年变化'] },
    '/words': {
      name: '措辞',
      about: '左右、以上、以内用在哪里',
      words: ['程度词', '左右', '以上'],
    },
    '/statements': { name: '检索', about: '报告里的每一个数字', words: ['表述', '全文', '原文'] },
    '/data': {
      name: '数据',
      about: '下载、范围、方法与许可',
      words: ['下载', 'CSV', '方法', '定义', '许可', '引用'],
    },
  } satisfies Record<SearchedPage, PageWords>,
};
const en: typeof zh = {
  name: 'Find',
  open: 'Find a region, indicator or page (key /)',
  hint: 'Region, indicator or page: Guizhou, gz, CPI',
  close: 'Close',
  list: 'Found',
  kinds: {
    line: 'Indicators of a region',
    region: 'Regions',
    indicator: 'Indicators',
    page: 'Pages',
  },
  someOf: (kind, listed, all) => `${kind} (first ${listed} of ${all})`,
  statements: 'Statements in the reports',
  inStatements: (query) => `Search the reports for “${query}”`,
  count: (count) => `${count} found. Arrows choose, Enter opens.`,
  empty: 'Type a name, pinyin, initials or a code; or two at once: guizhou gdp.',
  none: (query) =>
    `No region, indicator or page is called “${query}”. Try another word (GDP, Guizhou, gz), or search the reports for it.`,
  pages: {
    '/': {
      name: 'Explore',
      about: 'map, ranking, trend',
      words: ['home', 'map', 'ranking', 'trend', 'scatter', 'target met'],
    },
    '/compare': {
      name: 'Compare',
      about: 'two to six regions side by side',
      words: ['comparison', 'side by side'],
    },
    '/ladder': {
      name: 'Ladder',
      about: 'what each level adds',
      words: ['topping-up', 'levels'],
    },
    '/matrix': {
      name: 'Matrix',
      about: 'who sets which target',
      words: ['heatmap', 'over the years'],
    },
    '/words': {
      name: 'Words',
      about: 'degree words of targets',
      words: ['degree words', 'wording'],
    },
    '/statements': {
      name: 'Search',
      about: 'every figure in the reports',
      words: ['statements', 'quotes'],
    },
    '/data': {
      name: 'Data',
      about: 'files, coverage, method, licence',
      words: ['download', 'CSV', 'method', 'definitions', 'licence', 'citation'],
    },
  },
};

/** The texts of the search of everything in one language. */
export function searchTexts(lang: Lang): typeof zh {
  return lang === 'zh' ? zh : en;
}
