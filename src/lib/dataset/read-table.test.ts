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

  it('reads a file of many parts as one, and names the line of a bad cell in any', () => {
    const row = (i: number) =>
      `${100000 + (i % 500)},a,${i},${i / 10},${i % 3 === 0},"q,${i % 9}"\n`;
    const rows = Array.from({ length: 30_000 }, (_, i) => row(i));
    const table = read(rows.join(''));
    expect(table.length).toBe(30_000);
    for (const i of [0, 9_999, 29_999])
      expect([
        textOf(table, 'code')(i),
        numberOf(table, 'n')(i),
        numberOf(table, 'x')(i),
        booleanOf(table, 'ok')(i),
        textOf(table, 'quote')(i),
      ]).toEqual([String(100000 + (i % 500)), i, i / 10, i % 3 === 0, `q,${i % 9}`]);
    rows[25_000] = '110000,a,1,五,true,\n';
    expect(() => read(rows.join(''))).toThrow('a.csv line 25002, x: “五” is no number');
    rows[25_000] = '110000,a,1,1,true\n';
    expect(() => read(rows.join(''))).toThrow('a.csv line 25002: 5 cells where the header has 6');
    rows[25_000] = '110000,a,1,1,true,"x\n';
    expect(() => read(rows.join(''))).toThrow('a.csv line 25002: a quote does not');
  });

  it('names a column that is missing, and an empty file', () => {
    expect(() => readTable('code\n110000\n', SCHEMA, 'a.csv')).toThrow(
      'a.csv line 1, kind: the column is missing',
    );
    expect(() => readTable('', SCHEMA, 'a.csv')).toThrow('a.csv line 1: it is empty');
  });
});

describe('textColumn', () => {
  /** The column of cells that come in parts of so many. */
  const columnOf = (cells: readonly string[], part: number) => {
    const texts = textColumn(cells.length + 5);
    const fresh: string[] = [];
    for (let from = 0; from < cells.length; from += part)
      texts.add(cells.slice(from, from + part), (text, at) => {
        expect(text).toBe(cells[from + at]);
        fresh.push(text);
      });
    return { column: texts.done(), fresh };
  };

  it.each([1000, 600, 100, 8])(
    'is a dictionary where texts repeat, else one text: parts of %i',
    (part) => {
      const repeated = Array.from({ length: 600 }, (_, i) => String(Math.floor(i / 2)));
      const different = Array.from({ length: 600 }, (_, i) => `第${i}`);
      for (const [cells, kind] of [
        [repeated, 'dictionary'],
        [different, 'text'],
      ] as const) {
        const { column, fresh } = columnOf(cells, part);
        const table = { length: cells.length, columns: { t: column } };
        expect(column.kind).toBe(kind);
        expect(cells.map((_, row) => textOf(table, 't')(row))).toEqual(cells);
        expect(new Set(fresh)).toEqual(new Set(cells));
      }
    },
  );

  it('keeps texts one after the other from where most were different on', () => {
    const cells = Array.from({ length: 600 }, (_, i) => (i < 100 ? `第${i}` : '一'));
    const { column } = columnOf(cells, 50);
    const table = { length: cells.length, columns: { t: column } };
    expect(column.kind).toBe('text');
    expect(cells.map((_, row) => textOf(table, 't')(row))).toEqual(cells);
  });

  it('takes the narrowest codes', () => {
    const { column } = columnOf(
      Array.from({ length: 600 }, (_, i) => String(i % 256)),
      600,
    );
    expect(column.kind === 'dictionary' && column.codes.BYTES_PER_ELEMENT).toBe(1);
    expect(column.kind === 'dictionary' && column.codes.buffer.byteLength).toBe(600);
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
