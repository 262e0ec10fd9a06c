import {
  type CellState,
  inSet,
  type Level,
  type Loaded,
  type Measure,
  NATION,
  type Op,
  type RegionSet,
  type Topic,
} from '../../domain';

export const CHARTS = ['map', 'tiles', 'ranking', 'table'] as const;
export type ChartKind = (typeof CHARTS)[number];

/** Levels that a view can show side by side. */
export const VIEW_LEVELS = ['province', 'prefecture'] as const satisfies readonly Level[];
export type ViewLevel = (typeof VIEW_LEVELS)[number];

export const SORTS = ['value', 'name', 'region', 'step', 'flat'] as const;
/**
 * The order of a ranking: largest value first; by name, as a dictionary has it; by economic region; by how
 * far the target steps from the last result. The nation's cities stand by their provinces, which are so ordered;
 * `flat`: by themselves, largest value first.
 */
export type Sort = (typeof SORTS)[number];

/** The panel beside map and ranking; `auto`: the scatter where an address names its sides, else the trend. */
export const PLOTS = ['trend', 'strip', 'scatter', 'changes'] as const;
/** How the trend is told. */
export const TREND_WAYS = ['lines', 'tiles', 'records', 'table'] as const;

/** The state of the explore page: everything that its URL says but the language. Defaults are left out of it. */
export interface View {
  readonly indicator: string;
  readonly measure: Measure;
  /** The year of the reports; `latest` is the newest whose clauses are kept. */
  readonly year: number | 'latest';
  readonly level: ViewLevel;
  /** The province whose prefectures are shown; `auto`: those of the whole nation. */
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
  readonly plot: (typeof PLOTS)[number] | 'auto';
  readonly trend: (typeof TREND_WAYS)[number];
  /** The legend's class or state that is pressed; empty: none. */
  readonly legend: string;
  /** The column that the table is sorted by, `-` before it where the largest stand first; empty: as the ranking. */
  readonly order: string;
  /** What is looked for in the table. */
  readonly find: string;
  /** How close the map is, and where the middle of its frame lies on the land, as shares; empty: as the view asks. */
  readonly zoom: string;
  /** The scatter's x, and its y where that is not the view's own target: see pair.ts. */
  readonly against: readonly string[];
  /** Are implied values (推算) drawn? */
  readonly implied: boolean;
  readonly embed: boolean;
}

export const DEFAULT_VIEW: View = {
  indicator: 'gdp_growth',
  measure: 'target',
  year: 'latest',
  level: 'province',
  parent: 'auto',
  group: 'all',
  topic: 'all',
  op: 'all',
  state: 'all',
  sort: 'value',
  select: [],
  chart: 'auto',
  plot: 'auto',
  trend: 'lines',
  legend: '',
  order: '',
  find: '',
  zoom: '',
  against: [],
  implied: true,
  embed: false,
};

/** The filters that `clear` takes away. */
export const NO_FILTER = {
  topic: DEFAULT_VIEW.topic,
  group: DEFAULT_VIEW.group,
  op: DEFAULT_VIEW.op,
  state: DEFAULT_VIEW.state,
  implied: DEFAULT_VIEW.implied,
} as const satisfies Partial<View>;

/** How many filters are in force. */
export function filtersOf(view: View): number {
  return (Object.keys(NO_FILTER) as (keyof typeof NO_FILTER)[]).filter(
    (key) => view[key] !== NO_FILTER[key],
  ).length;
}

/** As many as can be told apart on the map, and leave the ranking's rows their height. */
export const COMPARED_MOST = 5;

/**
 * The regions chosen after a tap on one, the latest last: a tap on a chosen one takes it away. Comparing,
 * a tap on another adds it and the earliest gives way beyond `COMPARED_MOST`; else it takes its place.
 */
export function selectNext(
  selected: readonly string[],
  tapped: string,
  comparing: boolean,
): readonly string[] {
  const others = selected.filter((adcode) => adcode !== tapped);
  if (others.length < selected.length) return others;
  return comparing ? [...selected, tapped].slice(-COMPARED_MOST) : [tapped];
}

const EVERYONE: ReadonlySet<string> = new Set();

/** The provinces that a map turns to for a set of regions; empty, which means all, for no set. */
export function focusOf(loaded: Loaded, set: View['group']): ReadonlySet<string> {
  if (set === 'all') return EVERYONE;
  const members = loaded.regions.filter((one) => one.parent === NATION && inSet(one, set));
  return new Set(members.map((one) => one.adcode));
}
