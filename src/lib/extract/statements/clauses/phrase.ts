/**
 * Words of a report in two guises of equal length: `text` in the plain form that the rules read, and
 * `shown` in the report's own characters.
 */
export class Phrase {
  static readonly EMPTY = new Phrase('', '');

  constructor(
    readonly text: string,
    readonly shown: string,
  ) {}

  get length(): number {
    return this.text.length;
  }

  slice(from: number, to?: number): Phrase {
    return new Phrase(this.text.slice(from, to), this.shown.slice(from, to));
  }

  plus(other: Phrase): Phrase {
    return new Phrase(this.text + other.text, this.shown + other.shown);
  }

  /** Without the characters from `from` to `to`. */
  without(from: number, to: number): Phrase {
    return this.slice(0, from).plus(this.slice(to));
  }

  /** Without what a pattern matches, wherever it does. */
  dropping(pattern: RegExp): Phrase {
    if (this.text.search(pattern) < 0) return this;
    let kept = Phrase.EMPTY;
    let at = 0;
    for (const match of this.text.matchAll(pattern)) {
      kept = kept.plus(this.slice(at, match.index));
      at = match.index + match[0].length;
    }
    return kept.plus(this.slice(at));
  }

  /** The parts between what a pattern matches. */
  split(pattern: RegExp): Phrase[] {
    if (this.text.search(pattern) < 0) return [this];
    const parts: Phrase[] = [];
    let at = 0;
    for (const match of this.text.matchAll(pattern)) {
      parts.push(this.slice(at, match.index));
      at = match.index + match[0].length;
    }
    parts.push(this.slice(at));
    return parts;
  }
}
