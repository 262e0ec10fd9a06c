/** The hand-labelled topics keep to their own rules, and the rules of topics to the labels. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { STATEMENT_TOPICS } from '../../../src/lib/domain/statement';
import { TOPIC_WORDS, topicLexicon } from '../../../src/lib/extract/statements/lexicon/topics';
import {
  TOPIC_RULES,
  topicOf,
  topicWeights,
  type TopicRules,
} from '../../../src/lib/extract/statements/columns/topic';

/** Shares of statements whose topic is one of those labelled; raise them, never lower them. */
const FLOORS = [
  [1, 300, 0.97],
  [2, 200, 0.97],
] as const;

const labelSchema = v.strictObject({
  draw: v.picklist([1, 2]),
  id: v.string(),
  adcode: v.pipe(v.string(), v.regex(/^\d{6}$/)),
  start: v.number(),
  end: v.number(),
  subject: v.pipe(v.string(), v.nonEmpty()),
  value: v.number(),
  unit: v.string(),
  quote: v.pipe(v.string(), v.maxLength(90)),
  heading: v.string(),
  topics: v.pipe(v.array(v.picklist(STATEMENT_TOPICS)), v.minLength(1), v.maxLength(2)),
});

/** A subject with its clause and heading, and the topics that are right. */
interface Case {
  readonly subject: string;
  readonly quote: string;
  readonly heading: string;
  readonly topics: readonly string[];
}

const read = (file: string): string[] =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .trimEnd()
    .split('\n');

const labels = read('topics.jsonl').map((line) => v.parse(labelSchema, JSON.parse(line)));

/** `subject ‖ clause ‖ heading = topic`; without a clause the subject is one. */
const phrases = read('topics-rules.txt')
  .filter((line) => line.includes(' = '))
  .map((line): Case => {
    const [said = '', topic = ''] = line.split(' = ');
    const [subject = '', quote = subject, heading = ''] = said.split(' ‖ ');
    return { subject, quote, heading, topics: [topic] };
  });

function isRight({ subject, quote, heading, topics }: Case, rules = TOPIC_RULES): boolean {
  return topics.includes(topicOf(subject, quote, topicWeights(heading, rules), rules));
}

describe('the hand-labelled topics', () => {
  it('label each statement of two draws once', () => {
    for (const [draw, count] of FLOORS)
      expect(labels.filter((label) => label.draw === draw)).toHaveLength(count);
    expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
    expect(new Set(labels.map(({ adcode }) => adcode)).size).toBe(36);
  });

  it('name a second topic that is another', () => {
    for (const { topics, quote } of labels) expect(new Set(topics).size, quote).toBe(topics.length);
  });

  it('give quotes whose offsets span exactly their text', () => {
    for (const { start, end, quote } of labels) expect(end - start, quote).toBe(quote.length);
  });
});

describe('the rules of topics', () => {
  it.each(FLOORS)('draw %i of %i statements: %f are right', (draw, count, floor) => {
    const right = labels.filter((label) => label.draw === draw && isRight(label)).length;
    expect(right / count).toBeGreaterThanOrEqual(floor);
  });

  it.each(phrases.map((phrase) => [phrase.subject, phrase.quote, phrase] as const))(
    '%s (%s)',
    (_, __, phrase) => {
      expect(
        topicOf(phrase.subject, phrase.quote, topicWeights(phrase.heading)),
        phrase.subject,
      ).toBe(phrase.topics[0]);
    },
  );

  it('name each word once', () => {
    const all = [...TOPIC_WORDS.words, ...TOPIC_WORDS.hints].flatMap(([, list]) => list.split(' '));
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
  });
});

const without = (list: TopicRules['lexicon']): TopicRules => ({ ...TOPIC_RULES, lexicon: list });
const { words, hints } = TOPIC_WORDS;
const MUTANTS: readonly (readonly [string, TopicRules])[] = [
  ...words.map(
    ([topic]) =>
      [
        `words of ${topic}`,
        without(topicLexicon({ words: words.filter(([one]) => one !== topic), hints })),
      ] as const,
  ),
  ...hints.map(
    ([topic]) =>
      [
        `hints of ${topic}`,
        without(topicLexicon({ words, hints: hints.filter(([one]) => one !== topic) })),
      ] as const,
  ),
  ['hints that weigh as words', without(topicLexicon({ words: [...words, ...hints], hints: [] }))],
  ['subject', { ...TOPIC_RULES, subject: 0, head: 0 }],
  ['head', { ...TOPIC_RULES, head: 0 }],
  ['clause', { ...TOPIC_RULES, quote: 0 }],
  ['heading', { ...TOPIC_RULES, heading: 0 }],
  ['whole', { ...TOPIC_RULES, whole: /$^/ }],
];

describe('the phrases of topics notice when a rule is switched off', () => {
  it.each(MUTANTS)('%s', (_, rules) => {
    expect(phrases.some((phrase) => !isRight(phrase, rules))).toBe(true);
  });
});
