import type { Lang } from './lang';

/** Texts of pictures. They come with the code that draws, not with the page. Functions take values already worded. */
const pictureZh = {
  formats: '图片格式',
  png: 'PNG 图片',
  pngHint: '适合文稿和网页',
  svg: 'SVG 矢量图',
  svgHint: '放大不失真，可再编辑',
  share: '分享图片…',
  shareHint: '发送给其他应用',
  close: '关闭',
  working: '正在绘制…',
  done: (file: string) => `已保存 ${file}`,
  failed: '图片没有生成成功。请重试，或改用另一种格式。',
  failedDetail: (reason: string) => `原因：${reason}`,
  title: (period: number, indicator: string, measure: string) =>
    `${period} 年${indicator}${measure}`,
  brand: '标尺 · 政府工作报告的目标与实绩',
  notes: (list: readonly string[]) => `注：${list.join('；')}。`,
  inBrackets: (text: string) => `（${text}）`,
  map: '地图',
  tiles: '方块图',
  ranking: '排行',
  year: (year: number) => `${year} 年`,
  source: (years: string) => `资料来源：各地 ${years}政府工作报告`,
  note: '“左右”“以上”“以内”等度词依报告原文',
  signs: '≈ 左右，≥ 以上，> 超过，≤ 以内，< 低于',
  ties: '数值相同者位次并列',
  implied: '“推算”为按报告所述关系（如与经济增长同步）推得，非报告原数',
  dots: '横轴不从零起，以点表示',
  made: (date: string) => `${date} 制图`,
};

const pictureEn: typeof pictureZh = {
  formats: 'Picture formats',
  png: 'PNG image',
  pngHint: 'for documents and the web',
  svg: 'SVG drawing',
  svgHint: 'sharp at any size, editable',
  share: 'Share picture…',
  shareHint: 'send to another app',
  close: 'Close',
  working: 'Drawing…',
  done: (file) => `Saved ${file}`,
  failed: 'The picture could not be made. Try again, or choose the other format.',
  failedDetail: (reason) => `Reason: ${reason}`,
  title: (period, indicator, measure) => `${indicator}: ${measure.toLowerCase()}, ${period}`,
  brand: 'Biaochi · targets and results in government work reports',
  notes: (list) => `Notes: ${list.join('; ')}.`,
  inBrackets: (text) => ` (${text})`,
  map: 'map',
  tiles: 'tile map',
  ranking: 'ranking',
  year: (year) => String(year),
  source: (years) => `Source: government work reports, ${years}`,
  note: 'words of degree (“around”, “at least”, “at most”) are the reports’ own',
  signs: '≈ around, ≥ at least, > over, ≤ at most, < under',
  ties: 'equal figures share a rank',
  implied: '“implied” figures follow from a relation the report states, not from a figure in it',
  dots: 'the axis does not start at zero, so figures are dots',
  made: (date) => `Drawn ${date}`,
};

/** The texts of a picture in one language. */
export function pictureTexts(lang: Lang): typeof pictureZh {
  return lang === 'zh' ? pictureZh : pictureEn;
}
