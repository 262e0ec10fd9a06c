import { tableOf, type Tables } from '../../dataset/loaded';
import { withOwn, withOwnStatements } from '../../dataset/own/join';
import { reportsOf } from '../../dataset/tables/reports';
import type { Own, Statements } from '../../domain';
import type { LoadedParts } from '../result';
import { asStoreError } from '../database';
import { readOwn } from './database';

/** What was loaded with what the reader brought; where that cannot be read, without it and with a warning. */
export async function joined(parts: LoadedParts): Promise<LoadedParts> {
  const { result } = parts;
  try {
    const own = await readOwn();
    // To read 20,000 figures and to join them are a task each, else the page would stand for longer than a fifth of a second.
    await new Promise((next) => setTimeout(next));
    const loaded = withOwn(result.loaded, own);
    await new Promise((next) => setTimeout(next));
    return { ...parts, own, result: { ...result, loaded } };
  } catch (error) {
    const warning = { kind: 'no-own', detail: asStoreError(error).message } as const;
    return { ...parts, result: { ...result, warnings: [...result.warnings, warning] } };
  }
}

/** The statements with those of the reader's reports. `tables`: the package's. */
export function joinedStatements(
  statements: Statements,
  tables: Tables,
  years: readonly number[],
  own: readonly Own[],
): Statements {
  const reports = Object.keys(tables)
    .filter((name) => name.startsWith('reports'))
    .flatMap((name) => reportsOf(tableOf(tables, name)));
  return withOwnStatements(statements, reports, years, own);
}
