import { REGION_SETS, TOPICS } from '../../domain';
import { VIEW_LEVELS } from '../explore/state';
import {
  flag,
  indicatorId,
  oneOf,
  parseParams,
  REGION_CODES,
  reportYear,
  writeParams,
  type Known,
  type Params,
  type Parsed,
} from '../params';
import { DEFAULT_MATRIX, MATRIX_CHARTS, MATRIX_ORDERS, type MatrixView } from './state';

type KnownNames = Pick<Known, 'regions' | 'indicators' | 'years'>;

const MATRIX_PARAMS = {
  chart: [DEFAULT_MATRIX.chart, oneOf(MATRIX_CHARTS)],
  year: [DEFAULT_MATRIX.year, reportYear],
  level: [DEFAULT_MATRIX.level, oneOf(VIEW_LEVELS)],
  group: [DEFAULT_MATRIX.group, oneOf(REGION_SETS)],
  topic: [DEFAULT_MATRIX.topic, oneOf(TOPICS)],
  order: [DEFAULT_MATRIX.order, oneOf(MATRIX_ORDERS)],
  headline: [DEFAULT_MATRIX.headline, flag],
  indicator: [DEFAULT_MATRIX.indicator, indicatorId],
  select: REGION_CODES,
} as const satisfies Params<MatrixView, KnownNames>;

/** The view that the search part of a URL asks for. */
export function parseMatrix(search: string, known: KnownNames): Parsed<MatrixView> {
  return parseParams<MatrixView, KnownNames>(search, MATRIX_PARAMS, known);
}

/** The parameters of a view's URL, defaults left out. */
export function matrixParams(view: MatrixView): Readonly<Record<string, string>> {
  return writeParams<MatrixView, KnownNames>(view, MATRIX_PARAMS);
}
