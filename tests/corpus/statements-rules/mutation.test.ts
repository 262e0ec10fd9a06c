import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/lib/extract/statements/switches';
import { meaningsOf, readCorpus } from './corpus';

const phrases = readCorpus(readFileSync(new URL('rules.txt', import.meta.url), 'utf8'));

describe('the corpus notices when a rule is switched off', () => {
  it.each(RULES.map((rule) => [rule]))('%s', (rule) => {
    const noticed = phrases.some(
      (phrase) => meaningsOf(phrase, rule).join() !== phrase.meanings.join(),
    );
    expect(noticed).toBe(true);
  });
});
