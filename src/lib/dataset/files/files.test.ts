// What is written is what others read: each format by a reader that is not ours, over tables made up at random.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { read, utils, type WorkBook } from '@e965/xlsx';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { guarded } from '../export';
import { csvForPrograms, csvForSpreadsheets } from './csv';
import type { FileTable, FileValue } from './file-table';
import { jsonOf } from './json';
import { parquetOf } from './parquet';
import { NOTES, tables } from './testing/table';
import { xlsxOf } from './xlsx';
import { zipOf } from './zip';

/** A table as records by a column's name or head, an empty cell as `empty`. */
function records<T>(
  { columns, rows }: FileTable,
  key: 'name' | 'head',
  empty: T,
  plain: (value: FileValue) => unknown = (value) => value,
): Record<string, unknown>[] {
  return rows.map((row) =>
    Object.fromEntries(
      columns.map((column, at) => {
        const value = row[at] ?? '';
        return [column[key], value === '' ? empty : plain(value)];
      }),
    ),
  );
}

describe('CSV, read by papaparse', () => {
  const parse = (text: string) =>
    Papa.parse<Record<string, string>>(text, { header: true }).data.filter(
      (row) => Object.keys(row).length > 1,
    );
  it('for spreadsheets: a byte order mark, heads for people, every cell as it was, none that runs', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const text = csvForSpreadsheets(table);
        expect(text.startsWith('\uFEFF代码,')).toBe(true);
        const wanted = records(table, 'head', '', (value) => String(guarded(value)));
        expect(parse(text.slice(1))).toEqual(wanted);
      }),
    );
  });
  it('for programs: no mark, columns by name', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const text = csvForPrograms(table);
        expect(text.startsWith('adcode,value,')).toBe(true);
        expect(parse(text)).toEqual(records(table, 'name', '', (value) => String(guarded(value))));
      }),
    );
  });
  it('lets no text run, and leaves negative figures figures', () => {
    const table: FileTable = {
      name: 'a',
      title: 'a',
      columns: [
        { name: 'words', head: '表述', type: 'text' },
        { name: 'value', head: '数值', type: 'number' },
      ],
      rows: [
        ['=HYPERLINK("http://example.org")', -0.7],
        ['＠SUM(A1)', ''],
      ],
    };
    expect(csvForSpreadsheets(table)).toBe(
      '\uFEFF表述,数值\r\n"\'=HYPERLINK(""http://example.org"")",-0.7\r\n\'＠SUM(A1),\r\n',
    );
  });
});

describe('JSON', () => {
  it('has every cell, an empty one as null, and what must be known of them', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const read = JSON.parse(jsonOf([table], NOTES));
        expect(read.metadata).toMatchObject({ title: NOTES.title, version: '99bf77b93ef90239' });
        expect(read.tables.figures.rows).toEqual(records(table, 'name', null));
        expect(read.tables.figures.columns[2]).toMatchObject({ name: 'step', unit: '百分点' });
      }),
    );
  });
});

describe('Parquet', () => {
  it('hyparquet reads every cell, an empty one as null, and the notes', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        const file = parquetOf(table, NOTES).buffer;
        expect(await parquetReadObjects({ file })).toEqual(records(table, 'name', null));
        const notes = parquetMetadata(file).key_value_metadata ?? [];
        expect(notes).toContainEqual({ key: 'version', value: '99bf77b93ef90239' });
        expect(notes).toContainEqual({ key: 'units', value: '{"value":"%","step":"百分点"}' });
      }),
    );
  });
  it('DuckDB reads every cell and its type', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'files-'));
    const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
    const path = join(folder, 'a.parquet');
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        writeFileSync(path, parquetOf(table, NOTES));
        const answer = await duckdb.runAndReadAll(`SELECT * FROM '${path}'`);
        expect(answer.getRowObjectsJS()).toEqual(records(table, 'name', null));
        expect(answer.columnTypes().map(String)).toEqual([
          'VARCHAR',
          'DOUBLE',
          'DOUBLE',
          'VARCHAR',
          'INTEGER',
          'BOOLEAN',
        ]);
      }),
      { numRuns: 40 },
    );
    duckdb.closeSync();
    rmSync(folder, { recursive: true });
  });
});

