import type { Lexicon } from '../lexicon/lexicon';
import type { Subject } from '../lexicon/subject';
import { timeSaid } from '../scan/time';
import type { Figure, Token } from '../scan/token';
import type { Claim, When } from './claim';
import { adds, isVerbal, nounEnd, readNoun, type Noun } from './noun';
import { piecesOf, type Piece } from './piece';
import { readPredicate, type Predicate } from './predicate';
import { readRelation } from './relation';

/** What a sentence is read against. */
export interface Setting {
  readonly lexicon: Lexicon;
  /** The report's year. */
  readonly year: number;
  /** What a clause without a word of time speaks of. */
  readonly when: When;
  /** The paragraph is about a part of the territory, until it names the whole. */
  readonly elsewhere: boolean;
}

/** The claims of a sentence, and what a later sentence of the paragraph inherits. */
export interface SentenceReading {
  readonly claims: readonly Claim[];
  /** Set by a word of time at the sentence's head. */
  readonly when: When | undefined;
  /** Is it about a part of the territory, at its end? */
  readonly elsewhere: boolean;
  readonly figures: boolean;
}

/** Reads the claims of one sentence. */
export function readSentence(tokens: readonly Token[], setting: Setting): SentenceReading {
  const reader = new SentenceReader(piecesOf(tokens), setting);
  return reader.read();
}

/** Walks the pieces of a sentence, carrying what Chinese leaves out: subject, verb, topic, time, territory. */
class SentenceReader {
  readonly #pieces: readonly Piece[];
  readonly #setting: Setting;
  readonly #claims: Claim[] = [];
  /** Nouns that wait for a predicate. */
  #waiting: Noun[] = [];
  /** Nouns that the last predicate was about. */
  #bound: readonly Noun[] = [];
  #boundGrowth = false;
  #topic: string | undefined;
  #makes = false;
  /** The list under way is set by a higher level. */
  #set = false;
  /** The sentence's first piece is about a part of the territory. */
  #opensElsewhere = false;
  /** A named thing within a phrase about something else. */
  #about: Noun | undefined;
  #foreign = false;
  #when: When;
  #headWhen: When | undefined;

  constructor(pieces: readonly Piece[], setting: Setting) {
    this.#pieces = pieces;
    this.#setting = setting;
    this.#when = setting.when;
    this.#foreign = setting.elsewhere;
  }

  read(): SentenceReading {
    for (let at = 0; at < this.#pieces.length; at++) {
      const piece = this.#pieces[at];
      if (piece !== undefined) at += this.#step(piece, at);
    }
    return {
      claims: this.#claims,
      when: this.#headWhen,
      elsewhere: this.#foreign && (this.#setting.elsewhere || this.#opensElsewhere),
      figures: this.#pieces.some((piece) => piece.figure !== undefined),
    };
  }

  /** Reads a piece; returns how many further pieces it used up. */
  #step(piece: Piece, at: number): number {
    if (piece.link === 'semicolon') this.#forget();
    const { noun: nounWords, predicate } = this.#divide(piece);
    const noun = this.#noun(nounWords, predicate, piece);
    const fresh = piece.link !== 'list' && piece.link !== 'none';
    const listed = fresh && noun !== undefined ? [] : this.#waiting;
    if (fresh && noun !== undefined) this.#makes = false;
    if (piece.words.some((word) => word.role === 'make')) this.#makes = true;
    if (
      piece.link === 'none' &&
      piece.figure === undefined &&
      !piece.words.some((word) => word.role === 'name' || word.role === 'task')
    )
      return 0;
    if (piece.figure === undefined) {
      this.#state(piece, noun, listed, predicate);
      return 0;
    }
    if (this.#figureFirst(piece, piece.figure, at, nounWords)) return 0;
    return this.#figures(piece, piece.figure, at, noun, listed, predicate);
  }

