import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { allPlaces } from '../../scripts/lib/places';
import { indicatorsOf } from '../../src/lib/dataset/decode';
import { readTable } from '../../src/lib/dataset/read-table';
import { INDICATORS } from '../../src/lib/dataset/schema';
import { readReport } from '../../src/lib/extract';
import { readCorpus, reportAround, type Phrase } from './corpus';

const folder = new URL('./', import.meta.url);
const indicators = indicatorsOf(
  readTable(readFileSync(new URL('../../scripts/data/indicators.csv', folder), 'utf8'), INDICATORS),
);
const places = allPlaces();

/** Rules by which the observations of a phrase were tied. */
function rulesOf(phrase: Phrase): string {
  const { explain } = readReport(reportAround(phrase), { indicators, places });
  const rules = explain.filter(({ outcome }) => outcome === 'observation').map(({ rule }) => rule);
  return [...new Set(rules)].join('; ');
}

/** The corpus as one table: phrase → meaning → rule. `UPDATE_TABLE=1 npx vitest run tests/corpus/table` rewrites it. */
it('the table of phrases, meanings and rules is up to date', () => {
  const rows = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readCorpus(readFileSync(new URL(name, folder), 'utf8')))
    .map((phrase) =>
      [
        phrase.family,
        phrase.part,
        phrase.year,
        phrase.region,
        phrase.text,
        phrase.meanings.join('; ') || '无',
        rulesOf(phrase),
      ].join('\t'),
    );
  const table = ['family\tpart\tyear\tregion\tphrase\tmeaning\trule', ...rows, ''].join('\n');
  const file = new URL('table.tsv', folder);
  if (process.env['UPDATE_TABLE'] === '1') writeFileSync(file, table);
  expect(readFileSync(file, 'utf8')).toBe(table);
});
