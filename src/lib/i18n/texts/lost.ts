import type { Lang } from '../lang';

const zh = {
  lost: {
    title: '没有这个页面',
    text: '这个网址没有对应的页面，或页面出了错。',
    home: '回到探索页',
  },
  /** A part of the page's script did not come. */
  broken: {
    title: '页面没有载入',
    text: '可能是网络中断，也可能是网站刚刚更新。请检查网络后重试。',
  },
};
const en: typeof zh = {
  lost: {
    title: 'No such page',
    text: 'This address has no page, or the page failed.',
    home: 'To the explore page',
  },
  broken: {
    title: 'The page did not load',
    text: 'The network may be down, or the site may just have been updated. Check the network and try again.',
  },
};

/** What is said where a page is not there, or did not come, in one language. */
export function lostTexts(lang: Lang): typeof zh {
  return { zh, en }[lang];
}
