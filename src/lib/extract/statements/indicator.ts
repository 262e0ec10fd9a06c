import { isValued } from '../../domain/stated';
import type { Observation } from '../../domain/observation';
import type { Statement } from '../../domain/statement';

/** Statements that are observations too are told by which indicator; each observation is told once. */
export function indicatorsOf(
  statements: readonly Omit<Statement, 'indicator'>[],
  observations: readonly Observation[],
): Statement[] {
  const waiting = [...observations].sort((a, b) => a.start - b.start);
  let from = 0;
  return statements.map((statement) => {
    while ((waiting[from]?.end ?? Infinity) <= statement.start - LONGEST) from++;
    for (let i = from; i < waiting.length; i++) {
      const observation = waiting[i];
      if (observation === undefined || observation.start >= statement.end) break;
      if (observation.end <= statement.start || !sameFigure(statement, observation)) continue;
      waiting.splice(i, 1);
      return { ...statement, indicator: observation.indicator };
    }
    return { ...statement, indicator: 'none' };
  });
}

/** No quote is longer, so that an observation that ends so far before a statement cannot overlap the next. */
const LONGEST = 200;

/** The same digits, whatever the unit: 1.39万亿斤 and 69500万吨 (half of it). */
function sameFigure(statement: Omit<Statement, 'indicator'>, observation: Observation): boolean {
  if (!isValued(observation.stated) || observation.period !== statement.period) return false;
  const [one, other] = [digits(statement.stated.value), digits(observation.stated.value)];
  return (
    one === other || (statement.unit.endsWith('斤') && digits(statement.stated.value / 2) === other)
  );
}

function digits(value: number): string {
  return Number(Math.abs(value).toPrecision(10)).toExponential(9).split('e')[0] ?? '';
}
