import type { MeasureText } from '../../charts/text';

/** 避头: what may not begin a line (JIS X 4051, GB/T 15834). */
const NEVER_FIRST = new Set('，。、；：！？）》〉】」』”’…—·％%,.;:!?)]}°′″‰℃~～');
/** 避尾: what may not end a line. */
const NEVER_LAST = new Set('（《〈【「『“‘([{＄¥');
/** A run that is kept whole: Latin words, and figures with sign, unit and point. */
const RUN = /[A-Za-z0-9À-ɏ.,%+\-−–’'/&]+|\s+|[\s\S]/gu;

/** A text cut where a line may break. Punctuation stays with what it must not leave. */
function pieces(text: string): string[] {
  const raw = text.match(RUN) ?? [];
  const made: string[] = [];
  for (const piece of raw) {
    const before = made.at(-1);
    const opens = before !== undefined && NEVER_LAST.has([...before].at(-1) ?? '');
    const closes = NEVER_FIRST.has([...piece][0] ?? '');
    if (before !== undefined && (opens || (closes && before.trim() !== ''))) {
      made[made.length - 1] = before + piece;
    } else made.push(piece);
  }
  return made;
}

/** A piece too wide for any line, cut glyph by glyph. */
function chop(piece: string, width: number, fits: (text: string) => boolean): string[] {
  const parts: string[] = [];
  let part = '';
  for (const glyph of piece) {
    if (part !== '' && !fits(part + glyph)) {
      parts.push(part);
      part = '';
    }
    part += glyph;
  }
  return part === '' ? parts : [...parts, part];
}

/**
 * Breaks a text into lines no wider than `width`, by the rules of Chinese setting: no line begins with
 * a closing mark or ends with an opening one. Only a piece wider than a whole line is cut regardless.
 */
export function wrap(
  text: string,
  width: number,
  size: number,
  measure: MeasureText,
  weight = 400,
): string[] {
  const fits = (line: string) => measure(line, size, weight) <= width;
  const lines: string[] = [];
  let line = '';
  const parts = pieces(text).flatMap((piece) => (fits(piece) ? [piece] : chop(piece, width, fits)));
  for (const piece of parts) {
    if (line !== '' && !fits((line + piece).trimEnd())) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** As `wrap`, the lines as even as may be: no title ends with a single word on a line of its own. */
export function wrapEvenly(
  ...[text, width, size, measure, weight]: Parameters<typeof wrap>
): string[] {
  const within = (limit: number) => wrap(text, limit, size, measure, weight);
  const lines = within(width);
  let best = lines;
  for (let limit = width - size; limit > width / 2; limit -= size) {
    const tried = within(limit);
    if (tried.length > lines.length) break;
    best = tried;
  }
  return best;
}
