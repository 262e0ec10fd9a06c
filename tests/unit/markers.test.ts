import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/lib/browser/download';
import { writeCsv } from '../../src/lib/dataset/csv';
import { exportCsv, exportTsv } from '../../src/lib/dataset/export';
import { readCsv } from '../../src/lib/dataset/read-csv';
import { search } from '../../src/lib/ui/combobox/choice';
import { find, near, readQuery } from '../../src/lib/view/statements/finder';
import { passages } from '../../src/lib/view/statements/passages';
import { searched, stated } from '../../src/lib/view/testing/statements';
import { MARKERS } from '../harmless/markers';

it('there are two hundred markers, no two alike', () => {
  expect(new Set(MARKERS).size).toBe(200);
});

/** The signs by which a spreadsheet knows a formula. */
const RUNS = /^\s*[=+\-@＝＋－＠]/u;

describe('a table for a spreadsheet', () => {
  const rows = MARKERS.map((text) => ({ text, change: -1.5 }));
  const read = (text: string, delimiter: string, newline: '\r\n') =>
    Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), { delimiter, newline }).data;

  it('has no cell that runs, in its head neither; negative numbers stay numbers', () => {
    const cells = read(exportCsv(['text', 'change'], rows), ',', '\r\n').slice(1, -1);
    expect(cells).toHaveLength(MARKERS.length);
    cells.forEach(([text = '', change], i) => {
      const marker = MARKERS[i] ?? '';
      expect(text).not.toMatch(marker === '-0' ? /^$/u : RUNS);
      expect([marker, `'${marker}`]).toContain(text);
      expect(change).toBe('-1.5');
    });
    const [head = []] = read(exportCsv(MARKERS, []), ',', '\r\n');
    for (const name of head) if (name !== '-0') expect(name).not.toMatch(RUNS);
  });
  it('nor has one for the clipboard, nor a cell more or less', () => {
    const lines = exportTsv(['text', 'change'], rows).split('\r\n').slice(1);
    expect(lines).toHaveLength(MARKERS.length);
    lines.forEach((line, i) => {
      const [text = '', change, ...more] = line.split('\t');
      if (MARKERS[i] !== '-0') expect(text).not.toMatch(RUNS);
      expect(change).toBe('-1.5');
      expect(more).toEqual([]);
    });
  });
  it('numbers as text are numbers; a minus before anything else is text', () => {
    const cell = (text: string) => exportTsv(['a'], [{ a: text }]).split('\r\n')[1];
    for (const text of ['-3', '-0.5', '5']) expect(cell(text)).toBe(text);
    for (const text of ['-3%', '-3-1', '-A1', '--3', '－3', ' =1+1', '＝1+1'])
      expect(cell(text)).toBe(`'${text.trim()}`);
  });
});

describe('text goes through unchanged', () => {
  it('the package’s own tables', () => {
    const rows = MARKERS.map((text) => ({ a: text, b: 1 }));
    expect(readCsv(writeCsv(['a', 'b'], rows)).rows).toEqual(MARKERS.map((text) => [text, '1']));
  });
  it('passages of a quote, together', () => {
    const words = readQuery(searched(), '5%');
    for (const marker of MARKERS)
      expect(
        passages(marker, words)
          .map(({ text }) => text)
          .join(''),
      ).toBe(marker);
  });
});

describe('what is typed', () => {
  const held = searched(...MARKERS.map((quote) => stated(quote, { subject: quote })));
  it.each(['statements', 'choices'])('finds %s as they are written, and never fails', (what) => {
    const choices = MARKERS.map((text, i) => ({ value: String(i), label: text, words: [] }));
    for (const marker of MARKERS)
      if (what === 'choices') {
        const [found] = search([{ label: '', choices }], marker);
        expect(found?.choices.map(({ label }) => label)).toContain(marker);
      } else {
        const words = readQuery(held, marker);
        for (const { row } of find(held.entries, words)) expect(row).toBeLessThan(200);
        near(held.entries, words);
      }
  });
  it('makes a file name that every system takes', () => {
    for (const marker of MARKERS)
      expect(fileName(['标尺', marker], 'csv')).toMatch(/^标尺[^<>:"/\\|?*]*\.csv$/u);
  });
});
