import type { Lexicon } from '../../lexicon/lexicon';
import type { Subject } from '../../lexicon/subject';
import type { WordRole } from '../../lexicon/word-roles';
import { textOf, type Token } from './token';

/** What the words before a predicate turned out to name. */
export type Named =
  | { readonly is: 'subject'; readonly subject: Subject; readonly own: boolean }
  /** Nothing of ours: `why` says what stood in the way. */
  | { readonly is: 'unknown'; readonly why: string }
  /** Another territory's, or a part of this one's. */
  | { readonly is: 'foreign' };

/** A member of a list of nouns, or a noun alone. */
export interface Noun {
  readonly named: Named;
  /** Text without leading verbs, for names that share their tail with a later member. */
  readonly text: string;
  /** Where the shortest quote of it begins, and where the noun ends. */
  readonly start: number;
  readonly end: number;
  readonly makes: boolean;
  readonly stocks: boolean;
  /** 累计: counted together. */
  readonly sums: boolean;
  /** Says how much more there is: 新增, 增加. */
  readonly adds: boolean;
  /** 其中: a part of what was told before. */
  readonly within: boolean;
  /** Is itself a growth: 涨幅, 增速. */
  readonly grows: boolean;
}

const GROWTH = /增速|增幅|涨幅|增长|上涨/;

const ADDING: ReadonlySet<string> = new Set([
  '新增',
  '新增加',
  '净增',
  '净增加',
  '增加',
  '增',
  '累计新增',
]);

/** Words that make a figure an increase. */
export function adds(word: Token): boolean {
  return word.role !== 'other' && ADDING.has(word.text);
}

/** Words that count together what several years or months made. */
export function sums(word: Token): boolean {
  return word.role === 'stock' && word.text.startsWith('累计');
}

/** Roles that a predicate may hold, and that may stand before a noun as its verbs. */
const VERBAL: ReadonlySet<WordRole> = new Set<WordRole>([
  'plain',
  'make',
  'stock',
  'up',
  'down',
  'reach',
  'degree',
  'growth',
  'each',
  'authority',
  'task',
  'verdict',
  'from',
  'positive',
  'words',
  'sync',
]);
/** Verbs that take what follows them as their object, so that what stands before them is no part of the name. */
const LEADING: ReadonlySet<WordRole> = new Set<WordRole>([
  'plain',
  'make',
  'stock',
  'up',
  'down',
  'reach',
  'degree',
  'each',
  'task',
  'verdict',
]);
const COMPARING: ReadonlySet<WordRole> = new Set<WordRole>(['share', 'than', 'above', 'remark']);

/** True for words that say something about a noun rather than being one. Asked most of all, so no set is looked up. */
export function isVerbal({ role }: Token): boolean {
  switch (role) {
    case 'other':
    case 'name':
    case 'bare':
    case 'topic':
    case 'modifier':
    case 'place':
    case 'part':
    case 'body':
    case 'join':
    case 'separator':
    case 'figure':
      return false;
    default:
      return true;
  }
}

/** A noun that turned out to name something else. */
export function renamed(noun: Noun, named: Named, start = noun.start, grows = noun.grows): Noun {
  const { text, end, makes, stocks, sums, adds, within } = noun;
  return { named, text, start, end, makes, stocks, sums, adds, within, grows };
}

/** Where the noun of a piece's first words ends: after the last that is not verbal. 0 when there is none. */
export function nounEnd(words: readonly Token[], within: number): number {
  for (let i = within - 1; i >= 0; i--) {
    const token = words[i];
    if (token !== undefined && !isVerbal(token)) return i + 1;
  }
  return 0;
}

/**
 * Reads a noun. `topic` is what earlier words of the sentence were about, for bare nouns; `within`: 其中 speaks for it.
 */
export function readNoun(
  words: readonly Token[],
  lexicon: Lexicon,
  topic?: string,
  within = false,
): Noun {
  const at = nameIndex(words);
  const lead = leadOf(words);
  const text = textOf(words.slice(lead));
  // An index of -1 would be looked up as a property's name.
  const token = at < 0 ? undefined : words[at];
  const subject = token === undefined ? undefined : lexicon.subject(token.text, topic, text);
  const made =
    subject?.readings.every((reading) => reading.flow === 'new') === true &&
    words[at - 1]?.text.endsWith('完成') === true;
  const { makes, stocks, sums, adds, grows } = verbsOf(words);
  return {
    named: subject === undefined ? unnamed(words) : qualify(words, at, subject),
    text,
    start: subject === undefined ? (words[lead]?.start ?? 0) : quoteStart(words, at, subject),
    end: words[words.length - 1]?.end ?? 0,
    makes: makes || made,
    stocks,
    sums,
    adds,
    within,
    grows,
  };
}

