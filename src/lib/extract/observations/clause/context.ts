import { timeSaid } from './time';
import type { Token } from './token';
import type { When } from './claim';
import { isVerbal } from './noun';
import type { Piece } from './segment';

/** What a sentence is read against. */
export interface SceneSetting {
  /** The report's year. */
  readonly year: number;
  /** What a clause without a word of time speaks of. */
  readonly when: When;
  /** The paragraph is about a part of the territory, until it names the whole. */
  readonly elsewhere: boolean;
}

/** Parts with figures of their own, to which reports give whole paragraphs. */
const OWN_ACCOUNTS = /^(?:新区|新片区|直管区|兵团|生产建设兵团)$/;

/** Parts that sentences are about; the others (西部, 示范区) stand in the names of policies and projects. */
const ACCOUNTABLE =
  /^(?:新区|新片区|直管区|兵团|生产建设兵团|开发区|经开区|高新区|新城|园区|产业园|工业园|.*流域|各[市县区地州]{1,2}|市县|县市|区县|市州|县域|县域经济|.*经济圈|都市圈|城市群)$/;

/** Parts that are also everyday objects of a report: 产业园区配套设施. */
const WEAK_PART = /园|县(?!域经济)|市(?!圈|群)|乡|镇/;

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

  constructor(setting: SceneSetting) {
    this.#setting = setting;
    this.when = setting.when;
    this.elsewhere = setting.elsewhere;
  }

  /** Takes in a piece before it is read: its words of time and of territory. */
  enter(piece: Piece, noun: readonly Token[]): void {
    if (piece.link === 'semicolon') this.elsewhere = this.#setting.elsewhere;
    if ((noun.length === 0 ? piece.words : noun).some((word) => word.role === 'own'))
      this.elsewhere = false;
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
    if (piece.link === 'list' || !isElsewhere(noun, piece.link === 'start')) return;
    this.elsewhere = true;
    if (piece.link === 'start')
      this.opensElsewhere = noun.slice(0, 3).some((word) => OWN_ACCOUNTS.test(word.text));
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

/**
 * A noun whose head is a part of the territory: 兵团综合实力, 临港新片区新一轮政策. At the head of a sentence one
 * unknown word may stand before the part's kind, its name.
 */
function isElsewhere(words: readonly Token[], opens: boolean): boolean {
  const lead = Math.max(
    0,
    words.findIndex((word) => word.role !== 'own' && word.role !== 'time'),
  );
  const [first, second] = words.slice(lead, lead + 2);
  const part = first?.role === 'part' ? first : second;
  if (part === undefined || !ACCOUNTABLE.test(part.text)) return false;
  if (first?.role !== 'part')
    return (
      second?.role === 'part' && (first?.role === 'place' || (opens && first?.role === 'other'))
    );
  const after = words.slice(lead + 1);
  return (
    !WEAK_PART.test(first.text) ||
    after[0] === undefined ||
    isVerbal(after[0]) ||
    after.some((word) => word.role === 'body')
  );
}
