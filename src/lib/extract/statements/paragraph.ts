/* eslint-disable max-lines -- one walk through a paragraph */
import type { ValuedOp } from '../../domain/op';
import type { Change, Quantity } from '../../domain/statement';
import { scaleFactor } from './amount';
import { baseOf, type Base } from './base';
import { changeOf } from './columns/change';
import { chunksOf, phraseOf, type Chunk, type Page } from './clauses/chunk';
import type { Clause } from './clauses/clauses';
import { compose, type Composed } from './subject/compose';
import type { Figure } from './figure';
import { ALIKE, RESPECTIVELY } from './lexicon/predicates';
import { withLateNouns } from './subject/late-nouns';
import { hintsAtPart, namesWhole, partOf, withPart, type Part } from './subject/territory';
import { exemplified, membersOf, ownerOf, type Member } from './subject/lists';
import { BARE } from './lexicon/nouns';
import { degreeOf, stated } from './columns/degree';
import { Phrase } from './clauses/phrase';
import { readPredicate, type Predicate } from './subject/predicate';
import { isNounAfter } from './subject/after-figure';
import { spanned } from './subject/span';
import { withoutSets } from './subject/named-sets';
import { readLead, tidyNoun, topicNoun, withoutPoint } from './subject/lead';
import { isOn } from './switches';
import { unitOf } from './columns/unit';
import { hearTime, presentOf, type When } from './columns/when';

/** A quantity as read, offsets of the plain text. */
export interface Found {
  readonly subject: string;
  readonly stated: Quantity;
  readonly unit: string;
  readonly base: Base;
  readonly change: Change;
  readonly when: When;
  readonly start: number;
  readonly end: number;
}

/** What Chinese leaves out of a clause because one before has said it. */
interface Said {
  readonly deeds: Phrase;
  readonly noun: Phrase;
  readonly opening: Phrase;
  readonly done: boolean;
  readonly stock: boolean;
  readonly growing: boolean;
  /** The unit of the last figure. */
  readonly unit: string;
  /** The last figure, in ones of its unit. */
  readonly size: number;
}

const SILENCE: Said = {
  deeds: Phrase.EMPTY,
  noun: Phrase.EMPTY,
  opening: Phrase.EMPTY,
  done: false,
  stock: false,
  growing: false,
  unit: '',
  size: 0,
};
/** How a list goes, told before its figures: 原油、天然气年产量加快提升，分别增至…. */
const MOVES = /(?:加快|稳步|持续|快速|较快|不断|大幅)[\u4e00-\u9fff]{2}$|发展壮大$/;
/** Words that measure one thing by another: 高于全国. */
const AGAINST = /^(?:占|高于|低于|快于|高出)/;
/** Words of a clause without figures that may name what the next is about. */
const HEARD = 60;

/** A figure with its subject, before it is measured. */
interface Row {
  readonly subject: Phrase;
  readonly figure: Figure;
  readonly degree: ValuedOp;
  /** The subject's own words name a change. */
  readonly rate: boolean;
}

/** Reads the quantities of a paragraph, clause by clause. */
export class ParagraphReader {
  readonly #page: Page;
  readonly #base: When;
  readonly #year: number;
  #when: When;
  #said: Said = SILENCE;
  /** The clause before, where it holds no figure. */
  #waiting: Phrase = Phrase.EMPTY;
  /** The subjects of the clause before in the same sentence, where it holds figures. */
  #told: readonly Phrase[] = [];
  #telling: Phrase[] = [];
  /** The part of the territory that figures are of. */
  #part: Part | undefined;
  /** The part that the paragraph begins with, until the whole is named. */
  #home: Part | undefined;
  /** Clauses since the part was named; none has been read yet. */
  #since = -1;

  constructor(page: Page, base: When, year: number) {
    this.#page = page;
    this.#base = base;
    this.#when = base;
    this.#year = year;
  }

