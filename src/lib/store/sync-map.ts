import * as v from 'valibot';
import type { KeptGeo } from './database';
import type { Surroundings } from './sync-package';
import { fetchFile, textOfFile, verify } from './fetch-file';
import { asLoadError, LoadError } from './load-error';

/** static/geo/manifest.json: the digest of each map. */
const Manifest = v.object({
  version: v.string(),
  files: v.array(
    v.object({ adcode: v.string(), path: v.string(), bytes: v.number(), hash: v.string() }),
  ),
});
type Manifest = v.InferOutput<typeof Manifest>;

/**
 * The text of a map (TopoJSON) under `base` (absolute, ending in /geo/): from the store where it has the
 * one that the manifest lists, or where there is no network; else from the server.
 * The first time, map and manifest are fetched at once. Throws LoadError where there is neither.
 */
export async function loadMap(
  base: string,
  adcode: string,
  world: Surroundings,
  signal: AbortSignal,
): Promise<string> {
  const path = adcode === '100000' ? 'china.json' : `${adcode}.json`;
  const file = `geo/${path}`;
  const database = await world.open().catch(() => 'none' as const);
  try {
    const kept =
      database === 'none' ? 'none' : await database.geo(path).catch(() => 'none' as const);
    const manifest = fetchManifest(base, world, signal).catch(asLoadError);
    const fetchText = (cache: RequestCache): Promise<Uint8Array<ArrayBuffer>> =>
      fetchFile(
        { url: base + path, file, bytes: 'unknown' },
        world.fetch,
        signal,
        undefined,
        cache,
      );
    const early = kept === 'none' ? fetchText('no-cache').catch(asLoadError) : 'none';
    const listed = kept === 'none' ? await manifest : await orSoon(manifest, world.patience);
    if (listed instanceof Error) return oldText(kept, listed);
    const entry = listed.files.find((one) => one.path === path);
    if (!entry)
      throw new LoadError({ reason: 'missing', file, detail: 'manifest.json does not list it' });
    if (kept !== 'none' && kept.hash === entry.hash) return kept.text;
    try {
      const first = early === 'none' ? await fetchText('no-cache') : await early;
      if (first instanceof Error) throw first;
      const bytes = await verify(first, entry.hash, file, world.digest).then(
        () => first,
        // A cache on the way may hold the last version: ask past it, once.
        async () => {
          const second = await fetchText('reload');
          textOfFile(second, file);
          await verify(second, entry.hash, file, world.digest);
          return second;
        },
      );
      const text = textOfFile(bytes, file);
      if (database !== 'none')
        await database.keepGeo(path, { hash: entry.hash, text }).catch(() => undefined);
      return text;
    } catch (error) {
      return oldText(kept, asLoadError(error, file));
    }
  } finally {
    if (database !== 'none') database.close();
  }
}

function oldText(kept: KeptGeo | 'none', fault: LoadError): string {
  if (kept === 'none' || fault.reason === 'aborted') throw fault;
  return kept.text;
}

async function fetchManifest(
  base: string,
  world: Surroundings,
  signal: AbortSignal,
): Promise<Manifest> {
  const file = 'geo/manifest.json';
  const bytes = await fetchFile(
    { url: `${base}manifest.json`, file, bytes: 'unknown' },
    world.fetch,
    signal,
  );
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), Manifest), textOfFile(bytes, file));
  if (result.success) return result.output;
  throw new LoadError({ reason: 'malformed', file, detail: result.issues[0].message });
}

const orSoon = (
  manifest: Promise<Manifest | LoadError>,
  patience: number,
): Promise<Manifest | LoadError> =>
  Promise.race([
    manifest,
    new Promise<LoadError>((resolve) =>
      setTimeout(
        () =>
          resolve(
            new LoadError({
              reason: 'offline',
              file: 'geo/manifest.json',
              detail: 'no answer in time',
            }),
          ),
        patience,
      ),
    ),
  ]);
