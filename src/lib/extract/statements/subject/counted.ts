import { QUOTED } from '../clauses/mask';
import { Phrase } from '../clauses/phrase';
import type { Grammar } from '../grammar';
import { cleanRight, withoutDeed } from './after-figure';
import { carriedNoun } from './carried';
import { PLAIN, type Composition, type Parts } from './composed';
import { lastDeed } from './deeds';
import { tidyNoun, type Lead } from './lead';

/** 出台30余项…政策: nothing but deeds, or its own head, stands before a noun that is counted. */
export function counted(parts: Parts, grammar: Grammar): Composition | undefined {
  const told = parts.lead.noun.length > 1 && parts.predicate.any;
  const object = grammar.rules['object of a deed']?.(grammar, parts) === true;
  return parts.follows && (!told || object) ? countedOf(grammar, parts) : undefined;
}

/** 10大类46项民生实事: of how many kinds they are is an announcement. */
const KINDS = /(?:\d{1,2}|[一二三四五六七八九十]{1,2})(?:大类|个?方面)的?$/g;

const ATTRIBUTED = /^.{4,30}的$/;

/**
 * 出台30余项…政策: the noun stands after the figure. What stands before it and is neither deed nor head of
 * the noun tells by examples (稻米、油料5个产业链), by another member (植物园和4个…) or by whose it is.
 */
function countedOf(grammar: Grammar, { chunk, lead, before }: Parts): Composition {
  const right = cleanRight(grammar, chunk.right, false);
  const { text } = chunk.left;
  const general = grammar.rules['general noun']?.test(right.text) === true;
  if (general && ATTRIBUTED.test(text) && lead.noun.length > 1 && !lead.noun.text.includes('、')) {
    const noun = lead.noun.plus(chunk.left.slice(-1)).plus(right);
    return { ...PLAIN, deeds: lead.deeds, noun, counted: true };
  }
  const loose = /、/.test(lead.noun.text) || /(?:[的、和与等]|(?<!惠)及)$/.test(text);
  const doers = /等$/.test(text) ? grammar.rules['doer before examples'] : undefined;
  const doer = doers?.exec(lead.noun.text)?.[1]?.length ?? 0;
  const head = loose
    ? tidyNoun(lead.noun.slice(0, doer))
    : lead.noun.dropping(/全[国球省市区州]$|我[省市区]$/g).dropping(KINDS);
  const deeds = /的$/.test(text) ? Phrase.EMPTY : lead.deeds;
  const empty = deeds.length === 0 && head.length === 0;
  const opening =
    empty && chunk.link === 'list' && grammar.rules['shared opening']?.test(text) === true
      ? before.opening
      : deeds.plus(head);
  return {
    deeds: empty ? opening : deeds,
    noun: head.plus(right),
    stock: lead.stock || /(?:覆盖|通达|联通|拥有|辐射)$/.test(opening.text),
    done: false,
    counted: true,
    part: false,
    opening,
    aim: undefined,
  };
}

/** …完成15个…, …实现160平方公里…: the noun stands after the figure, and before it who or what has done it. */
export function countedAfterDeed(parts: Parts, grammar: Grammar): Composition | undefined {
  if (!parts.follows || !onlyDone(parts)) return undefined;
  return countedOf(grammar, { ...parts, lead: ownLead(parts) });
}

/** 健儿夺得了51枚金牌, 工程惠及近900万学生: who does it, and its deed, stand before the figure. */
function isObject(grammar: Grammar, { chunk, lead: { noun }, predicate }: Parts): boolean {
  if (predicate.reached || predicate.moves !== 'still' || predicate.rate) return false;
  const other = noun.text.includes('、') || /(?:完成|实现)$/.test(chunk.left.text);
  return !other && grammar.words.deeds.ending(noun.text) > 1;
}

/** …完成15个…, …实现160平方公里…: no word but these stands between the noun and a counted figure. */
function onlyDone({ chunk, predicate }: Parts): boolean {
  const still = !predicate.reached && predicate.moves === 'still' && !predicate.rate;
  return still && /(?:完成|实现)$/.test(chunk.left.text);
}

const NAMED = new RegExp(`^${QUOTED}+$`);

/** “一圈一策”完成15个…, 启动…、完成15个…: how it was done, and another deed with its noun, are left out. */
function ownLead({ chunk, lead }: Parts): Lead {
  if (/[、并](?:完成|实现)$/.test(chunk.left.text))
    return { ...lead, deeds: Phrase.EMPTY, noun: Phrase.EMPTY };
  const quoted = lead.deeds.length === 0 && NAMED.test(lead.noun.text);
  return quoted ? { ...lead, noun: Phrase.EMPTY } : lead;
}

