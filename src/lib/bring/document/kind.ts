import { openArchive } from './archive';
import { DocumentError, type DocumentKind } from './document';

/** What a file begins with, by its kind; kinds that cannot be read are named in the error. */
const SIGNATURES: readonly (readonly [RegExp, string])[] = [
  [/^\x89PNG|^\xff\xd8\xff|^GIF8|^BM|^II\*\0|^MM\0\*|^RIFF[^]{4}WEBP/u, 'picture'],
  [/^Rar!|^7z\xbc\xaf|^\x1f\x8b/u, 'archive'],
  [/^\s*\{\\rtf/u, 'rtf'],
  [/^\s*MIME-Version:/iu, 'mhtml'],
];
/** A PDF's mark may stand behind a few bytes that a mail program left. */
const PDF = /%PDF-\d/u;
const ZIP = /^PK\x03\x04/u;
/** A container of Microsoft's: Word's older format, and its newer one under a password. */
const OLE = /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/u;
/** Tags that a page begins with, as it stands or in UTF-16. */
const MARKUP =
  /^(?:[^\w<]|\0)*<\0?(?:!\0?d\0?o\0?c\0?t\0?y\0?p\0?e|h\0?t\0?m\0?l|h\0?e\0?a\0?d|b\0?o\0?d\0?y|m\0?e\0?t\0?a|t\0?i\0?t\0?l\0?e|d\0?i\0?v|p|t\0?a\0?b\0?l\0?e|\?\0?x\0?m\0?l)\b/iu;
const SAMPLE = 1024;

/**
 * The kind of a document, by what is in it; its name helps where all kinds are plain text. Throws DocumentError
 * `unknown-type`, or `broken` for an archive that is not whole.
 */
export function kindOf(bytes: Uint8Array, name: string): DocumentKind {
  const head = String.fromCharCode(...bytes.subarray(0, SAMPLE));
  if (PDF.test(head)) return 'pdf';
  if (OLE.test(head)) return 'doc';
  if (ZIP.test(head)) return kindOfArchive(bytes);
  const other = SIGNATURES.find(([signature]) => signature.test(head));
  if (other) throw new DocumentError('unknown-type', other[1]);
  if (MARKUP.test(head) || /\.x?html?$/iu.test(name)) return 'html';
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
