import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { meaningsOf, readCorpus } from './corpus';

const phrases = readCorpus(readFileSync(new URL('rules.txt', import.meta.url), 'utf8'));

describe.each([...new Set(phrases.map(({ family }) => family))])('%s', (family) => {
  it.each(phrases.filter((one) => one.family === family).map((one) => [one.text, one] as const))(
    '%s',
    (_, phrase) => {
      expect(meaningsOf(phrase)).toEqual(phrase.meanings);
    },
  );
});
