import type { Loaded, Report } from '../../domain';
import { digestOf } from './own-report';
import type { ReportReading } from './reading';

/** How a text stands to the package: of a report that it has, from this very text or another; or it cannot be told. */
export type Standing =
  | {
      readonly kind: 'there';
      readonly report: Report;
      readonly exact: boolean;
      readonly loaded: Loaded;
    }
  | { readonly kind: 'absent' }
  | { readonly kind: 'untold' };

/** Looks a report up in the package. `loadYear` brings the package alone, with a year. */
export async function standingOf(
  text: string,
  { adcode, year }: ReportReading['head'],
  loadYear: (year: number) => Promise<Loaded>,
): Promise<Standing> {
  try {
    const [loaded, sha256] = await Promise.all([loadYear(year), digestOf(text)]);
    const report = loaded.reports.find((one) => one.adcode === adcode && one.year === year);
    if (!report) return { kind: 'absent' };
    return { kind: 'there', report, exact: report.sha256 === sha256, loaded };
  } catch {
    return { kind: 'untold' };
  }
}

/**
 * A reading as the package has it: what was read from this very text has been looked over since, and corrected where it
 * had to be.
 */
export function asPublished(
  reading: ReportReading,
  text: string,
  standing: Standing,
): ReportReading {
  if (standing.kind !== 'there' || !standing.exact) return reading;
  const observations = standing.loaded.observations
    .of(reading.head.adcode)
    .map((one) => ({ ...one, quote: text.slice(one.start, one.end) }));
  return { ...reading, observations };
}
