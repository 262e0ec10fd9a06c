import { KINDS, type Loaded, type Statements } from '../../domain';
import { entriesOf, SEARCH_FIELDS, KIND_NAMES, type Entry } from './entry';
import { fold, hasWord, fragments, type Word, wordsOf } from './words';

/** Statements as they are searched. */
export interface Searched {
  /** In the order of the files: by region, the nation first, then as the report tells them. */
  readonly entries: readonly Entry[];
  /** Chinese names of regions and kinds, folded, the longest first: what may be typed without a space beside it. */
  readonly names: readonly string[];
}

/** How many subjects are offered in place of a query that finds nothing. */
const NEAR_AT_MOST = 6;

/** The statements with what they are searched by. */
export function searchedOf(
  loaded: Pick<Loaded, 'regions' | 'indicators'>,
  statements: Statements,
): Searched {
  const names = [
    ...loaded.regions.flatMap(({ nameZh, shortZh }) => [nameZh, shortZh]),
    ...KINDS.map((kind) => KIND_NAMES[kind]),
  ];
  return {
    entries: entriesOf(loaded, statements),
    names: [...new Set(names.map(fold))]
      .filter((name) => name.length > 1)
      .sort((a, b) => b.length - a.length),
  };
}

/**
 * The words of a query. One that as a whole is found nowhere and begins or ends with a name is two words:
 * 贵州就业 is 贵州 and 就业.
 */
export function readQuery({ entries, names }: Searched, query: string): Word[] {
  function parted(word: Word): Word[] {
    const { text, open } = word;
    if (entries.some((entry) => holds(entry, [word]))) return [word];
    for (const name of names) {
      if (text.length <= name.length) continue;
      if (text.startsWith(name))
        return [{ text: name, open: false }, ...parted({ text: text.slice(name.length), open })];
      if (text.endsWith(name))
        return [
          ...parted({ text: text.slice(0, -name.length), open: false }),
          { text: name, open },
        ];
    }
    return [word];
  }
  return wordsOf(query).flatMap(parted);
}

/** The entries that hold every word as it is written, best first, else in their order; all where there is no word. */
export function find(entries: readonly Entry[], words: readonly Word[]): readonly Entry[] {
  if (words.length === 0) return entries;
  const tiers: Entry[][] = TIERS.map(() => []);
  for (const entry of entries)
    if (holds(entry, words)) tiers[TIERS.indexOf(tierOf(entry, words))]?.push(entry);
  return tiers.flat();
}

/** Does an entry hold every word, each in one of its texts? */
export function holds({ texts }: Entry, words: readonly Word[]): boolean {
  return words.every((word) => SEARCH_FIELDS.some((field) => hasWord(texts[field], word)));
}

/** Where the words stand, best first: they are the subject, begin it, stand in it, in the clause, in our names. */
const TIERS = ['is', 'begins', 'subject', 'quote', 'names'] as const;
type Tier = (typeof TIERS)[number];

/**
 * Where the words of an entry that holds them stand. One that names its region or kind may stand there: of
 * 贵州 就业 it is 就业 that is looked for in the subject.
 */
function tierOf({ texts }: Entry, words: readonly Word[]): Tier {
  const inName = (word: Word) => hasWord(texts.region, word) || hasWord(texts.kind, word);
  const standing = (text: string) => {
    const there = words.filter((word) => hasWord(text, word));
    return words.every((word) => there.includes(word) || inName(word)) ? there : [];
  };
  const there = standing(texts.subject);
  if (there.length === 0) return standing(texts.quote).length > 0 ? 'quote' : 'names';
  const joined = there.map(({ text }) => text).join('');
  if (texts.subject === joined) return 'is';
  return texts.subject.startsWith(joined) ? 'begins' : 'subject';
}

/**
 * Subjects of the reports that share most fragments with words which find nothing, best first; of those that
 * share as many the shortest.
 */
export function near(entries: readonly Entry[], words: readonly Word[]): string[] {
  const sought = [...new Set(words.flatMap(({ text }) => fragments(text)))];
  const subjects = new Map(
    entries.map(({ texts, statement }) => [texts.subject, statement.subject]),
  );
  return [...subjects]
    .map(([folded, subject]) => ({
      subject,
      shared: sought.filter((text) => hasWord(folded, { text, open: true })).length,
    }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.subject.length - b.subject.length)
    .slice(0, NEAR_AT_MOST)
    .map(({ subject }) => subject);
}
