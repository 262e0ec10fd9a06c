import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allPlaces } from '../../scripts/gazetteer/places';
import { indicatorsOf } from '../../src/lib/dataset/tables/indicators';
import { readTable } from '../../src/lib/dataset/read-table';
import { INDICATORS } from '../../src/lib/dataset/tables/indicators.schema';
import { readReport } from '../../src/lib/extract';
import { Lexicon } from '../../src/lib/extract/lexicon/lexicon';
import { SUBJECTS } from '../../src/lib/extract/lexicon/subjects';
import { WORDS } from '../../src/lib/extract/lexicon/words';
import { readCorpus, reportAround, type Phrase } from './corpus';

const folder = new URL('./', import.meta.url);
const indicators = indicatorsOf(
  readTable(readFileSync(new URL('../../scripts/data/indicators.csv', folder), 'utf8'), INDICATORS),
);
const places = allPlaces();
const phrases = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readCorpus(readFileSync(new URL(name, folder), 'utf8')));

/** What a lexicon makes of a phrase. */
function reading(phrase: Phrase, lexicon: Lexicon): string {
  const { observations } = readReport(reportAround(phrase), { indicators, places, lexicon });
  return JSON.stringify(
    observations.map(({ indicator, period, kind, stated }) => [indicator, period, kind, stated]),
  );
}

const whole = new Lexicon(SUBJECTS, WORDS);
const expected = phrases.map((phrase) => reading(phrase, whole));

/** Does some phrase read otherwise with this lexicon? */
function noticed(lexicon: Lexicon): boolean {
  return phrases.some((phrase, index) => reading(phrase, lexicon) !== expected[index]);
}

describe('the corpus notices when a rule is switched off', () => {
  it.each(SUBJECTS.map(({ id }) => [id]))('subject %s', (id) => {
    expect(
      noticed(
        new Lexicon(
          SUBJECTS.filter((subject) => subject.id !== id),
          WORDS,
        ),
      ),
    ).toBe(true);
  });
  it.each(Object.keys(WORDS).map((role) => [role]))('words of the part %s', (role) => {
    expect(noticed(new Lexicon(SUBJECTS, { ...WORDS, [role]: '' }))).toBe(true);
  });
  it('every rule by which a clause is tied', () => {
    const rules = new Set(
      phrases.flatMap((phrase) =>
        readReport(reportAround(phrase), { indicators, places })
          .explain.filter(({ outcome }) => outcome === 'observation')
          .map(({ rule }) => rule),
      ),
    );
    expect([...rules].sort()).toEqual([
      'figure before noun',
      'grows at all',
      'grows faster than',
      'list with figures in turn',
      'moves with',
      'noun and figure',
      'set by a higher level',
      'set by what others reach',
      'shared predicate',
      'words alone',
    ]);
  });
});