describe('XLSX, read by SheetJS', () => {
  const written = async (table: FileTable): Promise<Uint8Array> =>
    new Uint8Array(await (await xlsxOf([table], NOTES, '来源')).arrayBuffer());
  const bookOf = (file: Uint8Array): WorkBook => read(file, { cellNF: true, cellFormula: true });

  it('has every cell of its type, empty ones empty, none of them a formula', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        const sheet = bookOf(await written(table)).Sheets['目标'];
        if (!sheet) throw new Error('no sheet');
        const rows: unknown[][] = utils.sheet_to_json(sheet, { header: 1, raw: true, defval: '' });
        expect(rows[0]).toEqual(table.columns.map(({ head }) => head));
        // Its writer cannot tell such a text from its own: names of what every object has.
        const kept = (value: FileValue) =>
          typeof value === 'string' && value in {} ? `${value} ` : value;
        expect(rows.slice(1).map((row) => table.columns.map((_, at) => row[at] ?? ''))).toEqual(
          table.rows.map((row) => row.map(kept)).slice(0, rows.length - 1),
        );
        // Rows of nothing at the end have no place in a sheet.
        expect(
          table.rows
            .slice(rows.length - 1)
            .flat()
            .every((value) => value === ''),
        ).toBe(true);
        const cells = Object.entries(sheet).filter(([at]) => !at.startsWith('!'));
        expect(cells.filter(([, cell]) => 'f' in cell)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  const table: FileTable = {
    name: 'a',
    title: '目标: 2024/增速',
    columns: [
      { name: 'value', head: '目标（%）', type: 'number', unit: '%' },
      { name: 'step', head: '较实绩', type: 'number', unit: '百分点', signed: true },
    ],
    rows: [
      [9, 0.5],
      [5.25, -0.7],
      [1_260_000, 0],
    ],
  };
  it('shows figures with their unit, and their sign where they are differences', async () => {
    const sheet = bookOf(await written(table)).Sheets['目标  2024 增速'];
    expect(sheet?.['A2']).toMatchObject({ t: 'n', v: 9, w: '9%' });
    expect(sheet?.['A3']).toMatchObject({ t: 'n', v: 5.25, w: '5.25%' });
    expect(sheet?.['A4']).toMatchObject({ t: 'n', v: 1_260_000, w: '1,260,000%' });
    expect(sheet?.['B4']).toMatchObject({ t: 'n', v: 0, w: '0百分点' });
    expect(sheet?.['B2']).toMatchObject({ t: 'n', v: 0.5, w: '+0.5百分点' });
    expect(sheet?.['B3']).toMatchObject({ t: 'n', v: -0.7, w: '-0.7百分点' });
  });
  it('keeps its head in sight', async () => {
    const sheet = unzipSync(await written(table))['xl/worksheets/sheet1.xml'];
    expect(new TextDecoder().decode(sheet)).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/u);
  });
  it('says where it is from on a sheet of its own', async () => {
    const book = bookOf(await written(table));
    const sheet = book.Sheets['来源'];
    if (!sheet) throw new Error('no sheet');
    expect(utils.sheet_to_json(sheet, { header: 1, blankrows: false })).toEqual([
      [NOTES.title],
      ...NOTES.lines.map(({ head, text }) => [head, text]),
    ]);
  });
});

describe('ZIP, read by fflate', () => {
  it('gives back the files, and the same bytes for the same files', () => {
    const files = { 'a.csv': 'a\n', '数据/b.bin': new Uint8Array([0, 255]) };
    const zip = zipOf(files);
    expect(unzipSync(zip)).toEqual({
      'a.csv': new Uint8Array([97, 10]),
      '数据/b.bin': new Uint8Array([0, 255]),
    });
    expect(zipOf(files)).toEqual(zip);
  });
});
