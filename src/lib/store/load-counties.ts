import { tableOf } from '../dataset/loaded';
import { regionsOf } from '../dataset/tables/regions';
import type { Region } from '../domain';
import { loadParts, type LoadOptions } from './load';
import type { LoadResult } from './result';

/** The data with the regions below prefectures: for who brings a report or a table of theirs. */
export interface LoadedCounties extends LoadResult {
  readonly counties: readonly Region[];
}

/** As `load`, with the counties. Rejects with LoadError. */
export async function loadCounties(options: LoadOptions): Promise<LoadedCounties> {
  const { result, tables } = await loadParts(options, ['observations', 'counties']);
  return { ...result, counties: regionsOf(tableOf(tables, 'regions-county')) };
}
