/* eslint-disable max-lines -- the steps by which one subject is put together */
import { scaleFactor } from '../amount';
import type { Chunk } from '../clauses/chunk';
import { firstDeed, lastDeed } from './deeds';
import { BARE, MEASURED } from '../lexicon/nouns';
import { Phrase } from '../clauses/phrase';
import { ownerOf } from './lists';
import { readPredicate, type Predicate } from './predicate';
import { cleanRight, isNounAfter, withoutDeed, withoutDone } from './after-figure';
import { readLead, tidyNoun, type Lead } from './lead';
import { isOn } from '../switches';
import { QUOTED } from '../clauses/mask';

/** A subject in its parts. */
export interface Composed {
  readonly deeds: Phrase;
  readonly noun: Phrase;
  readonly stock: boolean;
  /** 完成 stood before it. */
  readonly done: boolean;
  /** The figure stands before what it counts. */
  readonly counted: boolean;
  /** 74.3%的财政支出: a share of what follows. */
  readonly part: boolean;
  /** The words before a counted noun, which a list goes on under: 运输范围覆盖31个…、12个…. */
  readonly opening: Phrase;
  /** 超额完成下达的100万亩任务: what was to be done. */
  readonly aim?: true;
}

/** What a subject takes over from what was said before. */
export interface Before {
  readonly deeds: Phrase;
  readonly noun: Phrase;
  readonly opening: Phrase;
  readonly done: boolean;
  readonly stock: boolean;
  /** The unit of the last figure. */
  readonly unit: string;
  /** What the clause before is about, where it holds no figure. */
  readonly topic: Phrase;
  /** The last figure, in ones of its unit. */
  readonly size: number;
  /** A comma parts it from a clause with figures. */
  readonly counting: boolean;
}

const NAMED = new RegExp(`^${QUOTED}+$`);

const PLAIN = {
  deeds: Phrase.EMPTY,
  stock: false,
  done: false,
  counted: false,
  part: false,
  opening: Phrase.EMPTY,
};

/** Puts a chunk's subject together: from its own words, and from what it leaves out. */
export function compose(chunk: Chunk, predicate: Predicate, before: Before): Composed {
  const own = untold(
    chunk.link === 'shared' && isOn('shared words') ? sharedWords(predicate.noun) : predicate.noun,
  );
  const follows = isNounAfter(chunk.right);
  if (isOn('task that was done') && isTask(chunk))
    return { ...PLAIN, deeds: before.deeds, noun: carriedNoun(before), aim: true };
  const words = chunk.figures.length > 1 ? own : lastMember(own, follows, predicate.any);
  const lead = readLead(words, predicate.reached || predicate.moves !== 'still');
  const framed = follows && isOn('whom a deed serves') ? frameOf(chunk) : undefined;
  if (framed !== undefined) return framed;
  const part = isOn('share of what follows') ? partOf(chunk, lead, before) : undefined;
  if (part !== undefined) return part;
  const told = lead.noun.length > 1 && predicate.any;
  if (follows && !told) return countedOf(chunk, lead, before);
  if (follows && isOn('counted after its deed') && onlyDone(chunk, predicate))
    return countedOf(chunk, ownLead(chunk, lead), before);
  if (isOn('remark on the subject') && isRemark(lead, predicate)) return remark(lead, before);
  const plan = isOn('degree of completion') ? planOf(chunk, predicate.noun) : undefined;
  if (plan !== undefined) return completed(plan, before);
  const sized = isOn('size of a named work') ? sizeOf(chunk, lead.noun) : undefined;
  if (sized !== undefined) return sized;
  if (lead.noun.length === 0 && isOn('subject left out'))
    return elided(chunk, lead, predicate, before);
  if (isOn('bare noun of measure') && lead.deeds.length === 0 && BARE.has(lead.noun.text))
    return bare(lead, before);
  return statedOf(chunk, lead, predicate, before);
}

const GIVEN = /(?:超额完成|提前完成|完成[^、，]{0,6}(?:下达|确定|安排)的)(?:[^、，]{0,6}的)?$/;

/** 超额完成国家下达的100万亩年度任务: the task of what was told before. */
function isTask(chunk: Chunk): boolean {
  const task = /^的?(?:年度|全年|目标)*任务$/.test(chunk.right.text);
  return task && GIVEN.test(chunk.left.text);
}

