import { plainGlyph } from './glyphs';

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
/** Every space of Unicode (Zs), signs of no width, and marks of emphasis: what a web page may put between signs. */
const SPACE = new Set([
  ...' \t\r\f\v\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a',
  ...'\u202f\u205f\u3000\u200b\u200c\u200d\u200e\u200f\u2060\u00ad\ufeff*#_',
]);
const TERMINATORS = new Set([...'。！？：!?)']);
const OPENERS = new Set([...'、，,（(“《']);
const LINE_HEAD =
  /^(?:[一二三四五六七八九十]{1,3}[、.](?![一二三]、|[二三]产)|\(?[一二三四五六七八九十]{1,3}\)|\(?\d{1,2}[)、.](?!\d)|第[一二三四五六七八九十]|[●■◆○□·•▲★]|[—-]|专栏)/;

const BULLET = /^(?:[●■◆○□·•▲★]|[—-])/;

/** Reads a text into its plain form. Never fails; linear in the length of the text. */
export function readSource(text: string): Source {
  const origin = new Uint32Array(text.length);
  const pieces: string[] = [];
  const paragraphs: Paragraph[] = [];
  let length = 0;
  let open = 0;
  let lastLine = '';
  for (const line of linesOf(text)) {
    const { glyphs, offsets } = plainLine(text, line.start, line.end);
    if (glyphs === '') continue;
    if (length > open && !continues(lastLine, glyphs)) {
      paragraphs.push({ start: open, end: length });
      open = length;
    }
    origin.set(offsets, length);
    pieces.push(glyphs);
    length += glyphs.length;
    lastLine = glyphs;
  }
  if (length > open) paragraphs.push({ start: open, end: length });
  const plain = pieces.join('');
  return {
    text,
    plain,
    origin: origin.slice(0, length),
    paragraphs: paragraphs.flatMap((paragraph) => atHeadings(plain, paragraph)),
  };
}

/** Where a heading follows the end of a sentence in the same line: texts whose line breaks are lost. */
const RUN_ON =
  /[。！？：](?=[一二三四五六七八九]、(?![一二三]、|[二三]产)|\([一二三四五六七八九十]{1,3}\))/g;

/** Cuts a paragraph before the headings that it runs on with. */
function atHeadings(plain: string, { start, end }: Paragraph): Paragraph[] {
  const cuts = [...plain.slice(start, end).matchAll(RUN_ON)].map(
    (match) => start + match.index + 1,
  );
  return [start, ...cuts].map((cut, index) => ({ start: cut, end: cuts[index] ?? end }));
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

function* linesOf(text: string): Generator<Paragraph> {
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i === text.length || text[i] === '\n' || text[i] === '\u2028' || text[i] === '\u2029') {
      yield { start, end: i };
      start = i + 1;
    }
  }
}

function plainLine(
  text: string,
  start: number,
  end: number,
): { glyphs: string; offsets: number[] } {
  const glyphs: string[] = [];
  const offsets: number[] = [];
  for (let i = start; i < end; i++) {
    const given = text.charAt(i);
    if (SPACE.has(given)) continue;
    const skip = given === '[' || given === '［' ? footnoteLength(text, i, end) : 0;
    if (skip > 0) {
      i += skip - 1;
      continue;
    }
    glyphs.push(plainComma(plainGlyph(given), text, i));
    offsets.push(i);
  }
  return { glyphs: glyphs.join(''), offsets };
}

/** A comma between digits groups thousands and stays; any other is a Chinese comma. */
function plainComma(glyph: string, text: string, at: number): string {
  if (glyph !== ',') return glyph;
  const grouped =
    /^\d$/.test(plainGlyph(text.charAt(at - 1))) &&
    /^\d{3}$/.test([1, 2, 3].map((k) => plainGlyph(text.charAt(at + k))).join(''));
  return grouped ? ',' : '，';
}

/** Length of a footnote mark like ［12］ at `at`, or 0. */
function footnoteLength(text: string, at: number, end: number): number {
  let i = at + 1;
  while (i < end && i - at <= 3 && /^\d$/.test(plainGlyph(text.charAt(i)))) i++;
  const closes = i > at + 1 && (text[i] === ']' || text[i] === '］');
  return closes ? i - at + 1 : 0;
}

/** Does a line go on with the sentence of the line before it? */
function continues(before: string, line: string): boolean {
  const last = before.charAt(before.length - 1);
  if (TERMINATORS.has(last) || before.endsWith('会议上') || LINE_HEAD.test(line)) return false;
  if (OPENERS.has(last)) return true;
  const prose = BULLET.test(before) || /[。；]/.test(before) || !LINE_HEAD.test(before);
  return before.length >= WRAPPED_LINE && prose;
}
