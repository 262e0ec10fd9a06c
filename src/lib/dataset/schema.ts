import {
  CHANGES,
  COPIES,
  DIRECTIONS,
  FORMS,
  GROUPS,
  KINDS,
  LEVELS,
  OPS,
  STATEMENT_TOPICS,
  TOPICS,
  VALUED_OPS,
} from '../domain';

/** How a column's text is read. `boolean` is `true` or `false`; an empty `number` is no number. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean';

/** A column of a table, as Frictionless Table Schema describes it. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly description: string;
  /** Unit of the values, where it is one for the whole column. */
  readonly unit?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly maxLength?: number;
  };
}

/** A table: its columns in order, what tells rows apart, and where codes lead. */
export interface Schema {
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly {
    readonly fields: readonly string[];
    /** Names of resources; the empty name is the table itself. */
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
  /** Texts that mean no value. */
  readonly missingValues: readonly string[];
}

const required = { required: true } as const;
const code = { required: true, pattern: '[0-9]{6}' } as const;
const oneOf = (values: readonly string[]) => ({ required: true, enum: values });

const toRegion = { fields: ['adcode'], reference: { resource: 'regions', fields: ['adcode'] } };

export const REGIONS: Schema = {
  fields: [
    {
      name: 'adcode',
      type: 'string',
      description: 'GB/T 2260 code; the nation is 100000',
      constraints: code,
    },
    { name: 'name_zh', type: 'string', description: 'Full Chinese name', constraints: required },
    { name: 'short_zh', type: 'string', description: 'Short Chinese name', constraints: required },
    { name: 'name_en', type: 'string', description: 'English name', constraints: required },
    {
      name: 'level',
      type: 'string',
      description: 'Level of government',
      constraints: oneOf(LEVELS),
    },
    {
      name: 'parent',
      type: 'string',
      description: 'Code of the region above; empty for the nation',
    },
    {
      name: 'group',
      type: 'string',
      description: 'Economic region of the statistics bureau; empty where it has none',
      constraints: { enum: GROUPS },
    },
  ],
  primaryKey: ['adcode'],
  foreignKeys: [{ fields: ['parent'], reference: { resource: '', fields: ['adcode'] } }],
  missingValues: [''],
};

/** Counties have their own file, with the same columns; their parents stand in regions.csv. */
export const COUNTIES: Schema = {
  ...REGIONS,
  foreignKeys: [{ fields: ['parent'], reference: { resource: 'regions', fields: ['adcode'] } }],
};

/** The taxonomy as it is written by hand. */
export const INDICATORS: Schema = {
  fields: [
    { name: 'id', type: 'string', description: 'Id of the indicator', constraints: required },
    { name: 'name_zh', type: 'string', description: 'Chinese name', constraints: required },
    { name: 'name_en', type: 'string', description: 'English name', constraints: required },
    { name: 'unit', type: 'string', description: 'Unit of every value', constraints: required },
    { name: 'topic', type: 'string', description: 'Topic', constraints: oneOf(TOPICS) },
    {
      name: 'form',
      type: 'string',
      description: 'A quantity (level), a change in % (growth), a share in % (rate)',
      constraints: oneOf(FORMS),
    },
    { name: 'aliases', type: 'string', description: 'Other names, separated by |' },
    {
      name: 'direction',
      type: 'string',
      description: 'Which way is good for the public',
      constraints: oneOf(DIRECTIONS),
    },
    {
      name: 'definition',
      type: 'string',
      description: 'What counts and what does not',
      constraints: required,
    },
    {
      name: 'definition_en',
      type: 'string',
      description: 'The definition in English',
      constraints: required,
    },
  ],
  primaryKey: ['id'],
  foreignKeys: [],
  missingValues: [''],
};

/** The taxonomy as it is published: with what the build works out. */
export const INDICATORS_PUBLISHED: Schema = {
  ...INDICATORS,
  fields: [
    ...INDICATORS.fields,
    {
      name: 'pinyin',
      type: 'string',
      description: 'Pinyin initials of the Chinese name and of the other names, separated by |',
    },
  ],
};

export const REPORTS: Schema = {
  fields: [
    { name: 'adcode', type: 'string', description: 'Region of the government', constraints: code },
    { name: 'year', type: 'integer', description: 'Year of the session', constraints: required },
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
      constraints: required,
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
      constraints: oneOf(COPIES),
    },
    {
      name: 'clauses',
      type: 'string',
      description: 'Are the clauses kept that hold its figures? Without them quotes are empty',
      constraints: oneOf(['yes', 'no']),
    },
  ],
  primaryKey: ['adcode', 'year'],
  foreignKeys: [toRegion],
  missingValues: [''],
};

/** Longest quote, in characters of the text: a clause, never a paragraph. */
export const QUOTE_MAX = 90;