/** 占全省生产总值: whose product it is goes without saying. */
const OF_OWN = /(?<=占|相当于)(?:全[省市区州国]|我[国省市区])(?=(?:地区|国内)?生产总值|GDP)/g;

/** 占全省42.2%, 高于全国1.8个百分点: told of the subject before. */
function isRemark(lead: Lead, predicate: Predicate): boolean {
  if (lead.deeds.length > 0) return false;
  const share = predicate.share && /^(?:约?占|相当于|达到)/.test(lead.noun.text);
  return share || REMARKED.test(lead.noun.text);
}

/** 高于全国2个百分点, 对经济增长贡献率: told of the subject before. */
const REMARKED =
  /^(?:(?:年均|(?:[两三四五]年)?平均)?增速)?(?:高于|快于|低于|慢于|好于|优于|高出)(?=[\u4e00-\u9fff])|^对[^、]{2,10}贡献率$/;

function remark(lead: Lead, before: Before): Composed {
  const carried = carriedNoun(before);
  return { ...PLAIN, noun: (carried.length > 0 ? carried : before.topic).plus(lead.noun) };
}

/** A subject that a clause says whole, but for the deed of a list. */
function statedOf(chunk: Chunk, said: Lead, predicate: Predicate, before: Before): Composed {
  const lead = withoutWish(said, predicate);
  const goesOn =
    isOn('shared deed') &&
    (chunk.link === 'list' ||
      /^其中/.test(chunk.left.text) ||
      newToo(chunk, lead, predicate, before)) &&
    lead.deeds.length === 0 &&
    !predicate.reached &&
    predicate.moves === 'still' &&
    (MEASURED.ending(lead.noun.text) === 0 || alike(lead.noun.text, before)) &&
    !(before.deeds.length > 0 && lead.noun.text.endsWith(before.deeds.text));
  return {
    ...PLAIN,
    deeds: goesOn && !SELF.test(before.deeds.text) ? before.deeds.dropping(/上云$/g) : lead.deeds,
    noun: withoutDone(lead.noun)
      .dropping(OF_OWN)
      .plus(lateMeasure(chunk, lead, predicate, before)),
    stock: lead.stock || (goesOn && before.stock),
    done: lead.done || (goesOn && (before.done || SELF.test(before.deeds.text))),
  };
}

/** Things that stand, whatever is new: 在库企业, 有效期内企业, 企业总数. */
const STANDS = /^(?:[在现有共总实每]|累计)|[数量]$/;
/** What is so many times as much as was new before it is all that there is. */
const MANY_TIMES = 12;

/** 新增绿色食品认证15个，龙头企业20家: what is counted without a verb after a comma is new as well. */
function newToo(
  { figures, right }: Chunk,
  { noun, stock, done }: Lead,
  predicate: Predicate,
  before: Before,
): boolean {
  const figure = figures.length === 1 && right.length === 0 ? figures[0] : undefined;
  if (figure === undefined || !before.counting || !isOn('new over a comma')) return false;
  const alike = COUNTER.test(figure.amount.noun) && COUNTER.test(before.unit);
  const few = figure.value * scaleFactor(figure.amount) <= MANY_TIMES * before.size;
  const told = predicate.any || stock || done || firstDeed(noun.text, 0) >= 0;
  const made = /^(?:新增|新设立?|净增)$/.test(before.deeds.text);
  return made && alike && few && !told && !STANDS.test(noun.text);
}

/** 新增铁路里程…、高速公路里程…: what is measured alike goes on under the deed. */
function alike(noun: string, before: Before): boolean {
  const tail = noun.slice(noun.length - MEASURED.ending(noun));
  return before.deeds.length > 0 && (before.noun.text.endsWith(tail) || tail === '床位');
}

/** 蔬菜产量达到1400万吨、食用菌188万吨: a list of outputs goes on in the same unit. */
function lateMeasure(chunk: Chunk, lead: Lead, predicate: Predicate, before: Before): Phrase {
  const unit = chunk.figures[0]?.amount.noun;
  const goesOn = lead.deeds.length === 0 && before.deeds.length === 0 && unit === before.unit;
  if (!goesOn || MEASURED.ending(lead.noun.text) > 0) return Phrase.EMPTY;
  if (unit === '%' && (predicate.reached || predicate.moves === 'still'))
    return lateRate(chunk, lead, before);
  if (!isOn('shared measure')) return Phrase.EMPTY;
  const length = /(?:产量|产值|营业收入)$/.exec(before.noun.text)?.[0].length ?? 0;
  return before.noun.slice(before.noun.length - length);
}

