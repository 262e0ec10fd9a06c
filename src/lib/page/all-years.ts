/** What only a page needs that shows more than the first view's year: fetched with the first year asked for. */
export { classesOverYears } from '$lib/charts/colour/over-years';
export { wordChanges } from '$lib/view/explore/changed';
export { allCells } from '$lib/view/outcome-cells';
export { default as ChangeKey } from './ChangeKey.svelte';
export { rankingChanges } from './ranking-changes';
export { outcomeEnds } from '$lib/view/explore/outcome-ends';
