// `npm run measure:xlsx -- FILE.xlsx …`: what LibreOffice reads in workbooks that were taken away. Has it write each sheet as
// CSV and holds every cell against what SheetJS reads, as shown. Where LibreOffice Calc is not installed it says so.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import Papa from 'papaparse';

/** Its CSV filter: comma, quote, UTF-8, from line 1; figures as they are shown, each sheet in a file of its own. */
const FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,-1';

/** Sheets of a workbook as LibreOffice shows them, by name. */
function shownByLibreOffice(path: string, folder: string): Map<string, string[][]> {
  execFileSync('soffice', ['--headless', '--convert-to', FILTER, '--outdir', folder, path], {
    stdio: 'ignore',
  });
  const stem = `${basename(path, '.xlsx')}-`;
  return new Map(
    readdirSync(folder)
      .filter((name) => name.startsWith(stem))
      .map((name) => [
        name.slice(stem.length, -'.csv'.length),
        Papa.parse<string[]>(readFileSync(join(folder, name), 'utf8')).data,
      ]),
  );
}

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error(
    'Name workbooks that were saved from the page: npm run measure:xlsx -- FILE.xlsx …',
  );
  process.exit(1);
}
for (const path of paths) {
  const folder = mkdtempSync(join(tmpdir(), 'xlsx-'));
  try {
    const theirs = shownByLibreOffice(path, folder);
    if (theirs.size === 0) throw new Error('LibreOffice Calc did not read it, or is not installed');
    const book = read(readFileSync(path), { cellNF: true });
    for (const name of book.SheetNames) {
      const rows: string[][] = utils.sheet_to_json(book.Sheets[name] ?? {}, {
        header: 1,
        raw: false,
        defval: '',
      });
      const other = theirs.get(name) ?? [];
      const cells = rows.flatMap((row, y) => row.map((cell, x) => [cell, other[y]?.[x] ?? '']));
      // A large number is the same with an exponent.
      const same = (ours: string, their: string) =>
        ours.trim() === their.trim() || (ours !== '' && Number(ours) === Number(their));
      const unlike = cells.filter(([ours = '', their = '']) => !same(ours, their));
      console.log(
        `${basename(path)}, ${name}: ${rows.length} rows, ${cells.length} cells, ${unlike.length} differ`,
      );
      for (const [ours, their] of unlike.slice(0, 5)) console.log(`  ${ours} | ${their}`);
    }
  } catch (error) {
    console.error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
