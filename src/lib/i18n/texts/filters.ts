import type { Lang } from '../lang';

/** Texts of the panel of filters. They come with the panel, when it is opened first. */
const filtersZh = {
  done: '完成',
  all: '全部',
  topic: '指标主题',
  group: '地区范围',
  op: '度词',
  state: '报告怎样表述',
  implied: '显示推算值',
  impliedHint: '如“与经济增长同步”，按该地的经济增长目标推算',
  counts: '数字为选中后剩下的地区数；主题后为有数据的指标数。',
};

const filtersEn: typeof filtersZh = {
  done: 'Done',
  all: 'All',
  topic: 'Topic of the indicator',
  group: 'Part of the country',
  op: 'Degree word',
  state: 'How the report puts it',
  implied: 'Show implied values',
  impliedHint: 'For example “in step with GDP growth”: worked out from that region’s own target',
  counts: 'Numbers are the regions left by a choice; for topics, the indicators with data.',
};

/** The texts of the panel in one language. */
export function filterTexts(lang: Lang): typeof filtersZh {
  return lang === 'zh' ? filtersZh : filtersEn;
}
