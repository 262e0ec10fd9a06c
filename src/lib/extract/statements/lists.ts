import { DEEDS } from './lexicon/verbs';
import { CHANGE_NOUNS } from './lexicon/predicates';
import { MEASURED } from './lexicon/nouns';
import { firstDeed } from './deed';
import { Phrase } from './phrase';
import { deedsFrom } from './subject';
import { isOn } from './switches';

/** A member of a list: its whole name, and whether its own words name a change (涨幅). */
export interface Member {
  readonly subject: Phrase;
  readonly rate: boolean;
}

const MARKS = /、|以及|和|与|及/g;
const SPREADS = /分别|双双|依次|(?<![人户平年月日地亩村])均(?!衡|等|价|质)|各(?=$|新增|达)/;

/**
 * The members of a list, each with the head and the tail that they share: 城镇、农村居民收入 is 城镇居民收入
 * and 农村居民收入; A、B分别新增 is 新增A and 新增B. `count` members where it is known how many there are.
 */
export function membersOf(words: Phrase, count?: number): Member[] {
  const spread = SPREADS.exec(words.text);
  const list = spread === null ? words : words.slice(0, spread.index);
  const tail = spread === null ? Phrase.EMPTY : words.slice(spread.index + spread[0].length);
  const parts = count === 2 ? bothOf(list) : partsOf(list, count);
  if (parts.length < 2) return [];
  const head = sharedHead(parts);
  return parts.map((part, i) => {
    const whole = named(part, parts.slice(i + 1));
    const owned = i === 0 || head.length === 0 ? whole.subject : head.plus(whole.subject);
    return { subject: withTail(owned, tail), rate: whole.rate };
  });
}

/** 城乡居民收入 with two figures: of towns, of the country. */
function bothOf(list: Phrase): Phrase[] {
  const at = list.text.indexOf('城乡');
  if (at < 0 || !isOn('towns and country') || /[、和与及]/.test(list.text)) return partsOf(list, 2);
  return ['城镇', '农村'].map((side) =>
    list
      .slice(0, at)
      .plus(new Phrase(side, side))
      .plus(list.slice(at + 2)),
  );
}

function partsOf(list: Phrase, count: number | undefined): Phrase[] {
  const all = list.split(MARKS).filter((part) => part.length > 0);
  const commas = list.split(/、/g).filter((part) => part.length > 0);
  const parts = count === undefined || all.length === count ? all : commas;
  return count === undefined || parts.length === count ? parts : [];
}

/** A deed after the list stands before each member, other words after it. */
function withTail(member: Phrase, tail: Phrase): Phrase {
  return DEEDS.has(tail.text) ? tail.plus(member) : member.plus(tail);
}

/** The deed before the first member, where the others have none. */
function sharedHead(parts: readonly Phrase[]): Phrase {
  const first = parts[0];
  if (first === undefined || !isOn('shared head')) return Phrase.EMPTY;
  const length = deedsFrom(first.text);
  const alone = parts.slice(1).every((part) => deedsFrom(part.text) === 0);
  return length > 0 && length < first.length && alone ? first.slice(0, length) : Phrase.EMPTY;
}

/** A member with what it leaves out, taken from the next member that is complete. */
function named(part: Phrase, later: readonly Phrase[]): Member {
  const change = CHANGE_NOUNS.ending(part.text);
  if (change > 0 && change < part.length)
    return { subject: part.slice(0, part.length - change), rate: true };
  if (part.text.endsWith('就业') || (part.length > 4 && firstDeed(part.text, 0) > 0))
    return { subject: part, rate: false };
  const whole = later.find((one) => MEASURED.ending(one.text) > 0) ?? later.at(-1);
  if (whole === undefined || (MEASURED.ending(part.text) > 0 && part.length > 2))
    return { subject: part, rate: false };
  const tail = isOn('shared tail') ? tailFor(part, whole) : Phrase.EMPTY;
  return { subject: part.plus(tail), rate: false };
}

/** What the complete member has after the words that stand for this one. */
function tailFor(part: Phrase, whole: Phrase): Phrase {
  for (let length = Math.min(part.length, 6); length > 1; length--) {
    const at = whole.text.lastIndexOf(part.text.slice(part.length - length));
    if (at >= 0) return whole.slice(at + length);
  }
  const measured = MEASURED.ending(whole.text);
  const rest = whole.length - part.length;
  if (part.length <= 4 && rest >= (measured === 0 ? 2 : measured + 2))
    return whole.slice(part.length);
  if (measured === 0) return Phrase.EMPTY;
  const general = /(?:产业|行业|企业|产品|领域)$/.exec(
    whole.text.slice(0, whole.length - measured),
  );
  return whole.slice(whole.length - measured - (general?.[0].length ?? 0));
}
