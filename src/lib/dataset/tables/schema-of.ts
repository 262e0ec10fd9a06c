import type { Schema } from '../schema';
import { isOfStatements, schemaAtHand } from './schema-at-hand';
import { STATEMENTS } from './statements.schema';

/** The schema of a resource by its name, or `unknown`. */
export const schemaOf = (resource: string): Schema | 'unknown' =>
  isOfStatements(resource) ? STATEMENTS : schemaAtHand(resource);
