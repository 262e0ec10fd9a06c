import { describe, expect, it } from 'vitest';
import { buffersOf } from './buffers';
import { booleanOf, numberOf, textOf } from './columns';
import { textColumn } from './text-column';
import { readTable } from './read-table';
import type { Schema } from './schema';

const SCHEMA: Schema = {
  fields: [
    {
      name: 'code',
      type: 'string',

      constraints: { required: true, pattern: '[0-9]{6}' },
    },
    { name: 'kind', type: 'string', constraints: { enum: ['a', 'b'] } },
    { name: 'n', type: 'integer', constraints: { required: true } },
    { name: 'x', type: 'number' },
    { name: 'ok', type: 'boolean', constraints: { required: true } },
    { name: 'quote', type: 'string', constraints: { maxLength: 5 } },
  ],
  primaryKey: ['code'],
  foreignKeys: [],
  missingValues: [''],
};
const HEAD = 'code,kind,n,x,ok,quote\n';
const read = (rows: string) => readTable(HEAD + rows, SCHEMA, 'a.csv');

describe('readTable', () => {
  it('reads each type, an empty number as NaN', () => {
    const table = read('110000,a,2024,-1.2,true,一\n120000,,0,,false,\n');
    expect(table.length).toBe(2);
    expect([0, 1].map(textOf(table, 'code'))).toEqual(['110000', '120000']);
    expect([0, 1].map(textOf(table, 'kind'))).toEqual(['a', '']);
    expect([0, 1].map(numberOf(table, 'n'))).toEqual([2024, 0]);
    expect([0, 1].map(numberOf(table, 'x'))).toEqual([-1.2, Number.NaN]);
    expect([0, 1].map(booleanOf(table, 'ok'))).toEqual([true, false]);
  });

  it('leaves out columns it does not know, and rows that are empty', () => {
    const text = 'new,ok,quote,x,n,kind,code\n?,true,,1,1,a,110000\n,,,,,,\n';
    const table = readTable(text, SCHEMA, 'a.csv');
    expect([table.length, 'new' in table.columns]).toEqual([1, false]);
  });

  it.each([
    ['11000,a,1,1,true,', 'a.csv line 2, code: “11000” does not fit [0-9]{6}'],
    [',a,1,1,true,', 'a.csv line 2, code: it is empty'],
    ['110000,c,1,1,true,', 'a.csv line 2, kind: “c” is none of a, b'],
    ['110000,a,1.5,1,true,', 'a.csv line 2, n: “1.5” is no integer'],
    ['110000,a,1,五,true,', 'a.csv line 2, x: “五” is no number'],
    ['110000,a,1,1,yes,', 'a.csv line 2, ok: “yes” is no boolean'],
    ['110000,a,1,1,true,123456', 'a.csv line 2, quote: 6 characters, more than 5'],
    ['110000,a,1,1,true', 'a.csv line 2: 5 cells where the header has 6'],
  ])('refuses %s', (row, message) => {
    expect(() => read(`${row}\n`)).toThrow(message);
  });

  it('names a column that is missing, and an empty file', () => {
    expect(() => readTable('code\n110000\n', SCHEMA, 'a.csv')).toThrow(
      'a.csv line 1, kind: the column is missing',
    );
    expect(() => readTable('', SCHEMA, 'a.csv')).toThrow('a.csv line 1: it is empty');
  });
});

describe('textColumn', () => {
  it('is a dictionary where texts repeat, else one text', () => {
    const repeated = Array.from({ length: 600 }, (_, i) => String(i % 300));
    const different = Array.from({ length: 600 }, (_, i) => `第${i}`);
    for (const [cells, kind] of [
      [repeated, 'dictionary'],
      [different, 'text'],
    ] as const) {
      const column = textColumn(cells);
      const table = { length: cells.length, columns: { t: column } };
      expect(column.kind).toBe(kind);
      expect(cells.map((_, row) => textOf(table, 't')(row))).toEqual(cells);
    }
  });

  it('takes the narrowest codes', () => {
    const column = textColumn(Array.from({ length: 600 }, (_, i) => String(i % 256)));
    expect(column.kind === 'dictionary' && column.codes.BYTES_PER_ELEMENT).toBe(1);
  });
});

it('buffersOf lists each buffer once, to be moved', () => {
  const buffers = buffersOf(read('110000,a,1,1,true,\n'));
  expect(new Set(buffers).size).toBe(6);
});

it('readers refuse a column of another type', () => {
  const table = read('110000,a,1,1,true,\n');
  expect(() => textOf(table, 'n')).toThrow(TypeError);
  expect(() => numberOf(table, 'code')).toThrow(TypeError);
  expect(() => booleanOf(table, 'none')).toThrow(TypeError);
});
