/** What only a page needs that shows more than the first view's year: fetched with the first year asked for. */
export { classesOverYears } from '$lib/charts/colour/over-years';
export { wordChanges } from '$lib/view/explore/changed';
export { allCells } from '$lib/view/outcome-cells';
