import * as v from 'valibot';
import type { StoredMap } from './database';
import type { Environment } from './sync-package';
import { fetchFile, textOfFile, verify } from './fetch-file';
import { asLoadError, LoadError } from './load-error';
import { withTimeout } from './with-timeout';

/** static/geo/manifest.json: the digest of each map. */
const MapManifest = v.object({
  version: v.string(),
  files: v.array(
    v.object({ adcode: v.string(), path: v.string(), bytes: v.number(), hash: v.string() }),
  ),
});
type MapManifest = v.InferOutput<typeof MapManifest>;

/** Its name in messages. */
const MANIFEST_FILE = 'geo/manifest.json';

/**
 * The text of a map (TopoJSON) under `base` (absolute, ending in /geo/): from the store where it has the
 * one that the manifest lists, or where there is no network; else from the server.
 * The first time, map and manifest are fetched at once. Throws LoadError where there is neither.
 */
export async function loadMap(
  base: string,
  adcode: string,
  environment: Environment,
  signal: AbortSignal,
): Promise<string> {
  const path = adcode === '100000' ? 'china.json' : `${adcode}.json`;
  const file = `geo/${path}`;
  const database = await environment.open().catch(() => 'none' as const);
  try {
    const stored =
      database === 'none' ? 'none' : await database.geo(path).catch(() => 'none' as const);
    const manifest = fetchManifest(base, environment, signal).catch(asLoadError);
    const fetchText = (cache: RequestCache): Promise<Uint8Array<ArrayBuffer>> =>
      fetchFile(
        { url: base + path, file, bytes: 'unknown' },
        environment.fetch,
        signal,
        undefined,
        cache,
      );
    const early = stored === 'none' ? fetchText('no-cache').catch(asLoadError) : 'none';
    const listed =
      stored === 'none'
        ? await manifest
        : await withTimeout(manifest, MANIFEST_FILE, environment.patience);
    if (listed instanceof Error) return storedText(stored, listed);
    const entry = listed.files.find((one) => one.path === path);
    if (!entry)
      throw new LoadError({ reason: 'missing', file, detail: 'manifest.json does not list it' });
    if (stored !== 'none' && stored.hash === entry.hash) return stored.text;
    try {
      const first = early === 'none' ? await fetchText('no-cache') : await early;
      if (first instanceof Error) throw first;
      const bytes = await verify(first, entry.hash, file, environment.digest).then(
        () => first,
        // A cache on the way may hold the last version: ask past it, once.
        async () => {
          const second = await fetchText('reload');
          textOfFile(second, file);
          await verify(second, entry.hash, file, environment.digest);
          return second;
        },
      );
      const text = textOfFile(bytes, file);
      if (database !== 'none')
        await database.storeMap(path, { hash: entry.hash, text }).catch(() => undefined);
      return text;
    } catch (error) {
      return storedText(stored, asLoadError(error, file));
    }
  } finally {
    if (database !== 'none') database.close();
  }
}

function storedText(stored: StoredMap | 'none', fault: LoadError): string {
  if (stored === 'none' || fault.reason === 'aborted') throw fault;
  return stored.text;
}

async function fetchManifest(
  base: string,
  environment: Environment,
  signal: AbortSignal,
): Promise<MapManifest> {
  const file = MANIFEST_FILE;
  const bytes = await fetchFile(
    { url: `${base}manifest.json`, file, bytes: 'unknown' },
    environment.fetch,
    signal,
  );
  const result = v.safeParse(
    v.pipe(v.string(), v.parseJson(), MapManifest),
    textOfFile(bytes, file),
  );
  if (result.success) return result.output;
  throw new LoadError({ reason: 'malformed', file, detail: result.issues[0].message });
}
