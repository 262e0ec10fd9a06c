import { existsSync, readdirSync, readFileSync } from 'node:fs';
import {
  array,
  boolean,
  nullish,
  number,
  object,
  optional,
  parse,
  string,
  type InferOutput,
} from 'valibot';
import { describe, expect, it } from 'vitest';
import { allPlaces } from '../../scripts/gazetteer/places';
import { indicatorsOf } from '../../src/lib/dataset/tables/indicators';
import { readTable } from '../../src/lib/dataset/read-table';
import { INDICATORS } from '../../src/lib/dataset/tables/indicators.schema';
import type { Observation } from '../../src/lib/domain';
import { ReadError, readReport, type Reading } from '../../src/lib/extract';

/** Composed reports of kinds that were once misread, with the lines that must and must not be read. */
const CASES = new URL('../../../shared/cases/', import.meta.url);
const indicators = indicatorsOf(
  readTable(
    readFileSync(new URL('../../scripts/data/indicators.csv', import.meta.url), 'utf8'),
    INDICATORS,
  ),
);
const places = allPlaces();

const Line = object({
  indicator: optional(string()),
  period: optional(number()),
  kind: optional(string()),
  op: optional(string()),
  value: nullish(number()),
  value_hi: nullish(number()),
  ref: nullish(string()),
  /** The reader must refuse the text. */
  refused: optional(boolean()),
  /** The text must not be taken for this region's. */
  adcode: optional(string()),
});
const Case = object({ expected: array(Line), absent: array(Line) });
type Line = InferOutput<typeof Line>;

/** A line as text, with what the line leaves open left out. */
function shown(line: Line): string {
  const { indicator, period, kind, op, value, value_hi: high, ref } = line;
  return [indicator, period, kind, op, value ?? '', high ?? '', ref ?? ''].join(' ').trim();
}

function said({ indicator, period, kind, stated }: Observation, like: Line): string {
  return shown({
    indicator,
    period,
    kind,
    op: stated.op,
    value: like.value != null && 'value' in stated ? stated.value : undefined,
    value_hi: like.value_hi != null && 'valueHi' in stated ? stated.valueHi : undefined,
    ref: like.ref != null && 'ref' in stated ? stated.ref : undefined,
  });
}

function reads({ observations }: Reading, line: Line): boolean {
  return observations.some((one) => said(one, line) === shown(line));
}

/** A report that is refused reads as nothing. */
function reading(text: string): Reading | undefined {
  try {
    return readReport(text, { indicators, places });
  } catch (error) {
    if (error instanceof ReadError) return undefined;
    throw error;
  }
}

const names = existsSync(CASES)
  ? readdirSync(CASES).flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -5)] : []))
  : [];

describe.skipIf(names.length === 0)('composed cases (in shared/cases, beside the checkout)', () => {
  it.each(names.length === 0 ? ['none'] : names)('%s', (name) => {
    const { expected, absent } = parse(
      Case,
      JSON.parse(readFileSync(new URL(`${encodeURIComponent(name)}.json`, CASES), 'utf8')),
    );
    const read = reading(readFileSync(new URL(`${encodeURIComponent(name)}.txt`, CASES), 'utf8'));
    if (expected.some(({ refused }) => refused)) expect(read).toBeUndefined();
    const missing = expected.filter(
      (line) => line.indicator !== undefined && (read === undefined || !reads(read, line)),
    );
    const wrong = absent.filter((line) =>
      line.indicator === undefined
        ? read?.report.adcode === line.adcode && line.adcode !== undefined
        : read !== undefined && reads(read, line),
    );
    expect({ missing: missing.map(shown), wrong: wrong.map(shown) }).toEqual({
      missing: [],
      wrong: [],
    });
  });
});
