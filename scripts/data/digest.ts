import { createHash } from 'node:crypto';

/** SHA-256 of a text as UTF-8, or of bytes, in hex. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** Length in bytes and `sha256:…` of a text, as datapackage.json lists a file. */
export const digestOf = (text: string): { bytes: number; hash: string } => ({
  bytes: Buffer.byteLength(text),
  hash: `sha256:${sha256(text)}`,
});
