import type { Direction } from './indicator';
import { rankValue, type Stated, type Valued } from './stated';

/** Was a target met? `unjudged`: no side of it is the better one (consumer prices 3%左右). */
export type Verdict = 'met' | 'missed' | 'unjudged';

/** Why nothing can be said: the target has no number, the actual is only bounded, or what it refers to is not told. */
export type Unsaid = 'words' | 'bounded' | 'reference';

/** What became of a target, by the reports' own figures. */
export type Outcome =
  /** `by`: actual − what was to be reached, in the indicator's unit; a range counts as its middle. */
  | { readonly verdict: Verdict; readonly by: number }
  | { readonly verdict: 'unsaid'; readonly why: Unsaid };

/** What a figure must reach: `floor` at least, `ceiling` at most, by at most `slack` less well. */
interface Bar {
  readonly side: 'floor' | 'ceiling' | 'none';
  readonly value: number;
  readonly strict: boolean;
  readonly slack: number;
}

/**
 * Was a target met? At least the target, at most where it says 以内 or where low is better; for 左右 not worse by more
 * than half a unit of the target's last digit. `sync` and `above` are held against `reference`, the same year's
 * actual of the indicator that they refer to. Both figures are the reports' own; later revisions are not in them.
 */
export function outcomeOf(
  target: Stated,
  actual: Valued,
  direction: Direction,
  reference: Valued | 'none' = 'none',
): Outcome {
  if (target.op === 'assigned' || target.op === 'qualitative')
    return { verdict: 'unsaid', why: 'words' };
  if ('ref' in target && reference === 'none') return { verdict: 'unsaid', why: 'reference' };
  const bar = barOf(target, rankValue(actual), direction, reference);
  if (bar === 'none') return { verdict: 'unsaid', why: 'words' };
  return judge(actual, bar);
}

const BETTER = { higher: 'floor', lower: 'ceiling', neutral: 'none' } as const;

function barOf(
  target: Stated,
  actual: number,
  direction: Direction,
  reference: Valued | 'none',
): Bar | 'none' {
  const bar = (value: number, rest: Partial<Bar> = {}): Bar => ({
    side: BETTER[direction],
    value,
    strict: false,
    slack: 0,
    ...rest,
  });
  switch (target.op) {
    case 'eq':
      return bar(target.value);
    case 'approx':
      return bar(target.value, { slack: halfLastDigit(target.value) });
    case 'ge':
    case 'gt':
      return bar(target.value, { side: 'floor', strict: target.op === 'gt' });
    case 'le':
    case 'lt':
      return bar(target.value, { side: 'ceiling', strict: target.op === 'lt' });
    case 'between':
      return bar(nearerEnd(target, actual, direction));
    case 'positive':
      return bar(0, { side: 'floor', strict: true });
    case 'sync':
    case 'above':
      if (reference === 'none' || reference.op === 'between') return 'none';
      return target.op === 'sync'
        ? bar(reference.value, { slack: halfLastDigit(reference.value) })
        : bar(reference.value, { side: 'floor', strict: true });
    default:
      return 'none';
  }
}

/** What of a range is to be reached: its easier end; where no side is better any of it, so what was reached inside. */
function nearerEnd(
  { value, valueHi }: Extract<Stated, { op: 'between' }>,
  actual: number,
  direction: Direction,
): number {
  if (direction === 'neutral') return Math.min(valueHi, Math.max(value, actual));
  return direction === 'lower' ? valueHi : value;
}

/** Decimals beyond which a difference is the arithmetic's, not a report's. */
const NOISE = 1e-9;
/** 超过5% is more than 5, by less than any report would write. */
const OVER = 1e-6;

function judge(actual: Valued, { side, value, strict, slack }: Bar): Outcome {
  const by = Math.round((rankValue(actual) - value) * 1e6) / 1e6;
  if (side === 'none') return { verdict: 'unjudged', by };
  const isGood = (reached: number): boolean => {
    const ahead = (side === 'floor' ? reached - value : value - reached) + slack;
    return strict ? ahead > NOISE : ahead > -NOISE;
  };
  // An actual that is itself a range or a bound is judged only where all that it may be is on one side.
  const verdicts = new Set(reach(actual).map(isGood));
  if (verdicts.size > 1) return { verdict: 'unsaid', why: 'bounded' };
  return { verdict: verdicts.has(true) ? 'met' : 'missed', by };
}

/** The least and the most that a stated figure may be. */
function reach(stated: Valued): readonly [number, number] {
  const { op, value } = stated;
  if (op === 'between') return [value, stated.valueHi];
  if (op === 'ge' || op === 'gt') return [op === 'gt' ? value + OVER : value, Infinity];
  if (op === 'le' || op === 'lt') return [-Infinity, op === 'lt' ? value - OVER : value];
  return [value, value];
}

/** Half a unit of a number's last written digit: 0.5 for 5, 0.05 for 5.5. */
function halfLastDigit(value: number): number {
  const decimals = /\.(\d+)$/u.exec(String(value))?.[1]?.length ?? 0;
  return 0.5 / 10 ** decimals;
}
