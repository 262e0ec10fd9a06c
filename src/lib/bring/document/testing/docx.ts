import { strToU8, zipSync } from 'fflate';

/** A paragraph of a made-up document: markup of its properties, and its text or the markup of its runs. */
export interface Made {
  readonly properties?: string;
  readonly text?: string;
  readonly runs?: string;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const R = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Text as XML has it. */
export const escaped = (text: string): string =>
  text.replace(/[&<>]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

/** A run of a text. */
export const run = (text: string): string =>
  `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph as a document's markup. */
export const paragraph = ({ properties = '', text = '', runs = '' }: Made): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${runs === '' ? run(text) : runs}</w:p>`;

/** A list of levels, each by its format and its text. */
export const list = (id: number, ...levels: readonly (readonly [string, string])[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ([format, text], level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum>`;

/** The place of a paragraph in a list. */
export const inList = (list: number, level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

const contentTypes = (kinds: readonly string[]): string =>
  `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/>${kinds
    .map((kind) => `<Override PartName="/word/${kind}.xml" ContentType="${MAIN}.${kind}+xml"/>`)
    .join('')}</Types>`;

/** A document of a body's markup, with the markup of other parts by their kind. */
export function docxOf(
  body: string,
  parts: Readonly<Record<string, string | undefined>> = {},
): Uint8Array {
  const kinds = Object.keys(parts);
  const relations = kinds.map(
    (kind) => `<Relationship Id="r-${kind}" Type="${TYPES}/${kind}" Target="${kind}.xml"/>`,
  );
  return zipSync({
    '[Content_Types].xml': strToU8(contentTypes(kinds)),
    '_rels/.rels': strToU8(
      `${HEAD}<Relationships ${R}><Relationship Id="r" Type="${TYPES}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`${HEAD}<w:document ${W}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': strToU8(
      `${HEAD}<Relationships ${R}>${relations.join('')}</Relationships>`,
    ),
    ...Object.fromEntries(
      kinds.map((kind) => [
        `word/${kind}.xml`,
        strToU8(`${HEAD}<w:${kind} ${W}>${parts[kind] ?? ''}</w:${kind}>`),
      ]),
    ),
  });
}
