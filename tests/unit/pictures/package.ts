import { readdirSync, readFileSync } from 'node:fs';
import { neededNames } from '../../../src/lib/dataset/partitions';
import { readTable } from '../../../src/lib/dataset/read-table';
import { indicatorsOf } from '../../../src/lib/dataset/tables/indicators';
import { joinObservations, observationsOf } from '../../../src/lib/dataset/tables/observations';
import { regionsOf } from '../../../src/lib/dataset/tables/regions';
import { reportsOf } from '../../../src/lib/dataset/tables/reports';
import { schemaOf } from '../../../src/lib/dataset/tables/schema-of';
import { yearsOfNames } from '../../../src/lib/dataset/datapackage';
import type { Loaded } from '../../../src/lib/domain';

const DATA = 'static/data';

function table(name: string) {
  const schema = schemaOf(name);
  if (schema === 'unknown') throw new Error(`no table ${name}`);
  return readTable(readFileSync(`${DATA}/${name}.csv`, 'utf8'), schema, name);
}

/** The published package with all its years, as the explore page has it once they are loaded. */
export function loadPackage(): Loaded {
  const names = readdirSync(DATA)
    .filter((file) => file.endsWith('.csv'))
    .map((file) => file.replace('.csv', ''));
  const years = yearsOfNames(names);
  const observations = neededNames(names, { years, parts: ['observations'] })
    .filter((name) => name.startsWith('observations-'))
    .sort();
  return {
    version: 'published',
    regions: regionsOf(table('regions')),
    indicators: indicatorsOf(table('indicators')),
    reports: reportsOf(table('reports')),
    years,
    held: years,
    observations: joinObservations(observations.map((name) => observationsOf(table(name)))),
  };
}

/** A map as the site serves it: `china`, `prefectures`, or a province's code. */
export function readMap(name: string): unknown {
  return JSON.parse(readFileSync(`static/geo/${name}.json`, 'utf8'));
}
