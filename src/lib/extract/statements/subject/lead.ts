import { deedFrom, lastDeed } from './deeds';
import { ADVERBS, BEFORE_DEED, CAUSES, LEADS } from '../lexicon/verbs';
import { BARE } from '../lexicon/nouns';
import { Phrase } from '../clauses/phrase';
import { isOn } from '../switches';

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
export function withoutPoint(left: Phrase): Phrase {
  if (!isOn('number of a point')) return left;
  return left.slice(MARKERS.exec(left.text)?.[0].length ?? 0);
}

/** Reads the words before a figure, their predicate already taken off. */
export function readLead(words: Phrase, predicated = false): Lead {
  let rest = words;
  let stock = false;
  let done = false;
  let per = Phrase.EMPTY;
  for (;;) {
    const skip = skipped(rest.text);
    if (skip === 0) break;
    const word = rest.slice(0, skip);
    stock ||= /累计|总计|现有/.test(word.text);
    done ||= PUSHED.test(rest.text);
    per = PER.test(word.text) && isOn('rate of a day or month') ? word : Phrase.EMPTY;
    rest = rest.slice(skip);
  }
  const caused = predicated ? (CAUSES.exec(rest.text)?.[0].length ?? 0) : 0;
  if (caused > 0 && caused < rest.length) return readLead(rest.slice(caused), false);
  const length = deedsFrom(rest.text);
  if (length === 0) {
    const inner = FRAMED.test(words.text) ? lastDeed(rest.text) : -1;
    if (inner > 0 && deedsFrom(rest.text.slice(inner)) < rest.length - inner)
      return readLead(rest.slice(inner));
    const spent = rest.text.lastIndexOf('拿出');
    if (spent > 0) return readLead(rest.slice(spent + 2));
    return { deeds: Phrase.EMPTY, noun: withoutExamples(tidyNoun(rest)), stock, done };
  }
  return {
    deeds: per.plus(rest.slice(0, length).dropping(ADVERBS)),
    noun: withoutExamples(tidyNoun(rest.slice(length))),
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
  /^(?:基本(?:医疗|医保|养老|辅助|公共|药物|农田|民生)|全国(?:重点实验室|文明)|创新联合体|使用|直接(?:经济|融资))/;

function isName(text: string): boolean {
  return PROPER.test(text) && isOn('names like leads');
}

/** Length of what is left out at the head of a text. */
function skipped(text: string): number {
  const marker = MARKERS.exec(text) ?? TIMES.exec(text);
  if (marker !== null) return marker[0].length;
  const length = LEADS.at(text, 0);
  if (length === 0 || deedFrom(text, 0) >= length || isName(text)) return 0;
  const word = text.slice(0, length);
  if (!BEFORE_DEED.has(word)) return length;
  const rest = text.slice(length);
  const goesOn =
    deedsFrom(rest) > 0 || LEADS.at(rest, 0) > 1 || (word === '提前' && TIMES.test(rest));
  return rest === '' || goesOn ? length : 0;
}

/** Length of the deeds at the head of a text, with the words that join them. */
export function deedsFrom(text: string): number {
  let end = 0;
  for (;;) {
    const join =
      end === 0
        ? 0
        : (/^(?:、|和|并|及|与|或)?(?:累计|成功|全面|集中|提前)?/.exec(text.slice(end))?.[0]
            .length ?? 0);
    const length = deedFrom(text, end + join);
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

/** 城市书房、文化驿站等新型公共文化空间: examples before a noun are left out. */
function withoutExamples(noun: Phrase): Phrase {
  if (!isOn('examples left out')) return noun;
  const length = EXAMPLES.exec(noun.text)?.[0].length ?? 0;
  const general = GENERAL.test(noun.text.slice(length));
  return length > 0 && noun.length - length > 2 && !general ? noun.slice(length) : noun;
}

const TELLS =
  /(?:全面|加快|加速|持续|稳步|不断|快速|蓬勃|顺利|正式|成功|有序|有力|扎实|深入|进一步|明显|显著|大幅|平稳|恢复|回升|开发|利用|建成|开工|投产|运营|火爆|活跃|向好|发展|提升|增强|壮大|落地|启动|实施|推进|加强|建设|再(?!生)|更加|较快|总体|保持|实现|达到|位居|获得|首次|形成|突破|超过|增长|历史性|力度|稳产|丰收|增产|增储|上产|增效|迈[上入进]|撑起|跃[上居升]|远销|翻番|创(?:历史)?新高|获批|入选|成为|高质量|投入|即将|在?连续|贡献|垂直|一体化|等(?!级)|、)/;
/** What is said of a thing, not the thing: 棉花品质不断提升 is about 棉花. */
const QUALITY = /(?<=..)(?:品质|质量|效益|结构|能级|动能|水平|鲜果)$/g;
/** Verbs of haste before what a clause is about. */
const HASTE = /^(?:提速|加速)/;
/** A clause that tells how something is done has no noun of its own. */
const HOW =
  /^(?:因|依托|面对|针对|克服|向|按|靠|凭|专项用于)|选择|^[^、]{2,6}向|(?:体系|机制|制度|环境|格局)$/;
/** 持续抓好人才、场景等关键环节 names a sum, not a thing. */
const SUMMED = /、.*等(?:关键|重点|领域|环节|方面|行业|措施|举措|工作)/;
/** A longer phrase is no noun. */
const LONGEST_TOPIC = 16;

/** The noun that a clause without figures is about, or nothing: 旅游业快速复苏 is about 旅游业. */
export function topicNoun(clause: Phrase): Phrase {
  if (clause.length === 0) return Phrase.EMPTY;
  const { noun: whole } = readLead(clause.slice(HASTE.exec(clause.text)?.[0].length ?? 0));
  const noun = whole.slice(deedsFrom(whole.text));
  if (
    HOW.test(noun.text) ||
    SUMMED.test(clause.text) ||
    /^(?:从|由|居|位居|位列|列|排|稳居|跃居|创|再创|为|比|较|占|高于|低于|快于|好于|连续|同比|是|均|入选|获|其中|特别|尤其|超过|突破|达)/.test(
      noun.text,
    )
  )
    return Phrase.EMPTY;
  const end = noun.text.slice(2).search(TELLS);
  const topic = (end < 0 ? noun : noun.slice(0, end + 2)).dropping(QUALITY);
  const listed = end >= 0 && noun.text.charAt(end + 2) === '、';
  const named = topic.length >= 2 && topic.length <= LONGEST_TOPIC && !BARE.has(topic.text);
  return named && !listed ? topic : Phrase.EMPTY;
}
