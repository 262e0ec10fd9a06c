import type { SilentState } from '../../domain';
import type { Lang } from '../lang';

/** Texts of the trend over the years. They come with it, after the first view. Functions take values already worded. */
const trendZh = {
  trend: '趋势',
  multiples: '分省趋势',
  /** The ways to see it. */
  ways: '趋势的画法',
  lines: '合图',
  tiles: '分省',
  records: '完成',
  table: '表格',
  of: (what: string, from: number, to: number) => `趋势：${what}，${from}–${to}年目标与实绩`,
  /** The control that goes through the years. */
  year: '年份',
  at: (year: number) => `${year}年`,
  coming: '正在载入各年的报告…',
  what: '各年的报告',
  prefectures: '市州的报告没有逐年收录，连不成线。',
  empty: '没有可以连成线的数值。请在地图或排行上点选地区，或换一个指标。',
  target: '目标',
  actual: '实绩',
  outcome: '完成情况',
  targetToActual: '目标 → 实绩',
  median: '各地中位数',
  medianOf: (count: number) => `${count}地中位数`,
  range: (low: string, high: string) => `中间一半 ${low}–${high}`,
  noField: (least: number) => `有实绩的不足${least}地`,
  /** What stands in place of a figure, short. */
  silent: {
    missing: '未提',
    abridged: '文本有删节',
    unread: '未收录',
    pending: '待次年报告',
  } satisfies Record<SilentState, string>,
  say: (name: string, target: string, actual: string) => `${name}目标${target}，实绩${actual}`,
  sayField: (count: number, median: string, low: string, high: string) =>
    `${count}地实绩中位数${median}，中间一半在${low}至${high}之间`,
  /** Brings a line to the front, with its details. */
  choose: (name: string) => `看${name}`,
  hint: '在地图或排行上点选地区，与全国比较',
  verdicts: { met: '完成', missed: '未完成', unjudged: '无优劣之分', unsaid: '不能判定' },
  comma: '，',
  /** What the signs of the drawing mean. */
  key: {
    actual: '实绩',
    target: '目标',
    about: '左右',
    up: '以上',
    down: '以内',
    range: '区间中点',
    implied: '推算',
    half: '各地中间一半',
    median: '中位数',
    /** Before the first reason why there is no outcome. */
    gap: (why: string) => `无实绩：${why}`,
    abridged: '文本有删节',
    missing: '报告未提',
    unread: '未收录报告',
    words: '无单一值',
  },
  /** Another series is told from a year on. */
  changed: '口径改变',
  breaks: (from: number, older: string) => `${from}年起口径改变，此前为${older}`,
  /** What a small trend says aloud. */
  sayTile: (name: string, actuals: number, targets: number) =>
    `${name}：${actuals}年有实绩，${targets}年有目标`,
  oneScale: (name: string) => `${name} · 各省同一刻度`,
  caption: (what: string) => `${what}：各年目标、实绩与完成情况`,
  csv: '下载各地各年 CSV',
  columns: {
    series: '指标',
    code: '代码',
    region: '地区',
    year: '年份',
    verdict: '是否完成',
    by: '实绩减目标',
    wording: (head: string) => `${head}表述`,
  },
  picture: {
    /** In parts where it may be broken. */
    title: (who: string, from: number, to: number, what: string): readonly string[] => [
      who,
      `${from}–${to}年${what}`,
    ],
    withNation: (names: string) => `${names}与全国`,
    nation: '全国与各省',
    years: (from: number, to: number) => `${from}–${to} 年`,
    kept: (name: string, met: number, judged: number) =>
      `${name}可判定的${judged}年中${met}年完成目标`,
    /** Rule of what is met: domain/outcome.ts. */
    rule: '实绩不低于目标为完成，“以内”或越低越好者不高于目标为完成，“左右”可差末位的一半',
    between: '，',
    gaps: '线在没有实绩的年份断开',
    field: '灰带为各地实绩的中间一半，虚线为中位数',
    small: '短横为目标，线为实绩；各省同一刻度',
    own: '数值均为各报告自述，后来的修订不在内',
  },
};

const trendEn: typeof trendZh = {
  trend: 'Trend',
  multiples: 'Trends by province',
  ways: 'How the trend is drawn',
  lines: 'Together',
  tiles: 'Provinces',
  records: 'Met',
  table: 'Table',
  of: (what, from, to) => `Trend: ${what}, targets and outcomes ${from}–${to}`,
  year: 'Year',
  at: (year) => String(year),
  coming: 'Loading the reports of all years…',
  what: 'Reports of all years',
  prefectures: 'Reports of prefectures are not covered year by year: they make no line.',
  empty: 'No figures to draw. Choose regions on the map or in the ranking, or another indicator.',
  target: 'Target',
  actual: 'Outcome',
  outcome: 'Target met?',
  targetToActual: 'target → outcome',
  median: 'Median',
  medianOf: (count) => `Median of ${count}`,
  range: (low, high) => `middle half ${low} to ${high}`,
  noField: (least) => `fewer than ${least} outcomes`,
  silent: {
    missing: 'not mentioned',
    abridged: 'text abridged',
    unread: 'not covered',
    pending: 'next report to come',
  },
  say: (name, target, actual) => `${name}: target ${target}, outcome ${actual}`,
  sayField: (count, median, low, high) =>
    `Median of ${count} outcomes ${median}, middle half ${low} to ${high}`,
  choose: (name) => `Show ${name}`,
  hint: 'Pick regions to compare with the nation',
  verdicts: {
    met: 'Met',
    missed: 'Missed',
    unjudged: 'Neither side is better',
    unsaid: 'Cannot be said',
  },
  comma: ', ',
  key: {
    actual: 'outcome',
    target: 'target',
    about: 'around',
    up: 'at least',
    down: 'at most',
    range: 'middle of a range',
    implied: 'implied',
    half: 'middle half of outcomes',
    median: 'median',
    gap: (why) => `no outcome: ${why}`,
    abridged: 'text abridged',
    missing: 'not mentioned',
    unread: 'not covered',
    words: 'no single figure',
  },
  changed: 'definition changes',
  breaks: (from, older) => `from ${from} by another definition; before that ${older}`,
  sayTile: (name, actuals, targets) =>
    `${name}: outcomes of ${actuals} years, targets of ${targets}`,
  oneScale: (name) => `${name} · one scale for all`,
  caption: (what) => `${what}: targets and outcomes by year, and whether targets were met`,
  csv: 'Download all years as CSV',
  columns: {
    series: 'Indicator',
    code: 'Code',
    region: 'Region',
    year: 'Year',
    verdict: 'Met',
    by: 'Outcome minus target',
    wording: (head) => `${head}, as stated`,
  },
  picture: {
    title: (who, from, to, what) => [`${what}, ${from}–${to}:`, who],
    withNation: (names) => `${names} and China`,
    nation: 'China and its provinces',
    years: (from, to) => `${from}–${to}`,
    kept: (name, met, judged) => `${name} met ${met} of ${judged} targets that can be judged`,
    rule: 'met: outcome at least the target, at most for “at most” or where low is better; “around” allows half a unit of its last digit',
    between: '; ',
    gaps: 'lines break where no outcome is told',
    field: 'band: middle half of regions’ outcomes; dashes: their median',
    small: 'short rules: targets; lines: outcomes; one scale for all',
    own: 'figures are as the reports state them; later revisions are not in them',
  },
};

/** The texts of the trend in one language. */
export function trendTexts(lang: Lang): typeof trendZh {
  return lang === 'zh' ? trendZh : trendEn;
}
