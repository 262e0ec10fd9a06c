export { loadGeo } from './geo';
export { load, type LoadOptions } from './load';
export { LoadError, type Fault, type LoadReason, type Remedy } from './load-error';
export { once, type LoadOnce } from './once';
export type { Phase, Progress } from './progress';
export type { Freshness, LoadResult, MemoryReason, Warning } from './result';
