import type { CellState, Level, Measure, Op, RegionSet, Topic } from '../domain';
import type { Lang } from '../i18n';

export const CHARTS = ['map', 'tiles', 'ranking', 'table'] as const;
export type ChartKind = (typeof CHARTS)[number];

/** Levels that a view can show side by side. */
export const VIEW_LEVELS = ['province', 'prefecture'] as const satisfies readonly Level[];
export type ViewLevel = (typeof VIEW_LEVELS)[number];

export const SORTS = ['value', 'name', 'region', 'step'] as const;
/**
 * The order of a ranking: largest value first; by name, as a dictionary has it; by economic region; by how
 * far the aim steps from the last result.
 */
export type Sort = (typeof SORTS)[number];

/** The state of the explore page: everything that its URL says. Defaults are left out of the URL. */
export interface View {
  readonly indicator: string;
  readonly measure: Measure;
  /** The year that the figures are about; `latest` is the newest that the data hold. */
  readonly period: number | 'latest';
  readonly level: ViewLevel;
  /** The province whose prefectures are shown; `auto` is the first that has any report. */
  readonly parent: string | 'auto';
  /** The provinces that are kept: an economic region, or a set that a national plan names. */
  readonly group: RegionSet | 'all';
  readonly topic: Topic | 'all';
  readonly op: Op | 'all';
  /** Only regions whose report states a number, has words alone, or is silent. */
  readonly state: CellState | 'all';
  readonly sort: Sort;
  /** Codes of the chosen regions, in the order of choosing. */
  readonly select: readonly string[];
  readonly chart: ChartKind | 'auto';
  /** The scatter's x, and its y where that is not the view's own aim: see pair.ts. */
  readonly against: readonly string[];
  /** Are implied values (推算) drawn? */
  readonly implied: boolean;
  readonly lang: Lang;
  readonly embed: boolean;
}

export const DEFAULT_VIEW: View = {
  indicator: 'gdp_growth',
  measure: 'target',
  period: 'latest',
  level: 'province',
  parent: 'auto',
  group: 'all',
  topic: 'all',
  op: 'all',
  state: 'all',
  sort: 'value',
  select: [],
  chart: 'auto',
  against: [],
  implied: true,
  lang: 'zh',
  embed: false,
};
