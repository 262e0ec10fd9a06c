export type { DegreeCounts } from './texts/finding.zh';
export * from './lang';
export * from './texts/messages';
export * from './format/number';
export * from './format/stated';
export * from './format/unit';
