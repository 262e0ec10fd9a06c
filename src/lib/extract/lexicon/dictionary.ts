import type { WordRole } from './word-roles';

/** A word, and the part that it plays. */
export interface Word {
  readonly text: string;
  readonly role: WordRole;
}

/** The words that begin alike. */
interface Node<T> {
  word: T | undefined;
  /** The first unit that one of them goes on with, and those that do. Most nodes have no other. */
  unit: number;
  next: Node<T> | undefined;
  /** Those that go on otherwise, by their next unit. */
  others: Map<number, Node<T>> | undefined;
  /** A bit for each of these units by its last five: most that go on with no word are not looked up. */
  otherBits: number;
}

const NO_UNIT = -1;
const OPENING_BITS = 32768;

function emptyNode<T>(): Node<T> {
  return { word: undefined, unit: NO_UNIT, next: undefined, others: undefined, otherBits: 0 };
}

/**
 * The unit at an offset; none beyond either end of a text. A NaN would cost more, and what is surely a whole number (`| 0`) is
 * looked up without a call.
 */
function unitAt(text: string, at: number): number {
  return (at >= 0 && at < text.length ? text.charCodeAt(at) : NO_UNIT) | 0;
}

/** The bit for two units that a word begins with: few of them share one, and all of them are soon at hand. */
function openingBit(unit: number, next: number): number {
  return (unit * 31 + next) & (OPENING_BITS - 1);
}

/** The node after another by a unit. */
function after<T>(node: Node<T>, unit: number): Node<T> | undefined {
  if (unit === node.unit) return node.next;
  return (node.otherBits & (1 << unit)) === 0 ? undefined : node.others?.get(unit);
}

/** The node after another by a unit, made where there is none. */
function grown<T>(node: Node<T>, unit: number): Node<T> {
  if (node.unit === NO_UNIT) node.unit = unit;
  if (node.unit === unit) return (node.next ??= emptyNode());
  node.others ??= new Map();
  node.otherBits |= 1 << unit;
  let other = node.others.get(unit);
  if (other === undefined) node.others.set(unit, (other = emptyNode()));
  return other;
}

/**
 * Words and what is known of them, as a tree of UTF-16 units: the longest match wins. They are read onwards from where
 * they begin, or back from where they end.
 */
export class Dictionary<T extends { readonly text: string } = Word> {
  readonly #step: 1 | -1;
  /** Nodes by the unit at which a word is entered. */
  readonly #first = new Map<number, Node<T>>();
  /** A bit for each two units by which a word is entered, and for a word of one unit: most enter none. */
  readonly #openings = new Int32Array(OPENING_BITS / 32);

  constructor(reads: 'onwards' | 'back' = 'onwards') {
    this.#step = reads === 'onwards' ? 1 : -1;
  }

  /** Adds a word. A word already known stays what it is. */
  add(word: T): void {
    const { text } = word;
    if (text === '') return;
    const from = this.#step === 1 ? 0 : text.length - 1;
    let node = this.#nodeOf(unitAt(text, from), unitAt(text, from + this.#step));
    for (let i = 1; i < text.length; i++)
      node = grown(node, text.charCodeAt(from + i * this.#step));
    node.word ??= word;
  }

  /** Does a word begin, or where they are read back end, with a text? */
  begins(text: string): boolean {
    let at = this.#step === 1 ? 0 : text.length - 1;
    let node = this.#first.get(unitAt(text, at));
    for (let rest = text.length - 1; rest > 0 && node !== undefined; rest--)
      node = after(node, unitAt(text, (at += this.#step)));
    return node !== undefined;
  }

  /** The longest word that begins, or where they are read back ends, with the unit at an offset. */
  match(text: string, at: number): T | undefined {
    let found: T | undefined;
    let node = this.#entered(unitAt(text, at), unitAt(text, at + this.#step));
    for (let i = at + this.#step; node !== undefined; i += this.#step) {
      found = node.word ?? found;
      node = after(node, unitAt(text, i));
    }
    return found;
  }

  #entered(unit: number, next: number): Node<T> | undefined {
    return this.#opens(openingBit(unit, next)) || this.#opens(openingBit(unit, NO_UNIT))
      ? this.#first.get(unit)
      : undefined;
  }

  #opens(bit: number): boolean {
    return ((this.#openings[bit >> 5] ?? 0) & (1 << bit)) !== 0;
  }

  #nodeOf(unit: number, next: number): Node<T> {
    let node = this.#first.get(unit);
    if (node === undefined) this.#first.set(unit, (node = emptyNode()));
    const bit = openingBit(unit, next);
    this.#openings[bit >> 5] = (this.#openings[bit >> 5] ?? 0) | (1 << bit);
    return node;
  }
}
