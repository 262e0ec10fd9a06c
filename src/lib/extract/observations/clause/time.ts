import { TIME_WORDS, type TimeMeaning } from '../../lexicon/times';
import type { Years } from '../../text/period';
import type { When } from './claim';
import { leadOf } from './noun';
import type { Piece } from './segment';
import { textOf, type Token } from './token';

/** What words of time are read against. */
export interface TimeSetting {
  /** The report's year. */
  readonly year: number;
  /** What 今年 means: the year in which it was read. */
  readonly present: number;
  /** What a clause without a word of time speaks of. */
  readonly when: When;
}

/** What a token of time says: years by their numbers, or a word relative to the year of the report. */
export type TimeSaid = Years | { readonly meaning: TimeMeaning };

/** Reads a token of the role `time`. */
export function timeSaid({ text }: Token): TimeSaid {
  const known = TIME_WORDS.get(text);
  if (known !== undefined) return typeof known === 'string' ? { meaning: known } : known;
  const [, from, to] = /^((?:19|20)\d\d)年?(?:[-—~至到]((?:19|20)?\d\d)年)?/.exec(text) ?? [];
  if (from === undefined || text.endsWith('以来'))
    return { meaning: /月/.test(text) ? 'part' : 'several' };
  if (to !== undefined)
    return { from: Number(from), to: Number(from.slice(0, 4 - to.length) + to) };
  return isPart(text) ? { meaning: 'part' } : { from: Number(from), to: Number(from) };
}

/** 2023年9月: a month of a year, or a day, is a part of it; its end is where the year ended. */
function isPart(text: string): boolean {
  return /月/.test(text) && !/12月(?:底|末|31日)/.test(text);
}

/** A bare count of years, which sums what it stands with: 五年实际利用外资, 五年累计. */
export function isYearCount({ role, text }: Token): boolean {
  return role === 'time' && /^(?:\d{1,2}|[两三四五六七八九十])年(?:累计)?$/.test(text);
}

/** 五年完成投资…, 累计引进…, without a word of one year: what goes on from there is of several years as well. */
export function countsYears(tokens: readonly Token[]): boolean {
  if (tokens.some(isOneYear)) return false;
  return addsYears(tokens) || tokens.some((word) => isYearCount(word) || isSeveral(word));
}

/** 累计, or 比上个五年: what the sentence counts are sums of years. */
export function addsYears(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }, at) => {
    if (/^(?:上个?|前)五年/.test(text) || text.startsWith('累计')) return true;
    return /上个?$|前$/.test(text) && tokens[at + 1]?.text.startsWith('五年') === true;
  });
}

/** 五年来, 过去五年. */
function isSeveral(word: Token): boolean {
  return word.role === 'time' && /五年/.test(word.text);
}

/** 到2027年, 今后五年: a time after the report's year. */
export function isLater(word: Token, year: number): boolean {
  if (word.role !== 'time') return false;
  const said = timeSaid(word);
  return 'meaning' in said ? said.meaning === 'ahead' : said.to > year;
}

/** 力争到2025年建成1500万亩…: what the rest of the sentence arrives at is that year's. */
export function reachesLater({ words }: Piece, year: number): boolean {
  return words.some((word, at) => at > 0 && words[at - 1]?.text === '到' && isLater(word, year));
}

/** 五年来, 过去五年: years past, told together. */
export function isPastYears(said: TimeSaid): boolean {
  return 'meaning' in said && said.meaning === 'several';
}

/** 三年来, 近十年: years that are not those of a term, told in passing. */
export function isPassing({ text }: Token): boolean {
  return (
    /^(?:近|过去)?(?:[两三四十]|\d{1,2})年(?:来|间)?$/.test(text) && !/^(?:近|过去)?5年/.test(text)
  );
}

/** 比上年增长8%, among several years: the last alone is told. */
export function isYearOnYear({ role, text }: Token): boolean {
  return role === 'plain' && (text.startsWith('比上年') || text.startsWith('较上年'));
}

/** Is it a word of one whole year: 2023年, 去年, 全年? */
export function isOneYear(word: Token): boolean {
  if (isWholeYear(word)) return true;
  if (word.role !== 'time') return false;
  const said = timeSaid(word);
  return 'to' in said
    ? said.from === said.to
    : said.meaning === 'last' || said.meaning === 'current';
}

/** How many times a list ends with in the piece at `at`, which begins with the year: 一季度、上半年和|全年分别增长; 0 for none. */
export function timesTo(pieces: readonly Piece[], at: number): number {
  const [year] = pieces[at]?.words ?? [];
  if (year === undefined || !isWholeYear(year)) return 0;
  let from = at;
  while (pieces[from]?.link === 'list' && endsWithTime(pieces[from - 1])) from--;
  return from === at ? 0 : at - from + 1;
}

function endsWithTime(piece: Piece | undefined): boolean {
  return piece?.figure === undefined && piece?.words.at(-1)?.role === 'time';
}

/** 2023年与2018年相比, a clause of its own: the years that what follows is held against. */
export function comparedWith({ words, figure }: Piece): Years | undefined {
  if (figure !== undefined || words.some((word) => word.role === 'name')) return undefined;
  const at = words.findIndex((word) => word.role === 'than');
  const base = words.find((word, index) => word.role === 'time' && Math.abs(index - at) === 1);
  if (at < 0 || base === undefined) return undefined;
  const said = timeSaid(base);
  return 'to' in said ? said : undefined;
}

/** 初步核算，…: what is counted for the first time is the year that has just ended. At the head of a text. */
export const FIRST_COUNT = /^(?:经|据)?初步(?:核算|统计)/;

