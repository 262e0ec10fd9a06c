// The package in static/data as the pages have it once it is loaded, for what runs without a browser.
import { readFileSync } from 'node:fs';
import type { Table } from '../../src/lib/dataset/columns';
import { readManifest, yearsOfNames } from '../../src/lib/dataset/datapackage';
import { loadedOf } from '../../src/lib/dataset/loaded';
import { neededNames, type Request } from '../../src/lib/dataset/partitions';
import { readTable } from '../../src/lib/dataset/read-table';
import { schemaOf } from '../../src/lib/dataset/tables/schema-of';
import type { Loaded } from '../../src/lib/domain';

const DATA = 'static/data';

/** What a page that asks for these parts of the newest year, or of all, has. Throws where a table is not as its schema says. */
export function loadPublished(years: 'latest' | 'all', parts: Request['parts']): Loaded {
  const { version, resources } = readManifest(readFileSync(`${DATA}/datapackage.json`, 'utf8'));
  const names = resources.map(({ name }) => name);
  const held = yearsOfNames(names);
  const needed = neededNames(names, { years: years === 'all' ? held : years, parts });
  const tables = Object.fromEntries(needed.map((name) => [name, publishedTable(name)]));
  return loadedOf({ version, years: yearsOfNames(needed), held, tables });
}

/** A published table by its name. Throws where there is none, and where it is not as its schema says. */
function publishedTable(name: string): Table {
  const schema = schemaOf(name);
  if (schema === 'unknown') throw new Error(`There is no schema of ${name}.`);
  return readTable(readFileSync(`${DATA}/${name}.csv`, 'utf8'), schema, name);
}
