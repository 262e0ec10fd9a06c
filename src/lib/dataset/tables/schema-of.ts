import type { Schema } from '../schema';
import { INDICATORS_PUBLISHED } from './indicators';
import { OBSERVATIONS } from './observations';
import { COUNTIES, REGIONS } from './regions';
import { REPORTS } from './reports';
import { STATEMENTS } from './statements';

/** The schema of a resource by its name, or `unknown`. */
export function schemaOf(resource: string): Schema | 'unknown' {
  if (resource === 'regions') return REGIONS;
  if (resource === 'regions-county') return COUNTIES;
  if (resource === 'indicators') return INDICATORS_PUBLISHED;
  if (resource === 'reports') return REPORTS;
  if (/^statements-\d{4}$/.test(resource)) return STATEMENTS;
  return /^observations-\d{4}$/.test(resource) ? OBSERVATIONS : 'unknown';
}
