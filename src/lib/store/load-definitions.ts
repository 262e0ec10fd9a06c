import { textOf } from '../dataset/columns';
import { tableOf } from '../dataset/loaded';
import { loadParts, type LoadOptions } from './load';
import type { LoadResult } from './result';

/** The data with what a page about them tells besides. */
export interface LoadedDefinitions extends LoadResult {
  /** The definitions of the indicators in English, by id. */
  readonly definitionsEn: ReadonlyMap<string, string>;
}

/** As `load`, with what a page about the data tells of them. Rejects with LoadError. */
export async function loadDefinitions(options: LoadOptions): Promise<LoadedDefinitions> {
  const { result, tables } = await loadParts(options, ['observations']);
  const indicators = tableOf(tables, 'indicators');
  const [id, definition] = [textOf(indicators, 'id'), textOf(indicators, 'definition_en')];
  return {
    ...result,
    definitionsEn: new Map(
      Array.from({ length: indicators.length }, (_, row) => [id(row), definition(row)]),
    ),
  };
}
