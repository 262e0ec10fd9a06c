import type { Subject } from '../../lexicon/subject';
import { isCount, timeSaid } from './time';
import type { Token } from './token';
import type { When } from './claim';
import { isVerbal } from './noun';
import type { Piece } from './segment';
import {
  hasOwnAccount,
  isAboutPart,
  isActors,
  isBareCount,
  isCounted,
  isElsewhere,
  isOfPlace,
  type Actor,
} from './territory';

/** What a sentence is read against. */
export interface SceneSetting {
  /** The report's year. */
  readonly year: number;
  /** What 今年 means: the year in which it was read. */
  readonly present: number;
  /** What a clause without a word of time speaks of. */
  readonly when: When;
  /** The paragraph is about a part of the territory, until it names the whole. */
  readonly elsewhere: boolean;
}

/** Which year, and whose territory, a sentence speaks of as it goes on. */
export class Scene {
  readonly #setting: SceneSetting;
  /** The year and kind of the clauses from here on. */
  when: When;
  /** Is it about another territory, or a part of this one? */
  elsewhere: boolean;
  /** Set by a word of time at the sentence's head. */
  headWhen: When | undefined;
  /** The head is a word of time alone (过去一年，…), or one of a later year (到2027年，…). */
  head: 'turns' | 'later' | undefined;
  /** A word of the year itself stands in the sentence: 2023年, 全年. */
  yearSaid = false;
  /** The sentence's first piece is about a part that reports give paragraphs to. */
  opensElsewhere = false;
  /** Nothing but an address (各位代表，) has been said. */
  #opening = true;
  /** The year that the predicate before named, for what goes on from it: 2023年达到5300亿元、增长6%. */
  #clauseWhen: When | undefined;
  /** Something has been named: more than an address and a time has been said. */
  #named = false;
  /** Who acts, where it is not the territory. */
  #actor: Actor | undefined;
  /** The piece before is a count without a noun: 44个. */
  #counts = false;

  constructor(setting: SceneSetting) {
    this.#setting = setting;
    this.when = setting.when;
    this.elsewhere = setting.elsewhere;
  }

  /** Takes in a piece before it is read: its words of time and of territory. */
  enter(piece: Piece, noun: readonly Token[]): void {
    const start = this.#opening;
    this.#opening = start && isAddress(piece);
    if (piece.link === 'semicolon') this.elsewhere = this.#setting.elsewhere;
    if (noun.length > 0 || piece.link === 'semicolon') this.#clauseWhen = undefined;
    const own = (noun.length === 0 ? piece.words : noun).some((word) => word.role === 'own');
    if (own) this.elsewhere = false;
    if (own || piece.link === 'semicolon') this.#actor = undefined;
    this.yearSaid ||= piece.words.some((word) => this.#isYear(word));
    if (noun.length > 0) this.#enterNoun(piece, noun, start);
    else if (piece.figure === undefined && (start || piece.link !== 'list'))
      this.#adverbial(piece, start);
    if (
      piece.figure === undefined &&
      this.#setting.when !== 'foreign' &&
      this.#comparesYears(piece)
    )
      this.#sums();
    this.#counts = isBareCount(piece);
  }

  #enterNoun(piece: Piece, noun: readonly Token[], start: boolean): void {
    const opens = start || piece.link === 'semicolon';
    const names = piece.figure !== undefined || noun.some((word) => word.role === 'name');
    if ((opens || names) && piece.link !== 'list') this.#time(adverbs(noun), true);
    this.#territory(piece, noun);
    if (start && turns(piece)) this.#headTime(piece.words.slice(0, 2));
    else if (piece.figure === undefined && lasts(piece)) this.#span(start);
  }

