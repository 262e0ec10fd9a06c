import type { OutcomeRecord } from '../../domain/record';
import type { Lang } from '../lang';

type Streak = Exclude<OutcomeRecord['streak'], 'none'>;

/** What is said of a record, already counted; `by` is worded. */
interface Kept {
  readonly from: number;
  readonly to: number;
  readonly judged: number;
  readonly met: number;
  /** By how much the years missed fell short on average; empty without any. */
  readonly by: string;
}

/** Texts of a region's record with an indicator. They come with the details. */
const recordZh = {
  name: '历年完成情况',
  show: '看历年完成情况',
  kept: ({ from, to, judged, met, by }: Kept) => {
    const span = from === to ? `${from}年` : `${from}–${to}年`;
    const missed = judged - met;
    const short = missed === 0 ? '' : `，未完成${missed}年${by === '' ? '' : `，平均差${by}`}`;
    return `${span}：可判定${judged}年，完成${met}年${short}`;
  },
  streak: ({ verdict, from, to }: Streak) =>
    to === from ? '' : `最近连续${to - from + 1}年${verdict === 'met' ? '完成' : '未完成'}`,
  unjudged: (years: number) => `有目标和实绩${years}年，该指标无优劣之分，不判定完成与否`,
  untold: (years: number, reasons: readonly string[]) =>
    `另有目标${years}年不能判定：${reasons.join('、')}`,
  untoldAlone: (years: number, reasons: readonly string[]) =>
    `有目标${years}年，都不能判定：${reasons.join('、')}`,
  because: (why: string, years: number) => `${why}${years}年`,
  why: {
    words: '目标没有数值',
    bounded: '实绩只有界限',
    reference: '所参照的实绩未提',
    missing: '次年报告未提实绩',
    abridged: '次年报告文本有删节',
    unread: '未收录次年报告',
    pending: '次年报告未发布',
  },
  none: '各年的报告都没有给出这个指标的目标。',
  /** All provinces by how often they missed. */
  ranked: {
    name: '各地历年完成情况，未完成次数多的在前',
    region: '地区',
    missed: '未完成',
    judged: '可判定',
    by: '平均差',
    span: '年份',
    none: '没有一地有可以判定的年份。',
    rule: '按各地自己的目标和次年报告所述的实绩判定；平均差为未完成各年实绩与目标之差的平均。',
  },
  separator: '；',
  end: '。',
};

const recordEn: typeof recordZh = {
  name: 'Targets met over the years',
  show: 'Targets met over the years',
  kept: ({ from, to, judged, met, by }) => {
    const missed = judged - met;
    const short =
      missed === 0 ? '' : `, missed ${missed}${by === '' ? '' : ` (by ${by} on average)`}`;
    return `${from === to ? from : `${from}–${to}`}: met ${met} of ${judged} targets${short}`;
  },
  streak: ({ verdict, from, to }) =>
    to === from ? '' : `${verdict} ${to - from + 1} years in a row of late`,
  unjudged: (years) =>
    `Targets and outcomes of ${years} years; neither side is better, so none is met or missed`,
  untold: (years, reasons) => `Of ${years} more targets nothing can be said: ${reasons.join(', ')}`,
  untoldAlone: (years, reasons) =>
    `${years} targets, of none of which anything can be said: ${reasons.join(', ')}`,
  because: (why, years) => `${why} (${years})`,
  why: {
    words: 'target without a figure',
    bounded: 'outcome only bounded',
    reference: 'outcome referred to not mentioned',
    missing: 'outcome not mentioned',
    abridged: 'text abridged',
    unread: 'report not covered',
    pending: 'report to come',
  },
  none: 'The reports of no year set a target for this indicator.',
  ranked: {
    name: 'Targets met by province, who missed most first',
    region: 'Region',
    missed: 'Missed',
    judged: 'Judged',
    by: 'Mean miss',
    span: 'Years',
    none: 'No province has a year that can be judged.',
    rule: 'By each province’s own targets and the outcomes in its next report; the mean miss is that of outcome less target over the years missed.',
  },
  separator: '; ',
  end: '.',
};

/** The texts of a record in one language. */
export function recordTexts(lang: Lang): typeof recordZh {
  return lang === 'zh' ? recordZh : recordEn;
}
