import type { Observation, Statement } from '../../src/lib/domain';
import type { Explanation } from '../../src/lib/extract';
import type { NumberAt } from './numbers';
import { engineReason, reasonOf } from './reasons';

export const FATES = ['observation', 'repeat', 'statement', 'ignored'] as const;
/**
 * What became of a figure: an observation; the same fact as one that stands elsewhere; a statement alone;
 * nothing.
 */
export type Fate = (typeof FATES)[number];

/** One thing that became of a figure. */
export type Note =
  | {
      readonly is: 'observation';
      readonly observation: Observation;
      readonly rule: string;
      readonly words: readonly string[];
    }
  | { readonly is: 'repeat'; readonly indicator: string; readonly rule: string }
  | { readonly is: 'statement'; readonly statement: Statement }
  /** `unsettled`: no reason is known, so that somebody should look. */
  | { readonly is: 'ignored'; readonly reason: string; readonly unsettled: boolean };

/** A run of the text that something became of. Offsets are of the text as given. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly fate: Fate;
  /** No observation, though its clause names something of the taxonomy: look here first. */
  readonly near: boolean;
  /** What its clause names. */
  readonly names: readonly string[];
  readonly notes: readonly Note[];
}

/** A report as it was read. */
export interface Readings {
  readonly observations: readonly Observation[];
  readonly explain: readonly Explanation[];
  readonly statements: readonly Statement[];
}

/** Rules that tie a figure; the others tie words (同步, 正增长). */
const OF_FIGURES = new Set([
  'noun and figure',
  'shared predicate',
  'list with figures in turn',
  'figure before noun',
  'ignored',
]);

/** Marks for every number and for every relation in words; in order, none within another. */
export function marksOf(numbers: readonly NumberAt[], readings: Readings): Mark[] {
  const notes = new Map<NumberAt, Note[]>(numbers.map((number) => [number, []]));
  const reasons = new Map<NumberAt, string>();
  for (const [number, explanation] of explained(numbers, readings.explain)) {
    const note = noteOf(explanation, readings.observations);
    if (note.is === 'ignored') reasons.set(number, explanation.detail);
    else notes.get(number)?.push(note);
  }
  for (const [number, statement] of stated(numbers, readings.statements))
    notes.get(number)?.push({ is: 'statement', statement });
  const figures = numbers.map((number) =>
    markOf(number, notes.get(number) ?? [], reasons.get(number)),
  );
  return withWords(figures, readings);
}

function markOf(number: NumberAt, notes: readonly Note[], engine: string | undefined): Mark {
  const { start, end, names } = number;
  const why = whyNot(number, notes, engine);
  const all = why === undefined ? notes : [...notes, why];
  const fate = fateOf(all);
  const near =
    (fate === 'statement' || fate === 'ignored') &&
    number.role === 'figure' &&
    (names.length > 0 || / \+ |no indicator for/.test(engine ?? ''));
  return { start, end, fate, near, names, notes: all };
}

/** Why a number is no observation. */
function whyNot(
  number: NumberAt,
  notes: readonly Note[],
  engine: string | undefined,
): Note | undefined {
  if (notes.some(({ is }) => is === 'observation' || is === 'repeat')) return undefined;
  const told = engine === undefined ? undefined : engineReason(engine);
  if (notes.length > 0) return { is: 'ignored', reason: told ?? '引擎没有说明', unsettled: false };
  const derived = reasonOf(number);
  const reason = [derived === 'unknown' ? '原因不明' : derived, told].filter(
    (one) => one !== undefined,
  );
  return { is: 'ignored', reason: reason.join('；'), unsettled: derived === 'unknown' };
}

function fateOf(notes: readonly Note[]): Fate {
  return FATES.find((fate) => notes.some(({ is }) => is === fate)) ?? 'ignored';
}

function noteOf(explanation: Explanation, observations: readonly Observation[]): Note {
  const { outcome, detail, rule, words, start, end } = explanation;
  if (outcome === 'ignored')
    return { is: 'ignored', reason: engineReason(detail), unsettled: false };
  const observation = observations.find(
    (one) => one.indicator === detail && one.start === start && one.end === end,
  );
  return observation === undefined
    ? { is: 'repeat', indicator: detail, rule }
    : { is: 'observation', observation, rule, words: words.filter((word) => word !== '') };
}

/**
 * Ties explanations to their figures. A clause ends with its figure; explanations of one clause stand for
 * the figures of its list in turn; a figure before its noun is the clause's first.
 */
function explained(
  numbers: readonly NumberAt[],
  explain: readonly Explanation[],
): (readonly [NumberAt, Explanation])[] {
  const figures = numbers.filter(({ role }) => role === 'figure');
  const groups = new Map<string, Explanation[]>();
  for (const one of explain) {
    if (!OF_FIGURES.has(one.rule)) continue;
    const key = `${one.start}-${one.end}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const inside = within(figures, first.start, first.end);
    const listed = group.every(
      ({ rule }) => rule === 'list with figures in turn' || rule === 'ignored',
    );
    return group.flatMap((one, i) => {
      const figure = listed
        ? inside.at(i - group.length)
        : one.rule === 'figure before noun'
          ? inside[0]
          : inside.at(-1);
      return figure === undefined ? [] : [[figure, one] as const];
    });
  });
}

/** Ties statements to their figures: the figure of the quote that has the value, each in turn. */
function stated(
  numbers: readonly NumberAt[],
  statements: readonly Statement[],
): (readonly [NumberAt, Statement])[] {
  const turns = new Map<string, number>();
  return statements.flatMap((statement) => {
    const { start, end, stated: quantity, subject } = statement;
    const value = Math.abs(quantity.value);
    const fits = within(numbers, start, end).filter(
      ({ figure }) => figure !== undefined && Math.abs(figure.value) === value,
    );
    const key = [start, end, value, subject].join(' ');
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    // A figure ends its quote, unless what it counts stands after it.
    const number = fits.find((one) => one.end === end) ?? fits[turn] ?? fits.at(-1);
    return number === undefined ? [] : [[number, statement] as const];
  });
}

/** Numbers that lie in a run of the text; found by bisection, for there are many runs. */
function within(numbers: readonly NumberAt[], start: number, end: number): NumberAt[] {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  const found: NumberAt[] = [];
  for (let i = low; i < numbers.length; i++) {
    const number = numbers[i];
    if (number === undefined || number.end > end) break;
    found.push(number);
  }
  return found;
}

/**
 * Adds the relations in words to the figures' marks. Where clauses overlap or hold figures the last free run
 * is marked; where none is free, the note goes to the mark that took it.
 */
function withWords(figures: readonly Mark[], { explain, observations }: Readings): Mark[] {
  const marks = [...figures];
  for (const explanation of explain.filter(({ rule }) => !OF_FIGURES.has(rule))) {
    const { start, end } = explanation;
    const note = noteOf(explanation, observations);
    const taken = marks.filter((mark) => mark.start < end && mark.end > start);
    const last = taken.reduce<Mark | undefined>(
      (one, other) => (one === undefined || other.end > one.end ? other : one),
      undefined,
    );
    if (last !== undefined && last.end >= end) {
      const notes = [...last.notes, note];
      marks[marks.indexOf(last)] = { ...last, notes, fate: fateOf(notes) };
    } else {
      const from = last?.end ?? start;
      marks.push({ start: from, end, fate: fateOf([note]), near: false, names: [], notes: [note] });
    }
  }
  return marks.sort((a, b) => a.start - b.start);
}
