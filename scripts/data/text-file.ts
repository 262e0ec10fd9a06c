import { readFileSync, statSync } from 'node:fs';

/** A file that holds no text, in words that follow its name: what is wrong with it and how to mend it. */
export class TextFileError extends Error {}

/** More than any report or index has, by far: the longest report has 0.1 MB. */
const MOST_BYTES = 32 * 2 ** 20;

/** The bytes of a file that is to hold a text. Throws TextFileError, without reading what is too large. */
export function bytesOf(path: string): Buffer {
  try {
    const found = statSync(path);
    if (found.isDirectory()) throw new TextFileError('is a folder. Name the text files in it.');
    if (found.size > MOST_BYTES)
      throw new TextFileError(
        `has ${Math.round(found.size / 2 ** 20)} MB; no text of a report has more than ${MOST_BYTES / 2 ** 20}. Is it the right file?`,
      );
    return readFileSync(path);
  } catch (error) {
    if (error instanceof TextFileError) throw error;
    throw new TextFileError(whyClosed(error));
  }
}

function whyClosed(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : 'none';
  if (code === 'ENOENT') return 'is not there. Check the path.';
  if (code === 'EACCES') return 'may not be read by this user. Check its permissions.';
  return `cannot be opened (${error instanceof Error ? error.message : String(error)}).`;
}

/**
 * The text that bytes are, which must be UTF-8. A byte order mark stays: it is one unit of every offset. Throws
 * TextFileError, which names the encoding where it can be told.
 */
export function textFrom(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new TextFileError('is empty.');
  if (isUtf16(bytes)) throw new TextFileError(`is UTF-16, not UTF-8. ${convert('UTF-16')}`);
  if (bytes.includes(0))
    throw new TextFileError(
      'is no text (a PDF, a Word file?). Save what it holds as plain text in UTF-8.',
    );
  const text = decoded(bytes, 'utf-8');
  if (text !== undefined) return text;
  throw new TextFileError(
    decoded(bytes, 'gb18030') === undefined
      ? 'is not UTF-8 text. Save it as plain text in UTF-8.'
      : `is not UTF-8; it may be GB18030 (GBK). ${convert('GB18030')}`,
  );
}

/** By its byte order mark. */
const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

const convert = (encoding: string): string =>
  `Save it as UTF-8: iconv -f ${encoding} -t UTF-8 FILE > NEW-FILE`;

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
