import { isVerbal } from './noun';
import type { Subject } from '../../lexicon/subject';
import type { Piece } from './segment';
import type { Token } from './token';

/** Parts with figures of their own, to which reports give whole paragraphs. */
const OWN_ACCOUNTS = /^(?:(?:.{0,4}[^高])?新区|新片区|直管区|兵团|生产建设兵团)$/;

/** Parts that sentences are about; the others (西部, 示范区) stand in the names of policies and projects. */
const ACCOUNTABLE =
  /^(?:新区|新片区|直管区|兵团|生产建设兵团|开发区|经开区|高新区|新城|园区|产业园|工业园|.*流域|各[市县区地州]{1,2}|市县|县市|区县|市州|县域|县域经济|.*经济圈|都市圈|城市群)$/;

/** Parts that are also everyday objects of a report: 产业园区配套设施. */
const WEAK_PART = /园|县(?!域经济)|市(?!圈|群)|乡|镇/;

/** Words for a whole territory, of whatever level. */
const WHOLE = /^(?:全|我|中国)/;

/** What a government does for a part, so that the part is who acts next: 支持兰州新区…，力争…. */
const FURTHERS = /^(?:支持|推动|推进|促进|鼓励|引导|加快|把|将|建设|抓好)$/;

/**
 * Is a noun's head a part of the territory: 兵团综合实力, 临港新片区新一轮政策? Where a sentence opens one unknown word
 * may stand before the part's kind, its name.
 */
export function isElsewhere(words: readonly Token[], opens: boolean): boolean {
  const [first, second, ...rest] = withoutLead(words);
  if (first?.role === 'place' && isAccountable(first)) return true;
  const part = first?.role === 'part' ? first : second;
  if (part === undefined || !isAccountable(part)) return false;
  if (first?.role !== 'part') return first?.role === 'place' || (opens && first?.role === 'other');
  return (
    !WEAK_PART.test(first.text) ||
    second === undefined ||
    isVerbal(second) ||
    [second, ...rest].some((word) => word.role === 'body')
  );
}

/** 成渝地区双城经济圈建设, 加快把兰州新区建设成为现代新城: a part by its whole name, or what the work is for. */
export function isAboutPart(words: readonly Token[]): boolean {
  const noun = withoutLead(words);
  const at = noun.slice(0, 3).findLastIndex(isAccountable);
  const named = at === 2 && /^(?:place|part)$/.test(noun[0]?.role ?? '');
  return named || furthersPart(words);
}

/** Is it a part that may have paragraphs of its own? */
export function hasOwnAccount(noun: readonly Token[]): boolean {
  return noun.slice(0, 3).some(({ text }) => OWN_ACCOUNTS.test(text));
}

/** 各位代表，: who is spoken to. */
export function isAddress(words: readonly Token[]): boolean {
  return /^(?:各位(?:代表|委员)|同志们|代表们)+$/.test(words.map(({ text }) => text).join(''));
}

/** 各位代表，过去的一年，: an address, or words of time. */
export function isGreeting(words: readonly Token[]): boolean {
  return isAddress(words) || words.every(({ role }) => role === 'time' || role === 'plain');
}

/** 44个 or 44 alone, before what it counts. */
export function isBareCount({ figure, words }: Piece): boolean {
  return figure?.scale === 1 && /^个?$/.test(figure.unit) && words.every(isVerbal);
}

/** 44个县(市)实现…, 35个开发区…: what is counted are parts. */
export function isCounted([first, second]: readonly Token[]): boolean {
  if (first === undefined) return false;
  if (/^(?:县|市|区|州|旗|盟|镇|乡)$/.test(first.text))
    return second === undefined || isVerbal(second) || second.text.startsWith('中');
  return first.role === 'part' && !/^(?:县域|片区)/.test(first.text);
}

/** 青岛发挥龙头作用，: a place is who acts, in a clause without a figure. */
export function isOfPlace(words: readonly Token[]): boolean {
  const at = leadOf(words, ({ role }) => role === 'time');
  const [place, next] = words.slice(at, at + 2);
  return place?.role === 'place' && !WHOLE.test(place.text) && next !== undefined;
}

/** The words of a noun after those for the whole and for a time. */
function withoutLead(words: readonly Token[]): readonly Token[] {
  return words.slice(leadOf(words, ({ role }) => role === 'own' || role === 'time'));
}

function isAccountable({ role, text }: Token): boolean {
  return role === 'part' ? ACCOUNTABLE.test(text) : role === 'place' && OWN_ACCOUNTS.test(text);
}

/** 加快把兰州新区建设成为现代新城: a place's part is what the work is for. */
function furthersPart(words: readonly Token[]): boolean {
  const at = leadOf(words, isVerbal);
  const [place, part] = words.slice(at, at + 2);
  return (
    words.slice(0, at).some(({ text }) => FURTHERS.test(text)) &&
    place?.role === 'place' &&
    part !== undefined &&
    isAccountable(part)
  );
}

/** How many words of a kind a noun begins with. */
function leadOf(words: readonly Token[], is: (word: Token) => boolean): number {
  const end = words.findIndex((word) => !is(word));
  return end < 0 ? 0 : end;
}

/** What a clause's subject withholds from the territory: parts that were counted, or a place that acts. */
export type Actor = 'parts' | 'place';

/**
 * Are figures of a subject those of who acts? Parts have growth and money of their own; after a place's deed only its
 * product and its revenue are its own, for reports tell the whole's figures beside such deeds.
 */
export function isActors(actor: Actor | undefined, subject: Subject): boolean {
  if (actor === undefined) return false;
  if (actor === 'place') return subject.account === true;
  return subject.readings.some(({ shape, cut }) => shape === 'growth' && cut !== true);
}
