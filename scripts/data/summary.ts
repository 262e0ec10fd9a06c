import { gzipSync } from 'node:zlib';
import { countKinds, type Built } from './build';
import type { ReviewFile } from './doubts/review-file';
import type { LeftOut } from './read-all';

/** What a build gave, in lines: files with their sizes, counts, reports left out, doubts, and its cost. */
export function summaryLines(
  built: Built,
  leftOut: readonly LeftOut[],
  doubts: ReviewFile | 'none',
): string[] {
  const { files, version, reports, observations, statements, corrections } = built;
  const kinds = countKinds(observations);
  const headline = observations.filter((o) => o.headline).length;
  return [
    ...[...files].map(
      ([name, text]) =>
        `${name.padEnd(32)} ${kb(Buffer.byteLength(text))} raw ${kb(gzipSync(text).length)} gzip`,
    ),
    `${reports} reports; ${kinds.actual} results and ${kinds.target} targets, ` +
      `${headline} of them headline; ${statements} statements; ${corrections} corrections; version ${version}`,
    ...(leftOut.length === 0 ? [] : [`${leftOut.length} reports of the archive are left out:`]),
    ...leftOut.map(
      ({ source: { year, adcode, government }, reason }) =>
        `  ${year} ${adcode} ${government}: ${reason}`,
    ),
    ...(doubts === 'none'
      ? []
      : [`scripts/data/review.csv: ${doubts.doubts} doubts, ${doubts.open} of them open`]),
    costLine(),
  ];
}

function costLine(): string {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const seconds = ((userCPUTime + systemCPUTime) / 1e6).toFixed(1);
  const memory = (maxRSS / 1024).toFixed(0);
  return `${(process.uptime() * 1000).toFixed(0)} ms, ${seconds} s of all cores, ${memory} MB at most`;
}

/** A size in kilobytes, right-aligned. */
export const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`.padStart(10);
