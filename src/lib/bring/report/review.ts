import type { Decision, Observation, Observations, Statement } from '../../domain';
import { isSameStated } from '../../domain/same-stated';
import type { LeftOut, ReportReading } from './reading';

type Decisions = Readonly<Record<string, Decision>>;

/** By what a figure is known while it is reviewed: where it stands and what it was read as. A clause may hold several. */
export const keyOf = ({ start, indicator, period, kind, stated }: Observation): string =>
  [start, indicator, period, kind, ...Object.values(stated)].join(' ');

/** By what a figure is known that the reader has added; no figure that was read has such a key. */
export const addedKey = (of: Pick<Statement, 'start' | 'end'>): string => `+ ${of.start} ${of.end}`;

const isAdded = (key: string): boolean => key.startsWith('+');

/** A figure under review: as it was read, and as it counts. */
export interface Figure {
  readonly key: string;
  readonly read: Observation | 'added';
  readonly counts: Observation | 'rejected';
}

/** The figures of a report as they count: as read, as corrected, left out, and those added, in the text's order. */
export function figuresOf(read: readonly Observation[], decisions: Decisions): Figure[] {
  const seen = read.map((one): Figure => {
    const key = keyOf(one);
    return { key, read: one, counts: decisions[key] ?? one };
  });
  const added = Object.entries(decisions).flatMap(([key, counts]): Figure[] =>
    isAdded(key) && counts !== 'rejected' ? [{ key, read: 'added', counts }] : [],
  );
  return [...seen, ...added].sort((a, b) => placeOf(a) - placeOf(b));
}

function placeOf({ read, counts }: Figure): number {
  if (read !== 'added') return read.start;
  return counts === 'rejected' ? 0 : counts.start;
}

/** What is kept of a report. */
export function acceptedOf(read: readonly Observation[], decisions: Decisions): Observation[] {
  return figuresOf(read, decisions).flatMap(({ counts }) =>
    counts === 'rejected' ? [] : [counts],
  );
}

/** A run of the text in which something was read, and all that was. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly figures: readonly Figure[];
  readonly leftOut: readonly LeftOut[];
  /** Quantities that are no indicator's. */
  readonly statements: readonly Statement[];
}

/** The marks of a text, one behind the other: what overlaps is one mark. */
export function marksOf(reading: ReportReading, decisions: Decisions): Mark[] {
  const parts = [
    ...figuresOf(reading.observations, decisions).map((figure) => ({ figures: [figure] })),
    ...reading.leftOut.map((one) => ({ leftOut: [one] })),
    ...reading.statements
      .filter(({ indicator }) => indicator === 'none')
      .map((one) => ({ statements: [one] })),
  ].map((part): Mark => ({ figures: [], leftOut: [], statements: [], ...rangeOf(part), ...part }));
  const marks: Mark[] = [];
  for (const part of parts.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = marks.at(-1);
    if (last === undefined || part.start >= last.end) marks.push(part);
    else marks[marks.length - 1] = joined(last, part);
  }
  return marks;
}

function rangeOf(part: Partial<Mark>): { start: number; end: number } {
  const [figure] = part.figures ?? [];
  if (figure) {
    const { read, counts } = figure;
    const at = read !== 'added' ? read : counts === 'rejected' ? { start: 0, end: 0 } : counts;
    return { start: at.start, end: at.end };
  }
  const [{ start, end } = { start: 0, end: 0 }] = [
    ...(part.leftOut ?? []),
    ...(part.statements ?? []),
  ];
  return { start, end };
}

const joined = (one: Mark, other: Mark): Mark => ({
  start: one.start,
  end: Math.max(one.end, other.end),
  figures: [...one.figures, ...other.figures],
  leftOut: [...one.leftOut, ...other.leftOut],
  statements: [...one.statements, ...other.statements],
});

/** A run of the text: plain, or what a mark covers. */
export type Piece =
  | { readonly kind: 'plain'; readonly start: number; readonly text: string }
  | { readonly kind: 'mark'; readonly start: number; readonly text: string; readonly mark: Mark };

/** The whole text, cut at the marks. In: marks as `marksOf` gives them. */
export function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const plain = (to: number) => {
    if (to > at) pieces.push({ kind: 'plain', start: at, text: text.slice(at, to) });
  };
  for (const mark of marks) {
    plain(mark.start);
    pieces.push({ kind: 'mark', start: mark.start, text: text.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  plain(text.length);
  return pieces;
}

/** How a report's figures stand to those that the package has of it. */
export interface Against {
  /** Told alike by both. */
  readonly same: number;
  /** Told otherwise: the reader's will be shown. */
  readonly differing: readonly { readonly own: Observation; readonly known: Observation }[];
  /** Told by the reader's alone. */
  readonly fresh: number;
}

/** Holds accepted figures against the package's. `known`: of the package alone, with the report's year. */
export function againstPackage(accepted: readonly Observation[], known: Observations): Against {
  const theirs = (one: Observation) =>
    known.byRegion(one.indicator, one.period, one.kind).get(one.adcode) ?? [];
  const differing: { own: Observation; known: Observation }[] = [];
  let same = 0;
  let fresh = 0;
  for (const own of accepted) {
    const told = theirs(own);
    const [first] = told;
    if (first === undefined) fresh += 1;
    else if (told.some(({ stated }) => isSameStated(stated, own.stated))) same += 1;
    else differing.push({ own, known: first });
  }
  return { same, differing, fresh };
}
