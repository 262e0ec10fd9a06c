/** Word's binary format (MS-DOC): where things stand in the file's head (FIB), by their offset. */
const AT = {
  flags: 0x0a,
  characters: 0x4c,
  footnotes: 0x50,
  headers: 0x54,
  macros: 0x58,
  comments: 0x5c,
  endnotes: 0x60,
  boxes: 0x64,
  characterPages: 0xfa,
  paragraphPages: 0x102,
  pieces: 0x1a2,
} as const;

const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;

/** A stretch of the text, and where its characters lie in the file. */
export interface Piece {
  /** First character, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly offset: number;
  /** Bytes a character. */
  readonly size: 1 | 2;
}

/** Bytes of the file, from one offset to another. */
export type Stretch = readonly [from: number, to: number];

/** How many characters each part of the text has, in their order. */
export interface Parts {
  readonly characters: number;
  readonly footnotes: number;
  readonly headers: number;
  readonly macros: number;
  readonly comments: number;
  readonly endnotes: number;
  readonly boxes: number;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Is the text locked by a password? */
export const isLocked = (file: Uint8Array): boolean =>
  (viewOf(file).getUint16(AT.flags, true) & ENCRYPTED) !== 0;

/** The stream that holds the tables of a file. */
export const tableName = (file: Uint8Array): '0Table' | '1Table' =>
  (viewOf(file).getUint16(AT.flags, true) & SECOND_TABLE) === 0 ? '0Table' : '1Table';

/** The parts of the text. */
export function partsOf(file: Uint8Array): Parts {
  const view = viewOf(file);
  const at = (offset: number): number => view.getUint32(offset, true);
  return {
    characters: at(AT.characters),
    footnotes: at(AT.footnotes),
    headers: at(AT.headers),
    macros: at(AT.macros),
    comments: at(AT.comments),
    endnotes: at(AT.endnotes),
    boxes: at(AT.boxes),
  };
}

/** A table that the head names by its offset and its length. Throws RangeError where it is not whole. */
function tableAt(file: Uint8Array, table: Uint8Array, place: number): DataView {
  const view = viewOf(file);
  const start = view.getUint32(place, true);
  const length = view.getUint32(place + 4, true);
  return new DataView(table.buffer, table.byteOffset + start, length);
}

const PROPERTIES = 1;
const PIECES = 2;
const COMPRESSED = 2 ** 30;

/** The pieces of a text, in its order. Throws RangeError where the table is not whole. */
export function piecesOf(file: Uint8Array, table: Uint8Array): Piece[] {
  const view = tableAt(file, table, AT.pieces);
  let at = 0;
  while (view.getUint8(at) === PROPERTIES) at += 3 + view.getUint16(at + 1, true);
  if (view.getUint8(at) !== PIECES) throw new RangeError('no table of pieces');
  const count = (view.getUint32(at + 1, true) - 4) / 12;
  const ends = at + 5;
  return Array.from({ length: count }, (_, i) => {
    const place = view.getUint32(ends + 4 * (count + 1) + 8 * i + 2, true);
    const isCompressed = place >= COMPRESSED;
    return {
      from: view.getUint32(ends + 4 * i, true),
      to: view.getUint32(ends + 4 * (i + 1), true),
      offset: isCompressed ? (place - COMPRESSED) / 2 : place,
      size: isCompressed ? 1 : 2,
    };
  });
}

/** Properties of characters: struck out by a change under review, hidden. */
const STRUCK = 0x0800;
const HIDDEN = 0x083c;
/** Property of a paragraph: the list that it is of. */
const IN_LIST = 0x460b;

/** A page of properties (FKP) has so many bytes. */
const PAGE = 512;

/** Stretches whose characters are struck out. */
export function struckOut(file: Uint8Array, table: Uint8Array): Stretch[] {
  return runsOf(file, table, AT.characterPages, 1).flatMap(({ stretch, properties }) =>
    isOn(properties, STRUCK) || isOn(properties, HIDDEN) ? [stretch] : [],
  );
}

/** Does any paragraph have an automatic number, or a bullet? */
export function hasLists(file: Uint8Array, table: Uint8Array): boolean {
  return runsOf(file, table, AT.paragraphPages, 13).some(({ properties }) =>
    isOn(properties, IN_LIST),
  );
}

interface Run {
  readonly stretch: Stretch;
  /** By their codes. */
  readonly properties: ReadonlyMap<number, number>;
}

const isOn = (properties: ReadonlyMap<number, number>, code: number): boolean =>
  (properties.get(code) ?? 0) !== 0;

/** Runs of characters or paragraphs with their properties; `width`: bytes of what points at these in a page. */
function runsOf(file: Uint8Array, table: Uint8Array, place: number, width: 1 | 13): Run[] {
  const list = tableAt(file, table, place);
  const pages = Math.max(0, (list.byteLength - 4) / 8);
  return Array.from({ length: pages }, (_, i) => {
    const number = list.getUint32(4 * (pages + 1) + 4 * i, true) & 0x3fffff;
    return runsOfPage(new DataView(file.buffer, file.byteOffset + number * PAGE, PAGE), width);
  }).flat();
}

function runsOfPage(page: DataView, width: 1 | 13): Run[] {
  const count = page.getUint8(PAGE - 1);
  return Array.from({ length: count }, (_, i) => {
    const at = 2 * page.getUint8(4 * (count + 1) + width * i);
    const properties = at === 0 ? new Map<number, number>() : readProperties(page, at, width);
    return {
      stretch: [page.getUint32(4 * i, true), page.getUint32(4 * (i + 1), true)],
      properties,
    };
  });
}

/** Bytes of a property's value, by the three highest bits of its code; 6: as many as the next byte says. */
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3] as const;
const VARIABLE = 6;

function readProperties(page: DataView, at: number, width: 1 | 13): ReadonlyMap<number, number> {
  const length = page.getUint8(at);
  // Of a paragraph the length is told in words, in one byte or in the next; its style stands before.
  const [start, end] =
    width === 1
      ? [at + 1, at + 1 + length]
      : length === 0
        ? [at + 4, at + 2 + 2 * page.getUint8(at + 1)]
        : [at + 3, at + 2 * length];
  const properties = new Map<number, number>();
  for (let i = start; i + 2 < Math.min(end, PAGE);) {
    const code = page.getUint16(i, true);
    const kind = code >> 13;
    const size = kind === VARIABLE ? 1 + page.getUint8(i + 2) : (SIZES[kind] ?? 1);
    properties.set(code, page.getUint8(i + 2));
    i += 2 + size;
  }
  return properties;
}
