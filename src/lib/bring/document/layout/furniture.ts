import { textOfLine, type Line } from './line';

/** Lines of a page, and its height. */
export interface Ruled {
  readonly lines: readonly Line[];
  readonly height: number;
}

/** What is left of pages, and what was taken out of them. */
export interface Bare {
  readonly pages: readonly (readonly Line[])[];
  readonly numbers: number;
  readonly heads: number;
}

/** So many lines at the top and the foot of a page may be no text: a head over two lines, a rule's note, a number. */
const OUTER = 3;
/** A head stands on so many pages at least, and on such a share: every other page has the same, often. */
const FEWEST = 3;
const SHARE = 0.25;
/** Two lines are at the same height of their page when they differ by less, of it. */
const SAME_HEIGHT = 0.01;

/** A page's number in its marks. */
const MARKED =
  /^(?:[-—–―─·~•.]{1,4}\d{1,4}[-—–―─·~•.]{1,4}|第\d{1,4}页(?:[，,/]?共\d{1,4}页)?|page\d{1,4}(?:of\d{1,4})?|\d{1,4}\/\d{1,4})$/iu;
const BARE = /^\d{1,4}$/u;

/** Takes numbers of pages and running heads out. */
export function withoutFurniture(pages: readonly Ruled[]): Bare {
  const outer = pages.flatMap(({ lines, height }, page) =>
    lines.flatMap((line, i) => {
      const isOuter = i < OUTER || i >= lines.length - OUTER;
      return isOuter ? [{ line, page, text: packed(line), y: line.base / height }] : [];
    }),
  );
  const numbers = new Set(numbersAmong(outer));
  const heads = new Set(headsAmong(outer, pages.length).filter((line) => !numbers.has(line)));
  return {
    pages: pages.map(({ lines }) => lines.filter((one) => !numbers.has(one) && !heads.has(one))),
    numbers: numbers.size,
    heads: heads.size,
  };
}

interface Outer {
  readonly line: Line;
  readonly page: number;
  readonly text: string;
  /** Share of the page's height. */
  readonly y: number;
}

/** Without spaces, with plain digits. */
const packed = (line: Line): string =>
  textOfLine(line)
    .replace(/\s/gu, '')
    .replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/** Numbers in their marks, and bare ones that rise with the pages. */
function numbersAmong(outer: readonly Outer[]): Line[] {
  const marked = outer.filter(({ text }) => MARKED.test(text));
  const bare = outer.filter(({ text }) => BARE.test(text));
  const offset = ({ text, page }: Outer): number => Number(text) - page;
  const rising = bare.filter((one) =>
    bare.some((other) => Math.abs(other.page - one.page) === 1 && offset(other) === offset(one)),
  );
  return [...marked, ...rising].map(({ line }) => line);
}

/** Lines that say the same, but for digits, at the same height of several pages. */
function headsAmong(outer: readonly Outer[], pages: number): Line[] {
  const byText = new Map<string, Outer[]>();
  for (const one of outer) {
    const key = one.text.replace(/\d+/gu, '#');
    byText.set(key, [...(byText.get(key) ?? []), one]);
  }
  return [...byText.values()].flatMap((alike) =>
    alike
      .filter((one) => {
        const level = alike.filter(({ y }) => Math.abs(y - one.y) < SAME_HEIGHT);
        const count = new Set(level.map(({ page }) => page)).size;
        return count >= FEWEST && count >= SHARE * pages;
      })
      .map(({ line }) => line),
  );
}
