import { KINDS, type Indicator, type Kind } from '../../domain';
import { fullName } from '../../view/name';
import type { Lang } from '../../i18n';
import type { BringTableTexts } from '../../i18n/texts/bring-table';
import type { Says } from './column';

/** What stands for a fact that is not said here. */
export const UNSAID = '';
const LAST_YEAR = 'last';

interface Option<T extends string = string> {
  readonly value: T;
  readonly label: string;
}

/** Indicators to choose among, the unit by each name. `also`: a name that is none of them, as a column has it. */
export function indicatorOptions(
  indicators: readonly Indicator[],
  lang: Lang,
  also?: string,
): Option[] {
  const known = indicators.map((one) => ({
    value: one.id,
    label: `${fullName(one, lang)}（${one.unit}）`,
  }));
  const isKnown = also === undefined || indicators.some(({ id }) => id === also);
  return isKnown ? known : [{ value: also, label: `“${also}”` }, ...known];
}

/** Years to choose among, the newest first: those of reports, and the one before, whose results the first tells. */
export function yearOptions(years: readonly number[], texts: BringTableTexts): Option[] {
  const first = Math.min(...years);
  return [...years, first - 1]
    .sort((a, b) => b - a)
    .map((year) => ({ value: String(year), label: texts.year(year) }));
}

/** The year of a column, where it may be the one before the row's. */
export const columnYears = (years: readonly number[], texts: BringTableTexts): Option[] => [
  { value: LAST_YEAR, label: texts.lastYear },
  ...yearOptions(years, texts),
];

export const kindOptions = ({ kinds }: BringTableTexts): Option<Kind>[] => [
  { value: 'target', label: kinds.target },
  { value: 'actual', label: kinds.actual },
];

/** The year that is said, as an option has it. */
export const yearSaid = ({ period, lastYear }: Says): string =>
  lastYear ? LAST_YEAR : period === undefined ? UNSAID : String(period);

/** What is said, with one fact said otherwise; `UNSAID` takes it back. */
export function saying(says: Says, fact: 'indicator' | 'period' | 'kind', value: string): Says {
  const said = value === UNSAID ? undefined : value;
  const isDated = fact === 'period';
  const indicator = fact === 'indicator' ? said : says.indicator;
  const kind = fact === 'kind' ? kindOf(said) : says.kind;
  const lastYear = isDated ? said === LAST_YEAR : says.lastYear === true;
  const year = said === undefined || said === LAST_YEAR ? undefined : Number(said);
  const period = isDated ? year : says.period;
  return {
    ...(indicator === undefined ? {} : { indicator }),
    ...(period === undefined ? {} : { period }),
    ...(lastYear ? { lastYear } : {}),
    ...(kind === undefined ? {} : { kind }),
    ...(says.unit === undefined ? {} : { unit: says.unit }),
  };
}

const kindOf = (said?: string): Kind | undefined => KINDS.find((kind) => kind === said);
