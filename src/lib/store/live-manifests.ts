import * as v from 'valibot';
import { type DescribedManifest, readDescribedManifest } from '../dataset/datapackage-columns';
import { absolute } from './address';
import { browserDigest, fetchFile, textOfFile } from './fetch-file';
import { asLoadError, LoadError } from './load-error';

export type { DescribedManifest, DescribedFile } from '../dataset/datapackage-columns';

/** The manifest of the published package, and the file that it was read from. */
export interface PublishedManifest extends DescribedManifest {
  /** Length of datapackage.json. */
  readonly bytes: number;
  /** Its digest as worked out here; `none` where the browser works out none. */
  readonly hash: string | 'none';
}

const PATH = 'datapackage.json';

/** The manifest as the server has it now. Rejects with LoadError: it is not stored on the device. */
export async function fetchPublishedManifest(base: string): Promise<PublishedManifest> {
  const file = `data/${PATH}`;
  try {
    const bytes = await fetchPublished(base, file);
    const digest = browserDigest();
    const hash = digest === 'none' ? 'none' : await digest(bytes);
    return { ...manifestIn(textOfFile(bytes, file), file), bytes: bytes.length, hash };
  } catch (error) {
    throw asLoadError(error, file);
  }
}

function manifestIn(text: string, file: string): DescribedManifest {
  try {
    return readDescribedManifest(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new LoadError({ reason: 'malformed', file, detail });
  }
}

/** Who the boundaries of some maps are from. */
export interface BoundarySource {
  readonly source: string;
  readonly licence: string;
  /** Codes of the maps: 100000 is the nation's. */
  readonly maps: readonly string[];
}

/** What static/geo/manifest.json says of the boundaries that the site draws. */
export interface Boundaries {
  readonly sources: readonly BoundarySource[];
}

const MapManifest = v.object({
  files: v.pipe(
    v.array(v.object({ adcode: v.string(), source: v.string(), licence: v.string() })),
    v.minLength(1),
  ),
});

/** The boundaries as the server has them now, by source. Rejects with LoadError. */
export async function fetchBoundaries(base: string): Promise<Boundaries> {
  const file = 'geo/manifest.json';
  try {
    return boundariesOf(textOfFile(await fetchPublished(base, file), file), file);
  } catch (error) {
    throw asLoadError(error, file);
  }
}

/** Reads the manifest of the maps. Throws LoadError where the text is something else. */
export function boundariesOf(text: string, file: string): Boundaries {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), MapManifest), text);
  if (!result.success)
    throw new LoadError({ reason: 'malformed', file, detail: result.issues[0].message });
  const { files } = result.output;
  const names = [...new Set(files.map(({ source }) => source))];
  return {
    sources: names.map((source) => {
      const own = files.filter((one) => one.source === source);
      const licences = [...new Set(own.map(({ licence }) => licence))];
      return { source, licence: licences.join(', '), maps: own.map(({ adcode }) => adcode) };
    }),
  };
}

/** A file of the site as the server has it now; it is not stored on the device. Rejects with LoadError. */
async function fetchPublished(base: string, file: string): Promise<Uint8Array<ArrayBuffer>> {
  const request = { url: absolute(base, file), file, bytes: 'unknown' } as const;
  return fetchFile(request, fetch, new AbortController().signal);
}
