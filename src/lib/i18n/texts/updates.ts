import type { Lang } from '../lang';

const zh = {
  ready: '网站有新版。更新后程序和数据一起换新，仍停在这一页。',
  apply: '更新',
  elsewhere: '网站已在另一个标签页更新，本页还是旧版。',
  reload: '刷新',
};
const en: typeof zh = {
  ready:
    'A new version of the site is here. Its code and data change together; you stay on this page.',
  apply: 'Update',
  elsewhere: 'The site was updated in another tab; this page is still the old version.',
  reload: 'Reload',
};

/** The texts about new versions in one language. Not among `messages`: they come later. */
export function updateTexts(lang: Lang): typeof zh {
  return { zh, en }[lang];
}
