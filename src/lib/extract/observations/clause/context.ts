import { timeSaid } from './time';
import type { Subject } from '../../lexicon/subject';
import type { Token } from './token';
import type { When } from './claim';
import { isVerbal } from './noun';
import type { Piece } from './segment';
import {
  hasOwnAccount,
  isAboutPart,
  isActors,
  isCount,
  isCounted,
  isElsewhere,
  isGreeting,
  isOfPlace,
  type Actor,
} from './territory';

/** What a sentence is read against. */
export interface SceneSetting {
  /** The report's year. */
  readonly year: number;
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
  /** The sentence's first piece is about a part that reports give paragraphs to. */
  opensElsewhere = false;

  /** Nothing but words of address and of time has been said yet. */
  #greets = false;
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
    const own = (noun.length === 0 ? piece.words : noun).some((word) => word.role === 'own');
    if (piece.link === 'semicolon') this.elsewhere = this.#setting.elsewhere;
    if (own) this.elsewhere = false;
    if (own || piece.link === 'semicolon') this.#actor = undefined;
    const opens = piece.link === 'start' || piece.link === 'semicolon';
    if (noun.length > 0) {
      const names = piece.figure !== undefined || noun.some((word) => word.role === 'name');
      if ((opens || names) && piece.link !== 'list') this.#time(noun.slice(0, leadOf(noun)));
      this.#territory(piece, noun);
      if (piece.link === 'start' && turns(piece))
        this.headWhen = this.#time(piece.words.slice(0, 2));
    } else if (opens && piece.figure === undefined) {
      const time = this.#time(piece.words);
      if (piece.link === 'start') this.headWhen = time;
    }
    this.#counts = isCount(piece);
    this.#greets = (piece.link === 'start' || this.#greets) && isGreeting(piece.words);
  }

  /** What a clause speaks of when its predicate holds a word of time of its own. */
  whenOf(predicate: readonly Token[]): When {
    if (this.elsewhere) return 'foreign';
    const time = predicate.findLast(
      (word, index) => word.role === 'time' && predicate[index - 1]?.role !== 'than',
    );
    if (time !== undefined) return whenOf(time, this.#setting);
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

  #time(words: readonly Token[]): When | undefined {
    const time = words.findLast((word) => word.role === 'time');
    if (time === undefined) return undefined;
    this.when = whenOf(time, this.#setting);
    return this.when;
  }

  #territory(piece: Piece, noun: readonly Token[]): void {
    if (piece.link === 'list') return;
    const counted = this.#counts && piece.link === 'none' && isCounted(noun);
    if (counted || isAboutPart(noun)) this.#actor = 'parts';
    const opens = piece.link === 'start' || (this.#greets && piece.link === 'comma');
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
  return words[at]?.role === 'time' && !/^(?:规划|计划|纲要)/.test(words[at + 1]?.text ?? '');
}

/** How many verbal words stand before a noun. */
function leadOf(words: readonly Token[]): number {
  return Math.max(
    0,
    words.findIndex((word) => !isVerbal(word)),
  );
}

/** What a word of time says of the clauses after it. */
function whenOf(token: Token, { year, when }: SceneSetting): When {
  const said = timeSaid(token);
  const since = token.text === `${year - 1}年以来`;
  const meaning = since ? 'last' : 'meaning' in said ? said.meaning : undefined;
  if (meaning === 'several')
    return when !== 'foreign' && when.kind === 'actual'
      ? { period: year - 1, kind: 'actual', span: 'told' }
      : 'foreign';
  const spoken =
    'year' in said ? said.year : meaning === 'last' ? year - 1 : meaning === 'current' ? year : 0;
  if (spoken === year) return { period: year, kind: 'target' };
  return spoken === year - 1 ? { period: spoken, kind: 'actual' } : 'foreign';
}