  /** 总量 and its like, without a topic of their own, speak of the subject before. */
  #divide(piece: Piece): { noun: readonly Token[]; predicate: readonly Token[] } {
    const parts = divide(piece.words, piece.figure === undefined);
    const nouns = parts.noun.filter((word) => !isVerbal(word));
    const echo =
      nouns.length === 1 &&
      nouns[0]?.role === 'bare' &&
      this.#setting.lexicon.subject(nouns[0].text, this.#topic) === undefined;
    return echo ? { noun: [], predicate: piece.words } : parts;
  }

  #forget(): void {
    this.#waiting = [];
    this.#bound = [];
    this.#makes = false;
    this.#foreign = this.#setting.elsewhere;
    this.#topic = undefined;
    this.#about = undefined;
  }

  #noun(words: readonly Token[], predicate: readonly Token[], piece: Piece): Noun | undefined {
    if ((words.length === 0 ? predicate : words).some((word) => word.role === 'own'))
      this.#foreign = false;
    if (words.length === 0) {
      this.#hearHead(piece);
      return undefined;
    }
    this.#hear(words, piece);
    const noun = readNoun(words, this.#setting.lexicon, this.#topic);
    if (words.some((word) => word.role === 'other') && !words.some((word) => word.role === 'bare'))
      this.#topic = undefined;
    for (const word of words) {
      const subject = word.role === 'name' ? this.#setting.lexicon.subject(word.text) : undefined;
      if (word.role === 'topic') this.#topic = word.text;
      else if (subject?.topic !== undefined) this.#topic = subject.topic;
    }
    this.#about =
      piece.figure === undefined && noun.named.is === 'unknown'
        ? (aboutOf(words, noun, this.#setting.lexicon) ??
          (piece.link === 'list' ? this.#about : undefined))
        : this.#about;
    const named = noun.named;
    if (named.is === 'foreign' && words.some((word) => word.role === 'name')) this.#foreign = true;
    return named.is === 'subject' && this.#foreign && !named.own
      ? { ...noun, named: { is: 'foreign' } }
      : noun;
  }

  /** A word of time before a noun sets the scene for the rest of the sentence; a part of the territory does too. */
  #hear(words: readonly Token[], piece: Piece): void {
    const lead = words.findIndex((word) => !isVerbal(word));
    const opens = piece.link === 'start' || piece.link === 'semicolon';
    const names = piece.figure !== undefined || words.some((word) => word.role === 'name');
    const time = words.slice(0, Math.max(0, lead)).findLast((word) => word.role === 'time');
    if (time !== undefined && (opens || names) && piece.link !== 'list')
      this.#when = whenOf(time, this.#setting);
    if (piece.link === 'list' || !isElsewhere(words, piece.link === 'start')) return;
    this.#foreign = true;
    if (piece.link === 'start' && words.slice(0, 3).some((word) => OWN_ACCOUNTS.test(word.text)))
      this.#opensElsewhere = true;
  }

  /** 五年来，…: a word of time alone at the head of a sentence. */
  #hearHead(piece: Piece): void {
    const time = piece.words.findLast((word) => word.role === 'time');
    if (
      time === undefined ||
      piece.figure !== undefined ||
      (piece.link !== 'start' && piece.link !== 'semicolon')
    )
      return;
    this.#when = whenOf(time, this.#setting);
    if (piece.link === 'start') this.#headWhen = this.#when;
  }

  /** 新建3000个5G基站: the figure stands before its noun. */
  #figureFirst(piece: Piece, figure: Figure, at: number, nounWords: readonly Token[]): boolean {
    const next = this.#pieces[at + 1];
    if (
      nounWords.some((word) => word.role === 'name' || word.role === 'bare') ||
      next === undefined ||
      next.link !== 'none'
    )
      return false;
    const { noun: words } = divide(next.words);
    const first = words.findIndex((word) => word.role === 'name');
    if (first < 0 || words.slice(0, first).some((word) => word.role !== 'modifier')) return false;
    const noun = readNoun(words, this.#setting.lexicon, this.#topic);
    if (noun.named.is !== 'subject' || !counts(noun.named.subject, figure)) return false;
    const makes =
      this.#makes ||
      noun.makes ||
      piece.words.some((word) => word.role === 'make') ||
      next.words.some((word) => word.role === 'make');
    const predicate = readPredicate(piece.words, figure, this.#baseYear());
    if (predicate.aside !== undefined) return false;
    const target = next.words.find((word) => word.role === 'name');
    this.#claims.push({
      subject: noun.named.subject,
      said: {
        is: 'figure',
        figure,
        degree: predicate.degree,
        shape: 'level',
        sign: 1,
        bare: true,
        ofProduct: false,
      },
      when: this.#foreign ? 'foreign' : this.#when,
      makes,
      stocks: noun.stocks || piece.words.some((word) => word.role === 'stock'),
      adds: false,
      arrives: false,
      rule: 'figure before noun',
      words: [target?.text ?? ''],
      start: quoteVerb(piece.words)?.start ?? figure.start,
      end: next.end,
    });
    return true;
  }

  #baseYear(): number {
    return (this.#when === 'foreign' ? this.#setting.year - 1 : this.#when.period) - 1;
  }

  /** A piece without a figure: a noun that waits, or a relation in words. */
  #state(
    piece: Piece,
    noun: Noun | undefined,
    listed: readonly Noun[],
    predicate: readonly Token[],
  ): void {
    const members =
      noun === undefined ? (listed.length > 0 ? listed : this.#bound) : listWith(listed, noun);
    const relation = readRelation(
      piece,
      this.#set && piece.link === 'list',
      this.#setting.lexicon,
      listed.length > 0 ? listed : this.#bound,
      members,
    );
    if (relation !== undefined) {
      for (const member of relation.members)
        if (member.named.is === 'subject')
          for (const subject of this.#each(member.named.subject))
            this.#claims.push({
              subject,
              said: relation.said,
              when: this.#foreign ? 'foreign' : this.#when,
              makes: false,
              stocks: false,
              adds: false,
              arrives: false,
              rule: relation.rule,
              words: relation.words,
              start: member.start,
              end: piece.end,
            });
      this.#bound = relation.members;
      this.#waiting = [];
      this.#set = relation.said.is === 'words' && relation.said.op === 'assigned';
      return;
    }
    if (noun === undefined) {
      if (predicate.length > 0 && this.#waiting.length === 0 && piece.link === 'semicolon')
        this.#bound = [];
      return;
    }
    this.#waiting = listWith(listed, noun);
  }

  #each(subject: Subject): Subject[] {
    if (subject.parts === undefined) return [subject];
    return subject.parts
      .map((id) => this.#setting.lexicon.byId(id))
      .filter((one) => one !== undefined);
  }

  /** A piece with a figure, and the further figures of its list. */
  #figures(
    piece: Piece,
    figure: Figure,
    at: number,
    noun: Noun | undefined,
    listed: readonly Noun[],
    words: readonly Token[],
  ): number {
    const predicate = readPredicate(words, figure, this.#baseYear());
    const nouns = noun === undefined ? this.#carried(listed, figure, words) : listWith(listed, noun);
    if (
      predicate.aside !== undefined ||
      this.#isOldAim(at) ||
      this.#countsOther(figure, at, noun)
    ) {
      if (noun !== undefined) this.#bound = nouns;
      this.#waiting = [];
      this.#ignore(
        [{ figure, predicate, end: piece.end }],
        predicate.aside ?? 'counts something else',
      );
      return 0;
    }
    const group = this.#group(piece, figure, at, predicate, nouns);
    this.#bound = nouns;
    this.#waiting = [];
    this.#bind(group, nouns, predicate, words, noun === undefined && listed.length === 0);
    return group.length - 1;
  }

  /** The subject of a predicate that names none: the nouns before it, or what they were about (…农田投入力度，新建300万亩). */
  #carried(listed: readonly Noun[], figure: Figure, words: readonly Token[]): readonly Noun[] {
    const nouns = listed.length > 0 ? listed : this.#bound;
    const about = this.#about;
    const makes = words.some((word) => word.role === 'make');
    if (about === undefined || !makes || nouns.some((noun) => noun.named.is === 'subject'))
      return nouns;
    return about.named.is === 'subject' && counts(about.named.subject, figure) ? [about] : nouns;
  }

  /** 实施729个…整治: a number that counts the noun after it says nothing of the subject before. */
  #countsOther(figure: Figure, at: number, noun: Noun | undefined): boolean {
    const next = this.#pieces[at + 1];
    if (next?.link !== 'none') return false;
    if (
      next.words[0]?.text === '的' &&
      !next.words.some((word) => word.role === 'task' || word.text.includes('水平'))
    )
      return true;
    if (noun !== undefined || ['%', '元', '个百分点', '微克'].includes(figure.unit)) return false;
    return (
      next.words[0] !== undefined &&
      !isVerbal(next.words[0]) &&
      !/^(?:的|新|大关)/.test(next.words[0].text)
    );
  }

  /** 完成5%的目标: in an account of results, an aim told again. */
  #isOldAim(at: number): boolean {
    const next = this.#pieces[at + 1];
    const words = next?.link === 'none' ? next.words.slice(0, 4) : [];
    const aim = words.findIndex((word) => word.role === 'task' || word.text.includes('目标'));
    return (
      aim >= 0 &&
      words.slice(0, aim).every((word) => word.role !== 'name') &&
      this.#when !== 'foreign' &&
      this.#when.kind === 'actual'
    );
  }

  /** The figures that belong to one predicate: 分别增长6%、8%、5%左右. */
  #group(
    piece: Piece,
    figure: Figure,
    at: number,
    predicate: Predicate,
    nouns: readonly Noun[],
  ): GroupFigure[] {
    const group: GroupFigure[] = [{ figure, predicate, end: piece.end }];
    const wanted = Math.max(
      nouns.length,
      ...nouns.map((noun) => this.#members(noun, nouns, nouns.length === 1 ? 9 : 1).length),
    );
    const limit = predicate.each ? 40 : wanted;
    for (let i = at + 1; group.length < limit && i < this.#pieces.length; i++) {
      const next = this.#pieces[i];
      if (
        next?.figure === undefined ||
        next.figure.unit !== figure.unit ||
        !['list', 'comma'].includes(next.link)
      )
        break;
      const bare =
        next.words.every((word) => isVerbal(word)) && (predicate.each || next.words.length === 0);
      if (!bare || (next.link === 'comma' && next.words.length > 0)) break;
      if (predicate.each && group.length >= wanted && next.words.length > 0) break;
      group.push({
        figure: next.figure,
        predicate: readPredicate(next.words, next.figure, this.#baseYear()),
        end: next.end,
      });
    }
    return group;
  }

  /** A noun as subjects: two for 城乡居民 where two are wanted. */
  #members(noun: Noun, nouns: readonly Noun[], wanted: number): (Subject | undefined)[] {
    const subject = subjectOf(noun, nouns, this.#setting.lexicon);
    if (subject?.parts !== undefined && wanted > 1) return this.#each(subject);
    return [subject];
  }

  #bind(
    group: readonly GroupFigure[],
    nouns: readonly Noun[],
    predicate: Predicate,
    words: readonly Token[],
    inherited: boolean,
  ): void {
    const first = group[0];
    if (first === undefined) return;
    const slots = nouns.flatMap((noun) =>
      this.#members(noun, nouns, nouns.length === 1 ? group.length : 1).map((subject) => ({
        noun,
        subject,
      })),
    );
    const closing = group.at(-1)?.figure.degree;
    const governs =
      predicate.each &&
      group.length > 1 &&
      group.slice(0, -1).every((one) => one.figure.degree === undefined);
    const paired = group.length > 1 && slots.length === group.length;
    const shared = group.length === 1 ? this.#shared(slots, first, predicate) : [];
    const pairs = paired
      ? group.map((one, index) => ({ one, slot: slots[index], last: group.at(-1) }))
      : shared.map((slot) => ({ one: first, slot, last: first }));
    if (pairs.length === 0)
      this.#ignore(group, group.length > 1 ? 'the list does not match its figures' : 'no subject');
    const start = paired ? nouns[0]?.start : undefined;
    for (const { one, slot, last } of pairs) {
      const own =
        one === first
          ? predicate
          : { ...one.predicate, ...inherit(predicate, one.predicate, one.figure) };
      const degree = governs && closing !== undefined ? closing : own.degree;
      this.#claim(
        slot,
        one,
        { ...own, degree },
        words,
        paired
          ? 'list with figures in turn'
          : shared.length > 1
            ? 'shared predicate'
            : 'noun and figure',
        start,
        last?.end ?? one.end,
        inherited,
      );
    }
  }

  /** Who shares a single figure: all of 均 and 各, all of a list that grows, else the last noun alone. */
  #shared(slots: readonly Slot[], first: GroupFigure, predicate: Predicate): readonly Slot[] {
    const last = slots.at(-1);
    if (last === undefined) return [];
    if (
      slots.length > 1 &&
      (predicate.each || predicate.shape === 'growth' || first.figure.unit === '%')
    )
      return slots;
    if (
      slots.length > 1 &&
      last.subject?.readings.some((reading) => reading.flow !== undefined) === true &&
      slots.at(-2)?.subject === undefined
    )
      return [];
    const subject = last.subject;
    if (subject?.parts === undefined) return [last];
    if (subject.apart === true) return [];
    return this.#each(subject).map((one) => ({ noun: last.noun, subject: one }));
  }

  #claim(
    slot: Slot | undefined,
    one: GroupFigure,
    predicate: Predicate,
    words: readonly Token[],
    rule: string,
    start: number | undefined,
    end: number,
    inherited: boolean,
  ): void {
    const { noun, subject } = slot ?? {};
    const growth =
      predicate.shape === 'growth' ||
      (predicate.bare && this.#boundGrowth && inherited && predicate.shape === 'level');
    const unit = one.figure.unit;
    this.#boundGrowth = unit === '%' && growth;
    const nounGrowth = noun?.text !== undefined && /增速|增幅|涨幅|增长|上涨/.test(noun.text);
    this.#claims.push({
      ...(subject === undefined ? {} : { subject }),
      ...(noun?.named.is === 'unknown'
        ? { why: noun.named.why }
        : noun?.named.is === 'foreign'
          ? { why: 'another territory' }
          : {}),
      said: {
        is: 'figure',
        figure: one.figure,
        degree: predicate.degree,
        shape:
          unit === '%' && predicate.shape === 'level' && (growth || nounGrowth)
            ? 'growth'
            : predicate.shape,
        sign: predicate.sign,
        bare: predicate.bare,
        ofProduct: predicate.ofProduct,
      },
      when: this.#foreign ? 'foreign' : localWhen(words, this.#when, this.#setting),
      makes: this.#makes,
      stocks: predicate.stocks || noun?.stocks === true,
      adds: noun?.adds === true || words.some(adds),
      arrives: words.some((word) => ARRIVALS.test(word.text)),
      rule,
      words: [noun?.text ?? '', ...words.map((word) => word.text)],
      start: Math.min(start ?? noun?.start ?? one.figure.start, one.figure.start),
      end,
    });
  }

  #ignore(group: readonly GroupFigure[], why: string): void {
    for (const { figure, predicate, end } of group)
      this.#claims.push({
        why,
        said: {
          is: 'figure',
          figure,
          degree: predicate.degree,
          shape: predicate.shape,
          sign: predicate.sign,
          bare: predicate.bare,
          ofProduct: predicate.ofProduct,
        },
        when: this.#when,
        makes: false,
        stocks: false,
        adds: false,
        arrives: false,
        rule: 'ignored',
        words: [],
        start: figure.start,
        end,
      });
  }
}

