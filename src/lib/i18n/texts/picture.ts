import type { Lang } from '../lang';

/** Texts of pictures. They come with the code that draws, not with the page. Functions take values already worded. */
const pictureZh = {
  formats: '图片格式',
  png: 'PNG 图片',
  pngHint: '适合文稿和网页',
  svg: 'SVG 矢量图',
  svgHint: '放大不失真，可再编辑',
  copy: '复制图片',
  copyHint: '粘贴到文稿或聊天',
  link: '复制链接',
  linkHint: '打开即是当前所见',
  linkCopied: '已复制链接，可以粘贴了',
  linkRefused: (address: string) => `浏览器没有允许复制，链接为：${address}`,
  preview: '预览',
  previewHint: '先看一看；长按可保存',
  adjust: '调整…',
  adjustHint: '尺寸、标题、附注、底色',
  share: '分享图片…',
  shareHint: '发送给其他应用',
  dark: '深色底',
  darkHint: '默认浅色，适合印刷',
  close: '关闭',
  save: '保存',
  working: '正在绘制…',
  done: (file: string) => `已保存 ${file}`,
  /** Where the browser may have dropped the file without a word. */
  doneMaybe: (file: string) => `已保存 ${file}。若找不到文件，长按图片可保存。`,
  copied: '已复制图片，可以粘贴了',
  shared: '已交给所选的应用',
  press: '长按图片可保存，或用右键另存。',
  inApp: '当前应用不支持下载文件。长按图片可保存。',
  noCopy: '此浏览器不能复制图片。长按或右键点图片，可以复制、保存。',
  copyRefused: '浏览器没有允许复制图片。长按或右键点图片，可以复制、保存。',
  failed: '图片没有生成成功。请重试，或改用另一种格式。',
  failedDetail: (reason: string) => `原因：${reason}`,
  /** `province`: whose cities are shown; empty for the nation. */
  title: (period: number, indicator: string, measure: string, province: string) =>
    `${province === '' ? '' : `${province}各市州 `}${period} 年${indicator}${measure}`,
  /** Whose: before or behind what a scatter holds together. */
  of: (province: string, what: string) => `${province}各市州${what}`,
  /** Whom the diamonds of a scatter stand for. */
  diamonds: (names: string) => `菱形为${names}`,
  /** The first of two indicators, before the line of the second. */
  against: (y: string) => `${y} 对`,
  /** Two sides of one indicator. */
  titlePair: (indicator: string, y: string, x: string) => `${indicator}：${y}与 ${x}`,
  side: (period: number, kind: string) => `${period} 年${kind}`,
  brand: '标尺 · 政府工作报告的目标与实绩',
  notes: (list: readonly string[]) => `注：${list.join('；')}。`,
  inBrackets: (text: string) => `（${text}）`,
  map: '地图',
  tiles: '方块图',
  ranking: '排行',
  year: (year: number) => `${year} 年`,
  source: (years: string) => `资料来源：各地 ${years}政府工作报告`,
  note: '“左右”“以上”“以内”等度词依报告原文',
  signs: { approx: '≈ 左右', ge: '≥ 以上', gt: '> 超过', le: '≤ 以内', lt: '< 低于' },
  bracketed: '图中加括号者为推算',
  /** Regions that the reader has chosen. */
  outlined: (names: string) => `粗线勾出的是${names}`,
  classes: {
    distinct: '',
    breaks: '图例各档含下限、不含上限，最后一档兼含上限，相同数值必在同档',
    degrees: '各地数值都相同，颜色表示度词',
  },
  amounts: '着色为总量，地区大则数大',
  /** Who has no place on an axis, by state. */
  named: (state: string, names: string) => `${state}：${names}`,
  /** Figures that the map has no room for, heading of their list. */
  unlabelled: '图中未标出的数值',
  /** What a short form on a tile stands for. */
  stands: (code: string, name: string) => `${code}：${name}`,
  ties: '数值相同者位次并列',
  changes:
    '地名旁的记号为较上年目标：三角向上为上调、向下为下调，空心为改了说法，十字为新设，叉为不再提',
  /** Filters leave some of the regions: ranks are among those. */
  ranksAmong: (scope: string) => `位次是${scope}之中的位次`,
  highestFirst: '位次从高到低',
  ownData: '※ 为自己带入的数据，不在所发布的数据之内',
  implied: '“推算”为按报告所述关系（如与经济增长同步）推得，非报告原数',
  dots: '横轴不从零起，以点表示',
  made: (date: string) => `${date} 制图`,
  address: (url: string) => `本图网址：${url}`,
};

