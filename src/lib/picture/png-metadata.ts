/** What a picture says of itself, by the keywords of the PNG specification (11.3.3). */
export interface PngFacts {
  readonly Title: string;
  readonly Description: string;
  /** Where it is from: the address of the view. */
  readonly Source: string;
  readonly Software: string;
}

/** Bytes of signature and header (IHDR): what is added stands behind them. */
const HEAD = 8 + 25;
/** CSS pixels of an inch, in pixels of a metre. */
const PER_METRE = 96 / 0.0254;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (CRC_TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/** A chunk: length, type, data, check sum over type and data. */
function chunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

/** International text: UTF-8, not compressed, no language named. */
function textChunk(keyword: string, text: string): Uint8Array<ArrayBuffer> {
  return chunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`));
}

function sizeChunk(scale: number): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  view.setUint32(0, Math.round(PER_METRE * scale));
  view.setUint32(4, Math.round(PER_METRE * scale));
  data[8] = 1;
  return chunk('pHYs', data);
}

/**
 * A PNG that says what it shows, where it is from, and how large it is meant: placed in a document, one of
 * twice the pixels is no wider. In: the file as a canvas writes it.
 */
export function addMetadata(png: Blob, facts: PngFacts, scale: number): Blob {
  const texts = Object.entries(facts).map(([keyword, text]) => textChunk(keyword, text));
  return new Blob([png.slice(0, HEAD), sizeChunk(scale), ...texts, png.slice(HEAD)], {
    type: 'image/png',
  });
}