/** 国控断面Ⅲ类水比率保持100%、省控断面达95.7%: of two alike, the second leaves out what is measured. */
function lateRate(chunk: Chunk, { noun }: Lead, before: Before): Phrase {
  const kind = noun.text.slice(-2);
  const at = noun.length > 2 ? before.noun.text.indexOf(kind, 1) : -1;
  const tail = before.noun.slice(at + kind.length);
  const rate = at > 0 && /(?:率|比例)$/.test(tail.text) && chunk.link === 'list';
  return rate && isOn('shared rate') ? tail : Phrase.EMPTY;
}

/** 争取全区城镇化率达到60%: a wish, no deed. */
function withoutWish(lead: Lead, predicate: Predicate): Lead {
  const wish = lead.deeds.text === '争取' && predicate.reached && isOn('a wish is no deed');
  return wish ? readLead(lead.noun) : lead;
}

/**
 * 出台30余项…政策: the noun stands after the figure. What stands before it and is neither deed nor head of
 * the noun tells by examples (稻米、油料5个产业链), by another member (植物园和4个…) or by whose it is.
 */
function countedOf(chunk: Chunk, lead: Lead, before: Before): Composed {
  const right = cleanRight(chunk.right, false);
  const { text } = chunk.left;
  const loose = /、/.test(lead.noun.text) || /[的、和与及等]$/.test(text);
  const head = loose ? Phrase.EMPTY : lead.noun.dropping(/全[国球省市区州]$|我[省市区]$/g);
  const deeds = /的$/.test(text) ? Phrase.EMPTY : lead.deeds;
  const empty = deeds.length === 0 && head.length === 0;
  const opening =
    isOn('shared opening') &&
    empty &&
    chunk.link === 'list' &&
    !/(?:的|完成|我[省市区州])$/.test(text)
      ? before.opening
      : deeds.plus(head);
  return {
    ...PLAIN,
    deeds: empty ? opening : deeds,
    noun: head.plus(right),
    stock: lead.stock || /(?:覆盖|通达|联通|拥有|辐射)$/.test(opening.text),
    counted: true,
    opening,
  };
}

/** 提升…、新建…100个: an earlier member with a deed of its own and another noun is not counted. */
function lastMember(words: Phrase, follows: boolean, predicated: boolean): Phrase {
  const parts = words.split(/、/g);
  const last = parts.at(-1);
  const first = parts[0];
  if (last === undefined || first === undefined || parts.length < 2) return words;
  const [before, lead] = [readLead(first), readLead(last)];
  const alike = before.noun.text.slice(-2) === lead.noun.text.slice(-2);
  const whole = before.noun.length > 0 && (follows || lead.noun.length > 0);
  const deeds = lead.deeds.length > 0 && whole && firstDeed(first.text, 0) >= 0;
  const measured =
    predicated &&
    lead.deeds.length === 0 &&
    before.deeds.length > 0 &&
    MEASURED.ending(lead.noun.text) > 0 &&
    MEASURED.ending(before.noun.text) === 0;
  return ((deeds && !alike) || measured) && isOn('own deed of a later member') ? last : words;
}

/** What a clause tells of its noun before it comes to the figure: 首位度进一步提升、达到25%. */
const TOLD =
  /(?<=..)(?:首次|历史性|进一步|基本|全面|不断|持续|大幅)*(?:加快发展|快速增长|迈上|创(?:历史)?新高|创历史|实现零的突破|实现\ue001|跃居|居全国|位居|恢复|成为|提升|迈入|全部办[复结])[^、]*$/;

/** The noun and what is measured of it, without what is told in between. */
function untold(words: Phrase): Phrase {
  const comma = words.text.lastIndexOf('、');
  const told = comma < 0 ? null : TOLD.exec(words.text.slice(0, comma));
  if (told === null || !isOn('told before the figure')) return words;
  const [owner, rest] = [words.slice(0, told.index), words.slice(comma + 1)];
  if (rest.length === 0) return owner;
  if (BARE.has(rest.text)) return joined(ownerOf(owner), rest);
  return MEASURED.ending(rest.text) > 0 || rest.text.startsWith('占') ? joined(owner, rest) : words;
}

