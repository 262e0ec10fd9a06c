import { tableOf } from '../dataset/loaded';
import { statementsOf } from '../dataset/tables/statements';
import type { Statements } from '../domain';
import { loadParts, type LoadOptions } from './load';
import type { LoadResult } from './result';

/** The data with every statement of their years: nine times as much, so only for a page that needs them. */
export interface LoadedStatements extends LoadResult {
  /** Of all years loaded, in the order of the files: by region, then as the report tells them. */
  readonly statements: Statements;
}

/** As `load`, with the statements. Rejects with LoadError. */
export async function loadStatements(options: LoadOptions): Promise<LoadedStatements> {
  const { result, tables, own } = await loadParts(options, ['observations', 'statements']);
  const { years } = result.loaded;
  const kept = years.map((year) => `statements-${year}`).filter((name) => name in tables);
  const statements = statementsOf(kept.map((name) => tableOf(tables, name)));
  if (own.length === 0) return { ...result, statements };
  const { joinedStatements } = await import('./own/joined');
  return { ...result, statements: joinedStatements(statements, tables, years, own) };
}
