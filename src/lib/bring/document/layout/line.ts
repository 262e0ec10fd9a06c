import type { Run } from './run';

/** A stretch of a line without a wide gap: a line of a column, a cell of a table. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The baseline, from the top. */
  readonly base: number;
  readonly size: number;
}

/** Segments on one baseline, from left to right. */
export interface Line {
  readonly segments: readonly Segment[];
  readonly base: number;
}

/** What stands apart by so many letters' height is another segment. */
const APART = 1.5;
/** Letters and digits that stand apart by so much were written with a space. */
const SPACE = 0.2;
/** Baselines that differ by less, in the larger letters' height, are of one line: a raised number is. */
const SAME_LINE = 0.5;
/** Smaller than this, beside the line's own letters, is a mark, not text. */
const SMALL = 0.75;
const RAISED = 0.15;
const NOTE_MARK = /^[[［（(〔]?[\d①-⑳*]{1,3}[\]］）)〕]?$/u;

/** The lines of what is written in one direction, from top to bottom. */
export function linesOf(runs: readonly Run[]): Line[] {
  const rows: Run[][] = [];
  for (const run of onceEach(runs)) {
    const row = rows.at(-1);
    const main = row && mainOf(row);
    if (main && row && run.y - main.y < SAME_LINE * Math.max(main.size, run.size)) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => {
    const { y, size } = mainOf(row);
    const ordered = [...row].sort((a, b) => a.x - b.x);
    return { base: y, segments: segmentsOf(withoutMarks(ordered, y, size)) };
  });
}

/** The run that a line's height is told by. */
const mainOf = (row: readonly Run[]): Run =>
  row.reduce((main, run) => (run.size > main.size * 1.01 ? run : main));

/** Runs from top to bottom. Bold may be made by writing a run twice, nearly in the same place: it is read once. */
function onceEach(runs: readonly Run[]): Run[] {
  const said = runs.filter(({ text }) => /\S/u.test(text)).sort((a, b) => a.y - b.y || a.x - b.x);
  const seen = new Map<string, Run[]>();
  return said.filter((run) => {
    const alike = seen.get(run.text) ?? [];
    const near = run.size / 3;
    const again = alike.some(
      (one) => Math.abs(one.x - run.x) < near && Math.abs(one.y - run.y) < near,
    );
    if (!again) seen.set(run.text, [...alike.slice(-NEAREST), run]);
    return !again;
  });
}

/** How many runs of one text are looked at for one that was written twice; more would take long where pages are drawn of dots. */
const NEAREST = 20;

/** Without the raised numbers that point to notes; a raised 2 of m² stays. */
function withoutMarks(row: readonly Run[], base: number, size: number): Run[] {
  return row.filter((run, i) => {
    const isRaised = run.size < SMALL * size && base - run.y > RAISED * size;
    const after = row[i - 1]?.text.at(-1) ?? '';
    return !(isRaised && NOTE_MARK.test(run.text.trim()) && !/[a-z]/iu.test(after));
  });
}

function segmentsOf(row: readonly Run[]): Segment[] {
  const segments: Segment[] = [];
  for (const run of row) {
    const text = withoutGaps(run.text.trim());
    const { x: left, y: base, size } = run;
    const right = left + run.width;
    const last = segments.at(-1);
    const gap = last ? left - last.right : 0;
    if (last && gap <= APART * Math.max(last.size, size)) {
      const joint = gap > SPACE * size || run.text.startsWith(' ') ? ' ' : '';
      segments[segments.length - 1] = {
        ...last,
        text: joined(last.text, text, joint),
        right: Math.max(last.right, right),
        size: Math.max(last.size, size),
      };
    } else segments.push({ text, left, right, base, size });
  }
  return segments;
}

const LATIN_END = /[\w)%.,;:]$/u;
const LATIN_START = /^[\w(]/u;

/** Two stretches of text; Chinese has no spaces, letters and digits keep one that is seen. */
export function joined(before: string, after: string, joint: string): string {
  return before + (LATIN_END.test(before) && LATIN_START.test(after) ? joint : '') + after;
}

/** A run without the spaces that stand for gaps between Chinese letters: a line that is set to both edges may have them. */
const withoutGaps = (text: string): string =>
  text.split(/ +/u).reduce((line, part) => joined(line, part, ' '));

/** What a line says; cells are set apart by tabs. */
export const textOfLine = ({ segments }: Line): string =>
  segments.map(({ text }) => text).join('\t');
