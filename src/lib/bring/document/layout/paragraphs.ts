import type { Block } from './columns';
import { joined, textOfLine, type Line } from './line';

/** Margins between which lines are set. */
interface Margins {
  readonly left: number;
  readonly right: number;
}

/** Letters differ in height when by more than this. */
const OTHER_SIZE = 0.12;
/** A paragraph begins with an indent of so many letters; two are usual. */
const INDENT = 0.8;
/** A gap that is wider than the usual distance of lines by this parts paragraphs. */
const WIDE_GAP = 1.25;
/** Room that may be left at the end of a full line beside the next word, in letters: punctuation is squeezed or hangs. */
const SLACK = 0.9;
/** More may be left in the middle of a sentence: programs differ in what they hold together. */
const SLACK_WITHIN = 3;
/** Blocks of fewer lines tell no margins of their own. */
const FEWEST_LINES = 8;
/** Where fewer lines end together, none is known to be full: the longest may be a heading. */
const FEWEST_FULL = 3;
/** Cells stand so many letters apart. */
const CELLS_APART = 3;

const ENDED = /[。！？!?：:；;…”』」）)]$/u;
/** Heads of sections and points (一、 （一） 一是). Numbers in digits are none: a wrapped line may begin with one by chance. */
const HEADING =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十百]{1,4}[章节条、]|[一二三四五六七八九十]{1,2}是|[●■◆○□▲★])/u;
/**
 * What may not be broken: a number with its signs, a word of Latin letters, with the punctuation that may not begin a line or
 * end one; some programs hold quotation marks to both sides, and a list of numbers together.
 */
const WORD =
  /^[“‘《〈（(【〔]*(?:(?:[\w.,%％‰‐–+/&-]+[、，]?)+|[^])(?:[“‘][^])?[，。、；：！？”’》〉）)】〕％%]*/u;

/** Paragraphs of pages: lines joined to what they were before a page broke them. */
export function paragraphsOf(pages: readonly (readonly Block[])[]): string[] {
  const all = pages.flat();
  const usual = spacingOf(all);
  const shared = new Map(
    ROLES.map((role) => [role, marginsOf(all.filter((one) => one.role === role))]),
  );
  const paragraphs: string[] = [];
  let before: { line: Line; margins: Margins; block: Block } | undefined;
  for (const block of all) {
    const own = block.lines.length >= FEWEST_LINES ? marginsOf([block]) : shared.get(block.role);
    const margins = own ?? { left: 0, right: 0 };
    for (const line of block.lines) {
      const text = textOfLine(line);
      const last = paragraphs.at(-1);
      const isNew =
        !before ||
        last === undefined ||
        isRow(line) ||
        isRow(before.line) ||
        begins(before, line, margins) ||
        (before.block === block && line.base - before.line.base > WIDE_GAP * usual);
      if (isNew || last === undefined) paragraphs.push(text);
      else paragraphs[paragraphs.length - 1] = joined(last, text, ' ');
      before = { line, margins, block };
    }
  }
  return paragraphs;
}

const ROLES = ['page', 'left', 'right'] as const;

/** A row of a table: cells that stand apart. */
function isRow({ segments }: Line): boolean {
  return segments.some((one, i) => {
    const next = segments[i + 1];
    return next !== undefined && (i > 0 || next.left - one.right > CELLS_APART * one.size);
  });
}

const sizeOf = ({ segments }: Line): number => Math.max(...segments.map(({ size }) => size));
const leftOf = ({ segments }: Line): number => segments[0]?.left ?? 0;
const rightOf = ({ segments }: Line): number => segments.at(-1)?.right ?? 0;

/** Does a line begin a paragraph, by its look and that of the line before it? */
function begins(
  before: { readonly line: Line; readonly margins: Margins },
  line: Line,
  margins: Margins,
): boolean {
  const [size, sizeBefore] = [sizeOf(line), sizeOf(before.line)];
  if (Math.abs(size - sizeBefore) > OTHER_SIZE * sizeBefore) return true;
  const text = textOfLine(line);
  const textBefore = textOfLine(before.line);
  const isIndented = leftOf(line) - margins.left > INDENT * size;
  const ended = ENDED.test(textBefore);
  const slack = ended || isIndented || HEADING.test(textBefore) ? SLACK : SLACK_WITHIN;
  const room = before.margins.right - rightOf(before.line);
  if (room > (widthOf(text) + slack) * size) return true;
  return HEADING.test(text) ? ended || isIndented : ended && isIndented;
}

/** How wide the first word of a line is, in letters: it would have stood on the line before, had there been room. */
function widthOf(text: string): number {
  const word = WORD.exec(text)?.[0] ?? '';
  return [...word].reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x2000 ? 0.55 : 1), 0);
}

/** Where the lines of blocks begin and end: but for one in ten, or in twenty, which are set otherwise. */
function marginsOf(blocks: readonly Block[]): Margins | undefined {
  const lines = blocks
    .flatMap((block) => block.lines)
    .filter(({ segments }) => segments.length === 1);
  if (lines.length === 0) return undefined;
  const right = quantile(lines.map(rightOf), 0.9);
  const full = lines.filter((line) => rightOf(line) > right - sizeOf(line)).length;
  return {
    left: quantile(lines.map(leftOf), 0.1),
    right: full < FEWEST_FULL ? Number.POSITIVE_INFINITY : right,
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))] ?? 0;
}

/** The usual distance from one line to the next. */
function spacingOf(blocks: readonly Block[]): number {
  const steps = blocks.flatMap(({ lines }) =>
    lines.slice(1).map((line, i) => line.base - (lines[i]?.base ?? 0)),
  );
  return steps.length === 0 ? Number.POSITIVE_INFINITY : quantile(steps, 0.5);
}