  /** A piece that is nothing but a word of time speaks for those after it, wherever it stands: 其中，2022年，…. */
  #adverbial(piece: Piece, start: boolean): void {
    if (!start && piece.link !== 'semicolon' && !piece.words.every(isAdverbial)) return;
    if (start) this.#headTime(piece.words);
    else this.#time(piece.words);
    if (start && this.headWhen !== undefined && piece.words.every(isAdverbial))
      this.head ??= 'turns';
  }

  /** What a clause speaks of when its predicate holds a word of time of its own. */
  whenOf(predicate: readonly Token[]): When {
    if (this.elsewhere) return 'foreign';
    const time = predicate.findLast(
      (word, index) => word.role === 'time' && predicate[index - 1]?.role !== 'than',
    );
    if (time !== undefined) {
      const when = whenOf(time, this.#setting);
      this.#clauseWhen = when !== 'foreign' && when.span === undefined ? when : undefined;
      return isCount(time) ? summed(when) : when;
    }
    if (this.#clauseWhen !== undefined) return this.#clauseWhen;
    const whole = predicate.some((word) => word.text.startsWith('全年'));
    return whole && this.when === 'foreign' ? this.#setting.when : this.when;
  }

  /** Is a subject's figure that of a part or a place that acts, and not the territory's? */
  withholds(subject: Subject): boolean {
    return this.elsewhere || isActors(this.#actor, subject);
  }

  /** The year that a change is measured against. */
  get baseYear(): number {
    return (this.when === 'foreign' ? this.#setting.year - 1 : this.when.period) - 1;
  }

  /** Is this an account of results? */
  get results(): boolean {
    return this.when !== 'foreign' && this.when.kind === 'actual';
  }

  /** `within`: what it speaks for stands in the same piece, so that a count of years sums it. */
  #time(words: readonly Token[], within = false): When | undefined {
    const time = words.findLast((word) => word.role === 'time');
    if (time === undefined) return undefined;
    const when = whenOf(time, this.#setting);
    this.when = within && isCount(time) ? summed(when) : when;
    return this.when;
  }

  /** A word of time at the sentence's head speaks for those after it, but for a part of a year. */
  #headTime(words: readonly Token[]): void {
    const time = words.findLast((word) => word.role === 'time');
    const when = this.#time(words);
    const said = time === undefined ? undefined : timeSaid(time);
    if (said === undefined || ('meaning' in said && said.meaning === 'part')) return;
    this.headWhen = when;
    const { year } = this.#setting;
    if ('meaning' in said ? said.meaning === 'ahead' : said.to > year) this.head = 'later';
  }

  /** 换届以来, 用3年时间: several years, without their number. */
  #span(start: boolean): void {
    this.#sums();
    if (start) this.headWhen = this.when;
  }

  #sums(): void {
    this.when = severalOf(this.#setting);
  }

  /** 2023年与2018年相比: a change over more than a year. */
  #comparesYears({ words }: Piece): boolean {
    const at = words.findIndex((word) => word.role === 'than');
    const base = words.find((word, index) => word.role === 'time' && Math.abs(index - at) === 1);
    if (at < 0 || base === undefined || words.some((word) => word.role === 'name')) return false;
    const said = timeSaid(base);
    return 'to' in said && said.to < this.baseYear;
  }

  /** Is it a word of one whole year? */
  #isYear(word: Token): boolean {
    if (word.text.startsWith('全年')) return true;
    if (word.role !== 'time') return false;
    const said = timeSaid(word);
    return 'to' in said
      ? said.from === said.to
      : said.meaning === 'last' || said.meaning === 'current';
  }

  #territory(piece: Piece, noun: readonly Token[]): void {
    const opens = !this.#named;
    this.#named ||= !isAddress(piece);
    if (piece.link === 'list') return;
    const counted = this.#counts && piece.link === 'none' && isCounted(noun);
    if (counted || isAboutPart(noun)) this.#actor = 'parts';
    const begins = opens || piece.link === 'semicolon';
    if (begins && piece.figure === undefined && isOfPlace(noun)) this.#actor = 'place';
    if (!isElsewhere(noun, opens)) return;
    this.elsewhere = true;
    this.opensElsewhere ||= opens && hasOwnAccount(noun);
  }
}

/** 过去五年极不平凡, 经过五年奋斗, 回顾“十四五”: a clause without figures that turns to another time. */
function turns({ words, figure }: Piece): boolean {
  if (figure !== undefined || words.some((word) => word.role === 'name')) return false;
  const at = /^(?:经过|历经|回顾|回首|回望|总结)$/.test(words[0]?.text ?? '') ? 1 : 0;
  if (isNamed(words, at)) return false;
  return words[at]?.role === 'time' && !/^(?:规划|计划|纲要)/.test(words[at + 1]?.text ?? '');
}

/** 各位代表，: who is spoken to. */
function isAddress({ words, figure }: Piece): boolean {
  return figure === undefined && /^(?:各位(?:代表|委员)|同志们|代表们)+$/.test(textOf(words));
}

function textOf(words: readonly Token[]): string {
  return words.map(({ text }) => text).join('');
}

function isAdverbial({ role, text }: Token): boolean {
  return role === 'time' || (role === 'plain' && !/^(?:实现|完成|是|即)$/.test(text));
}

/** A clause of several years without a count of its own: 换届以来, 力争用3年时间. */
function lasts({ words }: Piece): boolean {
  if (words.some((word) => word.role === 'name')) return false;
  const text = textOf(words);
  return (
    /以来$/.test(text) || /(?:用|历时|花)[^年]{0,4}年(?:左右)?(?:的)?(?:时间|工夫|努力)$/.test(text)
  );
}

/** The words before a noun, but for a count of years that belongs to its name: 三年新冠疫情. */
function adverbs(noun: readonly Token[]): readonly Token[] {
  const lead = leadOf(noun);
  return noun.slice(0, isNamed(noun, lead - 1) ? lead - 1 : lead);
}

/** Does a count of years begin the name of something unknown? */
function isNamed(words: readonly Token[], at: number): boolean {
  const count = words[at];
  return count !== undefined && isCount(count) && words[at + 1]?.role === 'other';
}

/** How many verbal words stand before a noun. */
function leadOf(words: readonly Token[]): number {
  return Math.max(
    0,
    words.findIndex((word) => !isVerbal(word)),
  );
}

/** What a word of time says of the clauses after it. */
function whenOf(token: Token, setting: SceneSetting): When {
  const { year, present } = setting;
  const said = timeSaid(token);
  const since = token.text === `${year - 1}年以来`;
  if ('meaning' in said && !since) {
    if (said.meaning === 'several') return severalOf(setting);
    const shift = { last: -1, current: 0, next: 1, ahead: undefined, part: undefined }[
      said.meaning
    ];
    return shift === undefined ? 'foreign' : ofYear(present + shift, year);
  }
  if (since || !('to' in said)) return ofYear(year - 1, year);
  if (said.from === said.to) return ofYear(said.to, year);
  return said.from < year && said.to >= year - 1 ? severalOf(setting) : 'foreign';
}

function ofYear(spoken: number, year: number): When {
  if (spoken === year) return { period: year, kind: 'target' };
  return spoken === year - 1 ? { period: spoken, kind: 'actual' } : 'foreign';
}

/** Several years that end with the last, in an account of results; among aims they are nobody's. */
function severalOf({ year, when }: SceneSetting): When {
  return when !== 'foreign' && when.kind === 'actual'
    ? { period: year - 1, kind: 'actual', span: 'told' }
    : 'foreign';
}

function summed(when: When): When {
  return when !== 'foreign' && when.span === 'told' ? { ...when, span: 'summed' } : when;
}