  /** The quantities of one clause. */
  read(clause: Clause): Found[] {
    if (clause.after === 'sentence') {
      this.#when = this.#base;
      if (isOn('a sentence begins anew')) this.#said = SILENCE;
    }
    if (clause.after !== 'comma') this.#waiting = Phrase.EMPTY;
    this.#told = clause.after === 'comma' ? this.#telling : [];
    this.#telling = [];
    this.#place(clause);
    const chunks = chunksOf(this.#page, clause);
    if (chunks.length === 0) {
      this.#hear(clause);
      return [];
    }
    const found = withLateNouns(withoutSets(this.#page, chunks))
      .flatMap(apart)
      .flatMap((chunk) => this.#chunk({ ...chunk, left: withoutPoint(chunk.left) }));
    this.#waiting = Phrase.EMPTY;
    return found;
  }

  /** Whose figures a clause tells: the whole's, until it begins with a part, or a part has been named just before. */
  #place(clause: Clause): void {
    const end = Math.min(clause.end, clause.start + HEARD);
    const words = this.#page.masked.slice(clause.start, end);
    if (this.#part !== undefined || this.#home !== undefined) this.#leave(clause, words);
    const hinted = hintsAtPart(words);
    const part = hinted ? partOf(phraseOf(this.#page, clause.start, end)) : undefined;
    if (part?.account === true && this.#since < 0) this.#home = part;
    this.#since = part === undefined ? this.#since + 1 : 0;
    this.#part = part ?? this.#part;
  }

  /** Does a clause leave the part that the ones before told of? */
  #leave(clause: Clause, words: string): void {
    if (namesWhole(words)) this.#home = this.#part = undefined;
    else if (clause.after === 'sentence') this.#part = this.#home;
    else if (this.#part?.account === false && this.#since > 0) this.#part = undefined;
  }

  /** A clause without a figure may set the time, and name what the next clause measures. */
  #hear(clause: Clause): void {
    const end = Math.min(clause.end, clause.start + HEARD);
    this.#when = hearTime(this.#page.plain.slice(clause.start, end), this.#when, this.#year);
    if (clause.after === 'semicolon' && isOn('a sentence begins anew')) this.#said = SILENCE;
    this.#waiting = phraseOf(this.#page, clause.start, end);
  }

  #chunk(chunk: Chunk): Found[] {
    this.#when = hearTime(chunk.left.text, this.#when, this.#year);
    const followed = isNounAfter(chunk.right);
    const predicate = readPredicate(chunk.left, followed, followed && counts(chunk));
    const composed = newFirst(
      compose(chunk, predicate, {
        ...this.#said,
        topic:
          chunk.link === 'open' && isOn('topic of the clause before')
            ? topicNoun(this.#waiting)
            : Phrase.EMPTY,
        counting: chunk.link === 'open' && this.#told.length > 0,
      }),
      chunk,
    );
    const rows = this.#rows(chunk, predicate, composed);
    this.#telling.push(...rows.map((row) => row.subject));
    const found = rows.map((row) => this.#found(chunk, predicate, composed, row));
    this.#said = {
      deeds: composed.deeds,
      noun: composed.noun,
      opening: composed.opening,
      done: composed.done,
      stock: composed.stock,
      growing: found.at(-1)?.change === 'growth',
      unit: chunk.figures.at(-1)?.amount.noun ?? '',
      size: sizeOf(chunk),
    };
    return found;
  }

  #found(chunk: Chunk, predicate: Predicate, composed: Composed, row: Row): Found {
    const { noun } = row.figure.amount;
    const goesOn = growsOn(chunk, predicate, composed) || isAgain(predicate, composed);
    const when = presentOf(chunk.left.text + chunk.right.text, this.#when, this.#year);
    const fraction = row.figure.words === 'fraction';
    const change = changeOf(fraction ? '%' : noun, predicate, {
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
        growsAfter(chunk) ||
        (this.#said.growing && goesOn),
    });
    const falls = predicate.moves === 'down' && (change === 'growth' || change === 'delta');
    const quantity = stated(row.figure, row.degree, falls ? -1 : 1);
    return {
      subject: spanned(row.subject, chunk.left).shown,
      stated: quantity,
      unit: unitOf(this.#page, row.figure),
      base: fraction
        ? baseOf(quantity.value, 100, '%')
        : baseOf(quantity.value, scaleFactor(row.figure.amount), noun),
      change,
      when: composed.aim === true ? { ...when, kind: 'target' } : when,
      start: chunk.leftStart,
      end: composed.counted ? chunk.rightEnd : row.figure.end,
    };
  }

  /** One row for each figure, or for each member of a list that has one figure in common. */
  #rows(chunk: Chunk, predicate: Predicate, composed: Composed): Row[] {
    const { figures } = chunk;
    const words = chunk.left.text;
    const whole = wholeOf(composed, predicate, figures);
    const respectively = RESPECTIVELY.test(words);
    const alike = figures.length === 1 && ALIKE.test(words) && isOn('alike');
    const members = this.#members(chunk, predicate, whole, alike);
    if (figures.length === 1 && members.length > 1)
      return members.flatMap((member) =>
        figures.map((figure, i) => ({
          ...member,
          figure,
          degree: degreeOf(figures, i, predicate.degree, true),
        })),
      );
    return figures.map((figure, i) => ({
      subject: withPart(members[i]?.subject ?? whole, this.#part),
      rate: members[i]?.rate ?? false,
      figure,
      degree: degreeOf(figures, i, predicate.degree, respectively, members.length > 1),
    }));
  }

  /** The members of a list that a row of figures, or one figure for all, tells of. */
  #members(chunk: Chunk, predicate: Predicate, whole: Phrase, alike: boolean): Member[] {
    const count = chunk.figures.length;
    const turns = count > 1 && isOn('figures in turn');
    if (!turns && !alike) return [];
    const told = chunk.link === 'open' ? this.#inTurn(predicate, turns ? count : undefined) : [];
    if (told.length > 0) return told;
    const among = turns ? this.#among(whole, count) : [];
    if (among.length > 0) return among;
    const list = this.#listOf(whole, predicate, alike);
    return turns ? inTurn(predicate, list, count) : membersOf(list);
  }

  /** 公交车、出租车中，新能源汽车占比分别…: a share within each of the clause before. */
  #among(whole: Phrase, count: number): Member[] {
    const { length } = this.#waiting;
    if (!this.#waiting.text.endsWith('中') || !isOn('list in the clause before')) return [];
    const within = this.#waiting.slice(length - 1).plus(whole);
    return membersOf(this.#waiting.slice(0, length - 1), count).map(({ subject }) => ({
      subject: subject.plus(within),
      rate: false,
    }));
  }

  /**
   * A10个、B20个，分别增长5%、6%: the figures of one clause told of those of the clause before. 办结率均为100%:
   * one figure of them all, by a measure that needs an owner.
   */
  #inTurn({ noun, reached, stock }: Predicate, count: number | undefined): Member[] {
    const own = noun.text.replace(/^(?:分别|依次)/, '');
    const free = own === '' || own.length < noun.length || AGAINST.test(own);
    const alone = count === undefined ? BARE.has(own) && this.#told.length > 1 : free;
    const subjects = new Set(this.#told.map(({ text }) => text));
    if (!alone || subjects.size !== this.#told.length) return [];
    if (count !== undefined && subjects.size !== count) return [];
    if (!isOn('told of the clause before in turn')) return [];
    const rest = tidyNoun(noun.slice(noun.length - own.length));
    return this.#told.map((subject) => {
      const { noun: bare } = readLead(subject);
      const whole = bare.length === 0 || (rest.length === 0 && !reached && !stock);
      const whose = whole ? subject : ownerFor(rest, bare);
      return { subject: whose.plus(rest), rate: false };
    });
  }

  /** The words that hold a list; of a bare measure (X、Y发展壮大，分别完成产值…) that of the clause before. */
  #listOf(whole: Phrase, { noun }: Predicate, alike: boolean): Phrase {
    if (noun.length <= 1) return this.#listBefore(whole);
    const measure = noun.text.replace(/^分别(?:完成|实现)?/, '');
    if (measure.length === noun.length && !alike) return whole;
    if (!BARE.has(measure)) return whole;
    const list = this.#listBefore(Phrase.EMPTY);
    return list.length === 0 ? whole : list.plus(noun.slice(noun.length - measure.length));
  }

  /** X、Y，分别…: the list stands in the clause before. */
  #listBefore(whole: Phrase): Phrase {
    if (!isOn('list in the clause before') || !/[、和与]/.test(this.#waiting.text)) return whole;
    const moves = this.#waiting.text.search(MOVES);
    const lead = readLead(moves > 0 ? this.#waiting.slice(0, moves) : this.#waiting);
    return lead.deeds.plus(lead.noun);
  }
}

/** The last figure of a chunk, in ones of its unit. */
function sizeOf({ figures }: Chunk): number {
  const last = figures.at(-1);
  return last === undefined ? 0 : last.value * scaleFactor(last.amount);
}

/** Whose a measure is: 办结率 of 建议, not of their number. */
function ownerFor(measure: Phrase, noun: Phrase): Phrase {
  return BARE.has(measure.text) ? ownerOf(noun) : noun;
}

/** The members of a list with a figure each. */
function inTurn(predicate: Predicate, list: Phrase, count: number): Member[] {
  const examples = exemplified(predicate.noun, count);
  return examples.length > 0 ? examples : membersOf(list, count);
}

/** The subject; 任务完成95.1% keeps the word that tells of what the figure is the degree. */
function wholeOf(composed: Composed, predicate: Predicate, figures: readonly Figure[]): Phrase {
  const whole = composed.deeds.plus(composed.noun);
  const degree = predicate.done && figures[0]?.amount.noun === '%';
  return degree && whole.length > 0 ? whole.plus(new Phrase('完成', '完成')) : whole;
}

/** 在川“两院”院士新增5位: 新增 stands before what is new. */
function newFirst(composed: Composed, chunk: Chunk): Composed {
  const { noun, counted } = composed;
  if (!isOn('new first')) return composed;
  if (counted || !noun.text.endsWith('新增') || noun.length <= 2 || /分别|均/.test(chunk.left.text))
    return composed;
  const at = noun.length - 2;
  return { ...composed, deeds: noun.slice(at), noun: noun.slice(0, at) };
}

/** 出口增长5%、进口3%: a list of growths goes on, unless its next member is a share or a rate. */
function growsOn(chunk: Chunk, predicate: Predicate, composed: Composed): boolean {
  const grows = chunk.link === 'list' && !predicate.any && !predicate.share;
  return grows && !composed.noun.text.endsWith('率') && isOn('shared growth');
}

/** 增长6%左右、力争达到6%以上: the same growth, aimed higher. */
function isAgain(predicate: Predicate, composed: Composed): boolean {
  const again = predicate.reached && readLead(predicate.noun).noun.length === 0;
  return again && !/(?:率|比重|占比|比例)$/.test(composed.noun.text) && isOn('shared growth');
}

/** 实现40%以上增长, 保持25%以上增速: the noun of change stands after the figure. */
function growsAfter(chunk: Chunk): boolean {
  return (
    /^的?(?:增长|增速|增幅|涨幅|扩能)/.test(chunk.right.text) && isOn('growth after the figure')
  );
}

/** Is a noun after these figures counted by them, not measured in %, times or money? */
function counts({ figures }: Chunk): boolean {
  return !/(?:%|‰|倍|成|点|元)$/.test(figures.at(-1)?.amount.noun ?? '');
}

/** 新增就业9.8万人、160万劳动力就业: figures in a row of which the last has a noun of its own. */
function apart(chunk: Chunk): Chunk[] {
  const { figures } = chunk;
  const last = figures.at(-1);
  const first = figures[0];
  if (first === undefined || last === undefined || figures.length < 2) return [chunk];
  if (!isOn('figures apart')) return [chunk];
  const beside = last.start === figures.at(-2)?.end;
  const own = !beside && isNounAfter(chunk.right) && first.amount.noun !== last.amount.noun;
  if (!own || readLead(readPredicate(chunk.left).noun).noun.length < 2) return [chunk];
  const rest = figures.slice(0, -1);
  return [
    { ...chunk, figures: rest, right: Phrase.EMPTY, rightEnd: rest.at(-1)?.end ?? chunk.rightEnd },
    { ...chunk, link: 'list', left: Phrase.EMPTY, leftStart: last.start, figures: [last] },
  ];
}
