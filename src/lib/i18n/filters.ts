import type { Lang } from './lang';

const zh = {
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
const en: typeof zh = {
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

/** The texts inside the filters' panel in one language. Not among `messages`: they come with the panel. */
export function filterTexts(lang: Lang): typeof zh {
  return { zh, en }[lang];
}
