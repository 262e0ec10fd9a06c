import type { WordRole } from './word-roles';

/** A word, and the part that it plays. */
export interface Word {
  readonly text: string;
  readonly role: WordRole;
}

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  word?: T;
}

/** Words and what is known of them, as a tree of UTF-16 units: the longest match wins. */
export class Dictionary<T extends { readonly text: string } = Word> {
  readonly #root: Node<T> = { next: new Map() };

  /** Adds a word. A word already known stays what it is. */
  add(word: T): void {
    let node = this.#root;
    for (let i = 0; i < word.text.length; i++) {
      const unit = word.text.charCodeAt(i);
      let next = node.next.get(unit);
      if (next === undefined) node.next.set(unit, (next = { next: new Map() }));
      node = next;
    }
    if (node !== this.#root) node.word ??= word;
  }

  /** The longest word that stands at an offset. */
  match(text: string, at: number): T | undefined {
    let found: T | undefined;
    let node = this.#root.next.get(text.charCodeAt(at));
    for (let i = at + 1; node !== undefined; i++) {
      found = node.word ?? found;
      node = node.next.get(text.charCodeAt(i));
    }
    return found;
  }
}
