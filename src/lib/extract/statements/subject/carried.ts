import { Phrase } from '../clauses/phrase';
import type { Grammar } from '../grammar';
import type { Before } from './composed';
import { ownerOf } from './lists';

/** What became of a thing, after its noun: 重大项目新开工. */
const STATE_END =
  /(?<=..)(?:新开工|新交付|开工|投入使用|竣工验收|竣工|完工|投产|投用|通车|签约|交付|推广|完成下闸蓄水验收)$|(?<=...)(?:获批|新增).+$/g;

/** The noun before, without what was said of its growth or became of it. */
export function carriedNoun(grammar: Grammar, { noun }: Before): Phrase {
  const change = noun.text.slice(2).search(/增速|增幅|涨幅|连续|高于|低于|占全[省国区市州]/);
  const kept = change < 0 ? noun : noun.slice(0, change + 2);
  const state = grammar.rules['state of a carried noun'];
  return state === undefined ? kept : kept.dropping(state);
}

/** Indicators of the whole economy: what is measured after them is no part of theirs. */
const WHOLE =
  /^(?:地区|国内|全市|全省)?生产总值$|^(?:全社会)?固定资产投资(?:总额)?$|^社会消费品零售总额$|^规[模上以]{1,3}工业增加值$|^一般公共预算收入$|^居民消费价格|可支配收入$|^城镇调查失业率$|^外贸进出口(?:总额)?$|^进出口(?:总额|总值)?$/;

const COSTS = /(?:总投资|投资总额|投资额|金额|总额|^投资)$/;

/** What only the works of the year cost: 新开工项目 are not all projects. */
function isCost(noun: Phrase, before: Before): boolean {
  const costs = before.deeds.text.startsWith('新') && COSTS.test(noun.text);
  return costs && before.topic().length === 0;
}

/** Does a noun tell what the works cost that were begun before it? */
export function costsWorks(grammar: Grammar, noun: Phrase, before: Before): boolean {
  return grammar.rules['works of the year']?.(noun, before) === true;
}

/** A bare noun of measure with its owner. */
export function owned(grammar: Grammar, noun: Phrase, before: Before): Phrase {
  const deeds = costsWorks(grammar, noun, before) ? before.deeds : Phrase.EMPTY;
  const topic = before.topic();
  const carried = topic.length > 0 ? topic : deeds.plus(carriedNoun(grammar, before));
  const part = /占比|比重|增速|贡献率|受益|惠及/.test(noun.text);
  if (grammar.rules['the whole owns nothing']?.test(carried.text) === true) {
    if (/^(?:总量|总规模|规模|总额)$/.test(noun.text)) return carried;
    if (noun.text === '人均') return noun.plus(carried);
    return part ? carried.plus(noun) : noun;
  }
  if (/^总[量数额]$/.test(noun.text))
    return withOwner(carried.dropping(/(?<=..)(?:规模|产量|数量)$/g), noun);
  const whole = withOwner(
    part || grammar.words.measures.ending(carried.text) === 0 ? carried : ownerOf(grammar, carried),
    noun,
  );
  return grammar.rules['what travellers bring']?.(carried, whole) ?? whole;
}

/** 接待游客2亿人次、收入3000亿元: what the guests leave behind. */
function ofTravel(carried: Phrase, whole: Phrase): Phrase {
  const alone = /^(?:综合|总)?收入$/.test(whole.text) && /游客/.test(carried.text);
  return alone ? new Phrase('旅游', '旅游').plus(whole) : whole;
}

/** An owner and what it owns, what both say said once: 工程投资 and 投资规模, 粮食种植 and 产量. */
export function withOwner(whose: Phrase, noun: Phrase): Phrase {
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

/** What goes over to a later figure, and what does not. */
export const CARRIED_RULES = {
  'state of a carried noun': STATE_END,
  'works of the year': isCost,
  'the whole owns nothing': WHOLE,
  'what travellers bring': ofTravel,
};
