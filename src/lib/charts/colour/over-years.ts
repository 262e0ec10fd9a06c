import { isDifference, periodOf, type Loaded } from '../../domain';
import { allCells } from '../../view/outcome-cells';
import { regionsIn } from '../../view/explore/rows';
import type { View } from '../../view/explore/state';
import { classify, type Classes } from './classes';

/** What of a view decides its classes over the years. */
type Scaled = Pick<View, 'indicator' | 'measure' | 'level' | 'parent' | 'group' | 'implied'>;

/**
 * The classes of a view's figures of all years loaded, so that a colour means the same in each of them. Filters on
 * what reports say leave them as they are.
 */
export function classesOverYears(loaded: Loaded, view: Scaled): Classes {
  const { indicator, measure, implied } = view;
  const regions = regionsIn(loaded, view);
  const values = loaded.years.flatMap((year) => {
    const query = { indicator, measure, period: periodOf(measure, year), implied };
    const cellOf = allCells(loaded, query);
    return regions.flatMap((region) => {
      const cell = cellOf(region);
      return 'value' in cell ? [cell.value] : [];
    });
  });
  const [first = 0] = loaded.years;
  return {
    ...classify(values, isDifference(measure)),
    over: [first, loaded.years.at(-1) ?? first],
  };
}
