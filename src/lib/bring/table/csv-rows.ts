import Papa from 'papaparse';
import { chunks, type Encoding } from './encoding';
import { TableFailure } from './failure';
import { Rows, type OnProgress } from './rows';

/** How much of a text tells its delimiter, in rows. */
const TOLD_BY = 30;
/** Rows after which it is told how far reading is. */
const TOLD_EACH = 10_000;
/** A cell longer than this, in characters, is a quote that never closes. */
const LONGEST = 4_000_000;

/**
 * Reads a text of separated values, a part at a time: RFC 4180 and what spreadsheets make of it, with the delimiter that the
 * text has. Rows that are blank are kept, so that a row's place is its number. Throws TableFailure.
 */
export async function csvRows(
  file: Blob,
  encoding: Encoding,
  onProgress: OnProgress,
): Promise<string[][]> {
  const decoder = new TextDecoder(encoding);
  const rows = new Rows();
  let parser: Papa.Parser | undefined;
  let rest = '';
  let bytes = 0;
  let told = 0;
  const take = (text: string, last: boolean): void => {
    rest += text;
    if (rest === '') return;
    parser ??= parserOf(rest);
    const { data, errors, meta }: Papa.ParseResult<string[]> = parser.parse(rest, 0, !last);
    // Of a part, what is wrong with its last row may be that it is cut off.
    const fault = errors.find(({ row = 0 }) => last || row < data.length);
    if (fault || rest.length - meta.cursor > LONGEST)
      throw new TableFailure({ why: 'quote', row: rows.count + (fault?.row ?? data.length) + 1 });
    rest = last ? '' : rest.slice(meta.cursor);
    for (const row of data) rows.add(row);
  };
  for await (const part of chunks(file)) {
    take(decoder.decode(part, { stream: true }), false);
    bytes += part.length;
    if (rows.count - told < TOLD_EACH) continue;
    told = rows.count;
    onProgress({ rows: told, share: bytes / file.size });
  }
  take(decoder.decode(), true);
  return rows.all();
}

/** What separates values. Where two serve as well it is the first: figures have commas in them. */
const DELIMITERS = ['\t', ',', ';', '|'];

/**
 * A reader for texts like this one. The delimiter is that by which most rows have the same number of cells; papaparse's own
 * guess is the comma wherever titles or a last blank line make a table of two columns narrower on average.
 */
function parserOf(text: string): Papa.Parser {
  const tried = DELIMITERS.map((delimiter) => {
    const { data, meta } = Papa.parse<string[]>(text, { delimiter, preview: TOLD_BY });
    const counts = new Map<number, number>();
    for (const { length } of data)
      if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    return { delimiter, newline: meta.linebreak, alike: Math.max(0, ...counts.values()) };
  });
  const most = Math.max(...tried.map(({ alike }) => alike));
  const found = tried.find(({ alike }) => most > 0 && alike === most);
  return new Papa.Parser({
    delimiter: found?.delimiter ?? ',',
    newline: tried[0]?.newline as '\n' | '\r\n' | '\r', // What papaparse finds is one of them.
  });
}
