import type { Pointer } from './database';
import { LoadError } from './load-error';
import { fetchFile, textOfFile } from './fetch-file';

/** What the page's code was published as: the name of its build, and the version of the data that came with it. */
export interface Release {
  readonly build: string;
  readonly data: string;
}

/** Where the framework writes the name of the build that a server has, from the folder of the data. */
const BUILD_FILE = '../_app/version.json';

/**
 * The handshake of code and data: neither new code reads old data, nor old code new. The version that the code was
 * published with fits; so does any other that a server has beside this very build, whose data alone were replaced.
 * `base` as of the data. Throws LoadError `version` where the server has another build by now, or does not say.
 */
export async function checkFits(
  version: string,
  release: Release,
  base: string,
  get: typeof fetch,
  signal: AbortSignal,
): Promise<void> {
  if (version === release.data) return;
  const there = await buildAt(base, get, signal);
  if (there === release.build) return;
  const detail = `${version} came, of ${there}`;
  throw new LoadError({ reason: 'version', file: 'data/datapackage.json', detail });
}

/** Did this build publish or read what is stored? */
export const fitsStored = ({ version, build }: Pointer, release: Release): boolean =>
  version === release.data || build === release.build;

/** The name of the build that the server has now. */
async function buildAt(base: string, get: typeof fetch, signal: AbortSignal): Promise<string> {
  const file = '_app/version.json';
  const url = new URL(BUILD_FILE, base).href;
  try {
    const text = textOfFile(await fetchFile({ url, file, bytes: 'unknown' }, get, signal), file);
    const { version }: { version?: unknown } = JSON.parse(text);
    return typeof version === 'string' ? version : 'unknown';
  } catch (error) {
    if (error instanceof LoadError && error.reason === 'aborted') throw error;
    return 'unknown';
  }
}
