import type { Chunk } from '../clauses/chunk';
import { firstDeed } from './deeds';
import { Phrase } from '../clauses/phrase';
import { cleanRight, isNounAfter } from './after-figure';
import { deedsFrom, readLead } from './lead';
import type { Grammar } from '../grammar';

/**
 * Gives counted things what Chinese says once, after the last of them: 8个国家级、4个省级医疗中心 are all centres,
 * 70家工厂、5个园区入选名单 are all on the list, 启动2万户、完成6000户改造 are both of the same work. From the last
 * back, so that what one has been given goes on to the one before.
 */
export function withLateNouns(grammar: Grammar, chunks: readonly Chunk[]): readonly Chunk[] {
  const given: Chunk[] = [];
  for (let i = chunks.length - 1; i >= 0; i--) {
    const chunk = chunks[i];
    const next = given[0];
    if (chunk === undefined) continue;
    const act =
      next?.link === 'shared' ? grammar.rules['deed of the next figure']?.(chunk) : undefined;
    if (next !== undefined && act !== undefined) {
      given[0] = { ...next, link: 'list', left: chunk.right.slice(act.deed) };
      given.unshift({ ...chunk, right: chunk.right.slice(0, act.from) });
      continue;
    }
    const late = next?.link === 'list' ? lateNoun(grammar, chunk, next) : undefined;
    const spent = next?.link === 'shared' ? grammar.rules['what money is for'] : undefined;
    const more = late ?? spent?.(grammar, chunk, next) ?? Phrase.EMPTY;
    given.unshift(more.length === 0 ? chunk : { ...chunk, right: chunk.right.plus(more) });
  }
  return given;
}

/** What a chunk takes over from the next member of its list. */
function lateNoun(grammar: Grammar, chunk: Chunk, next: Chunk): Phrase {
  if (!isNounAfter(next.right)) return Phrase.EMPTY;
  for (const { taken } of grammar.lateNouns) {
    const words = taken(chunk, next, grammar);
    if (words !== undefined) return words;
  }
  return Phrase.EMPTY;
}

/** What one chunk takes over from the next; nothing where the rule does not hold. */
export interface LateNoun {
  readonly name: string;
  readonly taken: (chunk: Chunk, next: Chunk, grammar: Grammar) => Phrase | undefined;
}

/** 8个国家级、4个省级医疗中心: of two ranks the second bears the head. */
function lateHead(chunk: Chunk, next: Chunk): Phrase | undefined {
  if (!/^[^、的]{1,7}级$/.test(chunk.right.text)) return undefined;
  const head = /^[^、的]{1,7}级(?=.)/.exec(next.right.text)?.[0].length ?? 0;
  return head > 0 ? next.right.slice(head) : Phrase.EMPTY;
}

/** What is counted by the article: 出台稳经济27条、促消费20条政策举措. */
const MEASURES = /^等?(?:政策|措施|举措|办法|意见)+$/;

/** 启动2万户、完成6000户…改造: two deeds, one noun. */
function laterWork(chunk: Chunk, next: Chunk, grammar: Grammar): Phrase | undefined {
  if (chunk.right.length > 0) return undefined;
  const rules = MEASURES.test(next.right.text) && chunk.figures.at(-1)?.amount.noun === '条';
  const bare = rules || (isDeed(grammar, chunk.left) && isDeed(grammar, next.left));
  const alike = chunk.figures.at(-1)?.amount.noun === next.figures[0]?.amount.noun;
  if (!bare || !alike) return Phrase.EMPTY;
  return next.right.slice(next.right.text.startsWith('等') ? 1 : 0);
}

function isDeed(grammar: Grammar, left: Phrase): boolean {
  const { deeds, noun, done } = readLead(grammar, left);
  return noun.length === 0 && (deeds.length > 0 || done);
}

/** 5名个人、1个团队荣获…: nothing stands before the figures, and what is told of them after the last. */
function latePredicate(chunk: Chunk, next: Chunk, grammar: Grammar): Phrase {
  const opens = readLead(grammar, chunk.left);
  if (opens.noun.length + next.left.length > 0) return Phrase.EMPTY;
  if (chunk.right.length < 2 && !isNounAfter(chunk.right)) return Phrase.EMPTY;
  if (firstDeed(grammar, chunk.right.text, 0) >= 0) return Phrase.EMPTY;
  const told = TOLD.exec(next.right.text);
  if (told === null && opens.deeds.length > 0) return Phrase.EMPTY;
  if (told !== null) return next.right.slice(told.index);
  const whole = cleanRight(grammar, next.right, false);
  const at = firstDeed(grammar, whole.text, 2);
  return at > 0 && deedsFrom(grammar, whole.text.slice(at)) === whole.length - at
    ? whole.slice(at)
    : Phrase.EMPTY;
}

/** What is told of things that were counted before it. */
const TOLD =
  /(?<=.)(?:全部|全面|均|已)*(?:完成|实现|达到|纳入|入选|荣获|获评|获得|退出|启动|结对|有了)(?=..)/;
/** What is done where a second count follows. */
const ACTS =
  /(?<=..)((?:中?我[省市区州])?(?:成功|实质性|全面)?)(?:累计)?(?:新增|投入|完成|实现|建成|办理|入选|入围|获批|签署|对口帮扶|结对帮扶|新建|设立|开工|开展|纳入)/;

/**
 * 86家县医院成功新增床位896张: where what is done to the next count begins, with its adverbs and without; it is
 * none of what the first counts.
 */
function actOf({ left, right }: Chunk): { from: number; deed: number } | undefined {
  const act = /[为向给与对由](?:近|约|超|超过)?$/.test(left.text) ? null : ACTS.exec(right.text);
  if (act === null) return undefined;
  return { from: act.index, deed: act.index + (act[1]?.length ?? 0) };
}

/** 投入35亿元改善1600所学校办学条件: what is done with the money, to what the next figure counts. */
function whatFor(grammar: Grammar, { right, figures }: Chunk, next?: Chunk): Phrase {
  const paid = figures.at(-1)?.amount.noun.endsWith('元') === true;
  const deed = right.length > 0 && deedsFrom(grammar, right.text) === right.length;
  return paid && deed && next !== undefined ? next.right : Phrase.EMPTY;
}

/** What is said of several things after the last of them; the first that holds. */
export const LATE_NOUNS: readonly LateNoun[] = [
  { name: 'late noun', taken: laterWork },
  { name: 'late head', taken: lateHead },
  { name: 'late predicate', taken: latePredicate },
];

/** What belongs to the next figure. */
export const NEXT_DEED_RULES = { 'deed of the next figure': actOf, 'what money is for': whatFor };
