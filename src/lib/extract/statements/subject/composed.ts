import { Phrase } from '../clauses/phrase';
import type { Chunk } from '../clauses/chunk';
import type { Grammar } from '../grammar';
import type { Lead } from './lead';
import type { Predicated } from './predicate';

/** A subject in its parts. */
export interface Composition {
  readonly deeds: Phrase;
  readonly noun: Phrase;
  readonly stock: boolean;
  /** 完成 stood before it. */
  readonly done: boolean;
  /** The figure stands before what it counts. */
  readonly counted: boolean;
  /** 74.3%的财政支出: a share of what follows. */
  readonly part: boolean;
  /** The words before a counted noun, which a list goes on under: 运输范围覆盖31个…、12个…. */
  readonly opening: Phrase;
  /** 超额完成下达的100万亩任务: what was to be done. */
  readonly aim: true | undefined;
}

/** A subject with the name of the rule that made it. */
export interface Composed extends Composition {
  readonly rule: string;
}

/** What a clause says that those after it may leave out. */
export interface Carried {
  readonly deeds: Phrase;
  readonly noun: Phrase;
  readonly opening: Phrase;
  readonly done: boolean;
  readonly stock: boolean;
  /** The last figure was a growth. */
  readonly growing: boolean;
  /** The unit of the last figure. */
  readonly unit: string;
  /** The last figure, in ones of its unit. */
  readonly size: number;
}

/** Where nothing has been said yet. */
export const NOTHING: Carried = {
  deeds: Phrase.EMPTY,
  noun: Phrase.EMPTY,
  opening: Phrase.EMPTY,
  done: false,
  stock: false,
  growing: false,
  unit: '',
  size: 0,
};

/** What a subject may take over from what was said before. */
export interface Before extends Carried {
  /** What the clause before is about, where it holds no figure. Few ask, and it takes some reading. */
  readonly topic: () => Phrase;
  /** A comma parts it from a clause with figures. */
  readonly counting: boolean;
}

/** All that a subject is put together from. */
export interface Parts {
  readonly chunk: Chunk;
  readonly predicate: Predicated;
  /** The chunk's own words before the figure, without their predicate. */
  readonly lead: Lead;
  readonly before: Before;
  /** A noun stands after the figure. */
  readonly follows: boolean;
}

/** A way in which clauses name what a figure is of, by its name. */
export interface SubjectRule {
  readonly name: string;
  /** The subject, where a clause is of this form. */
  readonly compose: (parts: Parts, grammar: Grammar) => Composition | undefined;
}

/** A subject of which nothing is known but its noun. Rules that often hold write it out, for a copy costs more. */
export const PLAIN = {
  deeds: Phrase.EMPTY,
  stock: false,
  done: false,
  counted: false,
  part: false,
  opening: Phrase.EMPTY,
  aim: undefined,
};
