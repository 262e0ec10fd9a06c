export { readReport, type Explanation, type Reading, type ReadOptions } from './read/report';
export { ReadError } from './read/head';
export type { Place } from './places';
export { readStatements, type StatementContext } from './statements';
