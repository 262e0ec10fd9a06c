import type { Grammar } from '../grammar';
import { firstDeed } from './deeds';
import { Phrase } from '../clauses/phrase';
import { changeNounEnding } from './predicate';
import { deedsFrom, readLead } from './lead';

/** A member of a list: its whole name, and whether its own words name a change (涨幅). */
export interface ListMember {
  readonly subject: Phrase;
  readonly rate: boolean;
}

const MARKS = /、|以及|和(?!浩特|田|平|谐)|与|及/g;
const SPREADS = /分别|双双|依次|(?<![人户平年月日地亩村生])均(?!衡|等|价|质)|各(?=$|新增|达)/;

/**
 * The members of a list, each with the head and the tail that they share: 城镇、农村居民收入 is 城镇居民收入
 * and 农村居民收入; A、B分别新增 is 新增A and 新增B. `count` members where it is known how many there are.
 */
export function listMembers(grammar: Grammar, words: Phrase, count?: number): ListMember[] {
  const spread = SPREADS.exec(words.text);
  const list = spread === null ? words : words.slice(0, spread.index);
  const tail = spread === null ? Phrase.EMPTY : words.slice(spread.index + spread[0].length);
  const fused =
    count === undefined ? [] : (grammar.rules['towns and country']?.(list, count) ?? []);
  const parts = fused.length > 0 ? fused : partsOf(list, count);
  if (parts.length < 2) return [];
  const head = grammar.rules['shared head']?.(grammar, parts) ?? Phrase.EMPTY;
  const owner = grammar.rules['shared owner']?.(grammar, parts) ?? Phrase.EMPTY;
  return parts.map((part, i) => {
    const whole = named(grammar, part, parts.slice(i + 1));
    const { text } = whole.subject;
    const led = i === 0 || (grammar.words.measures.ending(text) > 0 && !/^新/.test(head.text));
    const own = grammar.words.ownedMeasures.has(text) ? owner : led ? Phrase.EMPTY : head;
    return { subject: withTail(grammar, own.plus(whole.subject), tail), rate: whole.rate };
  });
}

/**
 * 锂电池、太阳能电池等“新三样”出口分别…: where each figure has an example of its own, the noun that sums them
 * up is none of them. Each has its measure.
 */
function exemplified(grammar: Grammar, words: Phrase, count: number): ListMember[] {
  const at = words.text.search(/等(?!级|离|次|额|候|于)/);
  if (at < 0) return [];
  const { deeds, noun } = readLead(grammar, words.slice(0, at));
  const parts = partsOf(noun, count);
  if (parts.length < 2 || deeds.length > 0) return [];
  const sum = words.slice(at + 1);
  const tail = sum.slice(sum.length - tailLength(grammar, sum.text));
  return parts.map((part) => ({
    subject: grammar.words.measures.ending(part.text) > 0 ? part : withMeasure(part, tail),
    rate: false,
  }));
}

/** One word for several things, by how many figures it has, and the words that stand for each. */
const FUSED: readonly (readonly [string, readonly string[]])[] = [
  ['存、贷款', ['存款', '贷款']],
  ['存贷款', ['存款', '贷款']],
  ['产销量', ['产量', '销量']],
  ['三次产业', ['第一产业', '第二产业', '第三产业']],
  ['城乡', ['城镇', '农村']],
];

/** 城乡居民收入 with two figures: of towns, of the country. */
function fusedOf(list: Phrase, count: number): Phrase[] {
  const [word, each] = FUSED.find(([one]) => list.text.includes(one)) ?? ['', []];
  const at = list.text.indexOf(word);
  const rest = list.without(at, at + word.length);
  if (each.length !== count || /[、和与及]/.test(rest.text)) return [];
  return each.map((one) => rest.slice(0, at).plus(new Phrase(one, one)).plus(rest.slice(at)));
}

/** A、B和C及D: 和 and 及 part members after the last 、, elsewhere they stand within one. */
function partsOf(list: Phrase, count: number | undefined): Phrase[] {
  const commas = list
    .dropping(/等(?=行业|产业|领域)/g)
    .split(/、/g)
    .filter((part) => part.length > 0);
  const last = commas.at(-1);
  if (last === undefined) return [];
  const closed = [...commas.slice(0, -1), ...last.split(MARKS).filter((part) => part.length > 0)];
  if (count === undefined) return closed;
  const all = list.split(MARKS).filter((part) => part.length > 0);
  return [closed, commas, all].find((parts) => parts.length === count) ?? [];
}

/** A deed after the list stands before each member, other words after it. */
function withTail(grammar: Grammar, member: Phrase, tail: Phrase): Phrase {
  return grammar.words.deeds.has(tail.text) ? tail.plus(member) : member.plus(tail);
}

/** The deed before the first member, where the others have none. */
function sharedHead(grammar: Grammar, parts: readonly Phrase[]): Phrase {
  const first = parts[0];
  if (first === undefined) return Phrase.EMPTY;
  const length = deedsFrom(grammar, first.text);
  const alone = parts.slice(1).every((part) => deedsFrom(grammar, part.text) === 0);
  return length > 0 && length < first.length && alone ? first.slice(0, length) : Phrase.EMPTY;
}

