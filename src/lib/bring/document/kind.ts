import { openArchive } from './archive';
import { DocumentError, type DocumentKind } from './document';

/** What files of kinds that cannot be read begin with; the error names them. */
const OTHERS: readonly (readonly [string, readonly string[]])[] = [
  ['picture', ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*', 'RIFF']],
  ['archive', ['Rar!', '7z\xbc\xaf', '\x1f\x8b']],
  ['rtf', ['{\\rtf']],
  ['mhtml', ['MIME-Version:']],
];
/** A PDF's mark may stand behind a few bytes that a mail program left. */
const PDF = /%PDF-\d/u;
const ZIP = 'PK\x03\x04';
/** A container of Microsoft's: Word's older format, and its newer one under a password. */
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** Tags that a page begins with. */
const MARKUP = /^[^\w<]*<(?:!doctype html|html|head|body|meta|title|div|p|table|\?xml)\b/iu;
const SAMPLE = 1024;

/**
 * The kind of a document, by what is in it; its name helps where all kinds are plain text. Throws DocumentError
 * `unknown-type`, or `broken` for an archive that is not whole.
 */
export function kindOf(bytes: Uint8Array, name: string): DocumentKind {
  const head = String.fromCharCode(...bytes.subarray(0, SAMPLE));
  if (PDF.test(head)) return 'pdf';
  if (head.startsWith(OLE)) return 'doc';
  if (head.startsWith(ZIP)) return kindOfArchive(bytes);
  const start = head.trimStart();
  const other = OTHERS.find(([, marks]) => marks.some((mark) => start.startsWith(mark)));
  if (other) throw new DocumentError('unknown-type', other[0]);
  // Without the zeros that UTF-16 has between the letters of tags.
  if (MARKUP.test(head.replaceAll('\0', '')) || /\.x?html?$/iu.test(name)) return 'html';
  return /\.(?:md|markdown)$/iu.test(name) ? 'md' : 'txt';
}

/** Archives by a folder or a file in them. */
const ARCHIVES: readonly (readonly [RegExp, string])[] = [
  [/^xl\//u, 'xlsx'],
  [/^ppt\//u, 'pptx'],
  [/^content\.xml$/u, 'odt'],
];

function kindOfArchive(bytes: Uint8Array): DocumentKind {
  const { names } = openArchive(bytes);
  if (names.includes('OFD.xml')) return 'ofd';
  if (names.some((name) => name.startsWith('word/'))) return 'docx';
  const other = ARCHIVES.find(([part]) => names.some((name) => part.test(name)));
  throw new DocumentError('unknown-type', other?.[1] ?? 'archive');
}
