import { gluedLength } from './headings';
import { linesOf, type Line } from './lines';

/** A run of plain text that a line break or a bullet does not interrupt. Offsets are of the plain text. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
}

/**
 * A report's text in one plain form (one glyph for each sign, no spaces, no emphasis marks, no footnote
 * numbers, hard-wrapped lines joined), with the way back: `origin[i]` is the offset in the text as given.
 */
export interface Source {
  readonly text: string;
  readonly plain: string;
  readonly origin: Uint32Array;
  readonly paragraphs: readonly Paragraph[];
}

/** Unterminated lines at least this long are taken to be wrapped, not headings. */
const WRAPPED_LINE = 22;
const TERMINATORS = new Set([...'。！？：!?)']);
const OPENERS = new Set([...'、，,（(“《']);
const LINE_HEAD =
  /^(?:[一二三四五六七八九十]{1,3}[、.](?![一二三]、|[二三]产)|\(?[一二三四五六七八九十]{1,3}\)|\(?\d{1,2}[)、.](?!\d)|第[一二三四五六七八九十]|[●■◆○□·•▲★]|[—-]|专栏)/;
/** Heads of lines that a wrapped sentence may begin with by chance: 第二、|3、创业带动就业. */
const CHANCE_HEAD = /^\d{1,2}[、.]/;
const BULLET = /^(?:[●■◆○□·•▲★]|[—-])/;

/** The source of a text, or one that was read before. */
export function sourceOf(given: string | Source): Source {
  return typeof given === 'string' ? readSource(given) : given;
}

/** Reads a text into its plain form. Never fails; linear in the length of the text. */
export function readSource(text: string): Source {
  const origin = new Uint32Array(text.length);
  const lines = linesOf(text, origin);
  const width = wrapWidth(lines.map(({ glyphs }) => glyphs));
  const paragraphs: Paragraph[] = [];
  let length = 0;
  let open = 0;
  /** How the open paragraph begins, and its last line. */
  let head = '';
  let last = '';
  for (const line of lines) {
    if (length > open && !continues(head, last, line, width)) {
      paragraphs.push({ start: open, end: length });
      open = length;
      head = '';
    }
    origin.copyWithin(length, line.start, line.start + line.glyphs.length);
    length += line.glyphs.length;
    if (head.length < HEAD) head += line.glyphs.slice(0, HEAD);
    last = line.glyphs;
  }
  if (length > open) paragraphs.push({ start: open, end: length });
  const plain = lines
    .map(({ glyphs }) => glyphs)
    .join('')
    .replace(POINT_AS_STOP, '。');
  return {
    text,
    plain,
    origin: origin.subarray(0, length),
    paragraphs: paragraphs.flatMap((paragraph) => atHeadings(plain, paragraph)),
  };
}

/** 增长10.8%.三次产业…: a point after a percentage, or after a number that has one, ends the sentence. */
const POINT_AS_STOP = /(?<=%|\d\.\d{1,3})\.(?=[\u4e00-\u9fff])/g;

/** Where a heading follows the end of a sentence in the same line: texts whose line breaks are lost. */
const RUN_ON =
  /[。！？：](?=[一二三四五六七八九]、(?![一二三]、|[二三]产)|\([一二三四五六七八九十]{1,3}\))/g;

/** Cuts a paragraph before the headings that it runs on with, and after one that its text runs on from without a sign. */
function atHeadings(plain: string, { start, end }: Paragraph): Paragraph[] {
  const text = plain.slice(start, end);
  const starts = [0];
  RUN_ON.lastIndex = 0;
  for (let mark = RUN_ON.exec(text); mark !== null; mark = RUN_ON.exec(text))
    starts.push(mark.index + 1);
  const cuts: number[] = [];
  starts.forEach((cut, index) => {
    const part = text.slice(cut, starts[index + 1]);
    const glued = part.includes('。') ? gluedLength(part) : 0;
    cuts.push(cut);
    if (glued > 0 && glued < part.length) cuts.push(cut + glued);
  });
  return cuts.map((cut, index) => ({
    start: start + cut,
    end: index + 1 < cuts.length ? start + (cuts[index + 1] ?? 0) : end,
  }));
}

/** The part of the original text that a run of the plain text stands for, with its offsets. */
export function originalOf(
  source: Source,
  start: number,
  end: number,
): { start: number; end: number; quote: string } {
  const from = source.origin[start] ?? 0;
  const last = source.origin[end - 1] ?? from;
  return { start: from, end: last + 1, quote: source.text.slice(from, last + 1) };
}

/** How much of a paragraph tells whether it is a heading. */
const HEAD = 120;
/** Lines of a hard-wrapped text end this near to its width: signs that may not begin a line move to the next. */
const SLACK = 3;
/** Fewer full lines than this, or narrower or wider ones, tell no width. */
const FEWEST_FULL = 4;
const NARROWEST = 12;
const WIDEST = 60;
/** One line in so many may be longer than the width: a title, a line added by hand. */
const OUTLIERS = 40;

/** The width at which a text is wrapped: a third of its lines break off at it, and none is longer. Nothing where it is not. */
function wrapWidth(lines: readonly string[]): number | undefined {
  const lengths = lines.map(({ length }) => length).sort((a, b) => b - a);
  const width = lengths[Math.floor(lengths.length / OUTLIERS)] ?? 0;
  const full = lines.filter((line) => line.length >= width - SLACK && breaksOff(line)).length;
  const wrapped = full >= Math.max(FEWEST_FULL, lines.length / 3);
  return wrapped && width >= NARROWEST && width <= WIDEST ? width : undefined;
}

function breaksOff(line: string): boolean {
  return !TERMINATORS.has(line.charAt(line.length - 1)) && !LINE_HEAD.test(line);
}

/** Does a line go on with the sentence of the line before it, the last of a paragraph that begins with `head`? */
function continues(head: string, before: string, line: Line, width: number | undefined): boolean {
  const last = before.charAt(before.length - 1);
  if (TERMINATORS.has(last) || before.endsWith('会议上')) return false;
  const full = width !== undefined && before.length >= width - SLACK;
  if (LINE_HEAD.test(line.glyphs) && !(full && CHANCE_HEAD.test(line.glyphs))) return false;
  if (OPENERS.has(last) || full) return true;
  const prose = BULLET.test(head) || /[。；]/.test(head) || !LINE_HEAD.test(head);
  return (line.overPage || before.length >= WRAPPED_LINE) && prose;
}
