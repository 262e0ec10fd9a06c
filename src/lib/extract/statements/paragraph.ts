import type { ValuedOp } from '../../domain/op';
import type { Change, Quantity } from '../../domain/statement';
import { baseOf, tidy, type Base } from '../figures/base';
import { chunksOf, phraseOf, type Chunk, type Page } from './clauses/chunk';
import { headEnd, type Clause } from './clauses/clauses';
import { Phrase } from './clauses/phrase';
import { changeOf } from './columns/change';
import { degreeOf, stated } from './columns/degree';
import { isGrowing } from './columns/growing';
import { unitOf } from './columns/unit';
import type { Time } from './columns/time';
import type { Figure } from '../figures/figure';
import type { Grammar } from './grammar';
import { RESPECTIVELY } from './lexicon/predicates';
import { isNounAfter } from './subject/after-figure';
import { compose } from './subject/compose';
import { NOTHING, type Carried, type Composed } from './subject/composed';
import { membersTold } from './subject/in-turn';
import { withLateNouns } from './subject/late-nouns';
import { splitPredicate, type Predicated } from './subject/predicate';
import { accountOf, OF_WHOLE, withPart, type Account } from './subject/territory';

/** A quantity as read, offsets of the plain text. */
export interface Found {
  readonly subject: string;
  /** The rule that named what it is of. */
  readonly rule: string;
  readonly stated: Quantity;
  readonly unit: string;
  readonly base: Base;
  readonly change: Change;
  readonly when: Time;
  readonly start: number;
  readonly end: number;
}

/** A figure with its subject, before it is measured. */
interface Row {
  readonly subject: Phrase;
  readonly figure: Figure;
  readonly degree: ValuedOp;
  /** The subject's own words name a change. */
  readonly rate: boolean;
  /** The rule that named the subject. */
  readonly rule: string;
}

/** Reads the quantities of a paragraph, clause by clause, and carries on what was said. */
export class ParagraphReader {
  readonly #grammar: Grammar;
  readonly #page: Page;
  readonly #base: Time;
  readonly #year: number;
  #when: Time;
  #carried: Carried = NOTHING;
  /** The clause before, where it holds no figure. */
  #waiting: Phrase = Phrase.EMPTY;
  /** The subjects of the clause before in the same sentence, where it holds figures. */
  #told: readonly Phrase[] = [];
  #telling: Phrase[] = [];
  #account: Account = OF_WHOLE;

  constructor(grammar: Grammar, page: Page, base: Time, year: number) {
    this.#grammar = grammar;
    this.#page = page;
    this.#base = base;
    this.#when = base;
    this.#year = year;
  }

  /** The quantities of one clause. */
  read(clause: Clause): Found[] {
    const grammar = this.#grammar;
    if (clause.after === 'sentence') this.#when = this.#base;
    if (clause.after !== 'comma') this.#waiting = Phrase.EMPTY;
    this.#told = clause.after === 'comma' ? this.#telling : [];
    this.#telling = [];
    this.#account = accountOf(grammar, this.#account, this.#page, clause);
    const chunks = this.#chunks(clause);
    if (grammar.rules['a sentence begins anew']?.(clause, chunks.length > 0) === true)
      this.#carried = NOTHING;
    if (chunks.length === 0) {
      this.#hear(clause);
      return [];
    }
    const found: Found[] = [];
    for (const chunk of chunks) found.push(...this.#quantities(chunk));
    this.#waiting = Phrase.EMPTY;
    return found;
  }

  /** A clause's figures, each with the words that are about it. */
  #chunks(clause: Clause): readonly Chunk[] {
    const grammar = this.#grammar;
    const all = chunksOf(grammar, this.#page, clause);
    if (all.length === 0) return all;
    const sets = grammar.rules['set returned to its subject'];
    const apart = grammar.rules['figures apart'];
    const point = grammar.rules['number of a point'];
    const given = withLateNouns(grammar, sets?.(grammar, this.#page, all) ?? all);
    const chunks: Chunk[] = [];
    for (const chunk of given) chunks.push(...(apart?.(grammar, chunk) ?? [chunk]));
    return chunks.map((chunk) => {
      const left = point?.(chunk.left) ?? chunk.left;
      return left === chunk.left ? chunk : { ...chunk, left };
    });
  }

  /** A clause without a figure may set the time, and name what the next clause measures. */
  #hear(clause: Clause): void {
    const end = headEnd(clause);
    this.#hearTime(this.#page.plain.slice(clause.start, end));
    this.#waiting = phraseOf(this.#page, clause.start, end);
  }

  #hearTime(words: string): void {
    const time = this.#grammar.rules['words of time'];
    this.#when = time?.(words, this.#when, this.#year) ?? this.#when;
  }

  #quantities(chunk: Chunk): Found[] {
    const grammar = this.#grammar;
    this.#hearTime(chunk.left.text);
    const followed = isNounAfter(chunk.right);
    const predicate = splitPredicate(grammar, chunk.left, followed, followed && counts(chunk));
    const topic = chunk.link === 'open' ? grammar.rules['topic of the clause before'] : undefined;
    const waiting = this.#waiting;
    const carried = this.#carried;
    const composed = compose(grammar, chunk, predicate, {
      deeds: carried.deeds,
      noun: carried.noun,
      opening: carried.opening,
      done: carried.done,
      stock: carried.stock,
      growing: carried.growing,
      unit: carried.unit,
      size: carried.size,
      topic: () => topic?.(grammar, waiting) ?? Phrase.EMPTY,
      counting: chunk.link === 'open' && this.#told.length > 0,
    });
    const rows = this.#rows(chunk, predicate, composed);
    this.#telling.push(...rows.map((row) => row.subject));
    const found = rows.map((row) => this.#found(chunk, predicate, composed, row));
    this.#carried = {
      deeds: composed.deeds,
      noun: composed.noun,
      opening: composed.opening,
      done: composed.done,
      stock: composed.stock,
      growing: found.at(-1)?.change === 'growth',
      unit: chunk.figures.at(-1)?.amount.noun ?? '',
      size: lastInOnes(chunk),
    };
    return found;
  }

