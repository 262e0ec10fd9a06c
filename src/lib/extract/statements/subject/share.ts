import type { Chunk } from '../clauses/chunk';
import { Phrase } from '../clauses/phrase';
import type { Grammar } from '../grammar';
import { isNounAfter } from './after-figure';
import { carriedNoun } from './carried';
import { PLAIN, type Before, type Composition, type Parts } from './composed';
import { tidyNoun } from './lead';
import { splitPredicate } from './predicate';

const PART = /^的(?!目标|任务|预期|情况|增[速长幅]|速度|水平|基础|比[例重]|要求|标准)(?=..)/;
const GIVER = /^(.*(?:贡献|覆盖|创造))了?(?:全[国省市区州])?$/;
/** 财政支出的77.4%用于民生: where a part goes. */
const GOES = /^(?:用于|投向|投入|来自|集中[在于]|向(?=.{1,12}倾斜))/;

/** 74.3%的财政支出用于民生, 民营经济贡献了近70%的税收: a share of what follows. */
export function shareOfNext(
  { chunk, lead, before }: Parts,
  grammar: Grammar,
): Composition | undefined {
  const figure = chunk.figures.at(-1);
  const ratio = figure?.words === 'fraction' || /^[%成]$/.test(figure?.amount.noun ?? '');
  if (!ratio) return undefined;
  const own = lead.deeds.plus(lead.noun);
  if (GOES.test(chunk.right.text)) return goesTo(grammar, chunk, own, before);
  const length = GIVER.exec(own.text)?.[1]?.length ?? 0;
  if (own.length > 0 && length === 0) return undefined;
  const carried = chunk.link === 'list' && own.length === 0 && GIVER.test(before.opening.text);
  const doer =
    grammar.rules['doer of the clause before']?.test(own.text) === true
      ? before.topic()
      : Phrase.EMPTY;
  const opening = carried ? before.opening : doer.plus(own.slice(0, length));
  const follows = opening.length > 0 && isNounAfter(chunk.right);
  if (!follows && !PART.test(chunk.right.text)) return undefined;
  const right = splitPredicate(grammar, tidyNoun(chunk.right)).noun.dropping(
    /(?!^)(?:完成|实现)(?=..)/g,
  );
  const noun = opening.plus(right);
  return { ...PLAIN, noun, counted: true, part: true, opening };
}

/** The part of what is told of before the figure, with where it goes. */
function goesTo(
  grammar: Grammar,
  chunk: Chunk,
  own: Phrase,
  before: Before,
): Composition | undefined {
  const whose = own.length > 0 ? own : carriedNoun(grammar, before);
  if (whose.length === 0) return undefined;
  return { ...PLAIN, noun: whose.plus(tidyNoun(chunk.right)), counted: true, part: true };
}

/** What a share takes from the clause before. */
export const SHARE_RULES = { 'doer of the clause before': /^(?:创造|贡献)了?$/ };
