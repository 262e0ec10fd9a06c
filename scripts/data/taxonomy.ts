import { readFileSync } from 'node:fs';
import type { Indicator } from '../../src/lib/domain';
import { indicatorsOf } from '../../src/lib/dataset/tables/indicators';
import { readTable } from '../../src/lib/dataset/read-table';
import { INDICATORS } from '../../src/lib/dataset/tables/indicators.schema';

/** The indicators of scripts/data/indicators.csv; throws where the table is not as its schema says. */
export function taxonomy(): Indicator[] {
  const file = 'scripts/data/indicators.csv';
  const text = readFileSync(new URL('./indicators.csv', import.meta.url), 'utf8');
  return indicatorsOf(readTable(text, INDICATORS, file));
}
