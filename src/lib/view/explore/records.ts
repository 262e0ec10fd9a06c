import type { Region } from '../../domain';
import type { TrendLine } from './trend';
import { targetRecord, type TargetRecord } from './trend-record';

/** How one region fared with its targets over the years, among others. */
export interface RankedRecord {
  readonly region: Region;
  readonly record: TargetRecord;
  readonly missed: number;
}

/**
 * Who missed its targets most often, first; of equally often the larger average miss (in the indicator's unit, actual −
 * target, whichever side is the better). Regions of which no year can be judged are left out.
 */
export function rankedRecords(lines: readonly TrendLine[]): RankedRecord[] {
  const size = ({ meanMiss }: TargetRecord) => (meanMiss === 'none' ? 0 : Math.abs(meanMiss));
  return lines
    .map(({ region, years }) => {
      const record = targetRecord(years);
      return { region, record, missed: record.judged - record.met };
    })
    .filter(({ record }) => record.judged > 0)
    .sort((a, b) => b.missed - a.missed || size(b.record) - size(a.record));
}
