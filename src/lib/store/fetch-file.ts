import { LoadError, type LoadReason } from './load-error';

/** A file to fetch, and what is known of it beforehand. */
export interface Wanted {
  readonly url: string;
  /** Name in messages. */
  readonly file: string;
  /** Length that it must have; `unknown` for a manifest. */
  readonly bytes: number | 'unknown';
}

/** Manifests and data change under one address: the browser asks the server each time, and may hear "unchanged". */
const CACHE = 'no-cache';

/**
 * Fetches a file whole. `onBytes` hears of each piece.
 * Throws LoadError: offline, missing, server, not-data, truncated, malformed, aborted.
 */
export async function fetchFile(
  { url, file, bytes }: Wanted,
  get: typeof fetch,
  signal: AbortSignal,
  onBytes: (count: number) => void = () => undefined,
  cache: RequestCache = CACHE,
): Promise<Uint8Array<ArrayBuffer>> {
  const fault = (reason: LoadReason, detail: string): LoadError =>
    new LoadError({ reason, file, detail });
  let begun = false;
  try {
    const response = await get(url, { cache, signal });
    begun = true;
    if (response.status === 404 || response.status === 410)
      throw fault('missing', `HTTP ${response.status}`);
    if (!response.ok) throw fault('server', `HTTP ${response.status}`);
    const type = response.headers.get('content-type') ?? '';
    if (/^text\/html/i.test(type)) throw fault('not-data', `the server sent ${type}`);
    const body = await readBody(response, onBytes);
    if (isGzip(body)) throw fault('malformed', 'packed');
    if (bytes !== 'unknown' && body.length < bytes)
      throw fault('truncated', `${body.length} of ${bytes} bytes`);
    return body;
  } catch (error) {
    if (error instanceof LoadError) throw error;
    if (signal.aborted) throw fault('aborted', 'given up');
    // What broke off on its way, and what a browser cannot unpack, look the same.
    const reason = begun ? 'truncated' : 'offline';
    throw fault(reason, error instanceof Error ? error.message : String(error));
  }
}

/** Do bytes begin as a gzip file does? No text can: 0x8b begins no character of UTF-8. */
const isGzip = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;

async function readBody(
  response: Response,
  onBytes: (count: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  const reader = response.body?.getReader();
  for (;;) {
    const piece = await reader?.read();
    if (!piece?.value) return joinBytes(pieces);
    pieces.push(piece.value);
    onBytes(piece.value.length);
  }
}

/** Pieces in one. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

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
