/** A class of words, searched at either end of a text; the longest wins. */
export class Words {
  readonly #words: ReadonlySet<string>;
  readonly #longest: number;

  /** Of words parted by spaces. */
  constructor(...lists: readonly string[]) {
    this.#words = new Set(lists.flatMap((list) => list.split(/\s+/)).filter((one) => one !== ''));
    this.#longest = Math.max(0, ...[...this.#words].map((word) => word.length));
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** Length of the longest word that stands at an offset, or 0. */
  at(text: string, at: number): number {
    for (let length = Math.min(this.#longest, text.length - at); length > 0; length--)
      if (this.#words.has(text.slice(at, at + length))) return length;
    return 0;
  }

  /** Length of the longest word that a text ends with, or 0. */
  ending(text: string): number {
    for (let length = Math.min(this.#longest, text.length); length > 0; length--)
      if (this.#words.has(text.slice(text.length - length))) return length;
    return 0;
  }
}
