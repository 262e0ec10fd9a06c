import { readManifest } from '../dataset/datapackage';
import { browserDigest, fetchFile, textOfFile, verify } from '../store/fetch-file';
import { LoadError } from '../store/load-error';
import type { PackageTexts } from './package-tables';

/** The package as the server has it, each file verified. */
export interface FetchedPackage {
  /** By path, datapackage.json first. */
  readonly bytes: Readonly<Record<string, Uint8Array<ArrayBuffer>>>;
  /** The tables by resource name. */
  readonly texts: () => PackageTexts;
}

const MANIFEST = 'datapackage.json';

/**
 * Fetches the whole package. `folder`: absolute, ending in /data/. Rejects with LoadError where a file does not come or is
 * not the one that is listed, and where the package is of another version than the page's.
 */
export async function fetchPackage(folder: string, version: string): Promise<FetchedPackage> {
  const { signal } = new AbortController();
  const get: typeof fetch = (...request) => globalThis.fetch(...request);
  const bring = (path: string, bytes: number | 'unknown') =>
    fetchFile({ url: folder + path, file: `data/${path}`, bytes }, get, signal);
  const listed = await bring(MANIFEST, 'unknown');
  const manifest = readManifest(textOfFile(listed, `data/${MANIFEST}`));
  if (manifest.version !== version)
    throw new LoadError({
      reason: 'version',
      file: `data/${MANIFEST}`,
      detail: `${manifest.version} is not ${version}`,
    });
  const digest = browserDigest();
  const tables = await Promise.all(
    manifest.resources.map(async ({ name, path, bytes, hash }) => {
      const file = await bring(path, bytes);
      await verify(file, hash, `data/${path}`, digest);
      return { name, path, file };
    }),
  );
  return {
    bytes: {
      [MANIFEST]: listed,
      ...Object.fromEntries(tables.map(({ path, file }) => [path, file])),
    },
    texts: () =>
      Object.fromEntries(
        tables.map(({ name, path, file }) => [name, textOfFile(file, `data/${path}`)]),
      ),
  };
}