/** Does a piece begin with a first count? */
export function isFirstCount({ words: [first] }: Piece): boolean {
  return FIRST_COUNT.test(first?.text ?? '');
}

/** 过去五年极不平凡, 经过五年奋斗, 回顾“十四五”: a clause without figures that turns to another time. */
export function turns({ words, figure }: Piece): boolean {
  if (figure !== undefined || words.some((word) => word.role === 'name')) return false;
  if (sinceEvent(words)) return false;
  const at = /^(?:经过|历经|回顾|回首|回望|总结|刚刚过去的|刚过去的)$/.test(words[0]?.text ?? '')
    ? 1
    : 0;
  if (isNamed(words, at)) return false;
  return words[at]?.role === 'time' && !/^(?:规划|计划|纲要)/.test(words[at + 1]?.text ?? '');
}

/** A change told after it is one since an earlier year. */
export function sinceThen(when: When): When {
  return when === 'foreign' || when.span !== undefined ? when : { ...when, span: 'since' };
}

export function isWholeYear({ text }: Token): boolean {
  return text.startsWith('全年') || text === '预计全年';
}

export function isAdverbial({ role, text }: Token): boolean {
  return role === 'time' || (role === 'plain' && !/^(?:实现|完成|是|即)$/.test(text));
}

/** The last characters of 五年, 以来, 时间, 工夫, 努力. */
const LASTING = '年来间夫力';

/** A clause of several years without a count of its own: 换届以来, 力争用3年时间; 这是民生改善最大的五年. */
export function lasts({ words, text, figure }: Piece): boolean {
  if (figure !== undefined || !LASTING.includes(text.charAt(text.length - 1))) return false;
  if (/^(?:这|过去五年|五年来)?是.*的五年$/.test(text)) return true;
  if (words.some((word) => word.role === 'name')) return false;
  return (
    /^[^月]*(?<![今去]年)以来$/.test(text) ||
    /(?:用|历时|花|通过|经过)[^年]{0,4}年(?:左右)?(?:的)?(?:时间|工夫|努力)$/.test(text)
  );
}

/** 疫情发生以来: since something happened, in whatever year; only the sentence itself speaks of it. */
export function sinceEvent(words: readonly Token[]): boolean {
  return /(?:发生|[暴爆]发)以来$/.test(textOf(words.slice(-3)));
}

const NONE: readonly Token[] = [];

/**
 * The words before a noun, where one is of time, but for a count of years that belongs to its name (三年新冠疫情), for a year since which something is
 * so (为2020年GDP统一核算改革以来最好位次), and for one of which it was planned (完成2021年纳入计划的任务).
 */
export function adverbs(noun: readonly Token[]): readonly Token[] {
  const lead = leadOf(noun);
  if (!noun.some(({ role }, at) => at < lead && role === 'time')) return NONE;
  const said = textOf(noun.slice(lead));
  if (/以来./.test(said) || sinceEvent(noun) || /^[纳列]入/.test(said)) return NONE;
  return noun.slice(0, isNamed(noun, lead - 1) ? lead - 1 : lead);
}

/** 力争五年内新设市13个: the years in which something is to be done, wherever in a sentence they are told. */
export function isWithinYears(words: readonly Token[]): boolean {
  return words.some(({ role, text }) => role === 'time' && /^[两三四五六七八九十]年内$/.test(text));
}

/** 落实2022年度冬小麦种植面积, within a sentence: the year that a thing is for, and not that of the account. */
export function isOfSeason(words: readonly Token[]): boolean {
  return words.findLast(({ role }) => role === 'time')?.text.endsWith('年度') === true;
}

/** 按照到2030年实现…, 对标2027年…: what the work is held against is a later year's. */
export function aimsLater(words: readonly Token[], year: number): boolean {
  if (!/^(?:按照?|对标|对照|朝着|锚定|瞄准|着眼)$/.test(words[0]?.text ?? '')) return false;
  const rest = words.slice(1);
  return rest.slice(0, leadOf(rest)).some((word) => word.role === 'time' && isLater(word, year));
}

/** Does a count of years begin the name of something unknown? */
function isNamed(words: readonly Token[], at: number): boolean {
  const count = words[at];
  return count !== undefined && isYearCount(count) && words[at + 1]?.role === 'other';
}

/** What a word of time says of the clauses after it. */
export function whenOf(token: Token, setting: TimeSetting): When {
  const { year, present } = setting;
  const said = timeSaid(token);
  const since = token.text === `${year - 1}年以来`;
  if ('meaning' in said && !since) {
    if (said.meaning === 'several') return severalOf(setting);
    const shift = { last: -1, current: 0, next: 1, ahead: undefined, part: undefined }[
      said.meaning
    ];
    return shift === undefined ? 'foreign' : ofYear(present + shift, year);
  }
  if (since || !('to' in said)) return ofYear(year - 1, year);
  if (said.from === said.to) return ofYear(said.to, year);
  return said.from < year && said.to >= year - 1 ? severalOf(setting) : 'foreign';
}

function ofYear(spoken: number, year: number): When {
  if (spoken === year) return { period: year, kind: 'target' };
  return spoken === year - 1 ? { period: spoken, kind: 'actual' } : 'foreign';
}

/** Several years that end with the last, in an account of results; among aims they are nobody's. */
export function severalOf({ year, when }: TimeSetting): When {
  return when !== 'foreign' && when.kind === 'actual'
    ? { period: year - 1, kind: 'actual', span: 'told' }
    : 'foreign';
}

export function summed(when: When): When {
  return when !== 'foreign' && when.span === 'told' ? { ...when, span: 'summed' } : when;
}
