import { describe, expect, it } from 'vitest';
import { readDescribedManifest } from './datapackage-columns';

const field = { name: 'adcode', type: 'string', description: 'GB/T 2260 code' };
const regions = {
  name: 'regions',
  path: 'regions.csv',
  title: 'Regions',
  bytes: 12,
  rows: 3,
  hash: `sha256:${'a'.repeat(64)}`,
  schema: { fields: [field], primaryKey: ['adcode'] },
};

function textOf(resource: object, rest: object = {}): string {
  return JSON.stringify({
    name: 'biaochi',
    version: '0123456789abcdef',
    resources: [resource],
    ...rest,
  });
}

describe('readDescribedManifest', () => {
  it('tells each file with its columns; a column without a unit says so', () => {
    const { version, files } = readDescribedManifest(textOf(regions));
    expect(version).toBe('0123456789abcdef');
    expect(files).toEqual([
      {
        name: 'regions',
        path: 'regions.csv',
        title: 'Regions',
        bytes: 12,
        rows: 3,
        hash: regions.hash,
        fields: [{ ...field, unit: 'none', codes: [] }],
        primaryKey: ['adcode'],
      },
    ]);
  });

  it('tells the unit of a column, and the codes that it may hold', () => {
    const fields = [{ ...field, unit: 'km', constraints: { required: true, enum: ['a', 'b'] } }];
    const { files } = readDescribedManifest(
      textOf({ ...regions, schema: { fields, primaryKey: [] } }),
    );
    expect(files[0]?.fields[0]).toEqual({ ...field, unit: 'km', codes: ['a', 'b'] });
  });

  it.each([
    ['no JSON', 'hello', /./],
    ['another package', textOf(regions, { name: 'weather' }), /name/],
    ['a path that climbs out', textOf({ ...regions, path: '../regions.csv' }), /path/],
    ['rows that are no count', textOf({ ...regions, rows: -1 }), /rows/],
    ['no title', textOf({ ...regions, title: undefined }), /title/],
    ['an empty title', textOf({ ...regions, title: '' }), /title/],
    ['no schema', textOf({ ...regions, schema: undefined }), /schema/],
    ['no columns', textOf({ ...regions, schema: { fields: [], primaryKey: [] } }), /fields/],
    [
      'a column without a name',
      textOf({
        ...regions,
        schema: { fields: [{ ...field, name: undefined }], primaryKey: [] },
      }),
      /fields\.0\.name/,
    ],
  ])('refuses, in words: %s', (_, text, words) => {
    expect(() => readDescribedManifest(text)).toThrow(words);
    expect(() => readDescribedManifest(text)).toThrow(TypeError);
  });
});
