export { loadGeo } from './load';
export { load } from './load';
export { LoadError } from './load-error';
export { once, type Also, type LoadOnce } from './load';
export type { LoadResult, Progress } from './result';