/** 生产安全事故起数和死亡人数: of whom the first member is told, so are the nouns that need an owner. */
function sharedOwner(grammar: Grammar, parts: readonly Phrase[]): Phrase {
  const first = parts[0];
  if (first === undefined || grammar.words.measures.ending(first.text) === 0) return Phrase.EMPTY;
  return ownerOf(grammar, first);
}

/** A measured noun without its measure: 省属企业资产总额 is of 省属企业. */
export function ownerOf(grammar: Grammar, noun: Phrase): Phrase {
  const measured = grammar.words.measures.ending(noun.text);
  const owner = noun.slice(0, noun.length - measured);
  const kind = /(?:资产|存款|贷款|接待|门票|合同|签约)$/.exec(owner.text)?.[0].length ?? 0;
  return owner.slice(0, owner.length - kind);
}

/** A member with what it leaves out, taken from the next member that is complete. */
function named(grammar: Grammar, part: Phrase, later: readonly Phrase[]): ListMember {
  const change = changeNounEnding(grammar, part.text);
  if (change > 0 && change < part.length)
    return { subject: part.slice(0, part.length - change), rate: true };
  const whole = later.find((one) => grammar.words.measures.ending(one.text) > 0) ?? later.at(-1);
  if (whole === undefined || isComplete(grammar, part, whole))
    return { subject: part, rate: false };
  return { subject: grammar.rules['shared tail']?.(grammar, part, whole) ?? part, rate: false };
}

/** Does a member need nothing of the one that ends the list? */
function isComplete(grammar: Grammar, part: Phrase, whole: Phrase): boolean {
  if (SHARE.test(part.text)) return true;
  if (SHARE.test(whole.text)) return false;
  if (/(?:就业|案件)$/.test(part.text) || (part.length > 4 && firstDeed(grammar, part.text, 0) > 0))
    return true;
  const again = part.length > 3 && whole.text.includes(part.text.slice(-4));
  const own = part.text.replace(/\ue001+$/, '');
  return grammar.words.measures.ending(own) > 0 && own.length > 2 && !again;
}

/** 研发人员、研发机构占全社会比重: a share of the same whole. */
const SHARE = /占[^、占]{2,10}(?:比重|比例)$/;
/** 一、二、三产业: a number that stands for its noun. */
const NUMERAL = /^第?[一二三四五六七八九十]$/;
/** Words that name one of two kinds, and leave the noun to the other. */
const KIND = /(?:级|型|类|亿|城镇|农村|城市|公办|民办|境内|境外|国内|国外|入境|省内|省外)$/;

/** A member with what the complete one has after the words that stand for this one. */
function withSharedTail(grammar: Grammar, part: Phrase, whole: Phrase): Phrase {
  if (NUMERAL.test(part.text)) {
    const numeral = /^第?[一二三四五六七八九十]/.exec(whole.text)?.[0].length ?? 0;
    return part.plus(whole.slice(numeral));
  }
  const share = SHARE.exec(whole.text);
  if (share !== null)
    return withMeasure(
      part,
      whole.slice(share.index - tailLength(grammar, whole.text.slice(0, share.index))),
    );
  for (let length = Math.min(part.length, 6); length > 1; length--) {
    const at = whole.text.lastIndexOf(part.text.slice(part.length - length));
    if (at >= 0) return part.plus(whole.slice(at + length));
  }
  const deeds = deedsFrom(grammar, whole.text) || (ONGOING.exec(whole.text)?.[0].length ?? 0);
  if (deeds > 0 && deedsFrom(grammar, part.text) === part.length)
    return part.plus(whole.slice(deeds));
  const tail = tailLength(grammar, whole.text);
  const alike = part.length <= 4 && grammar.words.sharedTails.at(whole.text, part.length) > 0;
  if (alike && whole.length - part.length > tail) return part.plus(whole.slice(part.length));
  if (tail > 0) return withMeasure(part, whole.slice(whole.length - tail));
  const kind = KIND.exec(part.text)?.[0] ?? '';
  const other = kind.length === 1 ? whole.text.indexOf(kind) + 1 : kind.length;
  return other > 0 ? part.plus(whole.slice(other)) : part;
}

/** 建成和在建的项目: what is being built is told like what has been. */
const ONGOING = /^在建的?/;

/** How much at a text's end is a measure and the words that go with any noun: 居民人均可支配收入. */
function tailLength(grammar: Grammar, text: string): number {
  let length = grammar.words.measures.ending(text);
  while (length > 0) {
    const rest = text.slice(0, text.length - length);
    const more = /[水农]产品$/.test(rest) ? 0 : grammar.words.sharedTails.ending(rest);
    if (more === 0) break;
    length += more;
  }
  return length;
}

/** 制造业 is an 产业 already. */
function withMeasure(part: Phrase, tail: Phrase): Phrase {
  const twice = /[业区园]$/.test(part.text)
    ? (/^(?:产业|行业)(?!链|集群|园)/.exec(tail.text)?.[0].length ?? 0)
    : 0;
  return part.plus(tail.slice(twice));
}

/** What the members of a list share. */
export const LIST_RULES = {
  'an example for each figure': exemplified,
  'towns and country': fusedOf,
  'shared head': sharedHead,
  'shared owner': sharedOwner,
  'shared tail': withSharedTail,
};
