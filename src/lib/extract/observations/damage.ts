import type { Figure } from '../figures/figure';
import type { Source } from '../text/source';

/** How many signs before a figure show how the text is spaced. */
const REACH = 6;

/**
 * Does a blank stand within a figure's digits (36.5 9亿元) where the text before it has none? Such a figure has lost
 * something, or is two. Texts with blanks between all signs, and numbers over two lines, are whole.
 */
export function isDamaged(source: Source, { start, end }: Pick<Figure, 'start' | 'end'>): boolean {
  for (let i = start + 1; i < end; i++)
    if (isNumber(source.plain, i - 1) && isNumber(source.plain, i) && isApart(source, i))
      return !isSpaced(source, start);
  return false;
}

function isNumber(plain: string, at: number): boolean {
  return /[\d.]/.test(plain.charAt(at));
}

/** Does blank space on one line stand before a sign? */
function isApart({ text, origin }: Source, at: number): boolean {
  return /^[ \u3000\u00a0]+$/.test(text.slice((origin[at - 1] ?? 0) + 1, origin[at]));
}

function isSpaced(source: Source, at: number): boolean {
  for (let i = at - 1; i > 0 && at - i <= REACH; i--) if (isApart(source, i)) return true;
  return false;
}
