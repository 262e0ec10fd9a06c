import type { Schema } from '../schema';
import { INDICATORS_PUBLISHED } from './indicators.schema';
import { OBSERVATIONS } from './observations.schema';
import { COUNTIES, REGIONS } from './regions.schema';
import { REPORTS } from './reports.schema';
import { STATEMENTS } from './statements.schema';

/**
 * Schemas have files beside the readers of their tables: a page reads tables, and only who reads or writes CSV needs
 * a schema; in one file all of them would come with the first view (1.5 KB gzip).
 */

/** The schema of a resource by its name, or `unknown`. */
export function schemaOf(resource: string): Schema | 'unknown' {
  if (resource === 'regions') return REGIONS;
  if (resource === 'regions-county') return COUNTIES;
  if (resource === 'indicators') return INDICATORS_PUBLISHED;
  if (/^reports(-\d{4})?$/.test(resource)) return REPORTS;
  if (/^statements-\d{4}$/.test(resource)) return STATEMENTS;
  return /^observations-\d{4}(-prefecture)?$/.test(resource) ? OBSERVATIONS : 'unknown';
}