/** Verbs whose object tells what is done to whom: 对2万名群众进行免费检查. */
const OBJECTS = /(?<=..)(?:进行|开展|实施|落实)(?=..)/;
const FRAME =
  /(?:(?:^|[^认作成])(为|向|给|对|(?<=^)与|与(?!.*等))(?:.*等)?(?:近|约|超|超过|逾)?|^(为|给)([^、，]{2,10}))$/;

/** 为1.68万名劳动者清偿拖欠工资, 对16个县对口帮扶: whom a deed serves stands before it. */
export function served({ chunk, follows }: Parts, grammar: Grammar): Composition | undefined {
  if (!follows) return undefined;
  const match = FRAME.exec(chunk.left.text);
  const frame = match?.[1] ?? match?.[2];
  if (frame === undefined) return undefined;
  const whose = match?.[3] === undefined ? Phrase.EMPTY : chunk.left.slice(1);
  const right = cleanRight(grammar, chunk.right, false);
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
  const at = lastDeed(grammar, right.text);
  if (at <= 0) return undefined;
  const noun = tidyNoun(right.slice(0, at).dropping(/予以$/g));
  if (grammar.rules['change named by its end']?.test(noun.text) === true)
    return { ...PLAIN, noun: noun.plus(right.slice(at)), counted: true };
  return { ...PLAIN, deeds: right.slice(at), noun, counted: true };
}

const GIVEN = /(?:超额完成|提前完成|完成[^、，]{0,6}(?:下达|确定|安排)的)(?:[^、，]{0,6}的)?$/;

/** 超额完成国家下达的100万亩年度任务: the task of what was told before. */
export function taskDone({ chunk, before }: Parts, grammar: Grammar): Composition | undefined {
  const task = /^的?(?:年度|全年|目标)*任务$/.test(chunk.right.text) && GIVEN.test(chunk.left.text);
  if (!task) return undefined;
  return { ...PLAIN, deeds: before.deeds, noun: carriedNoun(grammar, before), aim: true };
}

/** 投资约700亿元的…项目: the size of a named work. */
export function sizeOfWork({ chunk, lead }: Parts, grammar: Grammar): Composition | undefined {
  const noun = lead.noun.slice(lead.noun.text.lastIndexOf('、') + 1);
  if (!/^的(?=..)/.test(chunk.right.text) || !grammar.words.bareMeasures.has(noun.text))
    return undefined;
  const work = withoutDeed(grammar, cleanRight(grammar, chunk.right.slice(1), true));
  return { ...PLAIN, noun: work.plus(noun), stock: true };
}

/** What is of so much money: 设立首期200亿元的投资引导基金. */
const FUND = /^的?(?=..)[^，、]{0,18}(?:基金|专项贷款)(?!项目|支持|会|群|用于)/;

/** 设立首期200亿元的投资引导基金, 建立两市各150亿元引导基金: a fund, named after its money. */
export function fund(parts: Parts, grammar: Grammar): Composition | undefined {
  const { chunk, lead, predicate } = parts;
  const money = chunk.figures.at(-1)?.amount.noun.endsWith('元') === true;
  const named = lead.deeds.length > 0 && lead.noun.length > 0;
  const sized = grammar.words.bareMeasures.has(lead.noun.text);
  if (!money || !named || sized || predicate.reached || predicate.moves !== 'still')
    return undefined;
  const length = FUND.exec(chunk.right.text)?.[0].length ?? 0;
  if (length === 0) return undefined;
  const name = cleanRight(grammar, tidyNoun(chunk.right.slice(0, length)), false);
  return {
    ...PLAIN,
    deeds: lead.deeds,
    noun: lead.noun.dropping(/[共各]$/g).plus(name),
    counted: true,
  };
}

/** Words before a counted noun under which a list goes on from its first member: 运输范围覆盖31个…、12个…. */
export const COUNTED_RULES = {
  /** 贯彻金融支持民营经济的25条措施: nouns that say nothing without what stands before them. */
  'general noun': /^(?:政策|措施|政策措施|举措|任务|项目|(?:促进)?条例|文件|规定|问题|意见)$/,
  'object of a deed': isObject,
  /** 文艺精品荣获“荷花奖”等40个奖项: who has done it stands before the examples. */
  'doer before examples':
    /^([^、，]{2,18}?(?:荣获|获批|获评|新?推出|取得|入选|承接|开通|签署))(?=[^、]{2,})/,
  'shared opening': /(?<!的|完成|我[省市区州])$/,
  /** 对2万户家庭适老化改造: the deed is part of the name. */
  'change named by its end': /[^进]化$/,
};
