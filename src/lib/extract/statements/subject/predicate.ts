import type { ValuedOp } from '../../../domain/op';
import type { Grammar } from '../grammar';
import { DEGREE_WORDS } from '../../figures/degree';
import type { Phrase } from '../clauses/phrase';

/** What stands between a noun and its figure, taken apart. */
export interface Predicated {
  /** The words before, without their predicate. */
  readonly noun: Phrase;
  readonly degree: ValuedOp | undefined;
  /** A change, by which way; `still` where the figure says where something stands. */
  readonly moves: 'up' | 'down' | 'still';
  readonly reached: boolean;
  /** A noun of change: 增速, 涨幅. */
  readonly rate: boolean;
  readonly share: boolean;
  readonly stock: boolean;
  /** 由, 从: where it came from. */
  readonly from: boolean;
  readonly any: boolean;
  /** 任务完成95.1%: its last word is 完成. */
  readonly done: boolean;
}

const COMPARED =
  /[由从](?:(?:19|20)\d\d年[底末初]?的?|去年的?|上年的?)?\d[\d.,]*[^\d，、到至为]{0,8}(?:[、和]\d[\d.,]*[^\d，、到至为]{0,8}){0,3}$|(?<!\d)\d{1,2}年(?:来|间)?$|[为是](?:(?:19|20)\d\d年|上年|去年)(?:底|末|同期|全年)?的?$|(?:比|较|相比|相较于?)(?:去年|上年|前年|上年度|年初|20\d\d年|全国平均|上年末|去年底|疫情前|“?十三五”?末|五年前|前[三五]年(?:均值|平均)|预算|计划|上年年初预算|年初预算|全省平均|全国|全省)(?:同期|同口径|末|底|水平|平均水平|平均|口径)?$|由(?:19|20)\d\d年的?$|(?:在?连续(?:\d{1,2}|[一二两三四五六七八九十]{1,3})(?:年|个月)|自(?:19|20)\d\d年以来|(?<!第)(?:近|过去)?[两二三四五]年(?:来|间)?|继(?:19|20)\d\d年?)$|在[^、，]{2,24}基础上$|在(?:19|20)\d\d年$/;
const SHARE =
  /(?:占(?:比|全[国省市区州球县]|[^、，\d]{1,24}的?)?(?:总数|总量|比重|比例|的)?|占比|比重|所占比重|相当于[^、，\d]{1,16}的?|达到?[^、，\d]{0,10}(?:总[量数额产面]|面积|收入|支出|人口|产值)[^、，\d]{0,4}的)$/;
/** 高于预期目标, 优于国家目标: the gap is told against these words, which are no adverbs then. */
const GAP = /(?:[高低快慢优好]于|超[过出]?)[^、，\d]{0,8}(?:目标|计划|预期)$/;
const ORIGINS = new Set(['由', '从', '自']);

/** What the end of a text can be, in the order in which it is asked; of words of equal length the one named first holds. */
const KINDS = ['rate', 'degree', 'up', 'down', 'reach', 'each', 'adverb', 'compared'] as const;
type Kind = (typeof KINDS)[number];

/** What has been taken off so far. */
interface Taken {
  degree: ValuedOp | undefined;
  moves: Predicated['moves'];
  reached: boolean;
  rate: boolean;
  stock: boolean;
  from: boolean;
}

/**
 * Takes the predicate off the end of the words before a figure. `followed`: a noun stands after the figure;
 * `counts`: the figure counts that noun.
 */
export function splitPredicate(
  grammar: Grammar,
  left: Phrase,
  followed = false,
  counts = false,
): Predicated {
  const taken: Taken = {
    degree: undefined,
    moves: 'still',
    reached: false,
    rate: false,
    stock: false,
    from: false,
  };
  let noun = left;
  for (;;) {
    const { text } = noun;
    const { kind, length } = lastWord(grammar, text);
    const deed = grammar.words.deeds.ending(text);
    const kept = deed > length || (followed && deed === text.length && kind !== 'degree');
    const apart = kind === 'adverb' && GAP.test(text);
    const before = text.slice(0, text.length - length);
    const done = counts && grammar.rules['change that is a deed']?.(grammar, kind, before) === true;
    if (length === 0 || kept || apart || done || !take(taken, kind, text.slice(before.length)))
      break;
    noun = noun.slice(0, before.length);
  }
  return {
    noun,
    degree: taken.degree,
    moves: taken.moves,
    reached: taken.reached,
    rate: taken.rate,
    stock: taken.stock,
    from: taken.from,
    share: /占|比重|相当于|达/.test(SHARE.exec(noun.text)?.[0] ?? ''),
    any: noun.length < left.length,
    done: left.text.endsWith('完成'),
  };
}

/** 改善126所学校办学条件, 提速164个项目: a word of change that opens a clause is what is done to the counted. */
function isDone(grammar: Grammar, kind: Kind, before: string): boolean {
  if (kind !== 'up' && kind !== 'down') return false;
  let at = 0;
  for (let length = 1; length > 0 && at < before.length; at += length)
    length = grammar.words.leads.at(before, at);
  return at >= before.length;
}

/** Length of the noun of change that a text ends with, or 0; in 自然增长率 it is part of the name. */
export function changeNounEnding(grammar: Grammar, text: string): number {
  return grammar.words.rateNames.ending(text) > 0 ? 0 : grammar.words.changeNouns.ending(text);
}

/** The longest word that a text ends with. */
function lastWord(grammar: Grammar, text: string): { kind: Kind; length: number } {
  const { words } = grammar;
  const degree = words.degrees.ending(text);
  const up = words.rateNames.ending(text) > 0 ? 0 : words.rise.ending(text);
  const lengths = [
    changeNounEnding(grammar, text),
    degree,
    up,
    words.fall.ending(text),
    words.reach.ending(text),
    /[人户亩生日月]均$/.test(text) ? 0 : words.each.ending(text),
    /[青少老成]年$|[人户亩生]均$/.test(text) ? 0 : words.adverbs.ending(text),
    COMPARED.exec(text)?.[0].length ?? 0,
  ];
  let best = 0;
  for (let at = 1; at < lengths.length; at++)
    if ((lengths[at] ?? 0) > (lengths[best] ?? 0)) best = at;
  const kind = KINDS[best] ?? 'rate';
  const verb = kind === 'degree' && up === degree && text.length > up + 1;
  return { kind: verb ? 'up' : kind, length: lengths[best] ?? 0 };
}

/** Notes what a word says; false where the word belongs to the noun. */
function take(taken: Taken, kind: Kind, word: string): boolean {
  if (kind === 'rate') {
    taken.rate = true;
    if (!taken.reached || taken.moves === 'still') taken.moves = /降|减/.test(word) ? 'down' : 'up';
  } else if (kind === 'degree') {
    const degree = DEGREE_WORDS.get(word);
    if (taken.degree === undefined && degree !== undefined) taken.degree = degree;
  } else if (kind === 'up' || kind === 'down') {
    if (taken.reached || taken.rate || taken.moves !== 'still') return false;
    taken.moves = kind;
  } else if (kind === 'reach') {
    taken.from ||= ORIGINS.has(word);
    taken.reached ||= taken.moves === 'still' && !taken.from && word !== '完成' && word !== '实现';
  } else taken.stock ||= /累计|共|总|已|现有/.test(word);
  return true;
}

/** What is no predicate although it looks like one. */
export const PREDICATE_RULES = { 'change that is a deed': isDone };
