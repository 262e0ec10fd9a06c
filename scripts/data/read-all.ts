import { cacheFolder } from './reading-cache';
import type { Outcome, ReportReading } from './read-text';
import type { Answer } from './read-worker';
import { SourceError, type SourceReport } from './sources';
import { inThreads, threadsFor } from './threads';

/** A report that the package leaves out, and why. */
export interface LeftOut {
  readonly source: SourceReport;
  readonly reason: string;
}

/** What reading all reports gives, in the order of the sources. */
export interface AllRead {
  readonly readings: readonly ReportReading[];
  readonly leftOut: readonly LeftOut[];
  /** How many of all were kept from earlier runs. */
  readonly kept: number;
}

/** How to read. */
export interface ReadAllOptions {
  /** Threads; without a number one for each that the machine runs at once, as far as the texts are worth it. */
  readonly workers?: number;
  /** Are readings of earlier runs used, and kept for later ones? */
  readonly cache: boolean;
  readonly onProgress?: (done: number, all: number) => void;
}

/**
 * Reads all reports on all cores. The answer does not depend on how many there are. A report of the archive
 * that cannot be read is left out; one whose clauses are kept is an error. Throws SourceError.
 */
export async function readAll(
  sources: readonly SourceReport[],
  { workers, cache, onProgress }: ReadAllOptions,
): Promise<AllRead> {
  const answers = await inThreads<SourceReport, Answer>(sources, {
    file: new URL('./read-worker.ts', import.meta.url),
    threads: workers ?? threadsFor(sources.length),
    workerData: { cache: cache ? cacheFolder() : 'none' },
    failed: (source, why) => new SourceError(told(source, why)),
    onDone: (done) => onProgress?.(done, sources.length),
  });
  const outcomes = answers.map(({ outcome }) => outcome);
  return { ...sorted(sources, outcomes), kept: answers.filter(({ kept }) => kept).length };
}

function sorted(
  sources: readonly SourceReport[],
  outcomes: readonly Outcome[],
): Omit<AllRead, 'kept'> {
  const readings: ReportReading[] = [];
  const leftOut: LeftOut[] = [];
  sources.forEach((source, i) => {
    const outcome = outcomes[i];
    if (outcome === undefined) return;
    if (outcome.kind === 'read') readings.push(outcome.reading);
    else if (source.clauses) throw new SourceError(told(source, outcome.reason));
    else leftOut.push({ source, reason: outcome.reason });
  });
  return { readings, leftOut };
}

const told = ({ file, adcode, year }: SourceReport, why: string): string =>
  `The report ${file} (${adcode}, ${year}) cannot be read: ${why}`;
