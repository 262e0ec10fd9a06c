import { DEFAULT_VIEW, type View } from './view';

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
