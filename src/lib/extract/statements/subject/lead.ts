import { deedFrom, lastDeed } from './deeds';
import { ADVERBS, BEFORE_DEED, CAUSES } from '../lexicon/verbs';
import { Phrase } from '../clauses/phrase';
import type { Grammar } from '../grammar';

/** The words before a figure: what is done, and to what. */
export interface Lead {
  readonly deeds: Phrase;
  readonly noun: Phrase;
  /** 累计, 已: it is a stock. */
  readonly stock: boolean;
  /** 完成, or 推进: it is work done or to be done. */
  readonly done: boolean;
}

/** Numbers and marks at the head of a paragraph or clause. */
const MARKERS =
  /^(?:[一二三四五六七八九十]{1,3}(?:是|要|、(?!第?[二三四五](?:、|[产类级次季])))|首先|其次|第[一二三四五六七八九十](?=，|、(?!第))|\d{1,2}[.、](?!\d)|\([一二三四五六七八九十\d]+\)|[—●■◆○·•▲★-]+)+/;
const TIMES =
  /^(?:(?:到|至|截至|自|从)?(?:(?:19|20)\d\d年?(?!届)(?:[—–~至-](?:19|20)?\d\d年)?)(?:上半年|下半年|底|末|前|以来|度|起|间|初)?|(?:到|至|截至|从)?\d{1,2}(?:[—~至-]\d{1,2})?月(?:底|末|份|起|前)?(?:\d{1,2}日)?|用\d{1,2}年时间|\d{1,2}年(?:来|间)?|(?:前|近|这|过去|今后|未来|连续)?[一二两三四五六七八九十]+(?:个?季度|年)(?:来|间|内)?(?!平均增速)|前\d个?月|\ue001{5,8}(?=期间|时期|末|以来)(?:期间|时期|末|以来))/;
/** Framing words at the head of a clause that holds a deed further on. */
const FRAMED =
  /^(?:在|通过|围绕|依托|聚焦|针对|按照|根据|利用|以|借助|立足|面向|结合|随着|经|由|从|坚持|充分发挥|发挥|将|把|用好)/;
/** A day's or a month's work is not the year's. */
const PER = /^(?:日均|月均|平均每[天月]|每[天月日])$/;
const EXAMPLES = /^.*[、和与].*等(?!级|离|次|额|候|于)/;

/** Words that are left out and yet tell of work. */
const PUSHED = /^(?:完成|推进|推动|加快推进|加快推动)/;

/** 十三是完成4万户…: the number of a point goes first, or 是 is taken for its predicate. */
function withoutPoint(left: Phrase): Phrase {
  const marker = MARKERS.exec(left.text);
  return marker === null ? left : left.slice(marker[0].length);
}

/** Reads the words before a figure, their predicate already taken off. */
export function readLead(grammar: Grammar, words: Phrase, predicated = false): Lead {
  let rest = words;
  let stock = false;
  let done = false;
  let per = Phrase.EMPTY;
  for (;;) {
    const skip = skipped(grammar, rest.text);
    if (skip === 0) break;
    const word = rest.slice(0, skip);
    stock ||= /累计|总计|现有/.test(word.text);
    done ||= PUSHED.test(rest.text);
    per = grammar.rules['rate of a day or month']?.test(word.text) === true ? word : Phrase.EMPTY;
    rest = rest.slice(skip);
  }
  const caused = predicated ? (CAUSES.exec(rest.text)?.[0].length ?? 0) : 0;
  if (caused > 0 && caused < rest.length) return readLead(grammar, rest.slice(caused), false);
  const length = deedsFrom(grammar, rest.text);
  if (length === 0) {
    const inner = FRAMED.test(words.text) ? lastDeed(grammar, rest.text) : -1;
    if (inner > 0 && deedsFrom(grammar, rest.text.slice(inner)) < rest.length - inner)
      return readLead(grammar, rest.slice(inner));
    const spent = rest.text.lastIndexOf('拿出');
    if (spent > 0) return readLead(grammar, rest.slice(spent + 2));
    return { deeds: Phrase.EMPTY, noun: namedNoun(grammar, rest), stock, done };
  }
  return {
    deeds: per.plus(rest.slice(0, length).dropping(ADVERBS)),
    noun: namedNoun(grammar, rest.slice(length)),
    stock: stock || /累计/.test(rest.text.slice(0, length)) || standing(words, rest),
    done,
  };
}

