import { cacheFolder } from './reading-cache';
import type { Outcome, ReportReading } from './read-text';
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
}

/** How to read. */
export interface ReadAllOptions {
  /** Threads at most; without a number as many as the machine runs at once. */
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
  const outcomes = await inThreads<SourceReport, Outcome>(sources, {
    file: new URL('./read-worker.ts', import.meta.url),
    threads: threadsFor(sources.length, workers),
    workerData: { cache: cache ? cacheFolder() : 'none' },
    failed: (source, why) => new SourceError(told(source, why)),
    onDone: (done) => onProgress?.(done, sources.length),
  });
  return sorted(sources, outcomes);
}

function sorted(sources: readonly SourceReport[], outcomes: readonly Outcome[]): AllRead {
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
