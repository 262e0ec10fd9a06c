import type { Lang } from '../lang';

/** Names of the pages that the masthead has no room for, by their paths, in the order of the menu. */
const zh = {
  more: '更多',
  names: {
    '/compare': '比较',
    '/ladder': '加码',
    '/matrix': '矩阵',
    '/words': '措辞',
    '/own': '自己的数据',
  },
};
const en: typeof zh = {
  more: 'More',
  names: {
    '/compare': 'Compare',
    '/ladder': 'Ladder',
    '/matrix': 'Matrix',
    '/words': 'Words',
    '/own': 'Your own data',
  },
};

/** The texts of the menu of further pages in one language. */
export function moreTexts(lang: Lang): typeof zh {
  return lang === 'zh' ? zh : en;
}
