import {
  CELL_STATES,
  inSet,
  opOf,
  OPS,
  REGION_SETS,
  TOPICS,
  type CellState,
  type Loaded,
  type Op,
  type RegionSet,
  type Topic,
} from '../../domain';
import { LANGS } from '../../i18n';
import { allCells } from '../outcome-cells';
import { show, wholeOf } from './rows';
import { provincesWithPrefectures } from './with-cities';
import { spokenOf } from './indicator-counts';
import type { View } from './state';

/** A choice of a filter, and how many it would leave; none is said, not hidden. */
export interface Facet<T extends string> {
  readonly value: T;
  readonly count: number;
}

export interface Facets {
  /** Indicators of a topic of which some report of the view says anything. */
  readonly topics: readonly Facet<Topic | 'all'>[];
  /** Reports at a level; prefectures by the code of their province. */
  readonly levels: readonly Facet<string>[];
  readonly groups: readonly Facet<RegionSet | 'all'>[];
  readonly ops: readonly Facet<Op | 'all'>[];
  readonly states: readonly Facet<CellState | 'all'>[];
}

/**
 * Every choice of every filter with what it would leave, the other filters kept. Costs a look at every
 * indicator: for a panel that is opened, not for every change of view.
 */
export function facets(loaded: Loaded, view: View): Facets {
  const regionsIn = (part: Partial<View>) =>
    show(loaded, { ...view, ...part }, LANGS[0], allCells).rows;
  const free = regionsIn({ group: 'all' });
  const anyOp = regionsIn({ op: 'all' });
  const anyState = regionsIn({ state: 'all' });
  const spoken = spokenOf(loaded, view);
  const inTopic = (topic: Topic | 'all') =>
    loaded.indicators.filter(
      (one) => (topic === 'all' || one.topic === topic) && (spoken.get(one.id) ?? 0) > 0,
    ).length;
  const reports = new Set(loaded.reports.map(({ adcode }) => adcode));
  const reported = (parent: string) =>
    loaded.regions.filter((one) => one.parent === parent && reports.has(one.adcode)).length;
  const nation = wholeOf(loaded, { ...view, level: 'province' }).adcode;
  return {
    topics: (['all', ...TOPICS] as const).map((value) => ({ value, count: inTopic(value) })),
    levels: [
      { value: 'province', count: reported(nation) },
      ...provincesWithPrefectures(loaded).map(({ adcode }) => ({
        value: adcode,
        count: reported(adcode),
      })),
    ],
    groups: (['all', ...REGION_SETS] as const).map((value) => ({
      value,
      count: free.filter(({ region }) => inSet(region, value)).length,
    })),
    ops: [
      { value: 'all', count: anyOp.length },
      ...OPS.map((value) => ({
        value,
        count: anyOp.filter(({ cell }) => opOf(cell) === value).length,
      })),
    ],
    states: [
      { value: 'all', count: anyState.length },
      ...CELL_STATES.map((value) => ({
        value,
        count: anyState.filter(({ cell }) => cell.state === value).length,
      })),
    ],
  };
}
