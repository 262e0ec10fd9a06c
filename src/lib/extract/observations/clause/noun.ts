import type { Lexicon } from '../../lexicon/lexicon';
import type { Subject } from '../../lexicon/subject';
import type { WordRole } from '../../lexicon/word-roles';
import type { Token } from './token';

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
  /** Is itself a growth: 涨幅, 增速. */
  readonly grows: boolean;
}

const GROWTH = /增速|增幅|涨幅|增长|上涨/;

/** Words that make a figure an increase. */
export function adds(word: Token): boolean {
  return /^(?:新增加?|净增加?|增加|增)$/.test(word.text);
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

/** True for words that say something about a noun rather than being one. */
export function isVerbal(token: Token): boolean {
  return (
    VERBAL.has(token.role) ||
    COMPARING.has(token.role) ||
    token.role === 'own' ||
    token.role === 'time'
  );
}

/** Where the noun of a piece ends: after its last word that is not verbal. 0 when there is none. */
export function nounEnd(words: readonly Token[]): number {
  for (let i = words.length - 1; i >= 0; i--) {
    const token = words[i];
    if (token !== undefined && !isVerbal(token)) return i + 1;
  }
  return 0;
}

/** Reads a noun. `topic` is what earlier words of the sentence were about, for bare nouns. */
export function readNoun(
  words: readonly Token[],
  lexicon: Lexicon,
  topic: string | undefined,
): Noun {
  const at = nameIndex(words);
  const lead = Math.max(
    0,
    words.findIndex((word) => !isVerbal(word)),
  );
  const text = words
    .slice(lead)
    .map((word) => word.text)
    .join('');
  const token = words[at];
  const subject = token === undefined ? undefined : lexicon.subject(token.text, topic, text);
  const from = words[lead];
  const last = words.at(-1);
  const base = {
    text,
    start: from?.start ?? 0,
    end: last?.end ?? 0,
    makes:
      words.some((word) => word.role === 'make') ||
      (subject?.readings.every((reading) => reading.flow === 'new') === true &&
        words[at - 1]?.text.endsWith('完成') === true),
    sums: words.some(sums),
    adds: words.some(adds),
    grows: words.some((word) => word.role !== 'make' && GROWTH.test(word.text)),
    stocks: words.some(
      (word) =>
        word.role === 'stock' ||
        (word.role === 'bare' && (words.some(adds) ? /总|量/ : /总|量|里程/).test(word.text)),
    ),
  };
  if (subject === undefined)
    return {
      ...base,
      named: hasPlace(words) ? { is: 'foreign' } : { is: 'unknown', why: 'no name' },
    };
  const named = qualify(words, at, subject);
  return { ...base, named, start: quoteStart(words, at, subject) };
}

/** The last full name; without one, the last bare noun. */
function nameIndex(words: readonly Token[]): number {
  const name = words.findLastIndex((token) => token.role === 'name');
  return name >= 0 ? name : words.findLastIndex((token) => token.role === 'bare');
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
    if (token.text === '的') continue;
    if (token.role === 'own') own = true;
    else if (token.role === 'place' || token.role === 'part') return { is: 'foreign' };
    else if (COMPARING.has(token.role) || token.role === 'body')
      return { is: 'unknown', why: token.text };
    else if (LEADING.has(token.role)) verb = true;
    else if (!verb && token.role !== 'time' && subject.before?.includes(token.text) !== true)
      return { is: 'unknown', why: `${token.text} + ${subject.id}` };
  }
  return { is: 'subject', subject, own };
}

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
