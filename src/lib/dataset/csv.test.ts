import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cellText, numberText, writeCsv } from './csv';
import { parseCsv } from './parse-csv';

describe('numberText', () => {
  it.each([
    [5, '5'],
    [0.1, '0.1'],
    [-1.2, '-1.2'],
    [-0, '0'],
    [1260582.1, '1260582.1'],
    [1e-7, '1e-7'],
  ])('%s is %s', (value, text) => expect(numberText(value)).toBe(text));
  it('refuses NaN and infinity', () => {
    expect(() => numberText(Number.NaN)).toThrow(RangeError);
    expect(() => numberText(Infinity)).toThrow(RangeError);
  });
});

describe('cellText', () => {
  it('quotes only where it must', () => {
    expect(cellText('增长5%左右')).toBe('增长5%左右');
    expect(cellText('a,b')).toBe('"a,b"');
    expect(cellText('a"b')).toBe('"a""b"');
    expect(cellText(' a')).toBe('" a"');
  });
});

describe('writeCsv', () => {
  it('ends with a line end and holds the header alone where there are no rows', () => {
    expect(writeCsv(['a', 'b'], [])).toBe('a,b\n');
    expect(writeCsv(['a', 'b'], [{ a: 1, b: true }])).toBe('a,b\n1,true\n');
  });
  it('refuses a row without a column', () => {
    expect(() => writeCsv(['a'], [{ b: 1 }])).toThrow(/no a/);
  });
  it('is read back as it was, whatever the cells', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(fc.record({ a: text, b: text }), { minLength: 1 }), (rows) => {
        const { header, rows: back } = parseCsv(writeCsv(['a', 'b'], rows));
        expect(header).toEqual(['a', 'b']);
        expect(back).toEqual(rows.filter((r) => r.a !== '' || r.b !== '').map((r) => [r.a, r.b]));
      }),
    );
  });
});

describe('parseCsv', () => {
  const read = (text: string) => parseCsv(text, 'x.csv');
  it.each([
    ['a,b\n1,2', 'no line end at the end'],
    ['a,b\r\n1,2\r\n', '\\r\\n'],
    ['\uFEFFa,b\n1,2\n', 'a BOM'],
    ['a,b\n\n1,2\n\n', 'empty lines'],
    ['"a","b"\n"1","2"\n', 'needless quotes'],
  ])('reads %j: %s', (text) => {
    expect(read(text)).toEqual({ header: ['a', 'b'], rows: [['1', '2']] });
  });
  it('reads commas, quotes and line ends within quotes, and empty cells', () => {
    expect(read('a,b\n"x,""y""\r\nz",\n').rows).toEqual([['x,"y"\r\nz', '']]);
    expect(read('a,b\n1,').rows).toEqual([['1', '']]);
  });
  it.each([
    ['a,b\n1,"2', 2],
    ['a,b\n1,"2"3\n', 2],
    ['a,b\n1,2"3\n', 2],
    ['a,b\n1,2\n1,2,3\n', 3],
    ['', 1],
  ])('refuses %j and says where', (text, line) => {
    expect(() => read(text)).toThrow(`x.csv line ${line}`);
  });
});

describe('parseCsv beside papaparse', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '中', ',', '"', '\n', ' ', '=', '%') });
  it('reads any table as the library does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.array(cell, { maxLength: 24 }),
        (width, cells) => {
          const header = Array.from({ length: width }, (_, i) => `h${i}`);
          const rows = Array.from({ length: Math.floor(cells.length / width) }, (_, i) =>
            cells.slice(i * width, (i + 1) * width),
          ).filter((row) => row.some((text) => text !== ''));
          const text = Papa.unparse([header, ...rows]);
          const theirs = Papa.parse<string[]>(text).data;
          expect(parseCsv(text)).toEqual({ header: theirs[0], rows: theirs.slice(1) });
        },
      ),
    );
  });
});
