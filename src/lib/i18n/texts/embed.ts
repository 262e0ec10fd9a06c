import type { Lang } from '../lang';

const zh = {
  choice: { label: '嵌入网页…', hint: '一段代码，图随数据更新' },
  title: '嵌入网页',
  close: '关闭',
  chart: '内容',
  charts: { auto: '全部图表', map: '地图', tiles: '方块图', ranking: '排行', table: '表格' },
  height: '高度（像素）',
  heightRange: (least: number, most: number) => `${least}–${most}`,
  follows: '随内容自动调整高度（附一小段脚本）',
  code: '代码',
  copy: '复制代码',
  copied: '代码已复制，可以粘贴到网页里了',
  copyFailed: '浏览器不允许复制，请选中代码后复制',
  open: '单独打开',
  note: '读者所见随本站的数据更新；自己带入的数据不会出现在嵌入的图里。',
};

const en: typeof zh = {
  choice: { label: 'Embed in a page…', hint: 'code for a chart that follows the data' },
  title: 'Embed in a page',
  close: 'Close',
  chart: 'What it shows',
  charts: { auto: 'All charts', map: 'Map', tiles: 'Tiles', ranking: 'Ranking', table: 'Table' },
  height: 'Height (px)',
  heightRange: (least, most) => `${least}–${most}`,
  follows: 'As high as what it holds (adds a short script)',
  code: 'Code',
  copy: 'Copy the code',
  copied: 'Copied: paste it into your page',
  copyFailed: 'The browser does not allow copying: select the code and copy it',
  open: 'Open it alone',
  note: 'What readers see follows this site’s data; what you brought yourself is not in it.',
};

/** The texts of the panel for embeds, in one language. */
export function embedTexts(lang: Lang): typeof zh {
  return { zh, en }[lang];
}
