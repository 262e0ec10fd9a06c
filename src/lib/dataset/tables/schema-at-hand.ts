import type { Field } from '../schema';
import { PUBLISHED_FIELDS } from './indicators.schema';
import { OBSERVATION_FIELDS } from './observations.schema';
import { REGION_FIELDS } from './regions.schema';
import { REPORT_FIELDS } from './reports.schema';

/**
 * Schemas have files beside the readers of their tables: a page reads tables, and only who reads or writes CSV needs
 * a schema; in one file all of them would come with the first view (1.5 KB gzip). Who reads needs the fields alone; keys are
 * for who checks (`schemaOf`).
 */

/** What a resource is a part of: observations-2024-prefecture of observations. */
export const familyOf = (resource: string): string =>
  resource.replace(/-\d{4}(-prefecture|-county)?$/, '');

/** The fields of any resource, or `unknown`; those of statements, which one page asks for, are fetched when one of them is. */
export async function bringFields(resource: string): Promise<readonly Field[] | 'unknown'> {
  const family = familyOf(resource);
  if (family === 'statements') return (await import('./statements.schema')).STATEMENTS.fields;
  return FIELDS.get(family) ?? 'unknown';
}

const FIELDS: ReadonlyMap<string, readonly Field[]> = new Map([
  ['regions', REGION_FIELDS],
  ['regions-county', REGION_FIELDS],
  ['indicators', PUBLISHED_FIELDS],
  ['reports', REPORT_FIELDS],
  ['observations', OBSERVATION_FIELDS],
]);
