import type { Subject } from '../../lexicon/subject';
import type { Token } from './token';
import type { When } from './claim';
import type { Piece } from './segment';
import {
  actsItself,
  hasOwnAccount,
  isAddress,
  isAboutPart,
  isActors,
  isBareCount,
  isCounted,
  isElsewhere,
  isFounded,
  isGreeting,
  isOfPlace,
  isPlace,
  isRegionOwn,
  isSpelledCount,
  namesWhole,
  tellsOthersAims,
  type Actor,
} from './territory';
import {
  adverbs,
  aimsLater,
  comparedWith,
  isAdverbial,
  isFirstCount,
  isOneYear,
  isPassing,
  isWholeYear,
  isOfSeason,
  isWithinYears,
  isLater,
  isYearOnYear,
  isPastYears,
  isYearCount,
  lasts,
  reachesLater,
  severalOf,
  sinceEvent,
  sinceThen,
  summed,
  timeSaid,
  turns,
  whenOf,
} from './time';

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
  /** Changes are told since an earlier year (下同). */
  readonly since: boolean;
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
  /** The head is a word of time alone (过去一年，…), of a later year (到2027年，…), or of years past among aims. */
  head: 'turns' | 'later' | 'past' | 'passing' | undefined;
  /** A word of the year itself stands in the sentence: 2023年, 全年. */
  yearSaid = false;
  /** The sentence's first piece is about a part that reports give paragraphs to. */
  opensElsewhere = false;
  /** The year that the predicate before named, for what goes on from it: 2023年达到5300亿元、增长6%. */
  #clauseWhen: When | undefined;

  /** What was spoken of before a clause that the work is held against. */
  #before: When | undefined;

  /** Nothing but words of address and of time has been said yet. */
  #greets = true;
  /** Something has been named: more than an address and a time has been said. */
  #named = false;
  /** Who acts, where it is not the territory. */
  #actor: Actor | undefined;
  /** Figures of parts that were counted have been told, so that the sentence goes on about them. */
  #countedTold = false;
  /** The piece before is a count without a noun: 44个. */
  #counts = false;
  /** The sentence or the clause so far is a list of places: 青岛、烟台…. */
  #places = false;

  constructor(setting: SceneSetting) {
    this.#setting = setting;
    this.when = setting.when;
    this.elsewhere = setting.elsewhere;
  }

  /** Takes in a piece before it is read, perhaps the sentence's last: its words of time and of territory. */
  enter(piece: Piece, noun: readonly Token[], last: boolean): void {
    const { year } = this.#setting;
    const own = namesWhole(noun.length === 0 ? piece.words : noun);
    const start = this.#greets;
    if (this.#before !== undefined && piece.link !== 'list' && piece.link !== 'none') {
      this.when = this.#before;
      this.#before = undefined;
    }
    if (piece.link === 'semicolon') this.elsewhere = this.#setting.elsewhere;
    if (own) this.elsewhere = false;
    else if (tellsOthersAims(piece.words)) this.elsewhere = true;
    const goesOn = this.#actor === 'counted' && this.#countedTold;
    if (own || (piece.link === 'semicolon' && !goesOn)) this.#actor = undefined;
    if (noun.length > 0 || piece.link === 'semicolon') this.#clauseWhen = undefined;
    this.yearSaid ||= piece.words.some(isOneYear);
    this.#greets = start && isGreeting(piece);
    const against = noun.length > 0 ? undefined : comparedWith(piece);
    if (start && isFirstCount(piece)) this.#wholeYear();
    if (noun.length > 0) this.#enterNoun(piece, noun, start, last);
    else if (against !== undefined && against.to < this.baseYear) this.when = sinceThen(this.when);
    else if (against?.from === year - 2 && against.to === year - 2) this.#yearBefore(start);
    else if (piece.figure === undefined && (start || piece.link !== 'list'))
      this.#adverbial(piece, start);
    else if (piece.link !== 'list' && (reachesLater(piece, year) || isWithinYears(piece.words)))
      this.#time(piece.words);
    if (piece.words.some(isWholeYear)) this.#wholeYear();
    if (piece.words.some(isYearOnYear)) this.#yearOnYear();
    this.#counts = isBareCount(piece);
  }

  #enterNoun(piece: Piece, noun: readonly Token[], start: boolean, last: boolean): void {
    const opens = piece.link === 'start' || piece.link === 'semicolon';
    const names = piece.figure !== undefined || noun.some((word) => word.role === 'name');
    const led = piece.link === 'list' ? [] : adverbs(noun);
    const tells = opens || start || (names && !isOfSeason(led)) || isWithinYears(led);
    if (tells && led.length > 0) this.#time(led, true);
    if (aimsLater(noun, this.#setting.year)) this.#holdAgainst();
    this.#territory(piece, noun, last);
    if (start && turns(piece)) this.#headTime(piece.words.slice(0, 2));
    else if (lasts(piece)) this.#span(start && !sinceEvent(noun));
  }

  /** 按照到2030年实现…的要求，: only the clause itself tells of the later year. */
  #holdAgainst(): void {
    this.#before ??= this.when;
    this.when = 'foreign';
  }

  /** A piece that is nothing but a word of time speaks for those after it, wherever it stands: 其中，2022年，…. */
  #adverbial(piece: Piece, start: boolean): void {
    const alone = piece.words.every(isAdverbial);
    if (!start && piece.link !== 'semicolon' && !alone) return;
    if (start) this.#headTime(piece.words);
    else this.#time(piece.words);
    if (start && this.headWhen !== undefined && alone) this.head ??= 'turns';
  }

  /** What a clause speaks of when its predicate holds a word of time of its own. */
  whenOf(predicate: readonly Token[]): When {
    if (this.elsewhere) return 'foreign';
    const when = this.#spokenOf(predicate);
    return this.#setting.since ? sinceThen(when) : when;
  }

  #spokenOf(predicate: readonly Token[]): When {
    const time = predicate.findLast(
      (word, index) => word.role === 'time' && predicate[index - 1]?.role !== 'than',
    );
    if (time !== undefined) {
      const when = whenOf(time, this.#setting);
      const carries =
        when === 'foreign' ? isLater(time, this.#setting.year) : when.span === undefined;
      this.#clauseWhen = carries ? when : undefined;
      return isYearCount(time) ? summed(when) : when;
    }
    if (this.#clauseWhen !== undefined) return this.#clauseWhen;
    const whole = predicate.some(isWholeYear);
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
    this.when = within && isYearCount(time) ? summed(when) : when;
    return this.when;
  }

  /** A word of time at the sentence's head speaks for those after it, but for a part of a year. */
  #headTime(words: readonly Token[]): void {
    const time = words.findLast((word) => word.role === 'time');
    const when = this.#time(words);
    const said = time === undefined ? undefined : timeSaid(time);
    if (said === undefined || ('meaning' in said && said.meaning === 'part')) return;
    this.headWhen = when;
    if (time === undefined) return;
    if (isPassing(time)) this.head = 'passing';
    else if (isLater(time, this.#setting.year)) this.head = 'later';
    else if (when === 'foreign' && isPastYears(said)) this.head = 'past';
  }

  /** 换届以来, 用3年时间: several years, without their number. */
  #span(start: boolean): void {
    this.when = severalOf(this.#setting);
    if (start) this.headWhen = this.when;
  }

  /** 比上年增长8%, among several years: the last, and so are the sentences that follow. */
  #yearOnYear(): void {
    if (this.when === 'foreign' || this.when.span !== 'told') return;
    this.when = { period: this.when.period, kind: this.when.kind };
    this.headWhen ??= this.when;
  }

  /** 与2004年相比, in an account of 2005: that year alone is told, and so are the sentences that follow. */
  #yearBefore(start: boolean): void {
    this.#wholeYear();
    if (start) this.headWhen = this.when;
  }

  /** 全年生产总值增长6%, among several years: the last. */
  #wholeYear(): void {
    const { when, year } = this.#setting;
    if (when === 'foreign' || when.kind !== 'actual') return;
    this.when = { period: year - 1, kind: 'actual' };
  }

  /** A list of places that opens a clause acts where its last tells what they do: 青岛、烟台发挥龙头作用，…. */
  #listPlaces({ link, figure }: Piece, noun: readonly Token[], opens: boolean): void {
    const goesOn = link === 'list' && this.#places;
    if (goesOn && figure === undefined && isOfPlace(noun)) this.#actor = 'place';
    const lists = goesOn || (link !== 'list' && (opens || link === 'semicolon'));
    const named = noun[0]?.text === '支持' ? noun.slice(1) : noun;
    this.#places = lists && figure === undefined && named.length === 1 && isPlace(named);
  }

  #territory(piece: Piece, noun: readonly Token[], last: boolean): void {
    const opens = !this.#named;
    this.#named ||= !isAddress(noun);
    this.#listPlaces(piece, noun, opens);
    if (piece.link === 'list') return;
    const counted = this.#counts && piece.link === 'none' && isCounted(noun);
    if (counted || isSpelledCount(noun) || isRegionOwn(noun)) {
      this.#actor = 'counted';
      this.#countedTold = piece.figure !== undefined;
    }
    if (this.#actor !== 'counted' && isAboutPart(noun)) this.#actor = 'parts';
    const begins = opens || piece.link === 'semicolon';
    if (begins && piece.figure === undefined && isOfPlace(noun)) this.#actor = 'place';
    if (!isElsewhere(noun, opens)) return;
    this.elsewhere = true;
    this.opensElsewhere ||=
      hasOwnAccount(noun) && !isFounded(piece) && (opens || (last && actsItself(piece, noun)));
  }
}
