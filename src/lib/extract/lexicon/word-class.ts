/** A class of words, searched at either end of a text; the longest wins. */
export class Words {
  readonly #words: ReadonlySet<string>;
  /** How long the words are that begin, and that end, with a UTF-16 unit: the longest first. */
  readonly #byFirst: Lengths;
  readonly #byLast: Lengths;

  /** Of words parted by spaces. */
  constructor(...lists: readonly string[]) {
    this.#words = new Set(lists.flatMap((list) => list.split(/\s+/)).filter((one) => one !== ''));
    this.#byFirst = lengthsBy(this.#words, () => 0);
    this.#byLast = lengthsBy(this.#words, (word) => word.length - 1);
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** Length of the longest word that stands at an offset, or 0. */
  at(text: string, at: number): number {
    for (const length of this.#byFirst.get(text.charCodeAt(at)) ?? [])
      if (at + length <= text.length && this.#words.has(text.slice(at, at + length))) return length;
    return 0;
  }

  /** Length of the longest word that a text ends with, or 0. */
  ending(text: string): number {
    for (const length of this.#byLast.get(text.charCodeAt(text.length - 1)) ?? [])
      if (length <= text.length && this.#words.has(text.slice(text.length - length))) return length;
    return 0;
  }
}

type Lengths = ReadonlyMap<number, readonly number[]>;

/** The lengths of words by one of their units. */
function lengthsBy(words: Iterable<string>, unitOf: (word: string) => number): Lengths {
  const lengths = new Map<number, Set<number>>();
  for (const word of words) {
    const unit = word.charCodeAt(unitOf(word));
    const known = lengths.get(unit) ?? new Set();
    lengths.set(unit, known.add(word.length));
  }
  return new Map([...lengths].map(([unit, known]) => [unit, [...known].sort((a, b) => b - a)]));
}
