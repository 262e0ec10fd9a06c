import { gzipSync } from 'node:zlib';
import { countKinds, type Built } from './build';
import type { LeftOut } from './read-all';

/** What a build gave, in lines: files with their sizes, counts, and the reports that were left out. */
export function summaryLines(built: Built, leftOut: readonly LeftOut[]): string[] {
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
  ];
}

/** A size in kilobytes, right-aligned. */
export const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`.padStart(10);
