import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import writeXlsx, { type CellObject } from 'write-excel-file/universal';
import { TableFailure, type Reason } from './failure';
import { numberText } from './number-text';
import { readTable } from './read-table';

const ROWS = [
  ['地区', '数值'],
  ['贵州', '5.5'],
];
const rowsOf = async (...parts: BlobPart[]) => (await readTable(new Blob(parts))).rows;
const refusal = async (file: Blob): Promise<Reason> => {
  const error: unknown = await readTable(file).catch((one: unknown) => one);
  if (error instanceof TableFailure) return error.reason;
  throw new Error(`it was read, or failed otherwise: ${String(error)}`);
};
/** 地区,数值 / 贵州,5.5 in GB18030. */
const GB = [0xb5, 0xd8, 0xc7, 0xf8, 0x2c, 0xca, 0xfd, 0xd6, 0xb5, 0x0a, 0xb9, 0xf3, 0xd6, 0xdd];
const utf16 = (text: string, little: boolean): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...text].forEach((letter, at) => view.setUint16(at * 2, letter.charCodeAt(0), little));
  return bytes;
};

describe('a text', () => {
  const text = '地区,数值\n贵州,5.5\n';
  it.each<[string, BlobPart]>([
    ['UTF-8', text],
    ['UTF-8 with a mark', `\uFEFF${text}`],
    ['GB18030', new Uint8Array([...GB, ...Buffer.from(',5.5')])],
    ['UTF-16 with a mark, little end first', utf16(`\uFEFF${text}`, true)],
    ['UTF-16 with a mark, big end first', utf16(`\uFEFF${text}`, false)],
    ['UTF-16 without a mark', utf16(text, true)],
    ['lines that end as on Windows', text.replaceAll('\n', '\r\n')],
    ['tabs', text.replaceAll(',', '\t')],
    ['semicolons', text.replaceAll(',', ';')],
    ['quotes', '"地区","数值"\n"贵州","5.5"'],
  ])('in %s', async (_, part) => expect(await rowsOf(part)).toEqual(ROWS));
  it('may hold delimiters, line ends and quotes in quotes', async () => {
    expect(await rowsOf('a,b\n"x, ""y""\nz",1\n')).toEqual([
      ['a', 'b'],
      ['x, "y"\nz', '1'],
    ]);
  });
  it('keeps blank rows, so that a row’s place is its number', async () => {
    expect(await rowsOf('题\n\n地区,数值\n贵州,5.5\n\n\n')).toEqual([['题'], [''], ...ROWS]);
  });
  it('is the same wherever it is cut into parts', async () => {
    const long = `地区,说明\n${'贵州,"省, ""会""\n贵阳"\n'.repeat(20_000)}`;
    const rows = await rowsOf(long);
    expect(rows).toHaveLength(20_001);
    expect(new Set(rows.slice(1).map((row) => row.join('|')))).toEqual(
      new Set(['贵州|省, "会"\n贵阳']),
    );
  });
});

describe('a file that is no table', () => {
  it.each<[string, BlobPart, Reason['why']]>([
    ['empty', '', 'empty'],
    ['blank', '\n \n,,\n', 'empty'],
    ['a picture named .csv', new Uint8Array(readFileSync('docs/explore.png')), 'picture'],
    ['a PDF', '%PDF-1.7\n1 0 obj', 'document'],
    [
      'a workbook of before 2007, or a locked one',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      'old-workbook',
    ],
    ['bytes', new Uint8Array(10_000), 'binary'],
    ['a broken archive', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), 'broken'],
    [
      'an archive of something else',
      zipSync({ 'a.txt': strToU8('a') }) as Uint8Array<ArrayBuffer>,
      'broken',
    ],
    ['a quote that never closes', 'a,b\n"x,1\ny,2\n', 'quote'],
  ])('%s', async (_, part, why) => expect((await refusal(new Blob([part]))).why).toBe(why));
  it('is refused by its size before it is read', async () => {
    const zeros = Object.defineProperty(new Blob(['0']), 'size', { value: 200_000_000 });
    expect(await refusal(zeros)).toMatchObject({ why: 'large', bytes: 200_000_000 });
  });
  it('is refused where it unpacks to too much', async () => {
    const packed = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(1000) });
    const listed = Buffer.from(packed).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    new DataView(packed.buffer).setUint32(listed + 24, 400_000_000, true);
    expect(await refusal(new Blob([packed as Uint8Array<ArrayBuffer>]))).toMatchObject({
      why: 'large',
      bytes: 400_000_000,
    });
  });
  it('is told how long it is where it is too long, how wide where too wide', async () => {
    expect(await refusal(new Blob(['a,b\n1,2\n'.repeat(60_000)]))).toEqual({
      why: 'long',
      rows: 120_000,
      most: 100_000,
    });
    expect(await refusal(new Blob(['a,'.repeat(400)]))).toEqual({
      why: 'wide',
      columns: 401,
      most: 300,
    });
  });
});

describe('a workbook', () => {
  const cell = (value: string | number | Date, format?: string): CellObject => ({
    value,
    type: value instanceof Date ? Date : typeof value === 'number' ? Number : String,
    ...(format === undefined ? {} : { format }),
  });
  it('shows its cells as a spreadsheet does: percentages, units, dates', async () => {
    const file = await writeXlsx([
      [cell('a'), cell('b'), cell('c')],
      [
        cell(0.07, '0.0%'),
        cell(126, '0"万亿元"'),
        cell(new Date(Date.UTC(2024, 0, 1)), 'yyyy-mm-dd'),
      ],
      [null, cell(5.25), cell('=1+1')],
    ]).toBlob();
    expect((await readTable(file)).rows).toEqual([
      ['a', 'b', 'c'],
      ['7%', '126万亿元', '2024-01-01'],
      ['', '5.25', '=1+1'],
    ]);
  });
  it('has sheets, of which one is read', async () => {
    const sheet = (name: string) => ({ sheet: name, data: [[cell(name)]] });
    const file = await writeXlsx([sheet('一'), sheet('二')]).toBlob();
    expect(await readTable(file)).toEqual({ sheets: ['一', '二'], sheet: 0, rows: [['一']] });
    expect(await readTable(file, () => undefined, 1)).toMatchObject({ sheet: 1, rows: [['二']] });
  });
});

it.each([
  [0.05, '0.0%', '5%'],
  [0.055, '0%', '5.5%'],
  [-0.007, '0.0%;[Red]-0.0%', '-0.7%'],
  [5, '0.0"%"', '5%'],
  [5, '+0.0"%";-0.0"%";0.0"%"', '5%'],
  [1200, '#,##0', '1200'],
  [126, '0"万亿元"', '126万亿元'],
  [5, '"约"0', '5'],
  [0.5, 'General', '0.5'],
])('%d shown as %s is %s', (value, format, text) => expect(numberText(value, format)).toBe(text));

it('tells tabs from commas in figures, under a title', async () => {
  expect(await rowsOf('题名\n地区\t数值\n广东\t135,673\n江苏\t128,222\n')).toEqual([
    ['题名'],
    ['地区', '数值'],
    ['广东', '135,673'],
    ['江苏', '128,222'],
  ]);
});
