import { joinBytes, type Digest } from './fetch-file';

/** What is kept, and the digest of it as it was written: so what became of it since is noticed. */
export interface Sealed<T> {
  readonly value: T;
  readonly seal: string;
}

/** What is kept of a value that consists of texts, numbers and typed arrays; without digests the seal is empty. */
export async function seal<T>(value: T, digest: Digest): Promise<Sealed<T>> {
  if (digest === 'none') return { value, seal: '' };
  const arrays: Uint8Array[] = [];
  const rest = JSON.stringify(value, (_, part: unknown) => {
    if (!ArrayBuffer.isView(part)) return part;
    arrays.push(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
    // The kind of an array is part of what it says.
    return part.constructor.name;
  });
  return { value, seal: await digest(joinBytes([new TextEncoder().encode(rest), ...arrays])) };
}

/** What was sealed; `none` where nothing was kept, or it is no longer what was written: it is then fetched anew. */
export async function unseal<T>(kept: Sealed<T> | undefined, digest: Digest): Promise<T | 'none'> {
  try {
    if (kept && (await seal(kept.value, digest)).seal === kept.seal) return kept.value;
  } catch {
    // Not even of the form that can be sealed.
  }
  return 'none';
}
