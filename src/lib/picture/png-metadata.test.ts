import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { addMetadata } from './png-metadata';

/** A PNG's chunks: type, data, and whether the check sum is right. */
function chunks(png: Buffer): { type: string; data: Buffer; sound: boolean }[] {
  const found = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    const sound = png.readUInt32BE(at + 8 + length) === crc32(body);
    found.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4), sound });
    at += 12 + length;
  }
  return found;
}

/** The smallest PNG: one grey pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);
const facts = {
  Title: '2024 年目标',
  Description: '31 份报告',
  Source: 'https://example.org/?a=1',
  Software: '标尺',
};

describe('addMetadata', () => {
  it('adds size and text behind the header, sound, and leaves the rest', async () => {
    const told = Buffer.from(await addMetadata(new Blob([PIXEL]), facts, 2).arrayBuffer());
    const list = chunks(told);
    expect(list.every(({ sound }) => sound)).toBe(true);
    expect(list.map(({ type }) => type)).toEqual([
      'IHDR',
      'pHYs',
      ...Object.keys(facts).map(() => 'iTXt'),
      ...chunks(PIXEL)
        .map(({ type }) => type)
        .slice(1),
    ]);
    // 192 pixels an inch: twice the 96 of CSS.
    expect(list[1]?.data.readUInt32BE(0)).toBe(Math.round((192 / 2.54) * 100));
    const texts = list.filter(({ type }) => type === 'iTXt').map(({ data }) => data.toString());
    expect(texts).toEqual(Object.entries(facts).map(([key, text]) => `${key}\0\0\0\0\0${text}`));
  });
});
