/** For tests: the regions and indicators of the package, as the page knows them. */
import { readFileSync } from 'node:fs';
import { readTable } from '../../../dataset/read-table';
import { INDICATORS } from '../../../dataset/tables/indicators.schema';
import { indicatorsOf } from '../../../dataset/tables/indicators';
import { REGIONS } from '../../../dataset/tables/regions.schema';
import { regionsOf } from '../../../dataset/tables/regions';
import { spellingsOf } from '../../../view/search/region-spellings';
import { findersOf } from '../finders';
import type { Known } from '../review';

const table = (name: string) => readFileSync(`static/data/${name}.csv`, 'utf8');

export const KNOWN: Known = {
  regions: regionsOf(readTable(table('regions'), REGIONS)),
  counties: regionsOf(readTable(table('regions-county'), REGIONS)),
  indicators: indicatorsOf(readTable(table('indicators'), INDICATORS)),
  years: Array.from({ length: 24 }, (_, at) => 2003 + at),
};

export const FINDERS = findersOf(
  KNOWN,
  spellingsOf(readFileSync('src/lib/page/search/region-spellings.txt', 'utf8')),
);
