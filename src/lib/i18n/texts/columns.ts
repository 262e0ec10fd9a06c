import type { Lang } from '../lang';

const zh = {
  rank: '位次',
  region: '地区',
  target: '目标',
  actual: '上年实绩',
  code: '代码',
  wording: '表述',
  state: '状态',
  op: '度词',
  quote: '原文',
  dash: '—',
  dated: (name: string, year: number) => `${name} ${year}`,
  withUnit: (name: string, unit: string) => `${name}（${unit}）`,
};
const en: typeof zh = {
  rank: 'Rank',
  region: 'Region',
  target: 'Target',
  actual: 'Last year’s outcome',
  code: 'Code',
  wording: 'As stated',
  state: 'Status',
  op: 'Degree word',
  quote: 'Report’s text',
  dash: '—',
  dated: (name, year) => `${name} ${year}`,
  withUnit: (name, unit) => `${name} (${unit})`,
};

/** What columns of tables and of spreadsheets are called, in one language. They come with what has columns. */
export function columnTexts(lang: Lang): typeof zh {
  return { zh, en }[lang];
}
