import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indicatorsOf } from '../../src/lib/dataset/tables/indicators';
import { readTable } from '../../src/lib/dataset/read-table';
import { INDICATORS } from '../../src/lib/dataset/tables/indicators.schema';
import type { Observation, Stated } from '../../src/lib/domain';
import { readReport } from '../../src/lib/extract';
import { allPlaces } from '../../scripts/gazetteer/places';
import { readCorpus, reportAround, type Phrase } from './corpus';

const folder = new URL('./', import.meta.url);
const indicators = indicatorsOf(
  readTable(readFileSync(new URL('../../scripts/data/indicators.csv', folder), 'utf8'), INDICATORS),
);
const places = allPlaces();

const SIGNS = { eq: '=', approx: '≈', ge: '≥', gt: '>', le: '≤', lt: '<' } as const;
const WORDS = {
  positive: '正增长',
  assigned: '下达',
  relative: '参照',
  qualitative: '文字',
} as const;

function stated(said: Stated): string {
  switch (said.op) {
    case 'between':
      return `= ${said.value}..${said.valueHi}`;
    case 'sync':
      return `~ ${said.ref}`;
    case 'above':
      return `> ${said.ref}`;
    case 'positive':
    case 'assigned':
    case 'relative':
    case 'qualitative':
      return WORDS[said.op];
    default:
      return `${SIGNS[said.op]} ${said.value}`;
  }
}

function meaning(observation: Observation, phrase: Phrase): string {
  const aims = phrase.part === '目标';
  const usual =
    observation.kind === (aims ? 'target' : 'actual') &&
    observation.period === (aims ? phrase.year : phrase.year - 1);
  return `${observation.indicator} ${stated(observation.stated)}${usual ? '' : ` @${observation.period} ${observation.kind}`}`;
}

for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()) {
  const phrases = readCorpus(readFileSync(new URL(file, folder), 'utf8'));
  describe(`${file}: ${phrases[0]?.family ?? ''}`, () => {
    it.each(phrases.map((phrase) => [`${phrase.line}: ${phrase.text}`, phrase] as const))(
      '%s',
      (_name, phrase) => {
        const text = reportAround(phrase);
        const { observations } = readReport(text, { indicators, places });
        expect(observations.map((one) => meaning(one, phrase)).sort()).toEqual(phrase.meanings);
        for (const one of observations) expect(text.slice(one.start, one.end)).toBe(one.quote);
      },
    );
  });
}
