import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GRAMMAR, type Grammar } from '../../../src/lib/extract/statements/grammar';
import { Words } from '../../../src/lib/extract/lexicon/word-class';
import { meaningsOf, readCorpus } from './corpus';

const phrases = readCorpus(readFileSync(new URL('rules.txt', import.meta.url), 'utf8'));

const { words, rules, ...lists } = GRAMMAR;
type List = keyof typeof lists;

/** A grammar without one row of a table, by the row's name. */
type Lacking = readonly [name: string, grammar: Grammar];

const withoutWords = Object.keys(words).map((name): Lacking => [
  name,
  { ...GRAMMAR, words: { ...words, [name]: new Words() } },
]);

const withoutRule = Object.keys(rules).map((name): Lacking => {
  const rest = Object.entries(rules).filter(([other]) => other !== name);
  return [name, { ...GRAMMAR, rules: Object.fromEntries(rest) }];
});

const withoutRow = (Object.keys(lists) as List[]).flatMap((list) =>
  lists[list].map(({ name }): Lacking => {
    const rest = lists[list].filter((row) => row.name !== name);
    return [name, { ...GRAMMAR, [list]: rest }];
  }),
);

describe('the corpus notices when a row of the grammar is left out', () => {
  it.each([...withoutWords, ...withoutRule, ...withoutRow])('%s', (_, grammar) => {
    const noticed = phrases.some(
      (phrase) => meaningsOf(phrase, grammar).join() !== phrase.meanings.join(),
    );
    expect(noticed).toBe(true);
  });
});
