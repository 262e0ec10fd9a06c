/** How a column's text is read. `boolean` is `true` or `false`; an empty `number` is no number. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean';

/** A column of a table, as Frictionless Table Schema describes it; what it means stands in `tables/meanings`. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
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
  /** Absent where it has none: validators refuse an empty list. */
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    /** Names of resources; the empty name is the table itself. */
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
  /** Texts that mean no value. */
  readonly missingValues: readonly string[];
}

/** A cell that may not be empty. */
export const REQUIRED = { required: true } as const;
/** A GB/T 2260 code. */
export const CODE = { required: true, pattern: '[0-9]{6}' } as const;
/** The column `adcode` leads to regions.csv. */
export const TO_REGION = {
  fields: ['adcode'],
  reference: { resource: 'regions', fields: ['adcode'] },
} as const;
