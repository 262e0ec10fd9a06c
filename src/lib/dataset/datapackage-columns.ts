import * as v from 'valibot';
import { readManifest, type Resource } from './datapackage';

/** A column as a reader of the file wants it told. */
export interface DescribedField {
  readonly name: string;
  readonly type: string;
  /** In English, as the package says it. */
  readonly description: string;
  /** Unit of the whole column; `none` where it has none of its own. */
  readonly unit: string | 'none';
  /** Codes that its cells may hold; empty where they are not of a list. */
  readonly codes: readonly string[];
}

/** A file of the package as a reader wants it told. */
export interface DescribedFile extends Resource {
  /** In English, as the package says it. */
  readonly title: string;
  /** How many there are, without the head. */
  readonly rows: number;
  readonly fields: readonly DescribedField[];
  /** Columns that tell its rows apart. */
  readonly primaryKey: readonly string[];
}

/** What datapackage.json tells a reader: the version, and each file with its columns. */
export interface DescribedManifest {
  readonly version: string;
  readonly files: readonly DescribedFile[];
}

const Words = v.pipe(v.string(), v.minLength(1));
const Description = v.object({
  resources: v.array(
    v.object({
      title: Words,
      rows: v.pipe(v.number(), v.integer(), v.minValue(0)),
      schema: v.object({
        fields: v.pipe(
          v.array(
            v.object({
              name: Words,
              type: Words,
              description: v.string(),
              unit: v.optional(Words, 'none'),
              constraints: v.optional(v.object({ enum: v.optional(v.array(Words), []) }), {}),
            }),
          ),
          v.minLength(1),
        ),
        primaryKey: v.array(Words),
      }),
    }),
  ),
});

type RawField = v.InferOutput<typeof Description>['resources'][number]['schema']['fields'][number];

const fieldOf = ({ constraints, ...field }: RawField): DescribedField => ({
  ...field,
  codes: constraints.enum,
});

/**
 * Reads datapackage.json with what it tells of each file. Apart from `readManifest`, which every page needs and which knows
 * nothing of titles and columns. Throws, in words, where the text is something else.
 */
export function readDescribedManifest(text: string): DescribedManifest {
  const { version, resources } = readManifest(text);
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), Description), text);
  if (!result.success) {
    const [issue] = result.issues;
    throw new TypeError(`${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  }
  const described = result.output.resources;
  return {
    version,
    files: resources.flatMap((resource, i) => {
      const more = described[i];
      if (!more) return [];
      const { title, rows } = more;
      const { fields, primaryKey } = more.schema;
      return [{ ...resource, title, rows, primaryKey, fields: fields.map(fieldOf) }];
    }),
  };
}
