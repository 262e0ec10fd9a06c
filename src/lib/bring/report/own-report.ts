import type { Copy, Decision, OwnReport, Region } from '../../domain';
import { browserDigest } from '../../store/fetch-file';
import type { ReportReading } from './reading';
import { acceptedOf } from './review';

/** What is kept of a review. */
interface Reviewed {
  readonly text: string;
  /** Name of the file; empty where the text was pasted. */
  readonly file: string;
  readonly copy: Copy;
  readonly reading: ReportReading;
  readonly decisions: Readonly<Record<string, Decision>>;
  /** All regions, counties too. */
  readonly regions: readonly Region[];
}

/** A reviewed report as it is kept, under a new id. */
export async function ownReportOf(reviewed: Reviewed): Promise<OwnReport> {
  const { text, file, copy, reading, decisions, regions } = reviewed;
  const region = regions.find(({ adcode }) => adcode === reading.head.adcode);
  return {
    kind: 'report',
    id: crypto.randomUUID(),
    added: new Date().toISOString(),
    file,
    regions: region ? [region] : [],
    report: { ...reading.head, sha256: await digestOf(text), copy, clauses: true },
    text,
    observations: acceptedOf(reading.observations, decisions),
    statements: reading.statements,
    decisions,
  };
}

/** Hex digest of a text's UTF-8 bytes, as the package lists it; empty where the browser offers none. */
export async function digestOf(text: string): Promise<string> {
  const digest = browserDigest();
  if (digest === 'none') return '';
  return (await digest(new TextEncoder().encode(text))).replace('sha256:', '');
}
