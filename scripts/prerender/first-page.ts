// Built for Node with stand-ins in the place of what only a browser has (build-renderer.ts): the first page as markup.
import { readdirSync, readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import Explore from '../../src/routes/(explore)/Explore.svelte';
import { asTopology } from '../../src/lib/charts';
import { readManifest, yearsOfNames } from '../../src/lib/dataset/datapackage';
import { neededNames } from '../../src/lib/dataset/partitions';
import { readTable } from '../../src/lib/dataset/read-table';
import { indicatorsOf } from '../../src/lib/dataset/tables/indicators';
import { observationsOf } from '../../src/lib/dataset/tables/observations';
import { regionsOf } from '../../src/lib/dataset/tables/regions';
import { reportsOf } from '../../src/lib/dataset/tables/reports';
import { schemaOf } from '../../src/lib/dataset/tables/schema-of';
import type { Loaded } from '../../src/lib/domain';
import { Years } from '../../src/lib/page/years.svelte';
import { within } from './stand-ins/asked';
import type { Window } from './windows';

const DATA = 'static/data';

function loadFirst(): Loaded {
  const { version } = readManifest(readFileSync(`${DATA}/datapackage.json`, 'utf8'));
  const held = readdirSync(DATA).map((file) => file.replace(/\..*/u, ''));
  const tables = neededNames(held, { years: 'latest', parts: ['observations'] }).map((name) => {
    const schema = schemaOf(name);
    if (schema === 'unknown') throw new Error(`There is no schema of ${name}.`);
    return [name, readTable(readFileSync(`${DATA}/${name}.csv`, 'utf8'), schema, name)] as const;
  });
  const table = (family: string) => {
    const found = tables.find(([name]) => name === family || name.startsWith(`${family}-`));
    if (!found) throw new Error(`A first view has no table of ${family}.`);
    return found[1];
  };
  return {
    version,
    regions: regionsOf(table('regions')),
    indicators: indicatorsOf(table('indicators')),
    reports: reportsOf(table('reports')),
    years: yearsOfNames(tables.map(([name]) => name)),
    held: yearsOfNames(held),
    observations: observationsOf(table('observations')),
  };
}

const loaded = loadFirst();
const land = asTopology(JSON.parse(readFileSync('static/geo/china.json', 'utf8')));
const LAID_BY = { persistence: 'stored', memoryReason: 'none', freshness: 'current' } as const;

/** The first page of a first visit, in Chinese, as it is once its figures are there: markup. */
export function firstPage(window: Window, theme: 'light' | 'dark'): string {
  const years = new Years({ loaded, ...LAID_BY, warnings: [] });
  return within(window, theme === 'dark', () => render(Explore, { props: { years, land } }).body);
}
