export { loadGeo } from './load';
export { load, type LoadOptions } from './load';
export { LoadError, type Fault, type LoadReason, type Remedy } from './load-error';
export { once, type LoadOnce } from './load';
export type { Phase, Progress } from './result';
export type { Freshness, LoadResult, MemoryReason, Warning } from './result';
