import { STATEMENT_TOPICS, type StatementTopic } from '../../../domain/statement';
import { TOPIC_WORDS, topicLexicon, type TopicLexicon, type TopicWord } from '../lexicon/topics';

/** What a topic is told by. */
export interface TopicRules {
  readonly lexicon: TopicLexicon;
  /** How much a word counts by where it stands: in the subject, as its head, in the clause, in the heading. */
  readonly subject: number;
  readonly head: number;
  readonly quote: number;
  readonly heading: number;
  /** What the figure is a part of, or is held against, follows: 占, 用于. */
  readonly whole: RegExp;
}

/** The rules as they hold; a test leaves out one at a time. */
export const TOPIC_RULES: TopicRules = {
  lexicon: topicLexicon(TOPIC_WORDS),
  subject: 4,
  head: 4,
  quote: 1,
  heading: 0.2,
  whole: /占(?!地面积)|用于|相当于|与地区生产总值|高于|低于|贡献/,
};
/** Where no word tells: mostly work that a government has set itself. */
const NOWHERE: StatementTopic = 'government';
/** Words that say less, hints, are the head only where there is no other. */
const HEAD_LEAST = 0.8;

/** How much each topic is spoken of, in the order of the topics. */
export type TopicWeights = readonly number[];

const ORDER: ReadonlyMap<StatementTopic, number> = new Map(
  STATEMENT_TOPICS.map((topic, at) => [topic, at]),
);

/** The words of a text that tell a topic, in order: at each place the longest. Linear in its length. */
function topicWords(text: string, lexicon: TopicLexicon): TopicWord[] {
  const words: TopicWord[] = [];
  for (let at = 0; at < text.length;) {
    const found = lexicon.match(text, at);
    if (found !== undefined) words.push(found);
    at += found?.text.length ?? 1;
  }
  return words;
}

/** What the words of a text speak of: of each topic the word that says most. */
export function topicWeights(text: string, { lexicon } = TOPIC_RULES): TopicWeights {
  return weightsOf(topicWords(text, lexicon));
}

function weightsOf(words: readonly TopicWord[]): TopicWeights {
  const weights = STATEMENT_TOPICS.map(() => 0);
  for (const { topic, weight } of words) {
    const at = ORDER.get(topic) ?? 0;
    weights[at] = Math.max(weight, weights[at] ?? 0);
  }
  return weights;
}

/** The word that a noun ends on, or comes nearest to: 旅游公路 is a road. In: its words that tell a topic. */
function headOf(words: readonly TopicWord[]): TopicWord | undefined {
  let head: TopicWord | undefined;
  for (const word of words)
    if (head === undefined || head.weight < HEAD_LEAST || word.weight > HEAD_LEAST) head = word;
  return head;
}

/** The topic that the subject's words speak of, its head first, then the clause's, then the heading's. */
export function topicOf(
  subject: string,
  quote: string,
  heading: TopicWeights,
  rules = TOPIC_RULES,
): StatementTopic {
  const whole = subject.search(rules.whole);
  const words = topicWords(whole > 0 ? subject.slice(0, whole) : subject, rules.lexicon);
  const own = weightsOf(words);
  const clause = topicWeights(quote, rules);
  const head = headOf(words);
  let best = NOWHERE;
  let most = 0;
  STATEMENT_TOPICS.forEach((topic, at) => {
    const score =
      rules.subject * (own[at] ?? 0) +
      rules.head * (head?.topic === topic ? head.weight : 0) +
      rules.quote * (clause[at] ?? 0) +
      rules.heading * (heading[at] ?? 0);
    if (score <= most) return;
    best = topic;
    most = score;
  });
  return best;
}
