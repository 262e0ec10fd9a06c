import type { CellState, Op, Valued } from '../../domain';

/** Counts and subject of the finding sentence. */
export interface FindingCounts {
  readonly reports: number;
  readonly stated: number;
  /** How many regions there are, with a report or without. */
  readonly of: number;
  /** Name of the province whose parts are shown; empty for the nation. */
  readonly whole: string;
  /** The set of provinces that the view keeps to; empty for all. */
  readonly group: string;
  /** What reports must say to be counted, already worded; empty for all. */
  readonly kept: string;
  /** Are the parts provinces? Otherwise prefectures. */
  readonly provinces: boolean;
  /** Is it worked out from two figures? Then no report gives it. */
  readonly difference: boolean;
  /** Are others set aside, that give several figures? Then these are the ones with a single figure. */
  readonly single: boolean;
  /** Already worded: 2024年地区生产总值增速目标. */
  readonly subject: string;
}

/** One end of the ranking, worded. `names` may be fewer than `count`. */
export interface FindingEnd {
  readonly names: readonly string[];
  readonly count: number;
  readonly value: string;
  /** Which end it is, where that is not simply the highest or the lowest. */
  readonly how: string | undefined;
}

export interface FindingRest {
  /** How many the sentence has spoken of as stating no number: the rest are among them. 0: they are others. */
  readonly among: number;
  readonly implied: number;
  readonly words: number;
  /** With several figures of which none is the region's, by name. */
  readonly several: Pick<FindingEnd, 'names' | 'count'>;
  /** With a difference of which only a bound is known. */
  readonly bounded: number;
  readonly missing: number;
  /** Silent as far as a copy holds them that is not whole. */
  readonly abridged: number;
  /** Is it worked out from two figures? Then a report may lack either. */
  readonly difference: boolean;
}

/** How many reports use which degree word, and how many any other. */
export interface DegreeCounts {
  readonly named: readonly { readonly op: Valued['op']; readonly count: number }[];
  readonly others: number;
}

const DEGREE: Readonly<Record<Valued['op'], string>> = {
  eq: '为确数',
  approx: '用“左右”',
  ge: '用“以上”',
  gt: '用“超过”',
  le: '用“以内”',
  lt: '用“低于”',
  between: '为区间',
};

const KEPT_OPS: Readonly<Record<Narrowing['op'], string>> = {
  all: '',
  ...DEGREE,
  sync: '与其他指标同步',
  above: '高于其他指标',
  positive: '为正增长',
  assigned: '为完成下达任务',
  relative: '为参照全国或全省',
  qualitative: '为定性表述',
};
const KEPT_STATES: Readonly<Record<Narrowing['state'], string>> = {
  all: '',
  value: '有数值',
  implied: '可推算',
  words: '无单一值',
  missing: '未提及',
  abridged: '文本有删节而未见',
  unread: '未收录',
  pending: '尚无实绩',
};

function reports(counts: FindingCounts): string {
  const part = counts.whole + counts.group + counts.kept;
  if (counts.provinces) return `${part}${counts.reports}份省级报告`;
  const covered = counts.of > counts.reports ? `${counts.of}个市州收录的` : '';
  return `${part}${covered}${counts.reports}份${covered === '' ? '市州' : ''}报告`;
}

function names(end: Pick<FindingEnd, 'names' | 'count'>): string {
  const listed = end.names.join('、');
  return end.count > end.names.length ? `${listed}等${end.count}地` : listed;
}

/** “25份给出2024年…目标”, or “…的单一值” where others are set aside. */
function stating(counts: FindingCounts): string {
  const verb = counts.difference ? '可算出' : '给出';
  return `${reports(counts)}中${counts.stated}份${verb}${counts.subject}${counts.single ? '的单一值' : ''}`;
}

/** What reports must say to be counted: a degree word, a state, or both; `all` asks for nothing. */
export interface Narrowing {
  readonly op: Op | 'all';
  readonly state: CellState | 'all';
}

/** The finding sentence in Chinese. */
export const findingZh = {
  subject: (parts: { period: number; indicator: string; measure: string; difference: boolean }) =>
    `${parts.period}年${parts.indicator}${parts.measure}`,
  kept: ({ op, state }: Narrowing) => {
    const parts = [KEPT_STATES[state], KEPT_OPS[op]].filter((part) => part !== '');
    return parts.length === 0 ? '' : `${parts.join('且')}的`;
  },
  noReports: (counts: FindingCounts) =>
    `${counts.kept === '' ? '' : '符合筛选的地区'}没有${counts.subject}的报告。`,
  /** The filters leave no region. */
  nobody: (counts: FindingCounts) => `没有地区符合所用的筛选（${counts.subject}）。`,
  noNumbers: (counts: FindingCounts) =>
    counts.difference
      ? `${reports(counts)}都算不出${counts.subject}`
      : `${reports(counts)}都没有给出${counts.subject}的数值`,
  allEqual: (counts: FindingCounts, end: FindingEnd) =>
    stating(counts) + (end.count === 1 ? `：${names(end)}为${end.value}` : `，均为${end.value}`),
  range: (counts: FindingCounts, highest: FindingEnd, lowest: FindingEnd, median: string) =>
    `${stating(counts)}：${names(highest)}${highest.how ?? '最高'}（${highest.value}），` +
    `${names(lowest)}${lowest.how ?? '最低'}（${lowest.value}）${median === '' ? '' : `，中位数${median}`}`,
  /** How many targets were met and missed. */
  judged: (met: number, missed: number) => `达成${met}份、未达成${missed}份`,
  degrees: ({ named, others }: DegreeCounts) =>
    `其中${named.map(({ op, count }) => `${count}份${DEGREE[op]}`).join('，')}` +
    (others > 0 ? `，其余${others}份另有说法` : ''),
  /** A sentence longer than this leaves the degree words out, characters: two lines of a tablet. */
  longest: 124,
  /** `number`: is the value a number, or words? */
  above: (region: string, value: string, number: boolean) =>
    number ? `${region}为${value}` : `${region}表述为“${value}”`,
  /** Between a value and what it counts. */
  comma: '，',
  join: (parts: readonly string[]) => parts.join('；'),
  rest: (rest: FindingRest) => {
    const parts = [
      rest.implied > 0 ? `${rest.implied}份可推算` : '',
      rest.words > 0 ? `${rest.words}份${rest.difference ? '无法相减' : '只有文字'}` : '',
      rest.several.count > 0 ? `${rest.several.count}份分列几个数（${names(rest.several)}）` : '',
      rest.bounded > 0 ? `${rest.bounded}份只知上限或下限` : '',
      rest.missing > 0 ? `${rest.missing}份${rest.difference ? '缺一项' : '未提及'}` : '',
      rest.abridged > 0 ? `${rest.abridged}份文本有删节` : '',
    ].filter((part) => part !== '');
    if (parts.length === 0) return '。';
    if (rest.among === 0) return `；另有${parts.join('、')}。`;
    // All of them for one reason: their number has been said.
    return parts.length === 1
      ? `，${rest.among > 1 ? '均' : ''}${(parts[0] ?? '').replace(/^\d+份/u, '')}。`
      : `；其中${parts.join('、')}。`;
  },
  /** How many regions show what the reader brought. */
  own: (count: number) => `※为自己带入的数据（${count}地）。`,
};
