import type { WordRole } from './word-roles';

/** A word, and the part that it plays. */
export interface Word {
  readonly text: string;
  readonly role: WordRole;
}

interface Node {
  readonly next: Map<number, Node>;
  word?: Word;
}

/** Words and the parts they play, as a tree of UTF-16 units: the longest match wins. */
export class Dictionary {
  readonly #root: Node = { next: new Map() };

  /** Adds a word. A word already known keeps its role. */
  add(text: string, role: WordRole): void {
    let node = this.#root;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      let next = node.next.get(unit);
      if (next === undefined) node.next.set(unit, (next = { next: new Map() }));
      node = next;
    }
    if (node !== this.#root) node.word ??= { text, role };
  }

  /** The longest word that stands at an offset. */
  match(text: string, at: number): Word | undefined {
    let found: Word | undefined;
    let node = this.#root.next.get(text.charCodeAt(at));
    for (let i = at + 1; node !== undefined; i++) {
      found = node.word ?? found;
      node = node.next.get(text.charCodeAt(i));
    }
    return found;
  }
}