/** A deed's word within the name of a work: 转型升级项目. */
const NAMED_WORK = /^(?:升级|改造|建设|提升|扩建)(?:项目|工程|行动)/;

/** Words that two figures share: the second is about what is done in them. */
function sharedWords(words: Phrase): Phrase {
  const at = lastDeed(words.text);
  return at > 0 && !NAMED_WORK.test(words.text.slice(at)) ? words.slice(at) : words;
}

/** Verbs whose object tells what is done to whom: 对2万名群众进行免费检查. */
const OBJECTS = /(?<=..)(?:进行|开展|实施|落实)(?=..)/;
const FRAME =
  /(?:(?:^|[^认作成])(为|向|给|对|(?<=^)与|与(?!.*等))(?:.*等)?(?:近|约|超|超过|逾)?|^(为|给)([^、，]{2,10}))$/;

/** 为1.68万名劳动者清偿拖欠工资, 对16个县对口帮扶: whom a deed serves stands before it. */
function frameOf(chunk: Chunk): Composed | undefined {
  const match = FRAME.exec(chunk.left.text);
  const frame = match?.[1] ?? match?.[2];
  if (frame === undefined) return undefined;
  const whose = match?.[3] === undefined ? Phrase.EMPTY : chunk.left.slice(1);
  const right = cleanRight(chunk.right, false);
  if (frame !== '对')
    return { ...PLAIN, noun: new Phrase(frame, frame).plus(whose).plus(right), counted: true };
  const object = OBJECTS.exec(right.text);
  if (object !== null) {
    const done = right.slice(object.index + object[0].length);
    const verb = /实施|落实/.test(object[0])
      ? right.slice(object.index, object.index + 2)
      : Phrase.EMPTY;
    return { ...PLAIN, noun: right.slice(0, object.index).plus(verb).plus(done), counted: true };
  }
  const at = lastDeed(right.text);
  if (at <= 0) return undefined;
  const noun = tidyNoun(right.slice(0, at).dropping(/予以$/g));
  return { ...PLAIN, deeds: right.slice(at), noun, counted: true };
}

const PART = /^的(?!目标|任务|预期|情况|增[速长幅]|速度|水平|基础|比[例重]|要求|标准)(?=..)/;
const GIVER = /^(.*(?:贡献|覆盖|创造))了?(?:全[国省市区州])?$/;
/** 财政支出的77.4%用于民生: where a part goes. */
const GOES = /^(?:用于|投向|投入|来自|集中[在于]|向(?=.{1,12}倾斜))/;

/** 74.3%的财政支出用于民生, 民营经济贡献了近70%的税收: a share of what follows. */
function partOf(chunk: Chunk, lead: Lead, before: Before): Composed | undefined {
  const figure = chunk.figures.at(-1);
  const ratio = figure?.words === 'fraction' || /^[%成]$/.test(figure?.amount.noun ?? '');
  if (!ratio) return undefined;
  const own = lead.deeds.plus(lead.noun);
  if (GOES.test(chunk.right.text)) return goesTo(chunk, own, before);
  const length = GIVER.exec(own.text)?.[1]?.length ?? 0;
  if (own.length > 0 && length === 0) return undefined;
  const carried = chunk.link === 'list' && own.length === 0 && GIVER.test(before.opening.text);
  const doer =
    /^(?:创造|贡献)了?$/.test(own.text) && isOn('doer of the clause before')
      ? before.topic
      : Phrase.EMPTY;
  const opening = carried ? before.opening : doer.plus(own.slice(0, length));
  const follows = opening.length > 0 && isNounAfter(chunk.right);
  if (!follows && !PART.test(chunk.right.text)) return undefined;
  const right = readPredicate(tidyNoun(chunk.right)).noun.dropping(/(?!^)(?:完成|实现)(?=..)/g);
  const noun = opening.plus(right);
  return { ...PLAIN, noun, counted: true, part: true, opening };
}

