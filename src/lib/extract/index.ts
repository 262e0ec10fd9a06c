export { readReport, type Explanation, type Reading } from './observations/report';
export { ReadError, type ReadReason } from './text/head';
export type { Place } from './text/places';
export { readSource, type Source } from './text/source';
export { readStatements } from './statements';
