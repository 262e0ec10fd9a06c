import { Phrase } from '../clauses/phrase';
import type { Grammar } from '../grammar';
import { withoutDone } from './after-figure';
import { carriedNoun, costsWorks, owned } from './carried';
import { PLAIN, type Before, type Composition, type Parts } from './composed';
import type { Lead } from './lead';

/** 占全省42.2%, 高于全国1.8个百分点: told of the subject before. */
export function remark(parts: Parts, grammar: Grammar): Composition | undefined {
  const { lead, before } = parts;
  if (!isRemark(parts)) return undefined;
  const carried = carriedNoun(grammar, before);
  return { ...PLAIN, noun: (carried.length > 0 ? carried : before.topic()).plus(lead.noun) };
}

function isRemark({ lead, predicate }: Parts): boolean {
  if (lead.deeds.length > 0) return false;
  const share = predicate.share && /^(?:约?占|相当于|达到)/.test(lead.noun.text);
  return share || REMARKED.test(lead.noun.text);
}

/** 高于全国2个百分点, 对经济增长贡献率: told of the subject before. */
const REMARKED =
  /^(?:(?:年均|(?:[两三四五]年)?平均)?增速)?(?:高于|快于|低于|慢于|好于|优于|高出)(?=[\u4e00-\u9fff])|^对[^、]{2,10}贡献率$|^超(?:年度|全年|年初)?(?:计划|目标|预期)$/;

/** A plan and nothing else that was carried out: whose it is was said before. */
const PLANNED =
  /^(?:已|累计|超额|提前)*完成((?:年度|全年|年|计划|目标)+(?:任务|计划|目标)|任务总量)的?$/;

/** 完成年度任务的149%, 完成年度计划119.1%: the plan, told of what was done before. */
export function planCompleted(parts: Parts, grammar: Grammar): Composition | undefined {
  const { before } = parts;
  const plan = planOf(parts);
  if (plan === undefined) return undefined;
  const noun = before.deeds.plus(carriedNoun(grammar, before));
  const topic = before.topic();
  const whose = topic.length > 0 ? topic : noun;
  const done = whose.length > 0 ? new Phrase('完成', '完成') : Phrase.EMPTY;
  return { ...PLAIN, noun: whose.plus(done).plus(plan), stock: true };
}

function planOf({ chunk: { figures }, predicate }: Parts): Phrase | undefined {
  const words = predicate.noun;
  const plan = PLANNED.exec(words.text)?.[1];
  if (plan === undefined || figures.length > 1 || figures[0]?.amount.noun !== '%') return undefined;
  const at = words.text.indexOf(plan);
  return words.slice(at, at + plan.length);
}

/** Deeds that hold their own object: 造林165.8万亩. */
export const SELF =
  /(?:林|草|绿化|改良|放流|接种|执法|抽检|巡查|参保|减负|降成本|避险|让利|岗位|减税|降费|补水)$/;

/** No noun: the one before, under the clause's own deed; 累计达7个 is no longer what was newly made. */
export function elided(parts: Parts, grammar: Grammar): Composition | undefined {
  const { lead, predicate, before } = parts;
  if (lead.noun.length > 0) return undefined;
  if (SELF.test(lead.deeds.text) || /开行$/.test(lead.deeds.text))
    return { ...PLAIN, deeds: lead.deeds, noun: Phrase.EMPTY, stock: lead.stock };
  const reached = grammar.rules['reached by what was told']?.test(lead.deeds.text) === true;
  if (reached && before.noun.length > 0)
    return { ...PLAIN, noun: carriedNoun(grammar, before).plus(lead.deeds) };
  const topic = before.topic();
  if (topic.length > 0 && predicate.any)
    return { ...PLAIN, deeds: lead.deeds, noun: topic, stock: lead.stock };
  const stands = (predicate.reached || predicate.stock) && !predicate.from;
  const all = stands || grammar.rules['rate of the stock']?.(parts) === true;
  const kept = all ? Phrase.EMPTY : before.deeds;
  return {
    deeds: lead.deeds.length > 0 ? lead.deeds : kept,
    noun: before.noun.length > 0 ? carriedFor(grammar, lead, before) : topic,
    stock: lead.stock,
    done: lead.done,
    counted: false,
    part: false,
    opening: Phrase.EMPTY,
    aim: undefined,
  };
}

/** 净增企业825家，增长22.9%: what has grown by that much is all of them, not what was added. */
function ofStock({
  chunk: { left },
  predicate: { moves },
  before: { deeds, unit },
}: Parts): boolean {
  const added = /^净增加?$/.test(deeds.text) && COUNTER.test(unit);
  return added && moves !== 'still' && !/[多少]增[^、，]{0,3}$/.test(left.text);
}

/** Units that count things one by one. */
export const COUNTER = /^[家户个所座处件项条]$/;

/** What another deed is done to: 新开工300个、完工200个 is of the estates, not of their beginning. */
function carriedFor(grammar: Grammar, lead: Lead, before: Before): Phrase {
  if (lead.deeds.length === 0) return before.noun;
  return carriedNoun(grammar, before).dropping(/^新造|^[^、]{2,12}审议(?=..)/g);
}

/** 粮食播种面积…, 产量…: a bare noun of measure is of what was measured before. */
export function bareMeasure({ lead, before }: Parts, grammar: Grammar): Composition | undefined {
  const held = grammar.rules['measure held against a whole']?.exec(lead.noun.text)?.[0] ?? '';
  const measure = lead.noun.text.slice(0, lead.noun.length - held.length);
  const bare = lead.deeds.length === 0 && grammar.words.bareMeasures.has(measure);
  if (!bare) return undefined;
  const noun = withoutDone(grammar, lead.noun);
  return {
    ...PLAIN,
    noun: owned(grammar, noun, before),
    stock: lead.stock || costsWorks(grammar, noun, before),
  };
}

/** What a figure is of whose noun is left out. */
export const LEFT_OUT_RULES = {
  /** 开展活动9万场、惠及6000万人次: the activities reach people; they are not reached. */
  'reached by what was told': /^惠及$/,
  'rate of the stock': ofStock,
  /** 产业链持续壮大，增加值占规上工业比重80%: the measure is of what the clause before is about. */
  'measure held against a whole': /(?<=.)占[^、，]{2,16}(?:比重|比例)$/,
};
