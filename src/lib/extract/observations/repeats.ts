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
    } else if (rank(observation) > rank(rival)) {
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
  const rough = one.stated.op !== 'eq' || other.stated.op !== 'eq';
  return (
    one.kind === 'actual' &&
    rough &&
    one.stated.op !== other.stated.op &&
    near(one.stated.value, other.stated.value)
  );
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
