import { reportYearOf, type Cell, type Loaded, type Region } from '../../domain';
import { cells } from '../cells';
import { changeOf, type Change } from './changes';
import type { Shown } from './rows';

/** The groups of the list, in its order: what moved first, what cannot be told last. */
export const CHANGE_GROUPS = [
  'up',
  'down',
  'words',
  'reworded',
  'set',
  'dropped',
  'same',
  'unknown',
  'silent',
] as const;
export type ChangeGroup = (typeof CHANGE_GROUPS)[number];

/** What became of one region's target since the year before. */
export interface ChangedTarget {
  readonly region: Region;
  readonly before: Cell;
  readonly now: Cell;
  /** Now − before, in the indicator's unit; `none` where one of the two has no number. */
  readonly by: number | 'none';
}

/** The targets of two years held against each other. */
export interface ChangeList {
  readonly groups: readonly {
    readonly group: ChangeGroup;
    readonly items: readonly ChangedTarget[];
  }[];
  /** The nation, or the province above. */
  readonly above: readonly ChangedTarget[];
}

/** The report years that a view's changes are between. */
export function changeYears({
  measure,
  period,
}: Pick<Shown, 'measure' | 'period'>): readonly [before: number, now: number] {
  const now = reportYearOf(measure, period);
  return [now - 1, now];
}

/**
 * What changed of the targets of a view's regions since the year before, whatever its measure. Implied targets are
 * words here, as the reports have them.
 */
export function changeList(
  loaded: Loaded,
  shown: Pick<Shown, 'indicator' | 'measure' | 'period' | 'rows' | 'above'>,
): ChangeList {
  const [before, now] = changeYears(shown).map((period) =>
    cells(loaded, { indicator: shown.indicator.id, measure: 'target', period, implied: false }),
  );
  if (!before || !now) return { groups: [], above: [] };
  const changed = ({ region }: { readonly region: Region }) => {
    const [was, is] = [before(region), now(region)];
    const change = changeOf(is, was);
    const by = 'by' in change ? change.by : 'none';
    const item: ChangedTarget = { region, before: was, now: is, by };
    return { group: groupOf(change), item };
  };
  const all = shown.rows.map(changed);
  const groups = CHANGE_GROUPS.flatMap((group) => {
    const items = all.filter((one) => one.group === group).map(({ item }) => item);
    return items.length === 0 ? [] : [{ group, items: items.sort(byStep) }];
  });
  return { groups, above: shown.above.map((one) => changed(one).item) };
}

function groupOf(change: Change): ChangeGroup {
  if (change.kind === 'same') return change.words === 'kept' ? 'same' : 'words';
  return change.kind === 'repeated' ? 'same' : change.kind;
}

/** The largest steps first, then by code. */
function byStep(a: ChangedTarget, b: ChangedTarget): number {
  const size = ({ by }: ChangedTarget) => (by === 'none' ? 0 : Math.abs(by));
  return size(b) - size(a) || a.region.adcode.localeCompare(b.region.adcode);
}