/** The part of what is told of before the figure, with where it goes. */
function goesTo(chunk: Chunk, own: Phrase, before: Before): Composed | undefined {
  const whose = own.length > 0 ? own : carriedNoun(before);
  if (whose.length === 0) return undefined;
  return { ...PLAIN, noun: whose.plus(tidyNoun(chunk.right)), counted: true, part: true };
}

/** …完成15个…, …实现160平方公里…: no word but these stands between the noun and a counted figure. */
function onlyDone(chunk: Chunk, predicate: Predicate): boolean {
  const still = !predicate.reached && predicate.moves === 'still' && !predicate.rate;
  return still && /(?:完成|实现)$/.test(chunk.left.text);
}

/** “一圈一策”完成15个…, 启动…、完成15个…: how it was done, and another deed with its noun, are left out. */
function ownLead(chunk: Chunk, lead: Lead): Lead {
  if (/[、并](?:完成|实现)$/.test(chunk.left.text))
    return { ...lead, deeds: Phrase.EMPTY, noun: Phrase.EMPTY };
  const quoted = lead.deeds.length === 0 && NAMED.test(lead.noun.text);
  return quoted ? { ...lead, noun: Phrase.EMPTY } : lead;
}

/** 投资约700亿元的…项目: the size of a named work. */
function sizeOf(chunk: Chunk, words: Phrase): Composed | undefined {
  const noun = words.slice(words.text.lastIndexOf('、') + 1);
  if (!/^的(?=..)/.test(chunk.right.text) || !BARE.has(noun.text)) return undefined;
  const work = withoutDeed(cleanRight(chunk.right.slice(1), true));
  return { ...PLAIN, noun: work.plus(noun), stock: true };
}

/** A plan and nothing else that was carried out: whose it is was said before. */
const PLANNED =
  /^(?:已|累计|超额|提前)*完成((?:年度|全年|年|计划|目标)+(?:任务|计划|目标)|任务总量)的?$/;

/** 完成年度任务的149%, 完成年度计划119.1%: the plan, told of what was done before. */
function planOf({ figures }: Chunk, words: Phrase): Phrase | undefined {
  const plan = PLANNED.exec(words.text)?.[1];
  if (plan === undefined || figures.length > 1 || figures[0]?.amount.noun !== '%') return undefined;
  const at = words.text.indexOf(plan);
  return words.slice(at, at + plan.length);
}

function completed(plan: Phrase, before: Before): Composed {
  const whose = before.topic.length > 0 ? before.topic : before.deeds.plus(carriedNoun(before));
  const done = whose.length > 0 ? new Phrase('完成', '完成') : Phrase.EMPTY;
  return { ...PLAIN, noun: whose.plus(done).plus(plan), stock: true };
}

/** Deeds that hold their own object: 造林165.8万亩. */
const SELF =
  /(?:林|草|绿化|改良|放流|接种|执法|抽检|巡查|参保|减负|降成本|避险|让利|岗位|减税|降费|补水)$/;

/** No noun: the one before, under the clause's own deed; 累计达7个 is no longer what was newly made. */
function elided(chunk: Chunk, lead: Lead, predicate: Predicate, before: Before): Composed {
  if (SELF.test(lead.deeds.text) || /开行$/.test(lead.deeds.text))
    return { ...PLAIN, deeds: lead.deeds, noun: Phrase.EMPTY, stock: lead.stock };
  if (before.topic.length > 0 && predicate.any)
    return { ...PLAIN, deeds: lead.deeds, noun: before.topic, stock: lead.stock };
  const stands = (predicate.reached || predicate.stock) && !predicate.from;
  const kept = stands || ofStock(chunk, predicate, before) ? Phrase.EMPTY : before.deeds;
  return {
    ...PLAIN,
    deeds: lead.deeds.length > 0 ? lead.deeds : kept,
    noun: before.noun.length > 0 ? carriedFor(lead, before) : before.topic,
    stock: lead.stock,
    done: lead.done,
  };
}

/** 净增企业825家，增长22.9%: what has grown by that much is all of them, not what was added. */
function ofStock({ left }: Chunk, { moves }: Predicate, { deeds, unit }: Before): boolean {
  const added = /^净增加?$/.test(deeds.text) && COUNTER.test(unit);
  return (
    added &&
    moves !== 'still' &&
    !/[多少]增[^、，]{0,3}$/.test(left.text) &&
    isOn('rate of the stock')
  );
}

