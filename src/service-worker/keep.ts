import { base, build, files } from '$service-worker';
import { readManifest, type Resource } from '../lib/dataset/datapackage';
import { neededNames } from '../lib/dataset/partitions';
import { browserDigest, fetchFile, textOfFile, verify } from '../lib/store/fetch-file';
import { isImmutable, keptByAny, openCache, SHELL } from './cache';

/** What every page needs of the newest year: no page is without it when the network goes. */
const NEEDED = { years: 'latest', parts: ['observations', 'statements'] } as const;

/** Of the files beside the scripts, what is kept at once; of the data, what the manifest names of the newest year. */
const AT_ONCE = /\/(icon.*\.png|manifest\.webmanifest|geo\/(china|manifest)\.json)$/u;

/** What reads documents that a reader brings is large, and few bring one: it is kept once it was used. */
const AT_FIRST_USE = /\/workers\/document-worker-/u;

/**
 * Keeps all that this build's pages need: its page, scripts and styles, and the data that it was published with. All of
 * it or nothing: rejects where a part does not come, comes as a page of somebody else, or is of another build.
 */
export async function keepAll(): Promise<void> {
  const cache = await openCache();
  await Promise.all([
    keepShell(cache),
    keepData(cache),
    ...[
      ...build.filter((url) => !AT_FIRST_USE.test(url)),
      ...files.filter((url) => AT_ONCE.test(url)),
    ].map((url) => keepFile(cache, url)),
  ]);
}

async function keepShell(cache: Cache): Promise<void> {
  const response = await fetch(SHELL, { cache: 'no-cache' });
  const html = await response.text();
  // A cache on the way may still hold the page of the build before.
  const named = [...html.matchAll(/"([^"]*\/immutable\/[^"]+)"/gu)].map(([, url]) => url ?? '');
  if (named.length === 0 || !named.every((url) => build.includes(url)))
    throw new Error(`${SHELL} is not this build's page`);
  // Made anew: a response that was redirected may not answer a navigation. What the host says of security stays.
  const headers = new Headers(response.headers);
  for (const ofTransfer of ['content-encoding', 'content-length']) headers.delete(ofTransfer);
  await cache.put(SHELL, new Response(html, { headers }));
}

/** Scripts and styles have their digest in their name: what another build kept, or the browser, is the same. */
async function keepFile(cache: Cache, url: string): Promise<void> {
  const named = isImmutable(url);
  if (named && (await cache.match(url))) return;
  const before = named ? await keptByAny(url) : 'none';
  const response =
    before === 'none' ? await fetch(url, { cache: named ? 'default' : 'no-cache' }) : before;
  if (!isFile(response)) throw new Error(`${url} did not come`);
  await cache.put(url, response.clone());
  if (url.includes('/workers/')) await keepParts(cache, url, await response.text());
}

/** Is it what was asked for, and not a page that says that it is not there? */
export function isFile({ ok, headers }: Response): boolean {
  return ok && !(headers.get('content-type') ?? '').startsWith('text/html');
}

/** What a worker fetches later stands in none of the framework's lists. */
async function keepParts(cache: Cache, url: string, code: string): Promise<void> {
  const parts = [...code.matchAll(/["'`](\.\/[^"'`]+\.js)["'`]/gu)].map(
    ([, part = '']) => new URL(part, new URL(url, location.origin)).pathname,
  );
  await Promise.all(parts.map((part) => keepFile(cache, part)));
}

/** A file under data/: its name, what is in it, its media type. */
type KeptFile = readonly [string, BufferSource, string];

const MANIFEST = 'datapackage.json';

const fetchData = (path: string, bytes: number | 'unknown') =>
  fetchFile(
    { url: `${base}/data/${path}`, file: `data/${path}`, bytes },
    fetch,
    new AbortController().signal,
  );

/** The data that this build was published with. Rejects where the server has others by now. */
async function keepData(cache: Cache): Promise<void> {
  const version = await replaceData(cache);
  if (version !== DATA_VERSION) throw new Error(`data/${MANIFEST} is of ${version}`);
}

/**
 * Puts the data that the server has now in the place of those that are kept, once all of them are here and verified.
 * Resolves to their version.
 */
export async function replaceData(cache: Cache): Promise<string> {
  const body = await fetchData(MANIFEST, 'unknown');
  const { version, resources } = readManifest(textOfFile(body, MANIFEST));
  const needed = neededNames(
    resources.map(({ name }) => name),
    NEEDED,
  );
  const one = async ({ path, bytes, hash }: Resource): Promise<KeptFile> => {
    const content = await fetchData(path, bytes);
    await verify(content, hash, path, browserDigest());
    return [path, content, 'text/csv; charset=utf-8'];
  };
  const files = await Promise.all(resources.filter(({ name }) => needed.includes(name)).map(one));
  const all: KeptFile[] = [...files, [MANIFEST, body, 'application/json']];
  await Promise.all(
    all.map(([name, content, type]) =>
      cache.put(
        `${base}/data/${name}`,
        new Response(content, { headers: { 'content-type': type } }),
      ),
    ),
  );
  return version;
}
