import type { WordRole } from './word-roles';

/** A word, and the part that it plays. */
export interface Word {
  readonly text: string;
  readonly role: WordRole;
}

/** The words that begin alike. */
interface Node<T> {
  /** Those that go on, by their next unit. */
  next?: Map<number, Node<T>>;
  word?: T;
}

/** Words and what is known of them, as a tree of UTF-16 units: the longest match wins. */
export class Dictionary<T extends { readonly text: string } = Word> {
  /** By a word's first unit where its node stands among `#nodes`; 0 where no word begins with it. */
  readonly #first = new Uint16Array(0x10000);
  readonly #nodes: (Node<T> | undefined)[] = [undefined];

  /** Adds a word. A word already known stays what it is. */
  add(word: T): void {
    if (word.text === '') return;
    let node = this.#nodeOf(word.text.charCodeAt(0));
    for (let i = 1; i < word.text.length; i++) {
      const unit = word.text.charCodeAt(i);
      node.next ??= new Map();
      let next = node.next.get(unit);
      if (next === undefined) node.next.set(unit, (next = {}));
      node = next;
    }
    node.word ??= word;
  }

  /** The longest word that stands at an offset. */
  match(text: string, at: number): T | undefined {
    let found: T | undefined;
    let node = this.#nodes[this.#first[text.charCodeAt(at)] ?? 0];
    for (let i = at + 1; node !== undefined; i++) {
      found = node.word ?? found;
      node = node.next?.get(text.charCodeAt(i));
    }
    return found;
  }

  #nodeOf(unit: number): Node<T> {
    const known = this.#nodes[this.#first[unit] ?? 0];
    if (known !== undefined) return known;
    const node: Node<T> = {};
    this.#first[unit] = this.#nodes.push(node) - 1;
    return node;
  }
}
