import { Phrase } from '../clauses/phrase';
import type { Grammar } from '../grammar';
import { deedsFrom, readLead } from './lead';

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
function topicNoun(grammar: Grammar, clause: Phrase): Phrase {
  if (clause.length === 0) return Phrase.EMPTY;
  const { noun: whole } = readLead(grammar, clause.slice(HASTE.exec(clause.text)?.[0].length ?? 0));
  const noun = whole.slice(deedsFrom(grammar, whole.text));
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
  const named =
    topic.length >= 2 &&
    topic.length <= LONGEST_TOPIC &&
    !grammar.words.bareMeasures.has(topic.text);
  if (!named || listed) return Phrase.EMPTY;
  const grown = grammar.rules['net growth of a topic']?.exec(clause.text)?.[0].length ?? 0;
  return topic.plus(clause.slice(clause.length - grown));
}

/** What a figure may be of by a clause without one. */
export const TOPIC_NOUN_RULES = {
  'topic of the clause before': topicNoun,
  /** 耕地面积实现净增，累计超过100万亩: what was added, not all there is. */
  'net growth of a topic': /净增$/,
};
