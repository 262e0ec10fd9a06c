import type { Change } from '../../domain/statement';
import { firstDeed } from './deed';
import { MEASURED } from './lexicon/nouns';
import { DEEDS } from './lexicon/verbs';
import type { Predicate } from './predicate';

/** What the rules know of a figure's surroundings when they ask what it says. */
export interface Surroundings {
  readonly deeds: string;
  readonly noun: string;
  /** The subject of this figure, where a list has several. */
  readonly subject: string;
  /** The figure stands before what it counts. */
  readonly counted: boolean;
  readonly stock: boolean;
  /** A share of what follows: 74.3%的财政支出. */
  readonly part: boolean;
  /** 完成 stands before. */
  readonly done: boolean;
  /** A list of growths goes on: 出口增长5%、进口3%. */
  readonly growing: boolean;
}

const POINTS = /百分点|个点$/;
const RATIOS = /^(?:%|‰|倍)$/;
/** Deeds that add to a measured thing. */
const ADDING = /净增|增产|增收|减亏/;
const MADE =
  /新增|新建|新开工|新设|新登记|新注册|转移就业|净减|新培育|新认定|新获批|新引进|新签|改造|整治|入库|修复|治理|造林|交付|出台|新改建|(?:开工|投产|建成|竣工|交付|落地|获批|入选|入围|投用)$/;

/** Tells what a figure says of its subject. */
export function changeOf(noun: string, predicate: Predicate, around: Surroundings): Change {
  const moves = (predicate.moves !== 'still' && !predicate.reached) || predicate.rate;
  if (POINTS.test(noun)) return 'delta';
  if (RATIOS.test(noun)) {
    if (moves || around.growing) return 'growth';
    return predicate.share || around.part || /(?:占比|比重)$/.test(around.subject)
      ? 'share'
      : 'level';
  }
  if (moves || ADDING.test(around.deeds)) return 'delta';
  if (predicate.share) return 'share';
  if (around.counted && around.deeds === '' && !around.stock) return 'count';
  const made = around.deeds.startsWith('新') || MADE.test(around.noun);
  if (around.stock || (predicate.reached && !made)) return 'level';
  if (around.deeds !== '') return 'count';
  if (around.done && MEASURED.ending(around.noun) === 0) return 'count';
  if (/^[为向给]/.test(around.noun) && firstDeed(around.noun, 1) > 0) return 'count';
  return MADE.test(around.noun) || DEEDS.ending(around.noun) > 1 ? 'count' : 'level';
}
