import { absolute } from './address';
import { fetchFile } from './fetch-file';

/** A file of the site as the server has it now; it is not kept on the device. Rejects with LoadError. */
export async function fetchPublished(base: string, file: string): Promise<Uint8Array<ArrayBuffer>> {
  const request = { url: absolute(base, file), file, bytes: 'unknown' } as const;
  return fetchFile(request, fetch, new AbortController().signal);
}
