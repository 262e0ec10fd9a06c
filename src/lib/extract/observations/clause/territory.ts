import { isVerbal } from './noun';
import type { Subject } from '../../lexicon/subject';
import type { Piece } from './segment';
import { textOf, type Token } from './token';

/** Parts with figures of their own, to which reports give whole paragraphs. */
const OWN_ACCOUNTS = /^(?:(?:.{0,4}[^高])?新区|新片区|直管区|兵团|生产建设兵团)$/;

/** Parts that sentences are about; the others (西部, 示范区) stand in the names of policies and projects. */
const ACCOUNTABLE =
  /^(?:新区|新片区|直管区|兵团|生产建设兵团|开发区|经开区|高新区|新城|园区|产业园|工业园|(?:产业)?集聚区|(?:航空)?港区|科学城|科技城|.*流域|各[市县区地州]{1,2}|市县|县市|区县|市州|县域|县域经济|.*经济圈|都市圈|城市群|长株潭)$/;

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
  if (!words.some(isOfTerritory)) return false;
  const [first, second, ...rest] = withoutLead(words);
  if ((first?.role === 'place' && isAccountable(first)) || isZone(words)) return true;
  const part = first?.role === 'part' ? first : second;
  if (part === undefined || !isAccountable(part) || isOfProjects(words, part)) return false;
  if (first?.role !== 'part') return first?.role === 'place' || (opens && first?.role === 'other');
  return (
    !WEAK_PART.test(first.text) ||
    second === undefined ||
    isVerbal(second) ||
    [second, ...rest].some((word) => word.role === 'body')
  );
}

/** 自贸试验区南京片区: a zone's part within the territory. Zones alone stand in the names of policies. */
function isZone(words: readonly Token[]): boolean {
  const zone = words.findIndex(({ text }) => /^自贸(?:试验)?区$/.test(text));
  return zone >= 0 && words.slice(zone + 1, zone + 3).some(({ text }) => text.endsWith('片区'));
}

/** 智能工业园等重大项目: a part that is one of the projects told of. */
function isOfProjects(words: readonly Token[], part: Token): boolean {
  const [after, ...rest] = words.slice(words.indexOf(part) + 1);
  return after?.text === '等' && rest.some(({ text }) => /项目|工程/.test(text));
}

/** 成渝地区双城经济圈建设, 加快把兰州新区建设成为现代新城: a part by its whole name, or what the work is for. */
export function isAboutPart(words: readonly Token[]): boolean {
  if (!words.some(isOfTerritory)) return false;
  const noun = withoutLead(words);
  const at = noun.slice(0, 3).findLastIndex(isAccountable);
  const named = at === 2 && /^(?:place|part)$/.test(noun[0]?.role ?? '');
  return named || furthersPart(words);
}

/** Is it a part that may have paragraphs of its own? */
export function hasOwnAccount(noun: readonly Token[]): boolean {
  return noun.slice(0, 3).some(({ text }) => OWN_ACCOUNTS.test(text));
}

/** 新区正式成立, 获批: what was founded is told of, and not how it fares. */
export function isFounded({ text }: Piece): boolean {
  return /(?:获批|成立|揭牌|挂牌|设立)$/.test(text);
}

/** 新区各项工作取得进展, without a figure: the part acts, and is not what the whole builds (新区建设). */
export function actsItself({ figure }: Piece, noun: readonly Token[]): boolean {
  const part = noun.findIndex(({ text }) => OWN_ACCOUNTS.test(text));
  return figure === undefined && /^(?:各项|进入|经济|主要指标)/.test(noun[part + 1]?.text ?? '');
}

/** Is the whole territory named, and not only served: 为全区发展作出了贡献? */
export function namesWhole(words: readonly Token[]): boolean {
  return words.some(
    ({ role }, at) => role === 'own' && !/^(?:为|对|给|在)$/.test(words[at - 1]?.text ?? ''),
  );
}

/** 国家预期目标是…, 全省确定的目标为…: what follows are the aims of a higher level, or of a place. */
export function tellsOthersAims(words: readonly Token[]): boolean {
  const who = words.findIndex(({ role }) => role === 'authority' || role === 'place');
  if (who < 0) return false;
  const rest = words.slice(who + 1);
  const end = rest.findIndex(({ role }) => role !== 'plain' && role !== 'other');
  const said = textOf(end < 0 ? rest : rest.slice(0, end));
  return /^(?:今年|年初)?(?:确定|提出|设定|制定|明确|的)*[^是为]{0,6}目标(?:定)?[是为]/.test(said);
}

const ADDRESS = /^(?:各位(?:代表|委员)|同志们|代表们)+$/;

/** 各位代表，: who is spoken to. */
export function isAddress(words: readonly Token[]): boolean {
  return ADDRESS.test(textOf(words));
}

/** 特别需要指出的是, 与此同时, 主要预期目标是, 在过去五年中: what only leads to what is said. */
const POINTS_OUT =
  /^(?:(?:主要)?(?:预期|奋斗|发展)?目标[是为]?|在?(?:过去|这)(?:的)?五年(?:中|间|里)|(?:特别)?(?:需要|值得|应该|应当)?(?:特别)?(?:指出|强调|一提|欣慰|自豪)的是|(?:与此)?同时)$/;

