import type { WordClass } from '../../domain/word-class';
import type { Lang } from '../lang';

/** Texts of the page of words. They come with it. Functions take values already worded. */
const zh = {
  title: '目标的措辞',
  titleOf: (indicator: string, where: string) => `${where}${indicator}目标的措辞`,
  titleOver: (title: string, from: number, to: number): readonly string[] => [
    `${from}–${to}年`,
    title,
  ],
  intro: '同是5%，“左右”“以上”“区间”“力争”轻重不同。这里看各省设目标时用什么词，逐年、分区域。',
  controls: '措辞的内容',
  indicatorSearch: '搜索指标，如 GDP、社零',
  indicatorNone: '没有这个指标，换个词试试',
  indicatorOpen: '展开指标列表',
  course: '逐年',
  groups: '分区域',
  table: '各项指标',
  provinces: '各省',
  words: {
    least: '以上',
    plain: '确数',
    range: '区间',
    about: '左右',
    most: '以内',
    tied: '同步等',
    words: '仅文字',
  } satisfies Record<WordClass, string>,
  signs: {
    least: '≥',
    plain: '数',
    range: '–',
    about: '≈',
    most: '≤',
    tied: '＝',
    words: '文',
  } satisfies Record<WordClass, string>,
  chartOf: (what: string, from: number, to: number) => `${what}：${from}–${to}年各省目标用词的占比`,
  say: (year: number, set: number, of: number, parts: string) =>
    `${year}年，${of}地中${set}地设定：${parts}`,
  part: (word: string, count: number) => `${word}${count}`,
  nobody: '没有一地设定',
  lead: (word: string, since: number, other: string) =>
    `${since}年起，说“${word}”的一直多于说“${other}”的。`,
  leadOnce: (year: number, word: string, other: string) =>
    `${year}年说“${word}”的多于说“${other}”的，前一年不是。`,
  tie: (word: string, other: string, year: number) => `${year}年说“${word}”与“${other}”的一样多。`,
  counts: (year: number, set: number, parts: string) => `${year}年${set}地设定，其中${parts}`,
  from: (first: string, last: string) => `${first}；${last}。`,
  empty: '这些省从未设定这项指标的目标，没有措辞可看。请换一个指标或区域。',
  rule: '每根柱是当年设定该目标的省，按用词分段，顶上是省数；一省一词，取报告中最主要的一处。“以上”含“超过”“不低于”，“以内”含“低于”“不超过”，“同步等”是参照另一指标或全国、全省。省数少的年份，占比起伏大。',
  /** Under the picture of all indicators. */
  gridRule:
    '数字为用该词设定此目标的省数，名称旁为设定的省数，颜色按前者占后者之比；一省一词，取报告中最主要的一处。“以上”含“超过”“不低于”，“以内”含“低于”“不超过”，“同步等”是参照另一指标或全国、全省',
  abridged: '2023年及以前的文本多有删节，没有收进来的不计。',
  striving: (year: number, count: number, of: number) =>
    `“力争”不是度词，随其他词一起出现，只有原句可查的报告能看出：${year}年${of}句中有${count}句。其他年份只存数值，不能统计。`,
  csv: '下载 CSV',
  showTable: '数据表',
  tableOf: (year: number) => `${year}年各项指标的用词`,
  yearHead: '年份',
  set: '设定',
  of: '收录报告',
  area: '范围',
  indicator: '指标',
  whole: '全部',
  gridOf: (year: number, indicators: number) => `${year}年${indicators}项指标的用词`,
  sayCell: (indicator: string, word: string, count: number, set: number) =>
    `${indicator}，${word}：${set}地中${count}地`,
  pick: '点一行，看那项指标的逐年用词。',
  finding: '发现',
};

const en: typeof zh = {
  title: 'The words of targets',
  titleOf: (indicator, where) =>
    `The words of targets: ${indicator}${where === '' ? '' : `, ${where}`}`,
  titleOver: (title, from, to) => [`${title},`, `${from}–${to}`],
  intro:
    '“Around 5%”, “at least 5%” and “strive for 5%” bind differently. Here is which word provinces set their targets with, by year and by region.',
  controls: 'What is shown',
  indicatorSearch: 'Search indicators: GDP, retail …',
  indicatorNone: 'No such indicator. Try another word.',
  indicatorOpen: 'Show all indicators',
  course: 'By year',
  groups: 'By region',
  table: 'All indicators',
  provinces: '',
  words: {
    least: 'at least',
    plain: 'plain figure',
    range: 'range',
    about: 'around',
    most: 'at most',
    tied: 'tied',
    words: 'words alone',
  },
  signs: { least: '≥', plain: '#', range: '–', about: '≈', most: '≤', tied: '＝', words: 'T' },
  chartOf: (what, from, to) => `${what}: shares of words in provinces’ targets, ${from}–${to}`,
  say: (year, set, of, parts) => `${year}: set by ${set} of ${of}: ${parts}`,
  part: (word, count) => `${word} ${count}`,
  nobody: 'set by nobody',
  lead: (word, since, other) => `Since ${since} more say “${word}” than “${other}”.`,
  leadOnce: (year, word, other) =>
    `In ${year} more said “${word}” than “${other}”; the year before they did not.`,
  tie: (word, other, year) => `In ${year} as many said “${word}” as “${other}”.`,
  counts: (year, set, parts) => `${year}: set by ${set}, of them ${parts}`,
  from: (first, last) => `${first}; ${last}.`,
  empty:
    'These provinces never set a target of this indicator. Choose another one, or another region.',
  rule: 'A column is the provinces that set the target in a year, parted by the word used, with their number on top; one word a province, that of its foremost figure. “At least” includes “over”, “at most” includes “under”, tied targets are held against another figure. Where few set it, shares jump.',
  gridRule:
    'figures count the provinces that set the target with the word, beside its name all that set it, colours are the share; one word a province, that of its foremost figure. “At least” includes “over”, “at most” includes “under”, tied targets are held against another figure',
  abridged: ' Texts up to 2023 are mostly abridged: what is not in them is not counted.',
  striving: (year, count, of) =>
    `力争 (“strive for”) stands beside other words and shows only where clauses are kept: in ${count} of ${of} clauses of ${year}. Of other years only figures are held.`,
  csv: 'Download CSV',
  showTable: 'Table',
  tableOf: (year) => `Words of all indicators, ${year}`,
  yearHead: 'Year',
  set: 'Set by',
  of: 'Reports held',
  area: 'Area',
  indicator: 'Indicator',
  whole: 'All',
  gridOf: (year, indicators) => `Words of ${indicators} indicators, ${year}`,
  sayCell: (indicator, word, count, set) => `${indicator}, ${word}: ${count} of ${set}`,
  pick: 'Choose a row to see that indicator over the years.',
  finding: 'Finding',
};

/** The texts of the page of words in one language. */
export function wordsTexts(lang: Lang): typeof zh {
  return lang === 'zh' ? zh : en;
}
