import { NATION, type Indicator } from '../../src/lib/domain';
import { readReport, readSource, readStatements, type Place } from '../../src/lib/extract';
import { SourceError, type SourceReport } from '../data/sources';
import { marksOf } from './marks';
import { numbersOf } from './numbers';
import { reviewPage, type Review } from './page';

/** What reports are read with. */
export interface ReviewTools {
  readonly indicators: readonly Indicator[];
  readonly places: readonly Place[];
}

/** Reads a report and keeps what became of each of its figures. */
export function reviewOf(
  text: string,
  { adcode, year }: Pick<SourceReport, 'adcode' | 'year'>,
  { indicators, places }: ReviewTools,
): Review {
  const source = readSource(text);
  const options = { indicators, places, adcode, year };
  const { report, observations, explain } = readReport(source, options);
  const statements = readStatements(source, { adcode, year, observations });
  const place = places.find((one) => one.adcode === adcode);
  return {
    text,
    report,
    region: place === undefined || adcode === NATION ? '全国' : place.name,
    indicators,
    marks: marksOf(numbersOf(source), { observations, explain, statements }),
  };
}

/**
 * The review page of a region's report: of the year, or its latest. Throws SourceError where there is none.
 * In: the reports, and how to get the text of one.
 */
export function reviewPageOf<S extends Pick<SourceReport, 'adcode' | 'year'>>(
  sources: readonly S[],
  textOf: (source: S) => string,
  adcode: string,
  year: number | 'latest',
  tools: ReviewTools,
): string {
  const source = sources.findLast(
    (one) => one.adcode === adcode && (year === 'latest' || one.year === year),
  );
  if (source === undefined) {
    const of = year === 'latest' ? '' : ` of ${year}`;
    throw new SourceError(`There is no report${of} of ${adcode} in index.csv.`);
  }
  return reviewPage(reviewOf(textOf(source), source, tools));
}
