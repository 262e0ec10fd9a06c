import { describe as describeColumns } from './tables/meanings';
import { describe, expect, it } from 'vitest';
import { checkPackage } from './check';
import { writeCsv, type Row } from './csv';
import { manifestText, readManifest, yearsOfNames, type TableFile } from './datapackage';
import type { Schema } from './schema';
import { INDICATORS_PUBLISHED } from './tables/indicators.schema';
import { OBSERVATIONS } from './tables/observations.schema';
import { REGIONS } from './tables/regions.schema';
import { REPORTS } from './tables/reports.schema';

const region = {
  adcode: '110000',
  name_zh: '北京市',
  short_zh: '北京',
  name_en: 'Beijing',
  level: 'province',
  parent: '',
  group: 'east',
};
const indicator = {
  id: 'cpi',
  name_zh: '居民消费价格涨幅',
  name_en: 'CPI',
  unit: '%',
  topic: 'people',
  form: 'growth',
  aliases: '',
  direction: 'neutral',
  definition: '一',
  definition_en: 'One',
  continues: '',
  since: '',
  pinyin: 'jmxfjgzf',
};
const report = {
  adcode: '110000',
  year: 2024,
  title: '',
  session: '',
  date: '',
  speaker: '',
  chars: 9,
  sha256: 'a'.repeat(64),
  copy: 'whole',
  clauses: 'yes',
};
const observation = {
  adcode: '110000',
  indicator: 'cpi',
  period: 2024,
  kind: 'target',
  op: 'approx',
  value: 3,
  value_hi: '',
  unit: '%',
  ref: '',
  headline: true,
  quote: '涨幅3%左右',
  start: 1,
  end: 7,
};

/** Stands for a digest: the checks compare, and do not care how it is made. */
const digest = (text: string) => ({
  bytes: new TextEncoder().encode(text).length,
  hash: `sha256:${[...text]
    .reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 1e9, 7)
    .toString(16)
    .padStart(64, '0')}`,
});

function problems(
  change: {
    regions?: Row[];
    observations?: Row[];
    reports?: Row[];
    extract?: Row[];
    file?: (text: string) => string;
    shapes?: string[];
  } = {},
) {
  const table = (name: string, schema: Schema, rows: readonly Row[]): TableFile => {
    const text = writeCsv(
      schema.fields.map((field) => field.name),
      rows,
    );
    return {
      name,
      title: name,
      path: `${name}.csv`,
      schema: describeColumns(name, schema),
      rows: rows.length,
      text,
      ...digest(text),
    };
  };
  const tables = [
    table('regions', REGIONS, change.regions ?? [region]),
    table('indicators', INDICATORS_PUBLISHED, [indicator]),
    table('reports', REPORTS, change.reports ?? [report]),
    table('reports-2024', REPORTS, change.extract ?? [report]),
    table('observations-2024', OBSERVATIONS, change.observations ?? [observation]),
  ];
  const read = (path: string) => {
    const found = tables.find((one) => one.path === path)?.text ?? 'missing';
    return path === 'observations-2024.csv' && change.file ? change.file(found) : found;
  };
  return checkPackage(
    { manifest: manifestText(tables, '0'.repeat(16)), read, digest },
    { shapes: new Set(change.shapes ?? ['110000']), withoutShape: new Set() },
  );
}

describe('checkPackage', () => {
  it('finds nothing in a whole package', () => expect(problems()).toEqual([]));

  it.each([
    ['a missing file', { file: () => 'missing' }, /is listed in datapackage.json and missing/],
    ['a changed file', { file: (text: string) => text.replace('3', '4') }, /is not the file/],
    ['a region without shape', { shapes: [] }, /110000 has no shape/],
    [
      'a shape without region',
      { shapes: ['110000', '120000'] },
      /120000 in static\/geo is no region/,
    ],
    [
      'a parent that is no region',
      { regions: [{ ...region, parent: '990000' }] },
      /parent 990000 is not in regions/,
    ],
    [
      'an indicator that is none',
      { observations: [{ ...observation, indicator: 'x' }] },
      /indicator x is not in indicators/,
    ],
    [
      'a ref that is none',
      { observations: [{ ...observation, op: 'sync', value: '', ref: 'x' }] },
      /ref x is not in/,
    ],
    ['a row twice', { observations: [observation, observation] }, /line 3: a second row/],
    ['offsets that do not fit', { observations: [{ ...observation, end: 9 }] }, /end − start is 8/],
    [
      'another unit',
      { observations: [{ ...observation, unit: '亿元' }] },
      /unit 亿元 where % is meant/,
    ],
    [
      'a figure of another year than a report tells of',
      { observations: [{ ...observation, period: 2025 }] },
      /observations-2024.csv line 2: a figure of 2025/,
    ],
    [
      'an op without its value',
      { observations: [{ ...observation, value: '' }] },
      /op approx: it takes a value/,
    ],
    [
      'a quote of a paragraph',
      { observations: [{ ...observation, quote: '长'.repeat(91) }] },
      /91 characters, more than 90/,
    ],
    [
      'a quote of a report whose clauses are not kept',
      { reports: [{ ...report, clauses: 'no' }] },
      /observations-2024.csv line 2: a quote of a report whose clauses are not kept/,
    ],
    [
      'a missing quote',
      { observations: [{ ...observation, quote: '' }] },
      /no quote, though the report's clauses are kept/,
    ],
    [
      'a row of no report',
      { reports: [{ ...report, year: 2023 }] },
      /reports.csv has no report 110000 of 2024/,
    ],
    [
      'an extract that says otherwise',
      { extract: [{ ...report, chars: 8 }] },
      /reports-2024.csv line 2: reports.csv has no such row/,
    ],
  ])('finds %s', (_name, change, message) => {
    expect(problems(change).join('\n')).toMatch(message);
  });

  it('takes rows without a quote where clauses are not kept, and looks at their length', () => {
    const reports = [{ ...report, clauses: 'no' }];
    const bare = { ...observation, quote: '' };
    expect(problems({ reports, extract: reports, observations: [bare] })).toEqual([]);
    expect(
      problems({ reports, extract: reports, observations: [{ ...bare, end: 1 }] }).join(),
    ).toMatch(/a clause of 0 characters/);
  });
});

describe('manifest', () => {
  it('reads back what it writes', () => {
    const text = writeCsv(['id'], [{ id: 1 }]);
    const file = {
      name: 'observations-2024',
      title: '',
      path: 'observations-2024.csv',
      schema: describeColumns('observations-2024', OBSERVATIONS),
      rows: 1,
      text,
      ...digest(text),
    };
    const back = readManifest(
      manifestText(
        [file, { ...file, name: 'observations-2023', path: 'observations-2023.csv' }],
        'ab'.repeat(8),
      ),
    );
    expect(back.version).toBe('ab'.repeat(8));
    expect(yearsOfNames(back.resources.map(({ name }) => name))).toEqual([2023, 2024]);
  });
  it.each(['', '{}', '[]', '<!doctype html>', '{"name":"biaochi","version":"x","resources":[]}'])(
    'refuses %j',
    (text) => {
      expect(() => readManifest(text)).toThrow(TypeError);
    },
  );
  it('says what every column means, and refuses to publish one of no meaning', () => {
    const [column] = describeColumns('reports-2024', REPORTS).fields;
    expect(column).toMatchObject({ name: 'adcode', description: 'Region of the government' });
    expect(() => describeColumns('observations-2024', REPORTS)).toThrow(
      'The column year of observations-2024 has no meaning.',
    );
  });
});
