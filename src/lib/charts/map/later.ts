// What a map has after the first view, or in others: names beside the chosen, tiles, the drawing of a thousand regions and more.
export { nameChosen } from './chosen-names';
export { default as ManyDrawing } from './ManyDrawing.svelte';
export { projectTiles } from './tiles';
