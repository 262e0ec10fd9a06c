import { plainUnit } from './glyphs';

/** A line of a text, in its plain form. */
export interface Line {
  readonly glyphs: string;
  /** Where it begins in the text as given. */
  readonly start: number;
  /** A page ended before it, in the middle of a sentence perhaps. */
  readonly overPage: boolean;
}

/** What ends a line: signs, what programs write for them (the two characters \ and n), and the tags of a web page. */
const LINE_END =
  /\r\n|[\n\r\f\v\u0085\u2028\u2029]|\\r\\n|\\[rn]|<\/?(?:br|p|div|li|tr|h\d)(?:\s[^<>\n]{0,80})?\/?>/gi;
/** Every space of Unicode (Zs), signs of no width or of direction, and marks of emphasis: what a page may put between signs. */
const SPACES = unitsOf(
  ' \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a' +
    '\u202f\u205f\u3000\u200b\u200c\u200d\u200e\u200f\u2060\u00ad\ufeff*#_' +
    '\u061c\u180e\u202a\u202b\u202c\u202d\u202e\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069',
);
const BRACKETS = unitsOf('[［');
const AMPERSAND = 0x26;
const COMMA = 0x2c;
const CHINESE_COMMA = 0xff0c;
/** A page's number in its marks: —3—, -3-, 第3页, 第3页共20页, 3/20. */
const PAGE =
  /^(?:[-—·~]{1,3}\d{1,3}[-—·~]{1,3}|第\d{1,3}页(?:[，/]?共\d{1,3}页)?|\d{1,3}\/\d{1,3})$/;
const NUMBER = /^\d{1,3}$/;
/** Buttons of a portal around its text. */
const BUTTON =
  /^(?:下载|打印|打印本页|全屏|收藏|分享|分享到.{0,6}|加大|还原|减小|【?字[号体][:：]?.{0,8}|】|关闭|关闭窗口|返回顶部|首页|上一篇.{0,20}|下一篇.{0,20}|浏览次数.{0,12})$/;
/** Bare numbers that rise by one this often number the pages. */
const FEWEST_PAGES = 3;

/**
 * The lines of a text that say something: without spaces, footnote numbers and the furniture of pages. Into `offsets` goes for
 * each glyph its offset in the text as given, those of a line from where it begins: one array for all, and no copies, which would
 * keep the garbage collector busy.
 */
export function linesOf(text: string, offsets: Uint32Array): Line[] {
  const lines = spansOf(text)
    .map(([start, end]) => plainLine(text, start, end, offsets))
    .filter(({ glyphs }) => glyphs !== '' && !BUTTON.test(glyphs));
  const numbered = isNumbering(lines.map(({ glyphs }) => glyphs).filter((one) => NUMBER.test(one)));
  const isPage = ({ glyphs }: Plain): boolean =>
    PAGE.test(glyphs) || (numbered && NUMBER.test(glyphs));
  const said: Line[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const overPage = before !== undefined && isPage(before);
    if (!isPage(line)) said.push({ glyphs: line.glyphs, start: line.start, overPage });
  });
  return said;
}

type Plain = Omit<Line, 'overPage'>;

/** Do bare numbers rise one by one, as those of pages do? */
function isNumbering(numbers: readonly string[]): boolean {
  return (
    numbers.length >= FEWEST_PAGES &&
    numbers.every((one, index) => Number(one) === Number(numbers[0]) + index)
  );
}

function spansOf(text: string): [start: number, end: number][] {
  const spans: [number, number][] = [];
  let start = 0;
  for (const match of text.matchAll(LINE_END)) {
    spans.push([start, match.index]);
    start = match.index + match[0].length;
  }
  spans.push([start, text.length]);
  return spans;
}

/** The plain form of a line, put together from the stretches that are plain as they stand. */
function plainLine(text: string, start: number, end: number, offsets: Uint32Array): Plain {
  let last = start;
  let glyphs = '';
  let from = start;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const skip = skipped(unit, text, i, end);
    if (skip > 0) {
      glyphs += text.slice(from, i);
      i += skip - 1;
      from = i + 1;
      continue;
    }
    offsets[last++] = i;
    const plain = plainComma(plainUnit(unit), text, i);
    if (plain === unit) continue;
    glyphs += text.slice(from, i) + String.fromCharCode(plain);
    from = i + 1;
  }
  return { glyphs: glyphs + text.slice(from, end), start };
}

/** Length of what is no text at an offset: a space, also as a web page writes it, or a footnote's number. */
function skipped(unit: number, text: string, at: number, end: number): number {
  if (isIdeograph(unit)) return 0;
  if (SPACES.has(unit)) return 1;
  if (BRACKETS.has(unit)) return footnoteLength(text, at, end);
  return unit === AMPERSAND ? (ENTITY.exec(text.slice(at, at + 8))?.[0].length ?? 0) : 0;
}

/** Most of a text: no sign and no space. */
function isIdeograph(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

const ENTITY = /^&(?:nbsp|ensp|emsp|thinsp|zwnj|zwj|#160|#12288);?|^&(?=、)/;

/** A comma between digits groups thousands and stays; any other is a Chinese comma. */
function plainComma(unit: number, text: string, at: number): number {
  if (unit !== COMMA) return unit;
  const grouped = [-1, 1, 2, 3].every((k) => isDigitAt(text, at + k));
  return grouped ? COMMA : CHINESE_COMMA;
}

/** Length of a footnote mark like ［12］ at `at`, or 0. */
function footnoteLength(text: string, at: number, end: number): number {
  let i = at + 1;
  while (i < end && i - at <= 3 && isDigitAt(text, i)) i++;
  const closes = i > at + 1 && (text[i] === ']' || text[i] === '］');
  return closes ? i - at + 1 : 0;
}

/** Is a digit meant at an offset? */
function isDigitAt(text: string, at: number): boolean {
  const unit = plainUnit(text.charCodeAt(at));
  return unit >= 0x30 && unit <= 0x39;
}

function unitsOf(text: string): ReadonlySet<number> {
  return new Set(Array.from(text, (glyph) => glyph.charCodeAt(0)));
}
