import type { Phrase } from '../clauses/phrase';

/** 年均, 五年累计, “十四五”以来: words that make a figure one of several years. */
const SPANS =
  /\ue001{5}以来(?!.*(?:20\d\d|去|今|上)年)|年均(?=[增下提递复超约近达新]|分别|保持|$)|年平均(?=增长)|(?<!连续|[第每\d])(?:近|过去|今后|未来)?[两三四五]年(?:来|间|内|以来)?(?=累计|平均增长|总|共|超|突破|增长|提高|下降|翻|$)|(?<!连续|[\d第每])\d年(?:来|间|内)?(?=累计|平均增长|增长|提高|下降|翻)/g;

/**
 * A subject with the words before its figure that make it one of several years: 工业增加值年均. A statement
 * has but one period, their last year.
 */
function spanned(subject: Phrase, words: Phrase): Phrase {
  if (subject.length === 0 || !/年|以来/.test(words.text)) return subject;
  let whole = subject;
  for (const match of words.text.matchAll(SPANS))
    if (!subject.text.includes(match[0]))
      whole = whole.plus(words.slice(match.index, match.index + match[0].length));
  return whole;
}

/** What of time is told in the subject. */
export const SPAN_RULES = { 'several years': spanned };
