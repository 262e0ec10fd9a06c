import type { ValuedOp } from '../../domain/op';
import {
  BETWEEN,
  CHANGE_NOUNS,
  DEGREE,
  DEGREES,
  DOWN,
  EACH,
  REACH,
  UP,
} from './lexicon/predicates';
import { DEEDS } from './lexicon/verbs';
import type { Phrase } from './phrase';

/** What stands between a noun and its figure, taken apart. */
export interface Predicate {
  /** The words before, without their predicate. */
  readonly noun: Phrase;
  readonly degree?: ValuedOp;
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
  /(?:比|较|相比|相较于?)(?:去年|上年|前年|上年度|年初|20\d\d年|全国平均|上年末|去年底|疫情前|“?十三五”?末|五年前|预算|计划|上年年初预算|年初预算|全省平均|全国|全省)(?:同期|同口径|末|底|水平|平均水平|平均|口径)?$|(?:连续\d{1,2}(?:年|个月)|继(?:19|20)\d\d年?)$/;
const SHARE =
  /(?:占(?:比|全[国省市区州球县]|[^、，\d]{1,24}的?)?(?:总数|总量|比重|比例|的)?|占比|比重|所占比重|相当于[^、，\d]{1,16}的?)$/;
const DAMPENED = new Set(['由', '从', '自']);

/** Takes the predicate off the end of the words before a figure. Linear in its length. */
export function readPredicate(left: Phrase, followed = false): Predicate {
  let noun = left;
  let degree: ValuedOp | undefined;
  let moves: Predicate['moves'] = 'still';
  let reached = false;
  let rate = false;
  let share = false;
  let stock = false;
  let from = false;
  let any = false;
  for (;;) {
    const { text } = noun;
    const word = (length: number): string => text.slice(text.length - length);
    const compared = COMPARED.exec(text)?.[0].length ?? 0;
    const [degrees, reach, up, down, nouns, each, adverb] = [
      DEGREE.ending(text),
      REACH.ending(text),
      UP.ending(text),
      DOWN.ending(text),
      CHANGE_NOUNS.ending(text),
      EACH.ending(text),
      BETWEEN.ending(text),
    ];
    const length = Math.max(compared, degrees, reach, up, down, nouns, each, adverb);
    const deed = DEEDS.ending(text);
    const kept = deed > length || (followed && deed === text.length && length !== degrees);
    if (length === 0 || kept) break;
    if (length === nouns) {
      rate = true;
      if (!reached || moves === 'still') moves = /降|减/.test(word(length)) ? 'down' : 'up';
    } else if (length === degrees && !(up === length && text.length > length + 1)) {
      degree ??= DEGREES.get(word(length));
    } else if (length === up || length === down) {
      if (reached || rate || moves !== 'still') break;
      moves = length === up ? 'up' : 'down';
    } else if (length === reach) {
      if (DAMPENED.has(word(length))) from = true;
      if (!from && word(length) !== '完成' && word(length) !== '实现') reached = true;
    } else if (/累计|共|总|已|现有/.test(word(length))) stock = true;
    any = true;
    noun = noun.slice(0, text.length - length);
  }
  const shared = SHARE.exec(noun.text);
  if (shared !== null && /占|比重|相当于/.test(shared[0])) share = true;
  return {
    noun,
    ...(degree === undefined ? {} : { degree }),
    moves,
    reached,
    rate,
    share,
    stock,
    from,
    any,
    done: /完成$/.test(left.text),
  };
}
