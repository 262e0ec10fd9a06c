import { kindOf, periodOf, type Loaded } from '../../domain';
import { yearOf } from '../period';
import { regionsIn } from './rows';
import type { View } from './state';

/** Of each indicator, how many regions of the view's level say anything, under its measure. */
export function spokenOf(loaded: Loaded, view: View): ReadonlyMap<string, number> {
  const period = periodOf(view.measure, yearOf(loaded, view.year));
  const parts = new Set(regionsIn(loaded, { ...view, group: 'all' }).map(({ adcode }) => adcode));
  return new Map(
    loaded.indicators.map(({ id }) => {
      const found = loaded.observations.where(id, period, kindOf(view.measure));
      return [id, new Set(found.map((o) => o.adcode).filter((code) => parts.has(code))).size];
    }),
  );
}
