export { exportCsv } from './export';
export type { Row } from './csv';
export { observationRow, regionRow, reportRow } from './rows';
export { OBSERVATIONS } from './schema';