/** Units that count things one by one. */
const COUNTER = /^[家户个所座处件项条]$/;

/** What another deed is done to: 新开工300个、完工200个 is of the estates, not of their beginning. */
function carriedFor(lead: Lead, before: Before): Phrase {
  if (lead.deeds.length === 0) return before.noun;
  return carriedNoun(before).dropping(/^新造/g);
}

/** 粮食播种面积…, 产量…: a bare noun of measure is of what was measured before. */
function bare(lead: Lead, before: Before): Composed {
  const noun = withoutDone(lead.noun);
  return { ...PLAIN, noun: owned(noun, before), stock: lead.stock || isCost(noun, before) };
}

/** Indicators of the whole economy: what is measured after them is no part of theirs. */
const WHOLE =
  /^(?:地区|国内|全市|全省)?生产总值$|^(?:全社会)?固定资产投资(?:总额)?$|^社会消费品零售总额$|^规[模上以]{1,3}工业增加值$|^一般公共预算收入$|^居民消费价格|可支配收入$|^城镇调查失业率$|^外贸进出口(?:总额)?$|^进出口(?:总额|总值)?$/;

const COSTS = /(?:总投资|投资总额|投资额|金额|总额|^投资)$/;

/** What only the works of the year cost: 新开工项目 are not all projects. */
function isCost(noun: Phrase, before: Before): boolean {
  const fresh = before.deeds.text.startsWith('新') && before.topic.length === 0;
  return fresh && COSTS.test(noun.text) && isOn('works of the year');
}

/** A bare noun of measure with its owner. */
function owned(noun: Phrase, before: Before): Phrase {
  const deeds = isCost(noun, before) ? before.deeds : Phrase.EMPTY;
  const carried = before.topic.length > 0 ? before.topic : deeds.plus(carriedNoun(before));
  const part = /占比|比重|增速|贡献率|受益|惠及/.test(noun.text);
  if (WHOLE.test(carried.text) && isOn('the whole owns nothing')) {
    if (/^(?:总量|总规模|规模|总额)$/.test(noun.text)) return carried;
    if (noun.text === '人均') return noun.plus(carried);
    return part ? carried.plus(noun) : noun;
  }
  if (/^总[量数额]$/.test(noun.text))
    return joined(carried.dropping(/(?<=..)(?:规模|产量|数量)$/g), noun);
  return joined(part || MEASURED.ending(carried.text) === 0 ? carried : ownerOf(carried), noun);
}

/** An owner and what it owns, what both say said once: 工程投资 and 投资规模, 粮食种植 and 产量. */
function joined(whose: Phrase, noun: Phrase): Phrase {
  const owner = whose.dropping(SAID.find(([what]) => what.test(noun.text))?.[1] ?? /^$/g);
  for (let length = Math.min(owner.length, noun.length); length > 1; length--)
    if (owner.text.endsWith(noun.text.slice(0, length))) return owner.plus(noun.slice(length));
  return owner.plus(noun);
}

/** Words of an owner that what it owns says again: 粮食种植 and 产量, 数字经济产业 and 核心产业增加值. */
const SAID: readonly (readonly [RegExp, RegExp])[] = [
  [/^核心产业/, /(?<=..)产业$/g],
  [/产量|总产$|单产$/, /^稳定|(?:生产|种植|勘探|勘探开发|养殖)$/g],
  [/^(?:综合|总)收入$/, /游客(?:接待量?|人次|人数)?$/g],
  [/吞吐量/, /年?(?:旅客|货物|货邮|集装箱)$/g],
];

/** What became of a thing, after its noun: 重大项目新开工. */
const STATE_END =
  /(?<=..)(?:新开工|新交付|开工|投入使用|竣工验收|竣工|完工|投产|投用|通车|签约|交付|推广|完成下闸蓄水验收)$|(?<=...)(?:获批|新增).+$/g;

/** The noun before, without what was said of its growth or became of it. */
function carriedNoun({ noun }: Before): Phrase {
  const change = noun.text.slice(2).search(/增速|增幅|涨幅|连续|高于|低于|占全[省国区市州]/);
  const kept = change < 0 ? noun : noun.slice(0, change + 2);
  return isOn('state of a carried noun') ? kept.dropping(STATE_END) : kept;
}
