import type { Indicator, Observation, Region, ReportHead, Statement } from '../../domain';
import {
  ReadError,
  readReport,
  readSource,
  readStatements,
  type Explanation,
  type Place,
  type ReadReason,
} from '../../extract';

/** A text to read, and what is known of it beforehand. */
export interface ToRead {
  readonly text: string;
  readonly indicators: readonly Indicator[];
  /** All regions down to counties: names of parts tell a part's figure from the whole's. */
  readonly regions: readonly Region[];
  /** The reader's word on year and region, over what the text tells. */
  readonly year?: number;
  readonly adcode?: string;
}

/** A figure that the engine saw and did not take, and why. */
export interface LeftOut {
  readonly start: number;
  readonly end: number;
  readonly why: LeftOutReason;
}

export type LeftOutReason = 'years' | 'elsewhere' | 'words' | 'shape' | 'bounds' | 'damaged';

/** A report as read. */
export interface ReportReading {
  readonly kind: 'read';
  readonly head: ReportHead;
  readonly observations: readonly Observation[];
  readonly statements: readonly Statement[];
  readonly leftOut: readonly LeftOut[];
}

/** That a text is not read before the reader tells more, or that it is another's than was said. */
export interface Refused {
  readonly kind: 'refused';
  readonly reason: ReadReason;
}

/** Reads a text that a reader brought, figures and statements. */
export function readBrought({
  text,
  indicators,
  regions,
  year,
  adcode,
}: ToRead): ReportReading | Refused {
  const source = readSource(text);
  try {
    const { report, observations, explain } = readReport(source, {
      indicators,
      places: regions.map(placeOf),
      ...(year === undefined ? {} : { year }),
      ...(adcode === undefined ? {} : { adcode }),
    });
    const context = { adcode: report.adcode, year: report.year, observations };
    return {
      kind: 'read',
      head: report,
      observations,
      statements: readStatements(source, context),
      leftOut: leftOutOf(explain),
    };
  } catch (error) {
    if (error instanceof ReadError) return { kind: 'refused', reason: error.reason };
    throw error;
  }
}

const placeOf = ({ adcode, nameZh, shortZh, level, parent }: Region): Place => ({
  adcode,
  name: nameZh,
  short: shortZh,
  level,
  parent,
});

function leftOutOf(explain: readonly Explanation[]): LeftOut[] {
  return explain.flatMap(({ outcome, detail, start, end }) => {
    const why = outcome === 'ignored' ? reasonOf(detail) : 'none';
    return why === 'none' ? [] : [{ start, end, why }];
  });
}

/** The engine's reasons by kind; a figure of nothing that the indicators know is a statement like any other. */
function reasonOf(detail: string): LeftOutReason | 'none' {
  if (detail === 'another year or territory') return 'elsewhere';
  if (['a later year', 'several years together', 'a change since an earlier year'].includes(detail))
    return 'years';
  if (detail.startsWith('words alone')) return 'words';
  if (detail.includes('no indicator for a')) return 'shape';
  if (detail.endsWith('out of bounds')) return 'bounds';
  return detail === 'a damaged figure' ? 'damaged' : 'none';
}
