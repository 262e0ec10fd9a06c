import fc from 'fast-check';
import type { FileColumn, FileTable, FileValue } from '../file-table';

/** Texts as reports have them, as an enemy would write them, and whatever. XML can hold no others. */
const text = fc
  .oneof(
    fc.constantFrom(
      '9%左右',
      '=1+1',
      '+8',
      '-5',
      '-0.7百分点以上',
      '@SUM(A1)',
      '"引号"',
      'a,b',
      '\u3000空',
      'constructor',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  )
  .filter((one) => one !== '' && !/[\p{Cc}\p{Cs}\p{Cn}\uFFFD\uFEFF]/u.test(one));

const number = fc
  .double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })
  .map((value) =>
    // As figures are: no more decimals than a report writes.
    Object.is(Math.round(value * 1e4), -0) ? 0 : Math.round(value * 1e4) / 1e4,
  );

const COLUMNS: readonly FileColumn[] = [
  { name: 'adcode', head: '代码', type: 'text' },
  { name: 'value', head: '目标（%）', type: 'number', unit: '%' },
  { name: 'step', head: '目标较实绩（百分点）', type: 'number', unit: '百分点', signed: true },
  { name: 'words', head: '表述', type: 'text' },
  { name: 'year', head: '年份', type: 'integer' },
  { name: 'headline', head: '主要目标', type: 'boolean' },
];

const cell = (type: FileColumn['type']): fc.Arbitrary<FileValue> => {
  const values = {
    text,
    number,
    integer: fc.integer({ min: -2147483648, max: 2147483647 }),
    boolean: fc.boolean(),
  };
  return fc.oneof({ weight: 4, arbitrary: values[type] }, fc.constant(''));
};

/** Tables of every type of column, with empty cells, of one row at least. */
export const tables: fc.Arbitrary<FileTable> = fc
  .array(fc.tuple(...COLUMNS.map(({ type }) => cell(type))), { minLength: 1, maxLength: 12 })
  .map((rows) => ({ name: 'figures', title: '目标', columns: COLUMNS, rows }));

/** Notes, with what markup and JSON must escape. */
export const NOTES = {
  title: '标尺 <&> "目标"',
  lines: [
    { name: 'version', head: '数据版本', text: '99bf77b93ef90239' },
    { name: 'license', head: '许可', text: 'MIT <公开>' },
    {
      name: 'address',
      head: '网址',
      text: 'https://example.org/?indicator=gdp&select=110000,120000',
    },
  ],
};
