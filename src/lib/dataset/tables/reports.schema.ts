import { COPIES } from '../../domain';
import { CODE, REQUIRED, TO_REGION, type Schema } from '../schema';

/** reports.csv: the work reports that were read. */
export const REPORTS: Schema = {
  fields: [
    { name: 'adcode', type: 'string', description: 'Region of the government', constraints: CODE },
    { name: 'year', type: 'integer', description: 'Year of the session', constraints: REQUIRED },
    { name: 'title', type: 'string', description: 'Title of the report' },
    {
      name: 'session',
      type: 'string',
      description: 'Session of the congress, where the text names it',
    },
    { name: 'date', type: 'string', description: 'ISO date of delivery, where the text gives it' },
    { name: 'speaker', type: 'string', description: 'Who read it, where the text says so' },
    {
      name: 'chars',
      type: 'integer',
      description: 'Length of the text',
      unit: 'UTF-16 code units',
      constraints: REQUIRED,
    },
    {
      name: 'sha256',
      type: 'string',
      description: 'Digest of the text as UTF-8, in hex',
      constraints: { required: true, pattern: '[0-9a-f]{64}' },
    },
    {
      name: 'copy',
      type: 'string',
      description:
        'How much of the report the copy holds: whole; abridged (sentences are left out, or nobody knows); excerpt (a few sentences)',
      constraints: { required: true, enum: COPIES },
    },
    {
      name: 'clauses',
      type: 'string',
      description: 'Are the clauses kept that hold its figures? Without them quotes are empty',
      constraints: { required: true, enum: ['yes', 'no'] },
    },
  ],
  primaryKey: ['adcode', 'year'],
  foreignKeys: [TO_REGION],
  missingValues: [''],
};
