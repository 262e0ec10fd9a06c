/** What a file is by its first bytes, whatever its name says. */
export type FileKind = 'workbook' | 'old-workbook' | 'picture' | 'document' | 'binary' | 'text';

/** As many bytes as are needed to tell. */
export const HEAD = 4096;

/** Marks that files begin with. Of OLE2 are workbooks before 2007, and those locked by a password. */
const MARKS: readonly (readonly [kind: FileKind, ...bytes: number[]])[] = [
  ['workbook', 0x50, 0x4b, 0x03, 0x04],
  ['old-workbook', 0xd0, 0xcf, 0x11, 0xe0],
  ['document', 0x25, 0x50, 0x44, 0x46],
  ['picture', 0x89, 0x50, 0x4e, 0x47],
  ['picture', 0xff, 0xd8, 0xff],
  ['picture', 0x47, 0x49, 0x46, 0x38],
  ['picture', 0x42, 0x4d],
  ['binary', 0x50, 0x41, 0x52, 0x31],
];

/** What the first bytes of a file say it is. Text has no zero bytes but in UTF-16, where one of each pair may be one. */
export function fileKind(head: Uint8Array): FileKind {
  const marked = MARKS.find(([, ...mark]) => mark.every((byte, at) => head[at] === byte));
  if (marked && !(marked[0] === 'picture' && marked.length === 3 && isText(head))) return marked[0];
  return isText(head) ? 'text' : 'binary';
}

const isText = (head: Uint8Array): boolean => !head.includes(0) || utf16Of(head) !== 'none';

/** One of so many characters of a table is a digit, a comma or a line end, whose upper byte is zero. */
const ASCII_SHARE = 0.05;

/** UTF-16 by its mark, or by where its zero bytes stand. */
export function utf16Of(head: Uint8Array): 'utf-16le' | 'utf-16be' | 'none' {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const some = (head.length / 2) * ASCII_SHARE;
  if (odd > some && even === 0) return 'utf-16le';
  return even > some && odd === 0 ? 'utf-16be' : 'none';
}
