import { at, childrenOf, textOf, type Element } from '../xml';
import { Fields, isShown } from './fields';
import type { Numbering } from './numbering';

/** What a part of a document says. */
export interface Body {
  /** Paragraphs and rows of tables, with the numbers that they show. */
  readonly lines: readonly string[];
  /** How many automatic numbers are among them. */
  readonly numbers: number;
  /** How many stretches of text were struck out. */
  readonly deleted: number;
}

/** Reads a part of a document (ECMA-376, WordprocessingML): its body, or a footnote. */
export function readBody(part: Element, numbering: Numbering): Body {
  const reader = new BodyReader(numbering);
  const lines = reader.blocks(part);
  return { lines, numbers: reader.numbers, deleted: reader.deleted };
}

/** Elements that only hold others. */
const WRAPPERS = new Set(
  'hyperlink ins moveTo smartTag customXml sdtContent ruby rubyBase dir bdo oMath oMathPara'.split(
    ' ',
  ),
);
/** What stands for a sign. */
const SIGNS: Readonly<Record<string, string | undefined>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};

class BodyReader {
  numbers = 0;
  deleted = 0;
  readonly #fields = new Fields();
  /** The beginning of a paragraph whose end was struck out. */
  #before = '';
  /** What stands in boxes at the paragraph being read; it follows it. */
  #boxes: string[] = [];

  constructor(readonly numbering: Numbering) {}

  /** Paragraphs and tables within an element. */
  blocks(element: Element): string[] {
    return childrenOf(element).flatMap((child) => this.#block(child));
  }

  #block(element: Element): string[] {
    switch (element.name) {
      case 'p':
        return this.#paragraph(element);
      case 'tbl':
        return this.#rows(element);
      case 'sdt':
        return isContents(element) ? [] : this.blocks(at(element, 'sdtContent') ?? element);
      case 'AlternateContent':
        return this.blocks(chosen(element));
      case 'customXml':
      case 'ins':
      case 'moveTo':
        return this.blocks(element);
      default:
        return [];
    }
  }

  #paragraph(paragraph: Element): string[] {
    const properties = at(paragraph, 'pPr');
    const said = this.#inline(paragraph);
    const boxes = this.#boxes;
    this.#boxes = [];
    if (at(properties, 'rPr', 'del')) {
      this.#before += said;
      return boxes;
    }
    const text = this.#before + said;
    this.#before = '';
    const label = this.numbering.next(properties);
    if (!/\S/u.test(text)) return boxes;
    if (label !== '') this.numbers += 1;
    return [label + text, ...boxes];
  }

  /** Rows of a table: a line each, or where cells hold several paragraphs, these. */
  #rows(table: Element): string[] {
    return childrenOf(table).flatMap((child) => {
      if (child.name !== 'tr') return ['sdt', 'ins'].includes(child.name) ? this.#rows(child) : [];
      if (at(child, 'trPr', 'del')) return [];
      const cells = cellsOf(child).map((cell) => this.blocks(cell));
      return cells.every(({ length }) => length <= 1) ? [cells.flat().join('\t')] : cells.flat();
    });
  }

  /** The text of what stands in a line. */
  #inline(element: Element): string {
    return childrenOf(element)
      .map((child) => this.#piece(child))
      .join('');
  }

  #piece(element: Element): string {
    const { name } = element;
    if (name === 'r') return isHidden(element) ? '' : this.#inline(element);
    if (name === 't') return this.#fields.shown ? textOf(element) : '';
    if (name === 'del' || name === 'moveFrom') return this.#strike(element);
    if (name === 'fldChar') return this.#mark(element);
    if (name === 'instrText') this.#fields.instruct(textOf(element));
    if (name === 'fldSimple')
      return isShown(element.attributes['instr'] ?? '') ? this.#inline(element) : '';
    if (name === 'AlternateContent') return this.#inline(chosen(element));
    if (name === 'sdt') return this.#inline(at(element, 'sdtContent') ?? element);
    if (name === 'drawing' || name === 'pict' || name === 'object') this.#openBoxes(element);
    if (WRAPPERS.has(name)) return this.#inline(element);
    return this.#fields.shown ? (SIGNS[name] ?? '') : '';
  }

  #mark(element: Element): string {
    this.#fields.mark(element.attributes['fldCharType']);
    return '';
  }

  /** Struck out, but marks of fields count: a field may begin in it. */
  #strike(element: Element): string {
    this.deleted += 1;
    for (const run of childrenOf(element, 'r'))
      for (const mark of childrenOf(run, 'fldChar')) this.#mark(mark);
    return '';
  }

  /** Boxes of text in a drawing, which may hold tables and paragraphs. */
  #openBoxes(element: Element): void {
    for (const child of childrenOf(element)) {
      if (child.name === 'txbxContent') {
        const boxes = this.#boxes;
        const lines = this.blocks(child);
        this.#boxes = [...boxes, ...lines];
      } else this.#openBoxes(child.name === 'AlternateContent' ? chosen(child) : child);
    }
  }
}

function isHidden(run: Element): boolean {
  const hidden = at(run, 'rPr', 'vanish');
  return hidden !== undefined && !/^(?:0|false|off)$/u.test(hidden.attributes['val'] ?? '');
}

const cellsOf = (row: Element): Element[] =>
  childrenOf(row).flatMap((child) => {
    if (child.name === 'tc') return [child];
    return child.name === 'sdt' ? cellsOf(at(child, 'sdtContent') ?? child) : [];
  });

/** What is said twice, for newer and older programs, is read once. */
const chosen = (element: Element): Element =>
  at(element, 'Choice') ?? at(element, 'Fallback') ?? element;

/** A table of contents that the program keeps. */
const isContents = (element: Element): boolean =>
  /contents|目录/iu.test(
    at(element, 'sdtPr', 'docPartObj', 'docPartGallery')?.attributes['val'] ?? '',
  );
