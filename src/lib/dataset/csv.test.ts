import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText, numberText, writeCsv } from './csv';
import { readCsv } from './read-csv';

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
        const { header, rows: back } = readCsv(writeCsv(['a', 'b'], rows));
        expect(header).toEqual(['a', 'b']);
        expect(back).toEqual(rows.filter((r) => r.a !== '' || r.b !== '').map((r) => [r.a, r.b]));
      }),
    );
  });
});

describe('readCsv', () => {
  const read = (text: string) => readCsv(text, 'x.csv');
  it.each([
    ['a,b\n1,2', 'no line end at the end'],
    ['a,b\r\n1,2\r\n', '\\r\\n'],
    ['\uFEFFa,b\n1,2\n', 'a BOM'],
    ['a,b\n\n1,2\n\n', 'empty lines'],
    ['"a","b"\n"1","2"\n', 'needless quotes'],
  ])('reads %j: %s', (text) => {
    expect(read(text)).toEqual({ header: ['a', 'b'], rows: [['1', '2']] });
  });
  it('takes a quote in the middle of a bare cell as it stands', () => {
    expect(read('a,b\n1,2"3\n').rows).toEqual([['1', '2"3']]);
  });
  it('goes by the header’s line end, whatever its cells hold', () => {
    expect(read('a,b\n"x\r\ny",1\n').rows).toEqual([['x\r\ny', '1']]);
    expect(read('a,b\r\n"x\ny",1\r\n').rows).toEqual([['x\ny', '1']]);
  });
  it('reads commas, quotes and line ends within quotes, and empty cells', () => {
    expect(read('a,b\n"x,""y""\r\nz",\n').rows).toEqual([['x,"y"\r\nz', '']]);
    expect(read('a,b\n1,').rows).toEqual([['1', '']]);
  });
  it.each([
    ['a,b\n1,"2', 2],
    ['a,b\n1,"2"3\n', 2],
    ['a,b\n1,2\n1,2,3\n', 3],
    ['', 1],
  ])('refuses %j and says where', (text, line) => {
    expect(() => read(text)).toThrow(`x.csv line ${line}`);
  });
});
