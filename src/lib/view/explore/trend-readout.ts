import { isSilent, type Cell } from '../../domain';
import { messages, type Lang } from '../../i18n';
import { trendTexts } from '../../i18n/texts/trend';
import { regionName } from '../name';
import { columnCell, wordValue, type Wording } from '../wording';
import type { Trend, TrendLine } from './trend';
import { linesOf } from './trend-cells';

/** What one region's reports say of one year, worded. */
export interface YearReadout {
  readonly adcode: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  /** Was the target met? Empty where nothing can be said. */
  readonly verdict: string;
}

/** What is known of the field in one year, worded. */
export interface FieldReadout {
  readonly median: string;
  readonly range: string;
  readonly count: number;
}

/** The figures of one year: of the nation, of the chosen regions, and of the field; `none` of too few. */
export interface Readout {
  readonly regions: readonly YearReadout[];
  readonly field: FieldReadout | 'none';
  /** All of it, read aloud; empty where nothing is told of the year. */
  readonly says: string;
}

/** A cell where room is short: a figure with its word, or in a word why there is none. */
export function shortCell(cell: Cell, wording: Wording): string {
  const { silent } = trendTexts(wording.lang);
  return isSilent(cell.state) ? silent[cell.state] : columnCell(cell, wording);
}

/** The verdict of an outcome: 完成; empty without one. */
function wordVerdict(outcome: Cell, lang: Lang): string {
  const { verdicts } = trendTexts(lang);
  return outcome.state === 'value' && outcome.verdict ? verdicts[outcome.verdict] : '';
}

function readLine({ region, years }: TrendLine, at: number, wording: Wording): YearReadout[] {
  const year = years.find((one) => one.year === at);
  if (!year) return [];
  return [
    {
      adcode: region.adcode,
      name: regionName(region, wording.lang),
      target: shortCell(year.target, wording),
      actual: shortCell(year.actual, wording),
      verdict: wordVerdict(year.outcome, wording.lang),
    },
  ];
}

/** What a trend says of a year. `wording`: of the indicator's own figures. */
export function readYear(trend: Trend, year: number, wording: Wording): Readout {
  const { lang } = wording;
  const texts = trendTexts(lang);
  const regions = linesOf(trend).flatMap((line) => readLine(line, year, wording));
  const found = trend.field.find((one) => one.year === year);
  const [median, low, high] = [found?.median, found?.low, found?.high].map((value) =>
    value === undefined ? '' : wordValue(rounded(value), wording),
  );
  const { sentenceEnd } = messages(lang).charts;
  const said = [
    ...regions.map(({ name, target, actual, verdict }) =>
      [texts.say(name, target, actual), verdict].filter((part) => part !== '').join(texts.comma),
    ),
    ...(found ? [texts.sayField(found.count, median ?? '', low ?? '', high ?? '')] : []),
  ];
  return {
    regions,
    field: found
      ? { median: median ?? '', range: texts.range(low ?? '', high ?? ''), count: found.count }
      : 'none',
    says:
      said.length === 0
        ? ''
        : texts.at(year) + messages(lang).charts.separator + said.join(sentenceEnd),
  };
}

/** Quantiles fall between figures: to two decimals, or what a number of this size is written to. */
function rounded(value: number): number {
  return Math.abs(value) >= 1000 ? Math.round(value) : Math.round(value * 100) / 100;
}
