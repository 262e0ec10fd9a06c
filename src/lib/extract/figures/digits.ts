/** More digits than this make no quantity. */
const MOST_DIGITS = 15;

/** Reads digits with a decimal point or with commas between thousands; nothing where none begin. */
export function readDigits(text: string, at: number): { value: number; end: number } | undefined {
  const end = digitsEnd(text, at);
  if (end === at) return undefined;
  const written = end - at > 2 * MOST_DIGITS ? '' : text.slice(at, end).replaceAll(',', '');
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

/** Is it one of the ten digits? */
export function isDigit(glyph: string): boolean {
  return glyph >= '0' && glyph <= '9';
}

/** Length of 多 or 余 within a number (8万多人, 1200余家), or 0. */
export function moreLength(text: string, at: number): number {
  const glyph = text.charAt(at);
  return glyph === '多' || glyph === '余' ? 1 : 0;
}
