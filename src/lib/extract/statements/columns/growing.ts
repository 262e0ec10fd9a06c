import type { Chunk } from '../clauses/chunk';
import type { Grammar } from '../grammar';
import type { Composed } from '../subject/composed';
import { readLead } from '../subject/lead';
import type { Predicated } from '../subject/predicate';

/** What tells that a figure is a growth where no predicate says so. */
export interface Growing {
  readonly chunk: Chunk;
  readonly predicate: Predicated;
  readonly composed: Composed;
  /** The figure before was a growth. */
  readonly before: boolean;
}

/** Is a figure a growth by the noun after it, or because the figure before it was one? */
export function isGrowing(grammar: Grammar, growing: Growing): boolean {
  return grammar.growths.some(({ holds }) => holds(growing, grammar));
}

/** A sign of a growth, by its name. */
export interface GrowthRule {
  readonly name: string;
  readonly holds: (growing: Growing, grammar: Grammar) => boolean;
}

/** 实现40%以上增长, 保持25%以上增速: the noun of change stands after the figure. */
function growsAfter({ chunk }: Growing): boolean {
  return /^的?(?:增长|增速|增幅|涨幅|扩能)/.test(chunk.right.text);
}

/** 出口增长5%、进口3%: a list of growths goes on, unless its next member is a share or a rate. */
function growsOn({ chunk, predicate, composed, before }: Growing): boolean {
  const grows = before && chunk.link === 'list' && !predicate.any && !predicate.share;
  return grows && !composed.noun.text.endsWith('率');
}

/** 增长6%左右、力争达到6%以上: the same growth, aimed higher. */
function growsAgain({ predicate, composed, before }: Growing, grammar: Grammar): boolean {
  if (!before || !predicate.reached) return false;
  const again = readLead(grammar, predicate.noun).noun.length === 0;
  return again && !/(?:率|比重|占比|比例)$/.test(composed.noun.text);
}

/** 产业快速增长、达到12%: how it goes was told before the figure. */
function growsBefore({ chunk, composed }: Growing): boolean {
  const told = /增长、(?:达到?|超过?|突破)$/.test(chunk.left.text);
  return told && !/(?:率|比重|占比|比例)$/.test(composed.noun.text);
}

/** 投资增速超过20%、甲市达到27%: a place of those that grew. */
function growsInPart({ chunk, predicate, composed, before }: Growing, grammar: Grammar): boolean {
  if (!before || chunk.link !== 'list' || !predicate.reached) return false;
  const own = readLead(grammar, predicate.noun).noun;
  return composed.noun.length > own.length && /[市州盟县]$/.test(own.text);
}

/** Any of them makes a figure a growth. */
export const GROWTH_RULES: readonly GrowthRule[] = [
  { name: 'growth after the figure', holds: growsAfter },
  { name: 'shared growth', holds: growsOn },
  { name: 'the same growth aimed higher', holds: growsAgain },
  { name: 'growth told before the figure', holds: growsBefore },
  { name: 'growth of a part', holds: growsInPart },
];