/** Lists longer than this keep their last members. */
const LONGEST_LIST = 24;

function listWith(listed: readonly Noun[], noun: Noun): Noun[] {
  return [...listed.slice(1 - LONGEST_LIST), noun];
}

interface GroupFigure {
  readonly figure: Figure;
  readonly predicate: Predicate;
  readonly end: number;
}

interface Slot {
  readonly noun: Noun;
  readonly subject: Subject | undefined;
}

/** Splits a piece into the words of its noun and those of its predicate. */
function divide(
  words: readonly Token[],
  wordsOnly = false,
): { noun: readonly Token[]; predicate: readonly Token[] } {
  const cut = words.findIndex(
    (word, index) =>
      (isComparing(word) || (wordsOnly && word.role === 'degree')) &&
      closesNoun(words.slice(0, index)),
  );
  const nounPart = cut < 0 ? words : words.slice(0, cut);
  const end = nounEnd(nounPart);
  return { noun: words.slice(0, end), predicate: words.slice(end) };
}

/** Parts with figures of their own, to which reports give whole paragraphs. */
const OWN_ACCOUNTS = /^(?:新区|新片区|直管区|兵团|生产建设兵团)$/;

/** Parts that are also everyday objects of a report: 产业园区配套设施. */
const WEAK_PART = /园|县|市|乡|镇/;

