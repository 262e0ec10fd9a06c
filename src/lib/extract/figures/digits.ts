/** More digits than this make no quantity. */
const MOST_DIGITS = 15;

/** Reads digits with a decimal point or with commas between thousands; nothing where none begin. */
export function readDigits(text: string, at: number): { value: number; end: number } | undefined {
  const end = digitsEnd(text, at);
  if (end === at) return undefined;
  const whole = end - at > 2 * MOST_DIGITS ? '' : text.slice(at, end);
  const written = whole.includes(',') ? whole.replaceAll(',', '') : whole;
  return written === '' || written.length > MOST_DIGITS
    ? undefined
    : { value: Number(written), end };
}

/** Where a run of digits ends, its point and its commas included; `at` where none begins. */
export function digitsEnd(text: string, at: number): number {
  let end = at;
  let pointed = false;
  while (
    isDigit(text.charAt(end)) ||
    (end > at &&
      isDigit(text.charAt(end + 1)) &&
      (text[end] === ',' || (text[end] === '.' && !pointed)))
  ) {
    if (text[end] === '.') pointed = true;
    end++;
  }
  return end;
}

const SPELLED =
  /(?:[二三四五六七八九]?十[一二三四五六七八九]?|[零一二三四五六七八九])(?:点([零一二三四五六七八九]{1,2}))?/y;
const GOES_ON = /^(?:[至到—\-百千万零一二三四五六七八九十点]|、[一二三四五六七八九十])/;
const DIGITS = '零一二三四五六七八九';

/**
 * Reads a number below a hundred that is written in words, as after 百分之: 十四点一. Nothing where it goes on otherwise
 * (百分之五至六), for then it is a part of something else.
 */
export function readSpelled(text: string, at: number): { value: number; end: number } | undefined {
  SPELLED.lastIndex = at;
  const match = SPELLED.exec(text);
  if (match === null || GOES_ON.test(text.slice(SPELLED.lastIndex, SPELLED.lastIndex + 2)))
    return undefined;
  const [whole = '', places] = match[0].split('点');
  const [tens, ones] = whole.includes('十') ? whole.split('十') : ['零', whole];
  const digit = (glyph = '', none = 0): number => (glyph === '' ? none : DIGITS.indexOf(glyph));
  const written = `${digit(tens, 1) * 10 + digit(ones)}.${[...(places ?? '零')].map((glyph) => digit(glyph)).join('')}`;
  return { value: Number(written), end: SPELLED.lastIndex };
}

/** Is it one of the ten digits? */
export function isDigit(glyph: string): boolean {
  return glyph >= '0' && glyph <= '9';
}

/** Length of 多 or 余 within a number (8万多人, 1200余家), or 0. */
export function moreLength(text: string, at: number): number {
  const glyph = text.charAt(at);
  return glyph === '多' || glyph === '余' ? 1 : 0;
}
