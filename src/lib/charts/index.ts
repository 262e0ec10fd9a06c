export { default as Legend } from './legend/Legend.svelte';
export { default as MapChart } from './map/Map.svelte';
export { readBoundaries } from './map/geo';
export { default as Ranking } from './ranking/Ranking.svelte';
export { classifyRows } from './colour/classes';
export type { ChartProps } from './props';
export { asTopology } from './map/geo';