/**
 * A piece whose subject is a part of the territory: 兵团综合实力增强, 临港新片区新一轮政策出台. At the head of a
 * sentence one word may stand before the part's kind, its name.
 */
function isElsewhere(words: readonly Token[], opens: boolean): boolean {
  const lead = words.findIndex((word) => word.role !== 'own' && word.role !== 'time');
  const phrase = words.slice(Math.max(0, lead), Math.max(0, lead) + 2);
  const kind = phrase.findIndex((word) => word.role === 'part');
  const part = phrase[kind]?.text ?? '';
  const after = words.slice(Math.max(0, lead) + 1);
  if (kind === 0 && WEAK_PART.test(part))
    return (
      after[0] === undefined || isVerbal(after[0]) || after.some((word) => word.role === 'body')
    );
  if (kind === 0) return true;
  const named = phrase[0]?.role === 'place' || (opens && phrase[0]?.role === 'other');
  return kind === 1 && named;
}

function isComparing(word: Token): boolean {
  return (
    word.role === 'share' || word.role === 'remark' || word.role === 'above' || word.role === 'than'
  );
}

function closesNoun(before: readonly Token[]): boolean {
  return (
    before.every(isVerbal) || before.some((word) => word.role === 'name' || word.role === 'bare')
  );
}

/** The subject of a noun in a list, its tail taken from the last member where it has none of its own. */
function subjectOf(noun: Noun, nouns: readonly Noun[], lexicon: Lexicon): Subject | undefined {
  if (noun.named.is === 'subject') return noun.named.subject;
  const last = nouns.at(-1);
  if (noun.named.is === 'foreign' || last === undefined || last === noun || noun.text.length > 12)
    return undefined;
  const tailFrom = Math.max(0, last.text.length - 20);
  for (let i = tailFrom; i < last.text.length; i++) {
    const subject = lexicon.subject(noun.text + last.text.slice(i));
    if (subject !== undefined && subject.parts === undefined) return subject;
  }
  return undefined;
}

