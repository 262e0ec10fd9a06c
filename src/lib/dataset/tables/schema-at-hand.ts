import type { Schema } from '../schema';
import { INDICATORS_PUBLISHED } from './indicators.schema';
import { OBSERVATIONS } from './observations.schema';
import { COUNTIES, REGIONS } from './regions.schema';
import { REPORTS } from './reports.schema';

/**
 * Schemas have files beside the readers of their tables: a page reads tables, and only who reads or writes CSV needs
 * a schema; in one file all of them would come with the first view (1.5 KB gzip).
 */

/** Is a resource one of statements, which only their own page asks for? */
export const isOfStatements = (resource: string): boolean => /^statements-\d{4}$/.test(resource);

/** The schema of a resource by its name, of all but statements; or `unknown`. */
export function schemaAtHand(resource: string): Schema | 'unknown' {
  if (resource === 'regions') return REGIONS;
  if (resource === 'regions-county') return COUNTIES;
  if (resource === 'indicators') return INDICATORS_PUBLISHED;
  if (/^reports(-\d{4})?$/.test(resource)) return REPORTS;
  return /^observations-\d{4}(-prefecture)?$/.test(resource) ? OBSERVATIONS : 'unknown';
}

/** The schema of any resource, or `unknown`; that of statements is fetched when one of them is. */
export async function bringSchema(resource: string): Promise<Schema | 'unknown'> {
  if (!isOfStatements(resource)) return schemaAtHand(resource);
  return (await import('./statements.schema')).STATEMENTS;
}
