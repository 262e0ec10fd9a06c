import type { Decision, Indicator, Observation, Statement } from '../../domain';

/** Decisions with one more; `undecided` takes one back. */
export function decidedWith(
  decisions: Readonly<Record<string, Decision>>,
  key: string,
  decision: Decision | 'undecided',
): Record<string, Decision> {
  const rest = Object.fromEntries(Object.entries(decisions).filter(([other]) => other !== key));
  return decision === 'undecided' ? rest : { ...rest, [key]: decision };
}

/** A statement as a figure of an indicator, for the reader to complete: same clause, kind, year and number. */
export function asFigure(statement: Statement, indicator: Indicator): Observation {
  const { adcode, period, kind, stated, quote, start, end } = statement;
  return {
    adcode,
    indicator: indicator.id,
    period,
    kind,
    stated,
    headline: true,
    quote,
    start,
    end,
  };
}