export const OBSERVATIONS: Schema = {
  fields: [
    {
      name: 'adcode',
      type: 'string',
      description: 'Region that the figure is about',
      constraints: code,
    },
    {
      name: 'indicator',
      type: 'string',
      description: 'Id of the indicator',
      constraints: required,
    },
    {
      name: 'period',
      type: 'integer',
      description: 'Year that the figure is about',
      constraints: required,
    },
    { name: 'kind', type: 'string', description: 'A result or an aim', constraints: oneOf(KINDS) },
    {
      name: 'op',
      type: 'string',
      description: 'How hard the figure is meant',
      constraints: oneOf(OPS),
    },
    {
      name: 'value',
      type: 'number',
      description: 'The figure, or the lower end of a range, in `unit`',
    },
    { name: 'value_hi', type: 'number', description: 'The upper end of a range, in `unit`' },
    { name: 'unit', type: 'string', description: 'Unit of the indicator', constraints: required },
    {
      name: 'ref',
      type: 'string',
      description: 'Indicator that this one is tied to (sync, above)',
    },
    {
      name: 'headline',
      type: 'boolean',
      description: 'Stands among the main targets or in the opening summary of results',
      constraints: required,
    },
    {
      name: 'quote',
      type: 'string',
      description:
        "The shortest clause that holds it, verbatim; empty where the report's clauses are not kept",
      constraints: { maxLength: QUOTE_MAX },
    },
    {
      name: 'start',
      type: 'integer',
      description: "Offset of the clause in the report's text",
      unit: 'UTF-16 code units',
      constraints: required,
    },
    {
      name: 'end',
      type: 'integer',
      description: 'Its end',
      unit: 'UTF-16 code units',
      constraints: required,
    },
  ],
  primaryKey: ['adcode', 'indicator', 'period', 'kind', 'op', 'value', 'start'],
  foreignKeys: [
    toRegion,
    { fields: ['indicator'], reference: { resource: 'indicators', fields: ['id'] } },
    { fields: ['ref'], reference: { resource: 'indicators', fields: ['id'] } },
  ],
  missingValues: [''],
};

/** Every quantity of the reports of a year, in the order of the text. */
export const STATEMENTS: Schema = {
  fields: [
    {
      name: 'adcode',
      type: 'string',
      description: 'Government that reports or promises',
      constraints: code,
    },
    {
      name: 'period',
      type: 'integer',
      description: 'Year that the quantity is about',
      constraints: required,
    },
    {
      name: 'kind',
      type: 'string',
      description: 'A result or an aim',
      constraints: oneOf(KINDS),
    },
    {
      name: 'topic',
      type: 'string',
      description: 'What it is about: a topic of the indicators, government or security',
      constraints: oneOf(STATEMENT_TOPICS),
    },
    {
      name: 'subject',
      type: 'string',
      description: "What is counted or measured, in the report's words",
      constraints: required,
    },
    {
      name: 'op',
      type: 'string',
      description: 'How hard the figure is meant',
      constraints: oneOf([...VALUED_OPS, 'between']),
    },
    {
      name: 'value',
      type: 'number',
      description:
        'The figure as written, or the lower end of a range, in `unit`; a fall is negative',
      constraints: required,
    },
    {
      name: 'value_hi',
      type: 'number',
      description: 'The upper end of a range, in `unit`',
    },
    {
      name: 'unit',
      type: 'string',
      description: 'Unit as written, without words of degree; empty for a bare ratio',
    },
    {
      name: 'change',
      type: 'string',
      description:
        'How much there is (level), a change in % or times (growth) or in its own unit (delta), a part of a whole (share), how much was or will be done (count), a place in an order (rank)',
      constraints: oneOf(CHANGES),
    },
    {
      name: 'indicator',
      type: 'string',
      description: 'Indicator whose observation it also is; empty for none',
    },
    {
      name: 'quote',
      type: 'string',
      description: 'The shortest clause that holds it, verbatim',
      constraints: { required: true, maxLength: QUOTE_MAX },
    },
    {
      name: 'start',
      type: 'integer',
      description: "Offset of the quote in the report's text",
      unit: 'UTF-16 code units',
      constraints: required,
    },
    {
      name: 'end',
      type: 'integer',
      description: 'Its end',
      unit: 'UTF-16 code units',
      constraints: required,
    },
    {
      name: 'base_value',
      type: 'number',
      description: '`value` in `base_unit`, to compare across reports',
      constraints: required,
    },
    {
      name: 'base_unit',
      type: 'string',
      description: '元, 吨, 亩, 平方米, 公里, 千瓦, %, 百分点 …; 1 for what is counted',
      constraints: required,
    },
  ],
  primaryKey: ['adcode', 'start', 'end', 'subject', 'value', 'unit'],
  foreignKeys: [
    toRegion,
    { fields: ['indicator'], reference: { resource: 'indicators', fields: ['id'] } },
  ],
  missingValues: [''],
};

/** The schema of a resource by its name, or `unknown`. */
export function schemaOf(resource: string): Schema | 'unknown' {
  if (resource === 'regions') return REGIONS;
  if (resource === 'regions-county') return COUNTIES;
  if (resource === 'indicators') return INDICATORS_PUBLISHED;
  if (/^reports(-\d{4})?$/.test(resource)) return REPORTS;
  if (/^statements-\d{4}$/.test(resource)) return STATEMENTS;
  return /^observations-\d{4}(-prefecture)?$/.test(resource) ? OBSERVATIONS : 'unknown';
}