/** What a noun without a name of ours is. */
function unnamed(words: readonly Token[]): Named {
  return hasPlace(words) ? { is: 'foreign' } : { is: 'unknown', why: 'no name' };
}

/** How many verbal words stand before a noun; 0 where nothing else stands there. */
export function leadOf(words: readonly Token[]): number {
  return Math.max(
    0,
    words.findIndex((word) => !isVerbal(word)),
  );
}

/** What a noun's words tell of how its figure is counted. */
function verbsOf(
  words: readonly Token[],
): Pick<Noun, 'makes' | 'stocks' | 'sums' | 'adds' | 'grows'> {
  const verbs = { makes: false, stocks: false, sums: false, adds: false, grows: false };
  for (const word of words) {
    verbs.makes ||= word.role === 'make';
    verbs.sums ||= sums(word);
    verbs.adds ||= adds(word);
    verbs.grows ||= word.role !== 'make' && word.text.length > 1 && GROWTH.test(word.text);
  }
  const total = verbs.adds ? /总|量/ : /总|量|里程/;
  verbs.stocks = words.some(
    ({ role, text }) => role === 'stock' || (role === 'bare' && total.test(text)),
  );
  return verbs;
}

/** The last full name; without one, the last bare noun. */
function nameIndex(words: readonly Token[]): number {
  let bare = -1;
  for (let i = words.length - 1; i >= 0; i--) {
    const role = words[i]?.role;
    if (role === 'name') return i;
    if (role === 'bare' && bare < 0) bare = i;
  }
  return bare;
}

function hasPlace(words: readonly Token[]): boolean {
  return words[0]?.role === 'place' || words[0]?.role === 'part';
}

/** Checks what stands around a name: words that change what it is make it somebody else's, or something else. */
function qualify(words: readonly Token[], at: number, subject: Subject): Named {
  for (const token of words.slice(at + 1))
    if (
      !VERBAL.has(token.role) &&
      subject.bare?.includes(token.text) !== true &&
      subject.after?.includes(token.text) !== true
    )
      return { is: 'unknown', why: `${subject.id} + ${token.text}` };
  if (isDoers(words, at))
    return { is: 'unknown', why: `${words[at - 2]?.text ?? ''} + ${subject.id}` };
  let verb = false;
  let own = false;
  for (let i = at - 1; i >= 0; i--) {
    const token = words[i];
    if (token === undefined) continue;
    if (token.text === '的' || token.text === '年') continue;
    if (token.role === 'own') own = true;
    else if (token.role === 'place' || token.role === 'part') return { is: 'foreign' };
    else if (COMPARING.has(token.role) || token.role === 'body' || PER_HEAD.test(token.text))
      return { is: 'unknown', why: token.text };
    else if (LEADING.has(token.role)) verb = true;
    else if (!verb && token.role !== 'time' && subject.before?.includes(token.text) !== true)
      return { is: 'unknown', why: `${token.text} + ${subject.id}` };
  }
  return { is: 'subject', subject, own };
}

/** 每万人拥有5G基站: an amount for so many people. */
const PER_HEAD = /每[百千万]?[人名户]/;

/** 跨境电商实现进出口额: who brought it about, where an unknown word stands right before the verb. */
function isDoers(words: readonly Token[], at: number): boolean {
  const [doer, verb] = words.slice(Math.max(0, at - 2), at);
  return doer?.role === 'other' && doer.text.length > 1 && /^(?:实现|完成)$/.test(verb?.text ?? '');
}

/** The quote takes in the verb that makes something, and words that narrow the name. */
function quoteStart(words: readonly Token[], at: number, subject: Subject): number {
  let from = at;
  for (let i = at - 1; i >= 0; i--) {
    const token = words[i];
    if (
      token === undefined ||
      !(
        token.role === 'make' ||
        token.role === 'stock' ||
        subject.before?.includes(token.text) === true
      )
    )
      break;
    from = i;
  }
  return words[from]?.start ?? 0;
}
