import { Dictionary } from './dictionary';

type Bare = { readonly text: string };

/** A class of words, searched at either end of a text; the longest wins. */
export class Words {
  readonly #words: ReadonlySet<string>;
  readonly #onwards = new Dictionary<Bare>('onwards');
  readonly #back = new Dictionary<Bare>('back');

  /** Of words parted by spaces. */
  constructor(...lists: readonly string[]) {
    this.#words = new Set(lists.flatMap((list) => list.split(/\s+/)).filter((one) => one !== ''));
    for (const text of this.#words) {
      this.#onwards.add({ text });
      this.#back.add({ text });
    }
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** Length of the longest word that stands at an offset, or 0. */
  at(text: string, at: number): number {
    return this.#onwards.match(text, at)?.text.length ?? 0;
  }

  /** Length of the longest word that a text ends with, or 0. */
  ending(text: string): number {
    return this.#back.match(text, text.length - 1)?.text.length ?? 0;
  }
}
