export {
  readReport,
  type Explanation,
  type Reading,
  type ReadOptions,
} from './observations/report';
export { ReadError } from './text/head';
export type { Place } from './text/places';
export { readStatements, type StatementContext } from './statements';
