import { base, version } from '$service-worker';
import { KEPT } from '../lib/store/kept';
import { isImmutable, kept, keptByAny, openCache, SHELL } from './cache';
import { isFile, replaceData } from './keep';

/** How long the server is asked for a manifest, ms: less than a page waits that has stored data. */
const PATIENCE = 3000;

/** Where the framework writes the name of the build that a server has. */
const BUILD_FILE = `${base}/_app/version.json`;

const GEO_MANIFEST = '/geo/manifest.json';
/** What the data and the boundaries consist of. */
const MANIFESTS = ['/data/datapackage.json', GEO_MANIFEST];

/** Answers a request of the site from what is kept; `not-ours` leaves it to the network. */
export function answerTo(request: Request): Promise<Response> | 'not-ours' {
  const { origin, pathname } = new URL(request.url);
  const path = pathname.slice(base.length);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(`${base}/`))
    return 'not-ours';
  if (request.mode === 'navigate') return hasEnding(path) ? 'not-ours' : answer(kept(SHELL), request);
  if (MANIFESTS.includes(path)) return answerWithManifest(request);
  if (isImmutable(pathname)) return answerForGood(request);
  // Who asks past all caches is past this one too.
  return request.cache === 'reload' ? 'not-ours' : answer(kept(pathname), request);
}

/** The address of a file (a table to be saved, say), not of a page. */
const hasEnding = (path: string): boolean => /\.[^/]*$/u.test(path);

async function answer(kept: Promise<Response | 'none'>, request: Request): Promise<Response> {
  const there = await kept;
  return there === 'none' ? fetch(request) : there;
}

/** What has its digest in its name, and is kept from its first use on where it was not kept before. */
async function answerForGood(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const there = await keptByAny(pathname);
  if (there !== 'none') return there;
  const response = await fetch(request);
  if (isFile(response)) {
    const copy = response.clone();
    // Where there is no room, it is fetched again.
    await (await openCache()).put(pathname, copy).catch(() => undefined);
  }
  return response;
}

/**
 * The manifest that this build was published with, whatever the server has by now; a header says why it is the kept one:
 * the server has another build's, or there is no answer that is a manifest. Data that the server has anew beside this very
 * build take the place of the kept ones.
 */
async function answerWithManifest(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const own = await kept(pathname);
  if (own === 'none') return fetch(request);
  const text = await own.text();
  const there = await askServer(pathname);
  const headers = new Headers({ 'content-type': 'application/json' });
  if (there === text) return new Response(text, { headers });
  const theirs = versionIn(there);
  if (theirs !== 'none' && versionIn(await askServer(BUILD_FILE)) === version) {
    // A map that is not the one listed is asked for again, past what is kept.
    const isReplaced =
      pathname === `${base}${GEO_MANIFEST}` ||
      (await replaceData(await openCache()).catch(() => 'none')) === theirs;
    if (isReplaced) return new Response(there, { headers });
  }
  headers.set(KEPT, theirs === 'none' ? 'offline' : 'outdated');
  return new Response(text, { headers });
}

/** What the server answers now; empty where it does not. */
async function askServer(path: string): Promise<string> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    return await (await fetch(path, { cache: 'no-cache', signal })).text();
  } catch {
    return '';
  }
}

/** The version that a manifest or the framework's note of its build states; `none` where it is none of them. */
function versionIn(text: string): string {
  try {
    const { version }: { version?: unknown } = JSON.parse(text);
    return typeof version === 'string' ? version : 'none';
  } catch {
    return 'none';
  }
}
