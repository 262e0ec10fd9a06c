import type { Indicator, Observation, Report, Statement } from '../../src/lib/domain';
import {
  ReadError,
  readReport,
  readSource,
  readStatements,
  type Place,
  type Reading,
  type Source,
} from '../../src/lib/extract';
import { isUpper } from '../gazetteer/places';
import type { SourceReport } from './sources';

/** What reports are read with. */
export interface Tools {
  readonly indicators: readonly Indicator[];
  readonly places: readonly Place[];
}

/** A report with all that the package holds of it. */
export interface ReportReading {
  readonly report: Report;
  readonly observations: readonly Observation[];
  /** None where its clauses are not kept. */
  readonly statements: readonly Statement[];
}

/** A report that was read, or why it was not. */
export type Outcome =
  | { readonly kind: 'read'; readonly reading: ReportReading }
  | { readonly kind: 'refused'; readonly reason: string };

/** The part of a source that says what its text is. */
export type Listed = Pick<SourceReport, 'adcode' | 'year' | 'government' | 'copy' | 'clauses'>;

/**
 * Reads a report's text as the index lists it. Refused where its head tells of another government or year,
 * where it is a county's, or cannot be read. Of a report whose clauses are not kept only facts are left.
 */
export function readText(text: string, sha256: string, listed: Listed, tools: Tools): Outcome {
  const { adcode, year, copy, clauses } = listed;
  try {
    const place = tools.places.find((one) => one.adcode === adcode);
    if (place && !isUpper(place)) return { kind: 'refused', reason: COUNTY };
    const source = readSource(text);
    const { report, observations } = readTold(source, listed, tools);
    const other = otherReport(report, listed, tools.places);
    if (other !== 'none') return { kind: 'refused', reason: other };
    const strange = observations.find((o) => text.slice(o.start, o.end) !== o.quote);
    if (strange) throw new Error(`the quote “${strange.quote}” does not stand at ${strange.start}`);
    return {
      kind: 'read',
      reading: {
        report: { ...report, sha256, copy, clauses },
        observations: clauses ? observations : observations.map((o) => ({ ...o, quote: '' })),
        statements: clauses ? readStatements(source, { adcode, year, observations }) : [],
      },
    };
  } catch (error) {
    if (error instanceof ReadError) return { kind: 'refused', reason: error.message };
    throw error;
  }
}

/**
 * A handful of the 2,800 counties would be no panel, and the list of regions that every first view loads
 * ends above them.
 */
const COUNTY = 'it is a county’s: the package ends at what stands directly under a province';

/** The reading by what the text itself tells of year and region; where it does not, by what the index says. */
function readTold(source: Source, { adcode, year }: Listed, tools: Tools): Reading {
  try {
    return readReport(source, tools);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return readReport(source, { ...tools, adcode, year });
  }
}

/** Whose report of which year it is, where not the one that the index lists, in words. */
function otherReport(
  { adcode, year }: Reading['report'],
  listed: Listed,
  places: readonly Place[],
): string | 'none' {
  const name = places.find((one) => one.adcode === adcode)?.name ?? adcode;
  if (adcode !== listed.adcode)
    return `its text is the report of ${name} (${adcode}), not of ${listed.government} (${listed.adcode})`;
  if (year !== listed.year) return `its text is the report of ${year}, not of ${listed.year}`;
  return 'none';
}