/** 各位代表，过去的一年，: an address, a lead, or words of time. */
export function isGreeting({ words, text }: Piece): boolean {
  return (
    ADDRESS.test(text) ||
    POINTS_OUT.test(text) ||
    words.every(({ role }) => role === 'time' || role === 'plain')
  );
}

/** 44个 or 山区5, before what it counts; what was made new (新增12个百强县) does nothing itself. */
export function isBareCount({ figure, words }: Piece): boolean {
  const leads = words.every(
    (word) => (isVerbal(word) && word.role !== 'make') || word.role === 'part',
  );
  return figure?.scale === 1 && /^个?$/.test(figure.unit) && leads;
}

/** 44个县(市)实现…, 35个开发区…, 8个国家扶贫开发重点县…: what is counted are parts. */
export function isCounted([first, second]: readonly Token[]): boolean {
  if (first === undefined) return false;
  if (/^(?:县|市|区|州|旗|盟|镇|乡|城区)$/.test(first.text))
    return (
      second === undefined ||
      isVerbal(second) ||
      second.role === 'name' ||
      second.text.startsWith('中')
    );
  if ([first, second].some((word) => word?.role === 'other' && /..县/.test(word.text))) return true;
  return first.role === 'part' && !/^(?:县域|片区)/.test(first.text);
}

/** 五个山区市完成…: parts counted in words. */
export function isSpelledCount(words: readonly Token[]): boolean {
  const [count] = words;
  const spelled = count?.role === 'other' && /^[两三四五六七八九十]+个?$/.test(count.text);
  return spelled && isCounted(words.slice(1));
}

/** 陕北生产总值, 东西两翼地区生产总值: a region by a name of its own before what it has an account of. */
export function isRegionOwn(noun: readonly Token[]): boolean {
  return noun.some(
    ({ role, text }, at) =>
      role === 'other' &&
      isProduct(noun[at + 1]) &&
      /^(?:.?[东西南北中疆]|.*两翼|..+地区)$/.test(text),
  );
}

function isProduct(word: Token | undefined): boolean {
  return word !== undefined && (word.text.includes('生产总值') || word.text.includes('GDP'));
}

/** 青岛发挥龙头作用，, 支持青岛发挥龙头作用，: a place is who acts, in a clause without a figure. */
export function isOfPlace(words: readonly Token[]): boolean {
  const at = leadOf(words, ({ role, text }) => role === 'time' || text === '支持');
  return (isPlace(words.slice(at)) || isBelt(words.slice(at))) && words[at + 1] !== undefined;
}

/** 汉江生态经济带: a part that spans places, by a name that is no place's. */
function isBelt([name, kind]: readonly Token[]): boolean {
  return name?.role === 'other' && kind?.text === '经济带';
}

/** Does a noun begin with a place that is no whole? */
export function isPlace([place]: readonly Token[]): boolean {
  return place?.role === 'place' && !WHOLE.test(place.text);
}

/** The words of a noun after those for the whole and for a time. */
function withoutLead(words: readonly Token[]): readonly Token[] {
  return words.slice(leadOf(words, ({ role }) => role === 'own' || role === 'time'));
}

/** A place, or a part of one: without such a word nothing is elsewhere. */
function isOfTerritory({ role }: Token): boolean {
  return role === 'part' || role === 'place';
}

function isAccountable({ role, text }: Token): boolean {
  return role === 'part' ? ACCOUNTABLE.test(text) : role === 'place' && OWN_ACCOUNTS.test(text);
}

/**
 * 加快把兰州新区建设成为现代新城, 加快赣江新区发展: a part by its own name is what the work is for, and not only what it
 * begins with (以加快北部新区建设为重点).
 */
function furthersPart(words: readonly Token[]): boolean {
  const at = leadOf(words, isVerbal);
  const [place, part] = words.slice(at, at + 2);
  const lead = words.slice(0, at);
  if (part === undefined || !lead.some(({ text }) => FURTHERS.test(text))) return false;
  if (lead.some(({ text }) => text === '以')) return false;
  if (place?.role === 'place') return isAccountable(part);
  return place?.role === 'other' && isName(place) && OWN_ACCOUNTS.test(part.text);
}

/** Is an unknown word before a part's kind its name: 赣江新区, and not 国家级新区? */
function isName({ text }: Token): boolean {
  return text.length === 2 && !/[级类个批型一二三各新等]/.test(text);
}

/** How many words of a kind a noun begins with. */
function leadOf(words: readonly Token[], is: (word: Token) => boolean): number {
  const end = words.findIndex((word) => !is(word));
  return end < 0 ? 0 : end;
}

/**
 * What a clause's subject withholds from the territory: a part that the work is for, a place that acts, or parts that
 * were counted, of which a sentence goes on to tell after a semicolon too.
 */
export type Actor = 'parts' | 'place' | 'counted';

/**
 * Are figures of a subject those of who acts? Parts have growth and money of their own; after a place's deed only its
 * product and its revenue are its own, for reports tell the whole's figures beside such deeds.
 */
export function isActors(actor: Actor | undefined, subject: Subject): boolean {
  if (actor === undefined) return false;
  if (actor === 'place') return subject.account === true;
  return subject.readings.some(({ shape, cut }) => shape === 'growth' && cut !== true);
}
