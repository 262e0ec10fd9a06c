import type { Change, StatementTopic, Topic } from '../../domain';
import type { Lang } from '../lang';

type OtherTopic = Exclude<StatementTopic, Topic>;

/** Texts of the page of statements. They come with the page. */
const zh = {
  title: '检索报告中的每一个数字',
  /** What can be found, before anything is typed. */
  intro: (statements: string, reports: string) =>
    `${reports} 份政府工作报告里带数字的 ${statements} 条表述，逐条附原句。`,
  search: '搜索',
  hint: '事项、地名或指标，如“养老床位”',
  clearSearch: '清除搜索词',
  /** Things to look for, where the reader has found nothing. */
  examples: ['养老床位', '高速公路', '5G', '高标准农田'],
  refine: '缩小范围',
  kind: '目标或实绩',
  all: '全部',
  addRegion: '添加地区',
  regionNone: '没有收录这个地区的报告',
  regionOpen: '展开地区列表',
  filters: '更多筛选',
  filtersOn: (active: number) => (active === 0 ? '更多筛选' : `更多筛选，已用 ${active} 项`),
  done: '完成',
  counts: '数字为选中后剩下的条数。',
  inForce: '已选条件',
  lift: (what: string) => `去掉条件：${what}`,
  clearAll: '清除全部条件',
  topic: '主题',
  otherTopics: { government: '政府建设', security: '安全' } satisfies Record<OtherTopic, string>,
  change: '数字的含义',
  changes: {
    level: '总量或水平',
    growth: '增减幅度',
    delta: '增减量',
    share: '占比',
    rank: '位次',
    count: '新增或完成量',
  } satisfies Record<Change, string>,
  op: '度词',
  indicator: '对应指标',
  anyIndicator: '不限',
  withCount: (name: string, count: string) => `${name}（${count}）`,
  results: '检索结果',
  found: (statements: string, reports: string, places: string) =>
    `在 ${reports} 份报告中找到 ${statements} 条，来自 ${places} 地`,
  /** In place of that where nothing is; `limited`: there is some without the conditions. */
  foundNone: (query: string, limited: boolean) =>
    query === ''
      ? '没有符合这些条件的表述。'
      : `${limited ? '这些条件下' : ''}没有找到“${query}”。`,
  /** Of regions that are chosen and have no report here. */
  unread: (regions: readonly string[]) => `尚未收录${regions.join('、')}的报告。`,
  /** On paper, where only some of what was found is printed. */
  printed: (first: string, last: string, all: string) =>
    `这里印出第 ${first}–${last} 条，共 ${all} 条；网页上的“下载 CSV”含全部。`,
  /** On paper, in place of the controls; each part may be empty. */
  asked: (words: string, conditions: readonly string[]) =>
    [words && `搜索“${words}”`, conditions.length > 0 && `条件：${conditions.join('、')}`]
      .filter(Boolean)
      .join('；'),
  sort: '排序',
  sorts: { relevance: '按相关度', region: '按地区', size: '按数值大小' },
  sizeNote: '单位不同的数不可比：折算后按单位分组，条数多的组在前，组内从大到小。',
  unitHead: (unit: string, count: string) => `${unit} · ${count} 条`,
  counted: '计数（个、家、人等）',
  csv: '下载 CSV',
  file: '检索',
  /** Before the name of an indicator, and leads to its map with the region chosen. */
  toIndicator: '看指标：',
  toRegion: (region: string) => `${region}的报告`,
  byRegion: '各地条数',
  byRegionHint: '点选地区，只看该地的表述',
  showByRegion: '展开各地条数',
  hideByRegion: '收起各地条数',
  regionCount: (region: string, count: string) => `${region}，${count} 条`,
  liftOne: (what: readonly string[], count: string) => `去掉“${what.join('、')}”，有 ${count} 条`,
  liftAll: (count: string) => `去掉全部条件，有 ${count} 条`,
  near: '报告里相近的说法：',
  tryThese: '换个更短的说法，或试试：',
};

const en: typeof zh = {
  title: 'Search every figure in the reports',
  intro: (statements, reports) =>
    `${statements} statements with a figure in ${reports} government work reports, each with its clause. The reports are in Chinese: search in Chinese, or by the names of regions and indicators.`,
  search: 'Search',
  hint: 'Words of a report, region or indicator',
  clearSearch: 'Clear the search',
  examples: ['养老床位', '高速公路', '5G', 'Grain'],
  refine: 'Narrow down',
  kind: 'Targets or outcomes',
  all: 'All',
  addRegion: 'Add a region',
  regionNone: 'No report of such a region is loaded',
  regionOpen: 'Open the list of regions',
  filters: 'More filters',
  filtersOn: (active) => (active === 0 ? 'More filters' : `More filters, ${active} applied`),
  done: 'Done',
  counts: 'Numbers are the statements a choice would leave.',
  inForce: 'Filters applied',
  lift: (what) => `Remove filter: ${what}`,
  clearAll: 'Clear all filters',
  topic: 'Topic',
  otherTopics: { government: 'Government', security: 'Safety' },
  change: 'What the figure says',
  changes: {
    level: 'amount or level',
    growth: 'rate of change',
    delta: 'change in amount',
    share: 'share',
    rank: 'rank',
    count: 'number added or completed',
  },
  op: 'Degree word',
  indicator: 'Indicator',
  anyIndicator: 'Any',
  withCount: (name, count) => `${name} (${count})`,
  results: 'Results',
  found: (statements, reports, places) =>
    `${statements} found in ${reports} ${reports === '1' ? 'report' : 'reports'}, from ${places} ${places === '1' ? 'region' : 'regions'}`,
  foundNone: (query, limited) =>
    query === ''
      ? 'No statement matches these filters.'
      : `“${query}” was not found${limited ? ' with these filters' : ''}.`,
  unread: (regions) =>
    `The ${regions.length === 1 ? 'report' : 'reports'} of ${regions.join(', ')} ${regions.length === 1 ? 'is' : 'are'} not loaded yet.`,
  printed: (first, last, all) =>
    `Printed here: ${first}–${last} of ${all}; “Download CSV” on the page has all.`,
  asked: (words, conditions) =>
    [words && `Search: “${words}”`, conditions.length > 0 && `Filters: ${conditions.join(', ')}`]
      .filter(Boolean)
      .join('; '),
  sort: 'Sort',
  sorts: { relevance: 'By relevance', region: 'By region', size: 'By size' },
  sizeNote:
    'Figures in different units are not comparable: they are grouped by unit, the most frequent first, and sorted from largest to smallest within each.',
  unitHead: (unit, count) => `${unit} · ${count}`,
  counted: 'Things counted',
  csv: 'Download CSV',
  file: 'search',
  toIndicator: 'Indicator: ',
  toRegion: (region) => `Report of ${region}`,
  byRegion: 'By region',
  byRegionHint: 'Tap a region to show only its statements',
  showByRegion: 'Show counts by region',
  hideByRegion: 'Hide counts by region',
  regionCount: (region, count) => `${region}, ${count}`,
  liftOne: (what, count) => `Without “${what.join(', ')}”: ${count}`,
  liftAll: (count) => `Without any filter: ${count}`,
  near: 'Similar wording in the reports:',
  tryThese: 'Try a shorter phrase, or one of these:',
};

/** The texts of the page of statements in one language. */
export function statementTexts(lang: Lang): typeof zh {
  return { zh, en }[lang];
}
