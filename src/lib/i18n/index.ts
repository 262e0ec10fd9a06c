export type { DegreeCounts } from './finding.zh';
export * from './lang';
export * from './messages';
export * from './number';
export * from './stated';
export * from './unit';
