import type { Lexicon } from '../../lexicon/lexicon';
import { isHead } from './list';
import { readNoun, renamed, type Noun } from './noun';
import type { Token } from './token';

/** The topic that a noun sets, with where it stands. */
export function topicOf(
  words: readonly Token[],
  noun: Noun,
  lexicon: Lexicon,
): { name: string; start: number } | undefined {
  const word = words.findLast(
    (one) =>
      one.role === 'topic' ||
      (one.role === 'name' && lexicon.subject(one.text)?.topic !== undefined),
  );
  if (word === undefined) return undefined;
  return {
    name: lexicon.subject(word.text)?.topic ?? word.text,
    start: noun.named.is === 'subject' ? noun.start : word.start,
  };
}

/** The thing that a phrase mentions on its way to something else: 高标准农田 of 高标准农田建设投入. */
export function aboutOf(words: readonly Token[], noun: Noun, lexicon: Lexicon): Noun | undefined {
  const at = words.findLastIndex((word) => word.role === 'name');
  const mentioned = at >= 0 && !isHead(words[at]?.text ?? '');
  const bare = mentioned ? readNoun(words.slice(0, at + 1), lexicon, undefined) : undefined;
  return bare?.named.is === 'subject'
    ? renamed(noun, bare.named, bare.start, words[at + 1]?.role === 'growth')
    : undefined;
}
