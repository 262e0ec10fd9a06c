import type { Schema } from '../schema';
import { INDICATORS_PUBLISHED } from './indicators.schema';
import { OBSERVATIONS } from './observations.schema';
import { COUNTIES, REGIONS } from './regions.schema';
import { REPORTS } from './reports.schema';
import { familyOf } from './schema-at-hand';
import { STATEMENTS } from './statements.schema';

/** The schema of a resource by its name, or `unknown`. */
export const schemaOf = (resource: string): Schema | 'unknown' =>
  SCHEMAS.get(familyOf(resource)) ?? 'unknown';

const SCHEMAS: ReadonlyMap<string, Schema> = new Map([
  ['regions', REGIONS],
  ['regions-county', COUNTIES],
  ['indicators', INDICATORS_PUBLISHED],
  ['reports', REPORTS],
  ['observations', OBSERVATIONS],
  ['statements', STATEMENTS],
]);
