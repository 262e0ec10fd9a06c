/** The hand labels keep to their own rules: every clause labelled once, every value in its clause. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { STATEMENT_TOPICS } from '../../../src/lib/domain/statement';

const clauseSchema = v.object({
  id: v.string(),
  adcode: v.pipe(v.string(), v.regex(/^\d{6}$/)),
  start: v.number(),
  end: v.number(),
  clause: v.string(),
  before: v.string(),
  section: v.string(),
});

const labelSchema = v.object({
  id: v.string(),
  rows: v.array(
    v.strictObject({
      subject: v.pipe(v.string(), v.nonEmpty()),
      op: v.picklist(['eq', 'approx', 'ge', 'gt', 'le', 'lt', 'between']),
      value: v.pipe(v.number(), v.finite()),
      value_hi: v.nullable(v.number()),
      unit: v.string(),
      change: v.picklist(['level', 'growth', 'delta', 'share', 'count']),
      kind: v.picklist(['actual', 'target']),
      period: v.pipe(v.number(), v.integer()),
    }),
  ),
});

/** The lines of a file beside this one, each held to `schema`. */
function lines<T>(file: string, schema: v.GenericSchema<unknown, T>): T[] {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => v.parse(schema, JSON.parse(line)));
}

/** The numbers written in a clause, full-width or not. */
function numbersIn(clause: string): number[] {
  return [...clause.normalize('NFKC').matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => Number(digits));
}

const DRAWS = [
  { name: 'first', folder: '', count: 300 },
  { name: 'second', folder: 'second/', count: 200 },
] as const;

it('no clause is drawn twice', () => {
  const ids = DRAWS.flatMap(({ folder }) =>
    lines(`${folder}clauses.jsonl`, clauseSchema).map(({ id }) => id),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(DRAWS)('the hand-labelled statements of the $name draw', ({ folder, count }) => {
  const clauses = lines(`${folder}clauses.jsonl`, clauseSchema);
  const labels = lines(`${folder}labels.jsonl`, labelSchema);
  const pairs = clauses.map((clause, index) => ({ ...clause, rows: labels[index]?.rows ?? [] }));

  it('label each drawn clause once, in its order', () => {
    expect(clauses).toHaveLength(count);
    expect(labels.map(({ id }) => id)).toEqual(clauses.map(({ id }) => id));
    expect(new Set(labels.map(({ id }) => id)).size).toBe(count);
  });

  it('give clauses whose offsets span exactly their text', () => {
    for (const { start, end, clause, id } of clauses) expect(end - start, id).toBe(clause.length);
  });

  it('quote only values that stand in their clause', () => {
    for (const { clause, rows } of pairs)
      for (const { value, value_hi } of rows)
        for (const written of [value, value_hi ?? value])
          expect(numbersIn(clause), clause).toContain(Math.abs(written));
  });

  it('write units in the characters of their clause', () => {
    for (const { clause, rows } of pairs)
      for (const { unit } of rows)
        for (const character of unit.normalize('NFKC'))
          expect(clause.normalize('NFKC'), clause).toContain(character);
  });

  it('hold an upper value exactly for ranges', () => {
    for (const { clause, rows } of pairs)
      for (const { op, value_hi } of rows) expect(value_hi !== null, clause).toBe(op === 'between');
  });
});

const drawnSchema = v.strictObject({
  draw: v.picklist([1, 2]),
  adcode: v.pipe(v.string(), v.regex(/^\d{6}$/)),
  end: v.number(),
  value: v.pipe(v.number(), v.finite()),
  unit: v.string(),
  kind: v.picklist(['actual', 'target']),
  quote: v.pipe(v.string(), v.maxLength(90)),
  subjects: v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.minLength(1)),
  topics: v.pipe(v.array(v.picklist(STATEMENT_TOPICS)), v.minLength(1)),
});

it('the subjects of published statements are each labelled once, and by no other file', () => {
  const drawn = lines('subjects.jsonl', drawnSchema);
  const places = new Set(drawn.map(({ adcode, end, value }) => `${adcode}-${end}-${value}`));
  expect(places.size).toBe(drawn.length);
  const clauses = DRAWS.flatMap(({ folder }) => lines(`${folder}clauses.jsonl`, clauseSchema));
  const again = drawn.filter(({ adcode, end }) =>
    clauses.some((one) => one.adcode === adcode && end > one.start && end <= one.end),
  );
  expect(again).toEqual([]);
});
