import type { Change } from '../../../domain/statement';
import { deedFrom, firstDeed } from '../subject/deeds';
import type { Predicated } from '../subject/predicate';
import type { Grammar } from '../grammar';

/** What the rules know of a figure's surroundings when they ask what it says. */
export interface ChangeCues {
  readonly deeds: string;
  readonly noun: string;
  /** The subject of this figure, where a list has several. */
  readonly subject: string;
  /** The figure stands before what it counts. */
  readonly counted: boolean;
  readonly stock: boolean;
  /** 累计: a sum of years. */
  readonly summed: boolean;
  /** A share of what follows: 74.3%的财政支出. */
  readonly part: boolean;
  /** 完成 stands before. */
  readonly done: boolean;
  /** A list of growths goes on: 出口增长5%、进口3%. */
  readonly growing: boolean;
}

const POINTS = /百分点|个点$/;
const RATIOS = /^(?:%|‰|倍|成)$/;
/** Deeds that add to a measured thing. */
const ADDING = /净增|增产|增收|减亏/;
/** Work told within the noun, or by a verb that is also a noun. */
const WORKED = /推进(?=..)|完成(?![率度])(?=..)|^发展(?=..)/;
/** Units that measure; all others count. */
const MEASURES = /(?:元|吨|斤|千瓦时|%)$/;
/** Deeds that tell what a thing is or has, not what was done in the year. */
const STANDING =
  /^(?:集聚|聚集|汇聚|覆盖|服务|保障|纳入|列入|提供|支持|吸引|安置|发展|管护|保护|开放)/;
const MADE =
  /新增|新建|新开工|新设|新登记|新注册|转移就业|净减|新培育|新认定|新获批|新引进|新签|改造|整治|入库|修复|治理|造林|交付|出台|新改建|(?:困难人员|失业人员|毕业生)[^、]{0,6}(?:就业|留[\u4e00-\u9fff])$|(?:清零|复耕|节水|退租)$|(?:开工|投产|建成|竣工|交付|落地|获批|入选|入围|投用)$/;

/** Tells what a figure says of its subject. */
export function changeOf(
  grammar: Grammar,
  noun: string,
  predicate: Predicated,
  around: ChangeCues,
): Change {
  const moves = (predicate.moves !== 'still' && !predicate.reached) || predicate.rate;
  if (POINTS.test(noun)) return 'delta';
  if (RATIOS.test(noun)) {
    if (moves || around.growing) return 'growth';
    const counted = around.counted && !/率|完成$/.test(around.subject);
    return predicate.share || around.part || counted || /(?:占比|比重)$/.test(around.subject)
      ? 'share'
      : 'level';
  }
  if (moves || ADDING.test(around.deeds)) return 'delta';
  if (predicate.share) return 'share';
  const counted = around.counted && around.deeds === '' && !around.stock;
  if (counted) return stands(grammar, around.noun) ? 'level' : 'count';
  const made = around.deeds.startsWith('新') || MADE.test(around.noun);
  if (around.stock || (predicate.reached && !made)) return 'level';
  if (around.deeds !== '') return 'count';
  const done = around.done || WORKED.test(around.noun) || (predicate.done && !MEASURES.test(noun));
  if (done && grammar.words.measures.ending(around.noun) === 0) return 'count';
  const doneTo = grammar.rules['deed within a noun'];
  if (!around.summed && doneTo?.(grammar, around.noun, noun) === true) return 'count';
  if (/^[为向给]/.test(around.noun) && firstDeed(grammar, around.noun, 1) > 0) return 'count';
  const ends =
    grammar.words.deeds.ending(around.noun) > 1 &&
    grammar.words.compounds.ending(around.noun) === 0;
  return MADE.test(around.noun) || ends ? 'count' : 'level';
}

/** 老楼加装电梯822部: who did it, or where, stands before the deed. */
function hasDeedWithin(grammar: Grammar, subject: string, noun: string): boolean {
  const at = firstDeed(grammar, subject, 1);
  if (at < 0 || STANDING.test(subject.slice(at)) || MEASURES.test(noun)) return false;
  const object = subject.slice(at + deedFrom(grammar, subject, at));
  return object.length > 1 && grammar.words.measures.ending(object) === 0;
}

/** Who has work (2600多万农民工就业总体稳定), and what money there is (用好100亿元专项资金). */
function stands(grammar: Grammar, subject: string): boolean {
  if (/(?:农民工|劳动力)(?:稳定)?就业$/.test(subject)) return true;
  return /(?:基金群?|资金)$/.test(subject) && firstDeed(grammar, subject, 0) < 0;
}

/** How a figure is told to count what was done. */
export const CHANGE_RULES = { 'deed within a noun': hasDeedWithin };
