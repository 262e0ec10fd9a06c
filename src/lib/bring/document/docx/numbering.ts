import { at, childrenOf, type Element } from '../xml';
import { formatCount } from './number-format';
import type { Styles } from './styles';

/** A level of a list. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** With %1 to %9 for the counts of the levels: （%2）, 第%1章. */
  readonly text: string;
  /** The style whose paragraphs are of this level; empty where there is none. */
  readonly style: string;
  /** The highest level, from 1, whose paragraphs make this one begin anew; 0: none does. */
  readonly restart: number;
  /** All counts in plain digits (isLgl). */
  readonly plain: boolean;
  readonly space: boolean;
}

/** A list as it is defined; several lists of a document may go on with one count. */
interface Definition {
  readonly id: string;
  readonly levels: readonly (Level | undefined)[];
}

/** A list of the document. */
interface List {
  readonly definition: Definition;
  /** Levels that begin anew with this list, at a count of its own. */
  readonly starts: ReadonlyMap<number, number>;
  readonly own: ReadonlyMap<number, Level>;
}

/** The place of a paragraph in a list. */
interface Place {
  readonly list: List;
  readonly number: string;
  readonly level: number;
}

const LEVELS = 9;
/** What stands for a bullet, whose sign is of a font for signs alone. */
const BULLET = '●';
const OWN_BULLETS = /^[●■◆○□·•▲★—-]$/u;

/** Counts the automatic numbers of paragraphs, as a word processor does when it shows a document. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #styles: Styles;
  /** By definition: the counts of its levels; absent where a level has not begun. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  /** Lists and levels of a start of their own that have begun. */
  readonly #begun = new Set<string>();

  constructor(numbering: Element | undefined, styles: Styles) {
    this.#styles = styles;
    this.#lists = listsOf(numbering, styles);
  }

  /** The label of the next paragraph, with the space that follows it; empty where it has none. */
  next(properties: Element | undefined): string {
    const place = this.#placeOf(properties);
    if (!place) return '';
    const { list, level } = place;
    const counts = this.#count(place);
    const own = levelOf(list, level);
    if (!own) return '';
    if (own.format === 'bullet') return OWN_BULLETS.test(own.text) ? own.text : BULLET;
    const label = own.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const of = levelOf(list, at);
      const count = counts[at] ?? of?.start ?? 1;
      return formatCount(count, own.plain ? 'decimal' : (of?.format ?? 'decimal'));
    });
    return label !== '' && own.space && /[\w.]$/u.test(label) ? `${label} ` : label;
  }

  /** The paragraph's own place, or that of its style. A list of the number 0 is none. */
  #placeOf(properties: Element | undefined): Place | undefined {
    const own = at(properties, 'numPr');
    const chain = this.#styles.chain(valueOf(at(properties, 'pStyle')));
    const styled = chain.find(({ numbering }) => valueOf(at(numbering, 'numId')) !== undefined);
    const number = valueOf(at(own, 'numId')) ?? valueOf(at(styled?.numbering, 'numId'));
    const list = number === undefined ? undefined : this.#lists.get(number);
    if (number === undefined || !list) return undefined;
    const linked = chain
      .map(({ id }) => list.definition.levels.findIndex((level) => level?.style === id))
      .find((level) => level >= 0);
    const direct = valueOf(at(own, 'ilvl')) ?? (at(own, 'numId') ? '0' : undefined);
    const level = Number(direct ?? linked ?? valueOf(at(styled?.numbering, 'ilvl')) ?? 0);
    return level >= 0 && level < LEVELS ? { list, number, level } : undefined;
  }

  /** Counts one more at a level; deeper ones begin anew. */
  #count({ list, number, level }: Place): readonly (number | undefined)[] {
    const { id } = list.definition;
    const counts = this.#counts.get(id) ?? [];
    this.#counts.set(id, counts);
    const start = list.starts.get(level);
    const isFirst = start !== undefined && !this.#begun.has(`${number}/${level}`);
    if (isFirst) this.#begun.add(`${number}/${level}`);
    const before = counts[level];
    if (isFirst) counts[level] = start;
    else counts[level] = before === undefined ? (levelOf(list, level)?.start ?? 1) : before + 1;
    for (let deeper = level + 1; deeper < LEVELS; deeper++)
      if (level < (levelOf(list, deeper)?.restart ?? deeper)) counts[deeper] = undefined;
    return counts;
  }
}

const levelOf = (list: List, level: number): Level | undefined =>
  list.own.get(level) ?? list.definition.levels[level];

const valueOf = (element: Element | undefined): string | undefined => element?.attributes['val'];

function listsOf(numbering: Element | undefined, styles: Styles): ReadonlyMap<string, List> {
  const abstracts = new Map(
    childrenOf(numbering, 'abstractNum').map((one) => [one.attributes['abstractNumId'], one]),
  );
  const numbers = childrenOf(numbering, 'num');
  const abstractOf = (number: string | undefined): Element | undefined => {
    const found = numbers.find((one) => one.attributes['numId'] === number);
    return abstracts.get(valueOf(at(found, 'abstractNumId')));
  };
  /** A definition may stand in a style of lists (numStyleLink), which names a list of its own. */
  const resolved = (abstract: Element): Element => {
    const link = valueOf(at(abstract, 'numStyleLink'));
    if (link === undefined) return abstract;
    return abstractOf(valueOf(at(styles.chain(link)[0]?.numbering, 'numId'))) ?? abstract;
  };
  return new Map(
    numbers.flatMap((one) => {
      const { numId } = one.attributes;
      const abstract = abstractOf(numId);
      return numId === undefined || !abstract ? [] : [[numId, listOf(one, resolved(abstract))]];
    }),
  );
}

function listOf(number: Element, abstract: Element): List {
  const overrides = childrenOf(number, 'lvlOverride').map((one) => ({
    level: Number(one.attributes['ilvl']),
    start: valueOf(at(one, 'startOverride')),
    own: at(one, 'lvl'),
  }));
  return {
    definition: {
      id: abstract.attributes['abstractNumId'] ?? '',
      levels: levelsOf(childrenOf(abstract, 'lvl')),
    },
    starts: new Map(
      overrides.flatMap(({ level, start }) =>
        start === undefined ? [] : [[level, Number(start)]],
      ),
    ),
    own: new Map(overrides.flatMap(({ level, own }) => (own ? [[level, readLevel(own)]] : []))),
  };
}

function levelsOf(elements: readonly Element[]): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const element of elements) levels[Number(element.attributes['ilvl'])] = readLevel(element);
  return Array.from(levels);
}

function readLevel(element: Element): Level {
  const level = Number(element.attributes['ilvl']);
  const plain = at(element, 'isLgl');
  return {
    start: Number(valueOf(at(element, 'start')) ?? 0),
    format: valueOf(numberFormat(element)) ?? 'decimal',
    text: valueOf(at(element, 'lvlText')) ?? '',
    style: valueOf(at(element, 'pStyle')) ?? '',
    restart: Number(valueOf(at(element, 'lvlRestart')) ?? level),
    plain: plain !== undefined && valueOf(plain) !== '0' && valueOf(plain) !== 'false',
    space: valueOf(at(element, 'suff')) !== 'nothing',
  };
}

/** Newer formats stand in a choice, with one that older programs know. */
const numberFormat = (level: Element): Element | undefined =>
  at(level, 'numFmt') ??
  at(level, 'AlternateContent', 'Fallback', 'numFmt') ??
  at(level, 'AlternateContent', 'Choice', 'numFmt');
