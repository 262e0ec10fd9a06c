import { isValued } from '../../domain/stated';
import type { Observation } from '../../domain/observation';
import type { Statement } from '../../domain/statement';

type Bare = Omit<Statement, 'indicator'>;

/** No quote is longer, so that an observation that ends so far before a statement cannot overlap the next. */
const LONGEST = 200;

/**
 * Statements that are observations too are told by which indicator. Each observation tells one statement:
 * of those with its figure and its clause, the one whose quote is most like its own, since the members of
 * a list (…率、…率均达100%) share both.
 */
export function indicatorsOf(
  statements: readonly Bare[],
  observations: readonly Observation[],
): Statement[] {
  const order = statements.map((_, index) => index);
  const startOf = (index: number): number => statements[index]?.start ?? Infinity;
  order.sort((a, b) => startOf(a) - startOf(b));
  const told = new Map<number, string>();
  let from = 0;
  for (const observation of [...observations].sort((a, b) => a.start - b.start)) {
    while (startOf(order[from] ?? -1) < observation.start - LONGEST) from++;
    const best = nearest(statements, order, from, observation, told);
    if (best !== 'none') told.set(best, observation.indicator);
  }
  return statements.map((statement, index) => ({
    ...statement,
    indicator: told.get(index) ?? 'none',
  }));
}

/** Of the statements not told yet that hold the observation's figure, the one with the nearest offsets. */
function nearest(
  statements: readonly Bare[],
  order: readonly number[],
  from: number,
  observation: Observation,
  told: ReadonlyMap<number, string>,
): number | 'none' {
  let best: number | 'none' = 'none';
  let least = Infinity;
  for (let at = from; at < order.length; at++) {
    const index = order[at] ?? -1;
    const statement = statements[index];
    if (statement === undefined || statement.start >= observation.end) break;
    if (statement.end <= observation.start || told.has(index)) continue;
    if (!sameFigure(statement, observation)) continue;
    const apart =
      Math.abs(statement.start - observation.start) + Math.abs(statement.end - observation.end);
    if (apart < least) [best, least] = [index, apart];
  }
  return best;
}

/** The same digits, whatever the unit: 1.39万亿斤 and 69500万吨 (half of it). */
function sameFigure(statement: Bare, observation: Observation): boolean {
  if (!isValued(observation.stated) || observation.period !== statement.period) return false;
  const [one, other] = [digits(statement.stated.value), digits(observation.stated.value)];
  return (
    one === other || (statement.unit.endsWith('斤') && digits(statement.stated.value / 2) === other)
  );
}

function digits(value: number): string {
  return Number(Math.abs(value).toPrecision(10)).toExponential(9).split('e')[0] ?? '';
}
