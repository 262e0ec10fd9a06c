import { counted, type TakenText } from '../document';
import { decode } from '../text/decode';
import { tidy } from '../text/mend';
import { encodingNote } from './txt';

/** Marks of Markdown (CommonMark, tables) within a line, each with what is left of it. */
const INLINE: readonly (readonly [RegExp, string])[] = [
  [/!\[([^\]]*)\]\([^()]*\)/gu, ''],
  [/\[([^\]]+)\](?:\([^()]*\)|\[[^\]]*\])/gu, '$1'],
  [/<(https?:[^<>\s]+)>/gu, '$1'],
  [/<\/?[a-z][^<>]*>/giu, ''],
  [/(\*\*|__|~~)(?=\S)(.+?)\1/gu, '$2'],
  [/(?<![\w*])\*(?=\S)([^*]+)\*/gu, '$1'],
  [/`([^`]+)`/gu, '$1'],
];
/** Lines that are marks alone: rules, underlines of headings, fences, the second line of a table, addresses of links. */
const MARKS_ALONE =
  /^(?:[-*_=](?:\s*[-*_=]){2,}|={2,}|`{3,}.*|~{3,}.*|\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?|\[[^\]]+\]:\s.*)$/u;
/** Marks before a line: quotes, headings, bullets. Numbers are the text's own. */
const BEFORE = /^(?:>\s?|#{1,6}\s+|[*+-]\s+)+/u;
const ESCAPED = /\\([\\`*_{}[\]()#+\-.!|>~])/gu;

/** The text of a Markdown file without its marks. Throws DocumentError. */
export function readMd(bytes: Uint8Array): TakenText {
  const { text: given, encoding } = decode(bytes);
  const lines = given
    .replace(/^\ufeff?---\n[^]*?\n---\n/u, '')
    .replace(/<!--[^]*?-->/gu, '')
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter((line) => !MARKS_ALONE.test(line))
    .map(plainLine);
  const { text, radicals } = tidy(lines.join('\n'));
  return { kind: 'md', text, notes: [...encodingNote(encoding), ...counted('radicals', radicals)] };
}

function plainLine(line: string): string {
  const row = /^\|.*\|$/u.test(line)
    ? line
        .slice(1, -1)
        .trim()
        .replace(/\s*\|\s*/gu, '\t')
    : line;
  const plain = INLINE.reduce(
    (text, [mark, left]) => text.replace(mark, left),
    row.replace(BEFORE, '').replace(/\s+#+$/u, ''),
  );
  return plain.replace(ESCAPED, '$1');
}
