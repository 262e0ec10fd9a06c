export * from './cell';
export * from './degrees';
export * from './difference';
export * from './groups';
export * from './implied';
export * from './indicator';
export * from './kinds';
export * from './loaded';
export * from './measure';
export * from './median';
export * from './observation';
export * from './op';
export * from './rank';
export * from './region';
export * from './report';
export * from './stated';
// Its values are for pages that come later.
export type * from './statement';
export * from './weighted-mean';
