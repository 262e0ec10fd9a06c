export * from './cells';
export * from './finding';
export * from './period';
export * from './row';
export * from './rows';
export * from './sentence';
export * from './url';
export * from './view';
