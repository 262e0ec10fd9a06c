import type { Lang } from '../lang';

/** Texts of the picture studio. */
const studioZh = {
  name: '调整图片',
  preview: '图片预览',
  size: '尺寸',
  presets: {
    own: '原样',
    slide: '演示 16:9',
    square: '方形 1:1',
    article: '公众号头图',
    across: 'A4 横',
    upright: 'A4 竖',
  },
  /** Pixels of what is saved. */
  pixels: (width: number, height: number) => `${width} × ${height} 像素`,
  scale: '清晰度',
  times: (scale: number) => `${scale} 倍`,
  ground: '底色',
  grounds: { light: '浅色', dark: '深色' },
  title: '标题',
  remark: '附注',
  remarkHint: '写在注释之前，可留空',
  parts: '显示',
  finding: '结论句',
  notes: '注释',
  address: '网址',
  savePng: '保存 PNG',
  print: '打印',
  saveSvg: '保存 SVG',
  tooSmall: '在这个尺寸里，图中的字会小得看不清。请换一个尺寸，或少显示几项。',
  reset: '恢复原样',
};

const studioEn: typeof studioZh = {
  name: 'Adjust picture',
  preview: 'Preview of the picture',
  size: 'Size',
  presets: {
    own: 'As it is',
    slide: 'Slide 16:9',
    square: 'Square 1:1',
    article: 'WeChat article head',
    across: 'A4 landscape',
    upright: 'A4 portrait',
  },
  pixels: (width, height) => `${width} × ${height} pixels`,
  scale: 'Resolution',
  times: (scale) => `${scale}×`,
  ground: 'Ground',
  grounds: { light: 'light', dark: 'dark' },
  title: 'Title',
  remark: 'Remark',
  remarkHint: 'stands before the notes; may be empty',
  parts: 'Show',
  finding: 'Finding',
  notes: 'Notes',
  address: 'Address',
  savePng: 'Save PNG',
  print: 'Print',
  saveSvg: 'Save SVG',
  tooSmall:
    'At this size the text would be too small to read. Choose another size, or show fewer parts.',
  reset: 'As it was',
};

/** The studio's texts in one language. */
export function studioTexts(lang: Lang): typeof studioZh {
  return lang === 'zh' ? studioZh : studioEn;
}
