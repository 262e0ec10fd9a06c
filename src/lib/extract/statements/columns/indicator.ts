import { isValued } from '../../../domain/stated';
import type { Observation } from '../../../domain/observation';
import type { Statement } from '../../../domain/statement';
import { SUBJECTS } from '../../lexicon/subjects';

/** No quote is longer, so that an observation that ends so far before a statement cannot overlap the next. */
const LONGEST = 200;

/**
 * Statements that are observations too are told by which indicator. Each observation tells at most one
 * statement that overlaps it and has its figure: the nearest of those whose subject bears a name of the
 * indicator, since the members of a list (…率、…率均达100%) share clause and figure; without a name, only
 * where there is no choice.
 */
export function indicatorsOf(
  statements: readonly Statement[],
  observations: readonly Observation[],
): Statement[] {
  const order = statements.map((_, index) => index);
  const startOf = (index: number): number => statements[index]?.start ?? Infinity;
  order.sort((a, b) => startOf(a) - startOf(b));
  const told = new Map<number, string>();
  let from = 0;
  for (const observation of [...observations].sort((a, b) => a.start - b.start)) {
    while (startOf(order[from] ?? -1) < observation.start - LONGEST) from++;
    const open = candidates(statements, order, from, observation).filter((one) => !told.has(one));
    const named = open.filter((one) =>
      bears(statements[one]?.subject ?? '', observation.indicator),
    );
    const best = named[0] ?? (open.length === 1 ? open[0] : undefined);
    if (best !== undefined) told.set(best, observation.indicator);
  }
  return statements.map((statement, index) => {
    const indicator = told.get(index);
    return indicator === undefined ? statement : { ...statement, indicator };
  });
}

/** The statements that overlap an observation and have its figure, nearest offsets first. */
function candidates(
  statements: readonly Statement[],
  order: readonly number[],
  from: number,
  observation: Observation,
): number[] {
  const found: { index: number; apart: number }[] = [];
  for (let at = from; at < order.length; at++) {
    const index = order[at] ?? -1;
    const statement = statements[index];
    if (statement === undefined || statement.start >= observation.end) break;
    if (statement.end <= observation.start || !sameFigure(statement, observation)) continue;
    const apart =
      Math.abs(statement.start - observation.start) + Math.abs(statement.end - observation.end);
    found.push({ index, apart });
  }
  return found.sort((a, b) => a.apart - b.apart).map(({ index }) => index);
}

/** Names under which reports speak of each indicator, from the engine's lexicon. */
const NAMES: ReadonlyMap<string, ReadonlySet<string>> = namesByIndicator();

function namesByIndicator(): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const subject of SUBJECTS)
    for (const { indicator } of subject.readings) {
      const known = names.get(indicator) ?? new Set();
      for (const name of [...subject.names, ...(subject.bare ?? [])]) known.add(name);
      names.set(indicator, known);
    }
  return names;
}

/** Does a statement's subject bear a name of the indicator? */
function bears(subject: string, indicator: string): boolean {
  for (const name of NAMES.get(indicator) ?? []) if (subject.includes(name)) return true;
  return false;
}

/** The same digits, whatever the unit: 1.39万亿斤 and 69500万吨 (half of it). */
function sameFigure(statement: Statement, observation: Observation): boolean {
  if (!isValued(observation.stated) || observation.period !== statement.period) return false;
  if (statement.stated.value === observation.stated.value) return true;
  const [one, other] = [digits(statement.stated.value), digits(observation.stated.value)];
  return (
    one === other || (statement.unit.endsWith('斤') && digits(statement.stated.value / 2) === other)
  );
}

function digits(value: number): string {
  return Number(Math.abs(value).toPrecision(10)).toExponential(9).split('e')[0] ?? '';
}
