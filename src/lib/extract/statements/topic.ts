import { STATEMENT_TOPICS, type StatementTopic } from '../../domain/statement';
import { TOPIC_WORDS } from './lexicon/topics';

/** How much a word counts for its topic by where it stands. */
const WEIGHTS = { subject: 4, quote: 2, heading: 1 } as const;
/** A heading's word counts as no longer than this. */
const HEADING_MOST = 4;

/** Length of the longest word of each topic that a text holds: longer words say more. */
export type TopicWeights = Readonly<Partial<Record<StatementTopic, number>>>;

/** What the words of a text speak of. Linear in its length. */
export function topicWeights(text: string): TopicWeights {
  const weights: Partial<Record<StatementTopic, number>> = {};
  for (let at = 0; at < text.length; at++)
    for (const { word, topic } of TOPIC_WORDS.get(text.charAt(at)) ?? [])
      if (word.length > (weights[topic] ?? 0) && text.startsWith(word, at))
        weights[topic] = word.length;
  return weights;
}

/** The topic that the subject's words speak of, then the clause's, then the heading's; `macro` where none does. */
export function topicOf(subject: string, quote: string, heading: TopicWeights): StatementTopic {
  const [own, clause] = [topicWeights(subject), topicWeights(quote)];
  let best: StatementTopic = 'macro';
  let most = 0;
  for (const topic of STATEMENT_TOPICS) {
    const score =
      WEIGHTS.subject * (own[topic] ?? 0) +
      WEIGHTS.quote * (clause[topic] ?? 0) +
      WEIGHTS.heading * Math.min(HEADING_MOST, heading[topic] ?? 0);
    if (score <= most) continue;
    best = topic;
    most = score;
  }
  return best;
}
