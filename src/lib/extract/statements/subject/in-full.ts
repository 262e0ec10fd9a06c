import { Phrase } from '../clauses/phrase';
import type { Grammar } from '../grammar';
import { withoutDone } from './after-figure';
import type { Before, Composition, Parts } from './composed';
import { firstDeed } from './deeds';
import { readLead } from './lead';
import { COUNTER, SELF } from './left-out';

/** 占全省生产总值: whose product it is goes without saying. */
const OF_OWN = /(?<=占|相当于)(?:全[省市区州国]|我[国省市区])(?=(?:地区|国内)?生产总值|GDP)/g;

/** A subject that a clause says whole, but for the deed of a list. */
export function inFull(grammar: Grammar, parts: Parts): Composition {
  const { before } = parts;
  const wish = grammar.rules['a wish is no deed']?.(parts) === true;
  const lead = wish ? readLead(grammar, parts.lead.noun) : parts.lead;
  const whole = wish ? { ...parts, lead } : parts;
  const goesOn = grammar.rules['shared deed']?.(grammar, whole) === true;
  return {
    deeds: goesOn && !SELF.test(before.deeds.text) ? before.deeds.dropping(/上云$/g) : lead.deeds,
    noun: (grammar.rules['house of a facility']?.(whole) ?? Phrase.EMPTY)
      .plus(withoutDone(grammar, lead.noun).dropping(OF_OWN))
      .plus(lateMeasure(grammar, whole)),
    stock: lead.stock || (goesOn && before.stock),
    done: lead.done || (goesOn && (before.done || SELF.test(before.deeds.text))),
    counted: false,
    part: false,
    opening: Phrase.EMPTY,
    aim: undefined,
  };
}

/** 新建学校5所、幼儿园8所: does the deed before go on? */
function goesOnUnderDeed(grammar: Grammar, parts: Parts): boolean {
  const { chunk, lead, predicate, before } = parts;
  return (
    (chunk.link === 'list' ||
      /^其中/.test(chunk.left.text) ||
      grammar.rules['new over a comma']?.(grammar, parts) === true) &&
    lead.deeds.length === 0 &&
    !predicate.reached &&
    predicate.moves === 'still' &&
    (grammar.words.measures.ending(lead.noun.text) === 0 ||
      alike(grammar, lead.noun.text, before)) &&
    !(before.deeds.length > 0 && lead.noun.text.endsWith(before.deeds.text))
  );
}

/** Things that stand, whatever is new: 在库企业, 有效期内企业, 企业总数. */
const STANDS = /^(?:[在现有共总实每]|累计)|[数量]$/;
/** What is so many times as much as was new before it is all that there is. */
const MANY_TIMES = 12;

/** 新增绿色食品认证15个，龙头企业20家: what is counted without a verb after a comma is new as well. */
function newToo(grammar: Grammar, { chunk, lead, predicate, before }: Parts): boolean {
  const { figures, right } = chunk;
  const { noun, stock, done } = lead;
  const figure = figures.length === 1 && right.length === 0 ? figures[0] : undefined;
  if (figure === undefined || !before.counting) return false;
  const alike = COUNTER.test(figure.amount.noun) && COUNTER.test(before.unit);
  const few = figure.value * figure.scale <= MANY_TIMES * before.size;
  const told = predicate.any || stock || done || firstDeed(grammar, noun.text, 0) >= 0;
  const made = /^(?:新增|新设立?|净增)$/.test(before.deeds.text);
  return made && alike && few && !told && !STANDS.test(noun.text);
}

/** 新增铁路里程…、高速公路里程…: what is measured alike goes on under the deed. */
function alike(grammar: Grammar, noun: string, before: Before): boolean {
  const tail = noun.slice(noun.length - grammar.words.measures.ending(noun));
  return before.deeds.length > 0 && (before.noun.text.endsWith(tail) || tail === '床位');
}

