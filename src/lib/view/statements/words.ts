/** A run of Chinese characters, or a word of other letters and figures; 5.5 is one. */
const RUNS =
  /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:\.(?=\p{N})(?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;
const HAN = /^\p{Script=Han}/u;
const BEGINS_SPELLED = /^(?!\p{Script=Han})[\p{L}\p{N}]/u;
const BEGINS_FIGURE = /^\p{N}/u;
const ENDS_SPELLED = /(?!\p{Script=Han})[\p{L}\p{N}]$/u;
const ENDS_WITH_POINT = /(?!\p{Script=Han})[\p{L}\p{N}]\.$/u;
const DECIMALS = /^\.\p{N}/u;

/** What parts the words of a query: spaces, and the commas of both scripts. */
const BETWEEN = /[\s,，、。;；]+/u;

/** One word of a query, folded. */
export interface Word {
  readonly text: string;
  /** Is it the last, which the reader may still be typing? Its letters may go on: `hydro` finds hydrogen. */
  readonly open: boolean;
}

/** A stretch of a text, in UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The words of a query, every one of which must be found. */
export function wordsOf(query: string): Word[] {
  const texts = fold(query)
    .split(BETWEEN)
    .map((text) => text.replace(/^\.+|\.+$/gu, ''))
    .filter((text) => text !== '');
  return texts.map((text, index) => ({ text, open: index === texts.length - 1 }));
}

/**
 * What something near to a word may share with it: of Chinese every two neighbours (it has no spaces to tell
 * its words by), of other scripts the words.
 */
export function fragments(word: string): string[] {
  return [...word.matchAll(RUNS)].flatMap(([run]) => {
    const characters = [...run];
    if (!HAN.test(run) || characters.length === 1) return [run];
    return characters.slice(1).map((one, index) => `${characters[index] ?? ''}${one}`);
  });
}

/**
 * Where a word stands in a folded text, as it is written. Letters and figures begin where a word begins, and
 * unless the word is open end where it ends: 5g is not in 15g, nor 5% in 2.5%.
 */
export function findWord(folded: string, { text, open }: Word): Stretch[] {
  const found: Stretch[] = [];
  for (let start = folded.indexOf(text); start >= 0; start = folded.indexOf(text, start + 1)) {
    const end = start + text.length;
    if (beginsAt(folded, text, start) && (open || endsAt(folded, text, end)))
      found.push({ start, end });
  }
  return found;
}

function beginsAt(folded: string, text: string, start: number): boolean {
  if (!BEGINS_SPELLED.test(text)) return true;
  const before = folded.slice(Math.max(0, start - 3), start);
  return !ENDS_SPELLED.test(before) && !(ENDS_WITH_POINT.test(before) && BEGINS_FIGURE.test(text));
}

function endsAt(folded: string, text: string, end: number): boolean {
  if (!ENDS_SPELLED.test(text)) return true;
  const after = folded.slice(end, end + 3);
  return !BEGINS_SPELLED.test(after) && !DECIMALS.test(after);
}

/** Is a word somewhere in a folded text, as `findWord` understands it? */
export function hasWord(folded: string, word: Word): boolean {
  return folded.includes(word.text) && findWord(folded, word).length > 0;
}

/** All that may have to be changed: Chinese characters, small letters and figures stand as they are. */
const UNFOLDED = /[^\p{Script=Han}a-z0-9]/gu;

/**
 * A text as it is compared: full width as half width (５Ｇ as 5g), capitals as small letters. Each character
 * keeps its length, so that a place in the folded text is the same place in the text.
 */
export function fold(text: string): string {
  return text.replace(UNFOLDED, (character) => {
    const plain = character.normalize('NFKC').toLowerCase();
    return plain.length === character.length ? plain : character;
  });
}
