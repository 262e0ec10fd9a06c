// Built for Node with stand-ins in the place of what only a browser has (build-renderer.ts): the first page as markup.
import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import Explore from '../../src/routes/(explore)/Explore.svelte';
import { asTopology } from '../../src/lib/charts';
import { Years } from '../../src/lib/page/years.svelte';
import { loadPublished } from '../data/published';
import { within } from './stand-ins/asked';
import type { Window } from './windows';

const loaded = loadPublished('latest', ['observations']);
const land = asTopology(JSON.parse(readFileSync('static/geo/china.json', 'utf8')));
const LAID_BY = { persistence: 'stored', memoryReason: 'none', freshness: 'current' } as const;

/** The first page of a first visit, in Chinese, as it is once its figures are there: markup. */
export function firstPage(window: Window, theme: 'light' | 'dark'): string {
  const years = new Years({ loaded, ...LAID_BY, warnings: [] });
  return within(window, theme === 'dark', () => render(Explore, { props: { years, land } }).body);
}