/** 已建成: what is done and stands. */
function standing(words: Phrase, rest: Phrase): boolean {
  const skipped = words.text.slice(0, words.length - rest.length);
  return skipped.endsWith('已') && /^(?:建成|开通|形成|覆盖|集聚|成立)/.test(rest.text);
}

/** Names that begin like a word that is left out. */
const PROPER =
  /^(?:基本(?:医疗|医保|养老|辅助|公共|药物|农田|民生)|全国(?:重点实验室|文明)|创新联合体|使用|直接(?:经济|融资)|对[^、，]{2,12}贡献率)/;

/** Length of what is left out at the head of a text. */
function skipped(grammar: Grammar, text: string): number {
  const marker = MARKERS.exec(text) ?? TIMES.exec(text);
  if (marker !== null) return marker[0].length;
  const length = grammar.words.leads.at(text, 0);
  if (
    length === 0 ||
    deedFrom(grammar, text, 0) >= length ||
    grammar.rules['names like leads']?.test(text) === true
  )
    return 0;
  const word = text.slice(0, length);
  if (!BEFORE_DEED.has(word)) return length;
  const rest = text.slice(length);
  const goesOn =
    deedsFrom(grammar, rest) > 0 ||
    grammar.words.leads.at(rest, 0) > 1 ||
    (word === '提前' && TIMES.test(rest));
  return rest === '' || goesOn ? length : 0;
}

/** Length of the deeds at the head of a text, with the words that join them. */
export function deedsFrom(grammar: Grammar, text: string): number {
  let end = 0;
  for (;;) {
    const join =
      end === 0
        ? 0
        : (/^(?:、|和|并|及|与|或)?(?:累计|成功|全面|集中|提前)?/.exec(text.slice(end))?.[0]
            .length ?? 0);
    const length = deedFrom(grammar, text, end + join);
    if (length === 0) return end;
    end += join + length;
  }
}

/** A noun without adverbs before its verbs, without marks at its ends. */
export function tidyNoun(noun: Phrase): Phrase {
  let tidy = noun.dropping(ADVERBS);
  for (;;) {
    const { text } = tidy;
    const head = /^(?:[、，的了—-]|各类|一批|其中)/.exec(text)?.[0].length ?? 0;
    const tail =
      /(?:[、，的了—-]|和|(?<![参给授赋])与|(?<![惠可普涉波触])及|等)$/.exec(text)?.[0].length ?? 0;
    if (head + tail === 0 || head + tail > text.length) return tidy;
    tidy = tidy.slice(head, text.length - tail);
  }
}

/** Nouns that say nothing without their examples: 化工、有色等行业增加值. */
const GENERAL = /^(?:行业|领域|产业)增加值$/;

/** A noun, tidy and without its examples. */
function namedNoun(grammar: Grammar, words: Phrase): Phrase {
  const noun = tidyNoun(words);
  return grammar.rules['examples left out']?.(noun) ?? noun;
}

/** 城市书房、文化驿站等新型公共文化空间: examples before a noun are left out. */
function withoutExamples(noun: Phrase): Phrase {
  const length = EXAMPLES.exec(noun.text)?.[0].length ?? 0;
  const general = GENERAL.test(noun.text.slice(length));
  return length > 0 && noun.length - length > 2 && !general ? noun.slice(length) : noun;
}

/** What is left out of the words before a figure, and what is kept although it looks like it. */
export const LEAD_RULES = {
  'number of a point': withoutPoint,
  'rate of a day or month': PER,
  'names like leads': PROPER,
  'examples left out': withoutExamples,
};