  #found(chunk: Chunk, predicate: Predicated, composed: Composed, row: Row): Found {
    const grammar = this.#grammar;
    const { noun } = row.figure.amount;
    const fraction = row.figure.words === 'fraction';
    const change = changeOf(grammar, fraction ? '%' : noun, predicate, {
      deeds: composed.deeds.text,
      noun: composed.noun.text,
      subject: row.subject.text,
      counted: composed.counted,
      part: composed.part,
      stock: composed.stock || predicate.stock,
      done: composed.done,
      summed: chunk.left.text.includes('累计'),
      growing:
        row.rate ||
        row.figure.words === 'doubled' ||
        isGrowing(grammar, { chunk, predicate, composed, before: this.#carried.growing }),
    });
    const falls = predicate.moves === 'down' && (change === 'growth' || change === 'delta');
    const quantity = stated(row.figure, row.degree, falls ? -1 : 1);
    const spanned = grammar.rules['several years']?.(row.subject, chunk.left);
    return {
      subject: (spanned ?? row.subject).shown,
      rule: row.rule,
      stated: quantity,
      unit: unitOf(this.#page, row.figure),
      base: fraction
        ? { value: tidy(quantity.value * 100), unit: '%' }
        : baseOf(quantity.value, row.figure),
      change,
      when: this.#timeOf(chunk, composed),
      start: chunk.leftStart,
      end: composed.counted ? chunk.rightEnd : row.figure.end,
    };
  }

  #timeOf(chunk: Chunk, composed: Composed): Time {
    const words = chunk.left.text + chunk.right.text;
    const present = this.#grammar.rules['present states'];
    const when = present?.(words, this.#when, this.#year) ?? this.#when;
    return composed.aim === true ? { ...when, kind: 'target' } : when;
  }

  /** One row for each figure, or for each member of a list that has one figure in common. */
  #rows(chunk: Chunk, predicate: Predicated, composed: Composed): Row[] {
    const grammar = this.#grammar;
    const { figures } = chunk;
    const whole = wholeOf(composed, predicate, figures);
    const listing = { chunk, predicate, whole, waiting: this.#waiting, told: this.#told };
    const { rule, members } = membersTold(grammar, listing);
    const shared = figures.length === 1 && members.length > 1;
    const row = {
      figures,
      before: predicate.degree,
      spread: shared || RESPECTIVELY.test(chunk.left.text),
      inTurn: members.length > 1,
    };
    if (shared)
      return members.flatMap((member) =>
        figures.map((figure, i) => ({
          ...member,
          rule,
          figure,
          degree: degreeOf(grammar, row, i),
        })),
      );
    return figures.map((figure, i) => ({
      subject: withPart(grammar, members[i]?.subject ?? whole, this.#account.part),
      rate: members[i]?.rate ?? false,
      rule: members[i] === undefined ? composed.rule : rule,
      figure,
      degree: degreeOf(grammar, row, i),
    }));
  }
}

/** Does a clause begin where what was said before no longer holds? */
function beginsAnew({ after }: Clause, figured: boolean): boolean {
  return after === 'sentence' || (after === 'semicolon' && !figured);
}

/** How long what was said holds. */
export const MEMORY_RULES = { 'a sentence begins anew': beginsAnew };

/** The last figure of a chunk, in ones of its unit. */
function lastInOnes({ figures }: Chunk): number {
  const last = figures.at(-1);
  return last === undefined ? 0 : last.value * last.scale;
}

/** The subject; 任务完成95.1% keeps the word that tells of what the figure is the degree. */
function wholeOf(composed: Composed, predicate: Predicated, figures: readonly Figure[]): Phrase {
  const whole = composed.deeds.plus(composed.noun);
  const degree = predicate.done && figures[0]?.amount.noun === '%';
  return degree && whole.length > 0 ? whole.plus(new Phrase('完成', '完成')) : whole;
}

/** Is a noun after these figures counted by them, not measured in %, times or money? */
function counts({ figures }: Chunk): boolean {
  return !/(?:%|‰|倍|成|点|元)$/.test(figures.at(-1)?.amount.noun ?? '');
}