/** What a later figure of a list takes from the first one's predicate. */
function inherit(first: Predicate, own: Predicate, figure: Figure): Partial<Predicate> {
  const changes = own.shape === 'growth' || own.shape === 'delta';
  return {
    shape: changes ? own.shape : first.shape,
    sign: changes ? own.sign : first.sign,
    degree:
      own.degree ??
      (figure.degree === undefined && first.degree !== undefined && first.degree !== 'approx'
        ? first.degree
        : undefined),
    bare: changes ? own.bare : first.bare,
    stocks: first.stocks,
    ofProduct: first.ofProduct,
  };
}

/** The thing counted by new ones that a phrase mentions: 高标准农田 of 高标准农田建设投入. */
function aboutOf(words: readonly Token[], noun: Noun, lexicon: Lexicon): Noun | undefined {
  const at = words.findLastIndex((word) => word.role === 'name');
  const bare = at < 0 ? undefined : readNoun(words.slice(0, at + 1), lexicon, undefined);
  return bare?.named.is === 'subject'
    ? { ...noun, named: bare.named, start: bare.start }
    : undefined;
}

function counts(subject: Subject, figure: Figure): boolean {
  return subject.readings.some(
    (reading) => reading.flow !== undefined && reading.units[figure.unit] !== undefined,
  );
}

