import type { Lang } from '../lang';

const zh = {
  caption: (what: string) => `${what}：各地数值、度词与报告原文`,
  filter: '在表格中查找',
  filterHint: '地名或原文',
  found: (count: number) => `${count} 行`,
  none: '没有相符的地区，换个词试试。',
  copy: '复制表格',
  copied: (count: number) => `已复制 ${count} 行，可粘贴到表格软件`,
  copyFailed: '浏览器不允许复制，请改用“下载 CSV”。',
  csv: '下载 CSV',
  more: '更多格式',
  unit: '单位',
  /** Of a column of figures: the column of what the reports say for them. */
  wordsOf: (head: string) => `${head}表述`,
};
const en: typeof zh = {
  caption: (what) => `${what} by region, with degree words and the reports’ text`,
  filter: 'Find in the table',
  filterHint: 'Region or report’s text',
  found: (count) => `${count} ${count === 1 ? 'row' : 'rows'}`,
  none: 'No region matches. Try another word.',
  copy: 'Copy table',
  copied: (count) => `${count} ${count === 1 ? 'row' : 'rows'} copied, ready to paste`,
  copyFailed: 'This browser does not allow copying. Download the CSV instead.',
  csv: 'Download CSV',
  more: 'More formats',
  unit: 'Unit',
  wordsOf: (head) => `${head}, as stated`,
};

/** The texts around the table in one language. Not among `messages`: they come with the table. */
export function tableTexts(lang: Lang): typeof zh {
  return { zh, en }[lang];
}
