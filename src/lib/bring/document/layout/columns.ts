import type { Line, Segment } from './line';

/** Lines that follow one another between the same margins: all of a page, or a column of it. */
export interface Block {
  readonly role: 'page' | 'left' | 'right';
  readonly lines: readonly Line[];
}

/** A column has so many lines at least; prose in it has so many characters a line, and fills so much of its width. */
const FEWEST_LINES = 5;
const CHARACTERS = 8;
const FILLED = 0.6;
/** Of a page's segments so many may cross what parts its columns: titles, pictures' captions. */
const CROSSING = 0.2;
/** Places that are tried, over the middle half of the text's width. */
const TRIED = 100;

/** The blocks of a page in the order in which they are read. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const gutter = gutterOf(lines.flatMap(({ segments }) => segments));
  if (gutter === undefined) return [{ role: 'page', lines }];
  const blocks: Block[] = [];
  let sides: { left: Line[]; right: Line[] } = { left: [], right: [] };
  const close = (): void => {
    for (const role of ['left', 'right'] as const)
      if (sides[role].length > 0) blocks.push({ role, lines: sides[role] });
    sides = { left: [], right: [] };
  };
  for (const { base, segments } of lines) {
    const left = segments.filter((one) => one.right <= gutter);
    const right = segments.filter((one) => one.left >= gutter);
    if (left.length + right.length < segments.length) {
      close();
      blocks.push({ role: 'page', lines: [{ base, segments }] });
      continue;
    }
    if (left.length > 0) sides.left.push({ base, segments: left });
    if (right.length > 0) sides.right.push({ base, segments: right });
  }
  close();
  return blocks;
}

/** Where a page's two columns of prose part; none where it has not two. A table's cells are short, and fill no column. */
function gutterOf(segments: readonly Segment[]): number | undefined {
  const from = Math.min(...segments.map(({ left }) => left));
  const to = Math.max(...segments.map(({ right }) => right));
  const tried = Array.from({ length: TRIED + 1 }, (_, i) => {
    const x = from + (to - from) * (0.25 + (0.5 * i) / TRIED);
    return { x, crossing: segments.filter(({ left, right }) => left < x && right > x).length };
  });
  const fewest = Math.min(...tried.map(({ crossing }) => crossing));
  if (fewest > CROSSING * segments.length) return undefined;
  const best = tried.filter(({ crossing }) => crossing === fewest);
  const gutter = best[Math.floor(best.length / 2)]?.x ?? from;
  const left = segments.filter(({ right }) => right <= gutter);
  const right = segments.filter((one) => one.left >= gutter);
  return isColumn(left) && isColumn(right) && areBeside(left, right) ? gutter : undefined;
}

function isColumn(segments: readonly Segment[]): boolean {
  if (segments.length < FEWEST_LINES) return false;
  const width =
    Math.max(...segments.map(({ right }) => right)) - Math.min(...segments.map(({ left }) => left));
  const full = segments.filter(
    ({ left, right, text }) => right - left >= FILLED * width && text.length >= CHARACTERS,
  );
  return full.length >= segments.length / 2;
}

/** Do two columns share most of the height of the shorter? */
function areBeside(one: readonly Segment[], other: readonly Segment[]): boolean {
  const [a, b] = [one, other].map((segments) => {
    const bases = segments.map(({ base }) => base);
    return { top: Math.min(...bases), foot: Math.max(...bases) };
  });
  if (!a || !b) return false;
  const shared = Math.min(a.foot, b.foot) - Math.max(a.top, b.top);
  return shared >= Math.min(a.foot - a.top, b.foot - b.top) / 2;
}
