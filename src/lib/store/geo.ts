import { absolute } from './address';
import { getHands } from './client';
import { asLoadError } from './load-error';

/** Maps of this visit: a reader who goes to and fro between levels waits once. */
const maps = new Map<string, Promise<unknown>>();

/**
 * A map as TopoJSON: of the nation for 100000, of a province's parts for its adcode. Kept in the store, so
 * that it is there without a network; asked for once a visit. Rejects with LoadError; `missing` for a
 * province without a map of its parts (Taiwan, Hong Kong, Macao: GB/T 2260 has no codes below them).
 */
export function loadGeo(base: string, adcode: string): Promise<unknown> {
  const address = `${absolute(base, 'geo/')} ${adcode}`;
  const known = maps.get(address);
  if (known) return known;
  const loading = fetchGeo(base, adcode);
  maps.set(address, loading);
  loading.catch(() => maps.delete(address));
  return loading;
}

async function fetchGeo(base: string, adcode: string): Promise<unknown> {
  const file = `geo/${adcode}.json`;
  try {
    const hands = await getHands();
    const text = await hands.geo(absolute(base, 'geo/'), adcode, new AbortController().signal);
    const map: unknown = JSON.parse(text);
    return map;
  } catch (error) {
    throw asLoadError(error, file);
  }
}
