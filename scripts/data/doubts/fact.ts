import {
  isValued,
  rankValue,
  type Form,
  type Indicator,
  type Kind,
  type Observation,
} from '../../../src/lib/domain';

/** A figure of a report, without its clause: what can be held against other figures. */
export interface Fact {
  readonly adcode: string;
  /** The report's year. */
  readonly year: number;
  readonly indicator: string;
  readonly form: Form;
  readonly period: number;
  readonly kind: Kind;
  readonly op: string;
  readonly value: number;
  readonly headline: boolean;
}

/** A figure, or a whole report (then without indicator), that a person should look at. Facts alone, no sentence. */
export interface Doubt {
  /** Several, joined by +, where several checks doubt one figure. */
  readonly doubt: string;
  readonly adcode: string;
  /** The report's year. */
  readonly year: number;
  readonly indicator: string;
  readonly period: number;
  readonly kind: Kind | '';
  /** What is doubted. */
  readonly stated: string;
  /** What it is held against. */
  readonly against: string;
  /** How far it is beyond where doubt begins: 1 is there. */
  readonly score: number;
}

/** What is doubted: a figure; or a report, for each reason by itself. */
export const subjectOf = ({
  adcode,
  year,
  indicator,
  period,
  kind,
  doubt,
  against,
}: Doubt): string =>
  [year, adcode, ...(indicator === '' ? [doubt, against] : [indicator, period, kind])].join(' ');

/** An observation of a report as a fact; nothing where it states no number. */
export function factOf(
  { adcode, indicator, period, kind, stated, headline }: Observation,
  year: number,
  indicators: ReadonlyMap<string, Indicator>,
): Fact | undefined {
  const form = indicators.get(indicator)?.form;
  if (form === undefined || !isValued(stated)) return undefined;
  const { op } = stated;
  return { adcode, year, indicator, form, period, kind, op, value: rankValue(stated), headline };
}

/**
 * The scale on which figures of an indicator are compared: amounts by their ratio, for a province is a hundred
 * cities; changes, shares and rates by their difference in points.
 */
export const scaled = ({ form }: Pick<Fact, 'form'>, value: number): number =>
  form === 'level' ? Math.log(value) : value;

/** A number as it is written in the review: six digits tell it, and no rounding error shows. */
export const written = (value: number): string => String(Number(value.toPrecision(6)));

/** What a fact states, with its op where it is no plain figure: `ge 8`. */
export const statedOf = ({ op, value }: Fact): string =>
  op === 'eq' ? written(value) : `${op} ${written(value)}`;

/** What a doubt of one fact says of which it is. */
export const named = ({ adcode, year, indicator, period, kind }: Fact) => ({
  adcode,
  year,
  indicator,
  period,
  kind,
});
