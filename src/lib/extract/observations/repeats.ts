import type { Observation } from '../../domain/observation';
import { isValued, type Stated } from '../../domain/stated';

/** Two figures this near, the one said less exactly, are one fact. */
const NEAR = 0.15;

/** One line for one fact: said twice, the headline or the more exact one stays. Order is kept. */
export function mergeRepeats<T extends Observation>(observations: readonly T[]): T[] {
  const kept: T[] = [];
  const byKey = new Map<string, T[]>();
  for (const observation of observations) {
    const key = `${observation.indicator}|${observation.period}|${observation.kind}`;
    const rivals = byKey.get(key) ?? [];
    const repeat = rivals.findIndex((rival) => isRepeat(rival, observation));
    const rival = rivals[repeat];
    if (rival === undefined) {
      rivals.push(observation);
      kept.push(observation);
    } else if (
      isRounded(rival, observation) ||
      (rank(observation) > rank(rival) && !isRounded(observation, rival))
    ) {
      rivals[repeat] = observation;
      kept[kept.indexOf(rival)] = observation;
    }
    byKey.set(key, rivals);
  }
  return kept;
}

/** Words beside which a figure of the same is what is meant. */
const VAGUE: ReadonlySet<Stated['op']> = new Set<Stated['op']>([
  'qualitative',
  'positive',
  'relative',
]);

function isRepeat(one: Observation, other: Observation): boolean {
  if (!isValued(one.stated) || !isValued(other.stated)) {
    const vague = [one, other].some(({ stated }) => VAGUE.has(stated.op));
    return vague || one.kind === 'actual' || (!isValued(one.stated) && !isValued(other.stated));
  }
  if (one.stated.value === other.stated.value)
    return (
      one.stated.op === other.stated.op || one.kind === 'actual' || one.headline !== other.headline
    );
  if (one.kind === 'actual' && (isSaidAgain(one, other) || isSaidAgain(other, one))) return true;
  const rough = one.stated.op !== 'eq' || other.stated.op !== 'eq';
  return (
    one.kind === 'actual' &&
    rough &&
    one.stated.op !== other.stated.op &&
    near(one.stated.value, other.stated.value)
  );
}

/** Is it the other fact, said less exactly? */
function isSaidAgain(one: Observation, other: Observation): boolean {
  return isRounded(one, other) || isPassed(one, other);
}

/** Below this a difference may be one of method (名义, 实际), and not of rounding. */
const LEAST_ROUNDED = 100;
const LEAST_DIGITS = 3;

/** 生产总值1.25万亿元 beside 12464.09亿元: is it the other, said in fewer digits? */
function isRounded({ stated: one }: Observation, { stated: other }: Observation): boolean {
  if (!isValued(one) || !isValued(other) || one.op !== 'eq' || other.op !== 'eq') return false;
  if (one.value < LEAST_ROUNDED || one.value === other.value) return false;
  const digits = String(one.value).replace('.', '').replace(/0+$/, '').length;
  return digits >= LEAST_DIGITS && Number(other.value.toPrecision(digits)) === one.value;
}

/** How far a quantity may have gone beyond a step that it passed. */
const BEYOND = 1.5;

/** 突破3万亿元、达3.6万亿元: is it a step that the other passed? */
function isPassed({ stated: one }: Observation, { stated: other }: Observation): boolean {
  if (!isValued(one) || !isValued(other) || other.op !== 'eq') return false;
  const step = (one.op === 'gt' || one.op === 'ge') && one.value >= LEAST_ROUNDED;
  return step && other.value >= one.value && other.value <= one.value * BEYOND;
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= NEAR * Math.max(Math.abs(one), Math.abs(other));
}

const EXACTNESS: Readonly<Record<Stated['op'], number>> = {
  eq: 5,
  between: 4,
  approx: 3,
  ge: 3,
  le: 3,
  gt: 2,
  lt: 2,
  sync: 1,
  above: 1,
  positive: 1,
  assigned: 1,
  relative: 0,
  qualitative: 0,
};

function rank(observation: Observation): number {
  const valued = isValued(observation.stated) ? 100 : 0;
  const actual = observation.kind === 'actual';
  return (
    valued +
    (observation.headline && !actual ? 50 : 0) +
    EXACTNESS[observation.stated.op] * 2 +
    (observation.headline ? 1 : 0)
  );
}
