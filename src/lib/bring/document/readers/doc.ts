import { find, parse } from 'cfb';
import {
  hasLists,
  isLocked,
  partsOf,
  piecesOf,
  struckOut,
  tableName,
  type Stretch,
} from '../doc/tables';
import { counted, DocumentError, type TakenText } from '../document';
import { Fields } from '../docx/fields';
import { tidy } from '../text/mend';

/** What Word 97 and later begin their text with; what Word 95 and earlier do. */
const WORD = 0xa5ec;
const WORD_95 = 0xa5dc;

/**
 * The text of a Word document of the binary format (.doc, Word 97 to 2003), without what was struck out or hidden. Footnotes
 * and boxes follow the text. Automatic numbers are not restored, and that is told. Throws DocumentError.
 */
export function readDoc(bytes: Uint8Array): TakenText {
  try {
    return textOfDoc(bytes);
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw new DocumentError('broken', error instanceof Error ? error.message : '');
  }
}

function textOfDoc(bytes: Uint8Array): TakenText {
  const container = parse(bytes);
  const stream = (name: string): Uint8Array | undefined => {
    const content = find(container, `/${name}`)?.content;
    return content && new Uint8Array(content);
  };
  const file = stream('WordDocument');
  if (!file)
    throw stream('EncryptedPackage')
      ? new DocumentError('locked')
      : new DocumentError('unknown-type', 'ole');
  const magic = (file[0] ?? 0) + 256 * (file[1] ?? 0);
  if (magic === WORD_95) throw new DocumentError('unknown-type', 'word-95');
  if (magic !== WORD) throw new DocumentError('broken', 'no Word document');
  if (isLocked(file)) throw new DocumentError('locked');
  const table = stream(tableName(file));
  if (!table) throw new DocumentError('broken', 'no table stream');
  const struck = struckOut(file, table);
  const written = charactersOf(file, table, struck);
  const parts = partsOf(file);
  const comments = parts.characters + parts.footnotes + parts.headers + parts.macros;
  const endnotes = comments + parts.comments;
  const lines = [
    [0, parts.characters + parts.footnotes],
    [endnotes, endnotes + parts.endnotes + parts.boxes],
  ].map(([from, to]) => plain(written.slice(from, to)));
  const { text, radicals } = tidy(lines.join('\n'));
  return {
    kind: 'doc',
    text,
    notes: [
      ...(hasLists(file, table) ? [{ kind: 'numbers-lost' } as const] : []),
      ...counted('deleted', struck.length),
      ...counted('radicals', radicals),
    ],
  };
}

/** All characters of a text, in its order; NUL where they are struck out. */
function charactersOf(file: Uint8Array, table: Uint8Array, struck: readonly Stretch[]): string {
  const latin = new TextDecoder('windows-1252');
  const wide = new TextDecoder('utf-16le');
  return piecesOf(file, table)
    .map(({ from, to, offset, size }) => {
      const end = offset + (to - from) * size;
      if (end > file.length) throw new RangeError('the text is not whole');
      const bytes = file.slice(offset, end);
      for (const [first, last] of struck)
        bytes.fill(0, Math.max(0, first - offset), Math.max(0, last - offset));
      return (size === 1 ? latin : wide).decode(bytes);
    })
    .join('');
}

/** Signs that the format gives a meaning, each with what a reader sees. */
const SIGNS: Readonly<Record<string, string>> = {
  '\r': '\n',
  '\v': '\n',
  '\f': '\n',
  '\x0e': '\n',
  '\x1e': '-',
  '\x1f': '',
};
const FIELD_MARKS: Readonly<Record<string, string>> = {
  '\x13': 'begin',
  '\x14': 'separate',
  '\x15': 'end',
};
/** The end of a cell; twice, that of a row. */
const CELL = '\x07';

/** The text as a reader sees it: results of fields, not their instructions; rows of tables a line each. */
function plain(written: string): string {
  const fields = new Fields();
  let text = '';
  let before = '';
  for (const sign of written) {
    const mark = FIELD_MARKS[sign];
    if (mark !== undefined) fields.mark(mark);
    else if (!fields.shown) fields.instruct(sign);
    else if (sign === CELL) text += before === CELL ? '\n' : '\t';
    else text += SIGNS[sign] ?? sign;
    before = sign;
  }
  return text;
}