const pictureEn: typeof pictureZh = {
  formats: 'Picture formats',
  png: 'PNG image',
  pngHint: 'for documents and the web',
  svg: 'SVG drawing',
  svgHint: 'sharp at any size, editable',
  copy: 'Copy picture',
  copyHint: 'to paste into a document or chat',
  link: 'Copy link',
  linkHint: 'opens what is seen now',
  linkCopied: 'The link is copied and can be pasted',
  linkRefused: (address) => `This browser did not allow copying. The link is ${address}`,
  preview: 'Preview',
  previewHint: 'have a look; press and hold to save',
  adjust: 'Adjust…',
  adjustHint: 'size, title, remark, ground',
  share: 'Share picture…',
  shareHint: 'send to another app',
  dark: 'Dark ground',
  darkHint: 'light by default, fit for print',
  close: 'Close',
  save: 'Save',
  working: 'Drawing…',
  done: (file) => `Saved ${file}`,
  doneMaybe: (file) =>
    `Saved ${file}. If you cannot find it, press and hold the picture to save it.`,
  copied: 'The picture is copied and can be pasted',
  shared: 'Handed to the app you chose',
  press: 'Press and hold the picture, or right-click it, to save it.',
  inApp: 'This app does not download files. Press and hold the picture to save it.',
  noCopy:
    'This browser cannot copy pictures. Press and hold the picture, or right-click it, to copy or save it.',
  copyRefused:
    'The browser did not allow copying. Press and hold the picture, or right-click it, to copy or save it.',
  failed: 'The picture could not be made. Try again, or choose the other format.',
  failedDetail: (reason) => `Reason: ${reason}`,
  title: (period, indicator, measure, province) =>
    `${indicator}${province === '' ? '' : ` in ${province}’s prefectures`}: ${measure.toLowerCase()}, ${period}`,
  of: (province, what) => `${what} in ${province}’s prefectures`,
  diamonds: (names) => `diamonds: ${names}`,
  against: (y) => `${y} against`,
  titlePair: (indicator, y, x) => `${indicator}: ${y} against ${x}`,
  side: (period, kind) => `${kind.toLowerCase()} ${period}`,
  brand: 'Biaochi · targets and results in government work reports',
  notes: (list) => `Notes: ${list.join('; ')}.`,
  inBrackets: (text) => ` (${text})`,
  map: 'map',
  tiles: 'tile map',
  ranking: 'ranking',
  year: (year) => String(year),
  source: (years) => `Source: government work reports, ${years}`,
  note: 'words of degree (“around”, “at least”, “at most”) are the reports’ own',
  signs: { approx: '≈ around', ge: '≥ at least', gt: '> over', le: '≤ at most', lt: '< under' },
  bracketed: 'figures in brackets are implied',
  outlined: (names) => `outlined: ${names}`,
  classes: {
    distinct: '',
    breaks:
      'classes include their lower bound, not the upper; the last includes both; equal values share a class',
    degrees: 'all values are equal, and colours tell the degree words',
  },
  amounts: 'colours show amounts: larger regions have larger ones',
  named: (state, names) => `${state.toLowerCase()}: ${names}`,
  unlabelled: 'Not labelled on the map',
  stands: (code, name) => `${code}: ${name}`,
  ties: 'equal figures share a rank',
  changes:
    'marks beside names tell what changed on last year’s target: triangles up and down, raised and lowered; hollow, another word; plus, newly set; cross, dropped',
  ranksAmong: (scope) => `ranks are those among: ${scope}`,
  highestFirst: 'ranks count from the highest',
  ownData: '※ marks your own data, which are not part of what is published',
  implied: '“implied” figures follow from a relation the report states, not from a figure in it',
  dots: 'the axis does not start at zero, so figures are dots',
  made: (date) => `Drawn ${date}`,
  address: (url) => `This view: ${url}`,
};

/** The texts of a picture in one language. */
export function pictureTexts(lang: Lang): typeof pictureZh {
  return lang === 'zh' ? pictureZh : pictureEn;
}
