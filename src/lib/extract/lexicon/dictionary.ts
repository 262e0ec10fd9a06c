import type { WordRole } from './word-roles';

interface Node {
  readonly next: Map<string, Node>;
  role?: WordRole;
}

/** Words and the parts they play, as a tree of characters: the longest match wins. */
export class Dictionary {
  readonly #root: Node = { next: new Map() };

  /** Adds a word. A word already known keeps its role. */
  add(word: string, role: WordRole): void {
    let node = this.#root;
    for (const glyph of word) {
      let next = node.next.get(glyph);
      if (next === undefined) node.next.set(glyph, (next = { next: new Map() }));
      node = next;
    }
    if (node !== this.#root) node.role ??= role;
  }

  /** The longest word that stands at an offset, by its end and its role. */
  match(text: string, at: number): { readonly end: number; readonly role: WordRole } | undefined {
    let node: Node | undefined = this.#root;
    let found: { end: number; role: WordRole } | undefined;
    for (let i = at; i < text.length; i++) {
      node = node.next.get(text.charAt(i));
      if (node === undefined) break;
      if (node.role !== undefined) found = { end: i + 1, role: node.role };
    }
    return found;
  }
}
