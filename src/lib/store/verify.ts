import { LoadError } from './load-error';

/** Digest of bytes as `sha256:` and hex; `none` where the browser offers none (an insecure address). */
export type Digest = ((bytes: Uint8Array<ArrayBuffer>) => Promise<string>) | 'none';

/** The browser's own SHA-256. */
export function browserDigest(): Digest {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!subtle) return 'none';
  return async (bytes) => {
    const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
    return `sha256:${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  };
}

/** Throws LoadError unless the bytes have the digest that the manifest lists. */
export async function verify(
  bytes: Uint8Array<ArrayBuffer>,
  expected: string,
  file: string,
  digest: Digest,
): Promise<void> {
  if (digest === 'none') return;
  const found = await digest(bytes);
  if (found !== expected)
    throw new LoadError({ reason: 'hash', file, detail: `${found}, listed as ${expected}` });
}

/** Bytes as text. Throws LoadError where they are not UTF-8, or are a web page. */
export function textOfFile(bytes: Uint8Array, file: string): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new LoadError({ reason: 'malformed', file, detail: 'not UTF-8' });
  }
  if (/^\s*<(!doctype|html)/i.test(text))
    throw new LoadError({ reason: 'not-data', file, detail: 'the server sent a web page' });
  return text;
}
