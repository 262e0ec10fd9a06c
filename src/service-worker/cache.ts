import { base, version } from '$service-worker';
import { cachesOf } from '../lib/browser/kept-site';

const SITE = cachesOf(base);
/** One cache a build. */
const CACHE = SITE + version;

/** The page that serves every address. The framework's lists do not name it. */
export const SHELL = `${base}/`;

/** Has the file its digest in its name? */
export const isImmutable = (path: string): boolean => path.startsWith(`${base}/_app/immutable/`);

/** This build's cache. */
export const openCache = (): Promise<Cache> => caches.open(CACHE);

/** What this build keeps of an address. */
export async function kept(url: string): Promise<Response | 'none'> {
  return (await (await openCache()).match(url, { ignoreVary: true })) ?? 'none';
}

/** What any build keeps of an address: one whose name is a digest is the same in all. */
export async function keptByAny(url: string): Promise<Response | 'none'> {
  return (await caches.match(url, { ignoreVary: true })) ?? 'none';
}

/** Removes what builds before the last one kept. The last one's scripts stay for the tabs that still run it. */
export async function forgetOld(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(SITE) && name !== CACHE);
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
}
