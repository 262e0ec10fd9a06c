import type { Copy, Direction } from '../../domain';
import type { Lang } from '../lang';

/** A rank, how many share it, among how many, and whether others are set aside. */
interface Standing {
  readonly rank: number;
  readonly of: number;
  readonly ties: number;
  readonly aside: boolean;
}

/** Texts of the details of a region. They come with the details, which come after the first view. */
const detailsZh = {
  /** Leads from a province to its prefectures. */
  tapIn: '查看市州',
  /** Keeps the chosen regions while others are tapped. */
  compare: '对比',
  compareHint: (most: number) => `再点选其他地区，一并标出，最多 ${most} 个`,
  /** Leads to the region's page. */
  profile: '地区档案',
  /** Leads to the clauses of the region's report on the indicator's topic. */
  search: '检索报告',
  /** The regions that are compared. */
  compared: '正在对比的地区',
  /** Leads to the page that compares them by every indicator. */
  sideBySide: '逐项比较',
  close: '清除所选',
  fold: '展开或收起详情',
  /** Counted from the highest; said where that is not the best. `scope`: the filters that it is within. */
  rank: ({ rank, of, ties, aside }: Standing, direction: Direction, scope: string) => {
    if (of > 1 && ties === of) return `${scope}${of}地数值相同`;
    const place = `${direction === 'higher' ? '' : '从高到低'}第${rank}位${ties > 1 ? `（${ties}地并列）` : ''}`;
    const many = `${of}地${aside ? '有单一数值' : ''}`;
    return scope === '' ? `${place}，共${many}` : `${scope}，${many}中${place}`;
  },
  unranked: '不参与排名',
  /** A difference of which only a bound is known. */
  bounded: '只知上限或下限，不参与排名',
  otherMeasures: '同一报告的其他口径',
  quote: '报告原文',
  /** In a picture: what the ground within a clause marks. */
  marked: '原文中以底色标出的是所取数值',
  otherFigure: '同一报告的另一数值',
  /** Takes a clause away with its report, as GB/T 7714 cites one. */
  copyQuote: '复制引文',
  quoteCopied: '原句与出处已复制',
  quoteRefused: (text: string) => `浏览器不允许复制，引文为：${text}`,
  delivered: (date: string, session: string) => [date, session].filter((s) => s !== '').join('，'),
  noQuote: {
    missing: '这份报告没有提到该指标。',
    abridged: '所据文本有删节，未见该指标；报告全文或有。',
    unread: '尚未收录该地的报告。',
    pending: '次年报告尚未发布，还没有实绩。',
  },
  /** Of a figure whose clause is not in the package. */
  recorded: {
    name: '所记数值',
    where: (from: number, to: number) => `原句未随数据发布，在报告文本第${from}–${to}字。`,
    copies: {
      whole: '所据文本为全文。',
      abridged: '所据文本有删节。',
      excerpt: '所据文本为摘录。',
    } satisfies Record<Copy, string>,
    bring: '带入报告文本，即可看到原句',
    own: '自己带入的表格里的值，没有原句。',
    toOwn: '查看自己的数据',
    wholeText: '读全文',
  },
  /** What a difference is taken from, by measure. */
  bases: { outcome: '当年实绩', step: '上年实绩', lead: '上级目标' },
  /** Why there is no difference: of its two figures one is stated, the other is not. */
  /** Is a clause glossed by its figure? Readers of Chinese read the clause. */
  glossed: false as boolean,
  lacking: (stated: string, lacking: string) => `有${stated}，${lacking}报告未提，无法相减。`,
  impliedNote: (words: string) => `报告表述为“${words}”，数值为推算，不参与排名。`,
};

const detailsEn: typeof detailsZh = {
  tapIn: 'Prefectures',
  compare: 'Compare',
  compareHint: (most) => `Tap other regions to mark them as well, ${most} at most`,
  profile: 'Profile',
  search: 'Search report',
  compared: 'Regions compared',
  sideBySide: 'All indicators side by side',
  close: 'Clear selection',
  fold: 'Show or fold details',
  rank: ({ rank, of, ties, aside }, direction, scope) => {
    const within = scope === '' ? '' : ` (${scope})`;
    if (of > 1 && ties === of) return `All ${of} equal${within}`;
    const among = aside ? `${of} with a single figure` : String(of);
    return `Rank ${rank} of ${among}${within}${ties > 1 ? `, ${ties} tied` : ''}${direction === 'higher' ? '' : ', highest first'}`;
  },
  unranked: 'Not ranked',
  bounded: 'Only a bound: not ranked',
  otherMeasures: 'Other measures of the same report',
  quote: 'In the report',
  marked: 'within a clause, the figure taken from it is on a tinted ground',
  otherFigure: 'Another figure in the same report',
  copyQuote: 'Copy with source',
  quoteCopied: 'The clause and its source are copied',
  quoteRefused: (text) => `This browser did not allow copying. The quotation is: ${text}`,
  delivered: (date, session) => [date, session].filter((s) => s !== '').join(', '),
  noQuote: {
    missing: 'This report does not mention the indicator.',
    abridged: 'The text read is abridged and does not mention the indicator; the full report may.',
    unread: 'No report of this region is loaded yet.',
    pending: 'The next report, which will tell the outcome, is still to come.',
  },
  recorded: {
    name: 'As recorded',
    where: (from, to) =>
      `Its clause is not published with the data; it stands at characters ${from}–${to} of the report. `,
    copies: {
      whole: 'The text read was whole. ',
      abridged: 'The text read was abridged. ',
      excerpt: 'The text read was an excerpt. ',
    },
    bring: 'Bring the report’s text to see it',
    own: 'From a table of your own, which has no clauses. ',
    toOwn: 'See your own data',
    wholeText: 'Read the whole text',
  },
  bases: {
    outcome: 'Outcome of the year',
    step: 'Last year’s outcome',
    lead: 'Target of the level above',
  },
  glossed: true,
  lacking: (stated, lacking) =>
    `${stated}: stated. ${lacking}: not mentioned. So there is no difference.`,
  impliedNote: (words) => `The report says “${words}”; the number is worked out and not ranked.`,
};

/** The texts of the details in one language. */
export function detailsTexts(lang: Lang): typeof detailsZh {
  return lang === 'zh' ? detailsZh : detailsEn;
}