function quoteVerb(words: readonly Token[]): Token | undefined {
  return words.findLast((word) => word.role === 'make');
}

/** A word of time within a predicate speaks for its own clause only. */
function localWhen(words: readonly Token[], when: When, setting: Setting): When {
  const time = words.findLast(
    (word, index) => word.role === 'time' && words[index - 1]?.role !== 'than',
  );
  return time === undefined ? when : whenOf(time, setting);
}

/** 增加到 and its like tell where several years ended; 保持在 and 累计 do not. */
const ARRIVALS = /^(?:达到?|.{1,2}[到至]|.{0,2}突破|超过?)$/;

/** What a word of time says of the clauses after it. */
export function whenOf(token: Token, setting: Setting): When {
  const said = timeSaid(token);
  const meaning = 'meaning' in said ? said.meaning : undefined;
  const results = setting.when !== 'foreign' && setting.when.kind === 'actual';
  if (meaning === 'several')
    return results ? { period: setting.year - 1, kind: 'actual', span: true } : 'foreign';
  const year =
    'year' in said
      ? said.year
      : meaning === 'last'
        ? setting.year - 1
        : meaning === 'current'
          ? setting.year
          : 0;
  if (year === setting.year) return { period: year, kind: 'target' };
  return year === setting.year - 1 ? { period: year, kind: 'actual' } : 'foreign';
}
