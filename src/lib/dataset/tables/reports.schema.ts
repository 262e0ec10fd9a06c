import { COPIES } from '../../domain';
import { CODE, REQUIRED, TO_REGION, type Field, type Schema } from '../schema';

export const REPORT_FIELDS: readonly Field[] = [
  { name: 'adcode', type: 'string', constraints: CODE },
  { name: 'year', type: 'integer', constraints: REQUIRED },
  { name: 'title', type: 'string' },
  { name: 'session', type: 'string' },
  { name: 'date', type: 'string' },
  { name: 'speaker', type: 'string' },
  { name: 'chars', type: 'integer', unit: 'UTF-16 code units', constraints: REQUIRED },
  { name: 'sha256', type: 'string', constraints: { required: true, pattern: '[0-9a-f]{64}' } },
  { name: 'copy', type: 'string', constraints: { required: true, enum: COPIES } },
  { name: 'clauses', type: 'string', constraints: { required: true, enum: ['yes', 'no'] } },
];

/** reports.csv: the work reports that were read. */
export const REPORTS: Schema = {
  fields: REPORT_FIELDS,
  primaryKey: ['adcode', 'year'],
  foreignKeys: [TO_REGION],
  missingValues: [''],
};
