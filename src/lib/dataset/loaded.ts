import type { Loaded } from '../domain';
import type { Table } from './columns';
import { indicatorsOf } from './tables/indicators';
import { joinObservations, observationsOf } from './tables/observations';
import { regionsOf } from './tables/regions';
import { reportsOf } from './tables/reports';

/** Tables of the package by resource name. */
export type Tables = Readonly<Record<string, Table>>;

/** A table by its name. Throws TypeError where there is none. */
export function tableOf(tables: Tables, name: string): Table {
  const found = tables[name];
  if (!found) throw new TypeError(`no table ${name}`);
  return found;
}

/** The tables of a family, whole or by year and level, in order of name. */
function tablesOf(tables: Tables, family: string): Table[] {
  return Object.keys(tables)
    .filter((name) => name === family || name.startsWith(`${family}-`))
    .sort()
    .map((name) => tableOf(tables, name));
}

/** What the pages see of the package, of its tables as they were read. Throws TypeError where one that every page needs is missing. */
export function loadedOf({
  version,
  years,
  held,
  tables,
}: Pick<Loaded, 'version' | 'years' | 'held'> & { readonly tables: Tables }): Loaded {
  return {
    version,
    regions: regionsOf(tableOf(tables, 'regions')),
    indicators: indicatorsOf(tableOf(tables, 'indicators')),
    reports: tablesOf(tables, 'reports').flatMap(reportsOf),
    years,
    held,
    observations: joinObservations(tablesOf(tables, 'observations').map(observationsOf)),
  };
}