/** 蔬菜产量达到1400万吨、食用菌188万吨: a list of outputs goes on in the same unit. */
function lateMeasure(grammar: Grammar, parts: Parts): Phrase {
  const { chunk, lead, predicate, before } = parts;
  const unit = chunk.figures[0]?.amount.noun;
  const part = unit === before.unit ? grammar.rules['part of what was told']?.(parts) : undefined;
  if (part !== undefined) return part;
  const goesOn = lead.deeds.length === 0 && before.deeds.length === 0 && unit === before.unit;
  if (!goesOn || grammar.words.measures.ending(lead.noun.text) > 0) return Phrase.EMPTY;
  if (unit === '%' && (predicate.reached || predicate.moves === 'still'))
    return grammar.rules['shared rate']?.(parts) ?? Phrase.EMPTY;
  const measure = grammar.rules['shared measure']?.exec(before.noun.text);
  const length = measure?.[0].length ?? 0;
  return before.noun.slice(before.noun.length - length);
}

const HOUSE = /^.*(?:学校|中小学|小学|中学|高中|幼儿园|医院|卫生院|养老院|敬老院)/;
const FACILITY = /^(?:食堂|厕所|校舍|宿舍|教室|操场|运动场|床位|病房)$/;

/** 新建农村中小学食堂493个、厕所280个: of what houses the second facility is, the first member of a list says. */
function houseOf({ chunk, lead, before }: Parts): Phrase | undefined {
  if (chunk.link !== 'list' || !FACILITY.test(lead.noun.text)) return undefined;
  const length = HOUSE.exec(before.noun.text)?.[0].length ?? 0;
  return before.noun.slice(0, length);
}

/** Where something is, and of what kind: they name nothing by themselves. */
const WHERE = /^(?:农村|城镇|城市|乡村|农村地区|偏远地区)$/;
const BRANCH = /(?<![企就创毕])业$/;
const OF_BRANCHES = /(?:增加值|总产值|产值|投资|营业收入|贷款余额|贷款|用电量)$/;
const POWER = /^(?:光伏|光伏发电|风电|风光电|水电|火电|煤电|核电|新能源|清洁能源|可再生能源)$/;
const OF_POWER = /(?:发电量|(?:总?装机)(?:容量|规模|总量)?)$/;
/** 甲市: a place that has its own growth; what is told of a set of places before it is the set's. */
const PLACE = /^[\u4e00-\u9fff]{2,6}[市州盟县]$/;
const SET = /^\d+个[^、]{0,3}[市州盟县]/g;

/**
 * 新建充电桩2万个，其中农村1万个; 工业增加值增长5%，其中装备制造业增长12%: what is measured of a part was said of
 * the whole.
 */
function partOf({ chunk, lead, predicate, before }: Parts): Phrase | undefined {
  const { text } = lead.noun;
  const tail = (measure: RegExp): Phrase | undefined => {
    const length = measure.exec(before.noun.text)?.[0].length ?? 0;
    return length > 0 ? before.noun.slice(before.noun.length - length) : undefined;
  };
  if (chunk.link === 'list' && before.growing && PLACE.test(text)) return before.noun.dropping(SET);
  if (!/^其中/.test(chunk.left.text)) return undefined;
  if (WHERE.test(text)) return before.noun;
  if (POWER.test(text)) return tail(OF_POWER);
  return predicate.moves !== 'still' && BRANCH.test(text) ? tail(OF_BRANCHES) : undefined;
}

/** 国控断面Ⅲ类水比率保持100%、省控断面达95.7%: of two alike, the second leaves out what is measured. */
function lateRate({ chunk, lead: { noun }, before }: Parts): Phrase {
  const kind = noun.text.slice(-2);
  const at = noun.length > 2 ? before.noun.text.indexOf(kind, 1) : -1;
  const tail = before.noun.slice(at + kind.length);
  const rate = at > 0 && /(?:率|比例)$/.test(tail.text) && chunk.link === 'list';
  return rate ? tail : Phrase.EMPTY;
}

/** 争取全区城镇化率达到60%: a wish, no deed. */
function isWish({ lead, predicate }: Parts): boolean {
  return lead.deeds.text === '争取' && predicate.reached;
}

/** What a subject that is said whole takes from the figure before. */
export const IN_FULL_RULES = {
  'a wish is no deed': isWish,
  'shared deed': goesOnUnderDeed,
  'new over a comma': newToo,
  'shared measure': /(?:产量|产值|营业收入)$/,
  'shared rate': lateRate,
  'part of what was told': partOf,
  'house of a facility': houseOf,
};
