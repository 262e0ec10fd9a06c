import { deedFrom, firstDeed } from './deeds';
import type { Grammar } from '../grammar';
import { ADVERBS } from '../lexicon/verbs';
import type { Phrase } from '../clauses/phrase';
import { splitPredicate } from './predicate';
import { tidyNoun } from './lead';

/** What is said of a figure after it, and names nothing that is counted: 居全国第3, 创新高. */
const REMARK =
  /^(?:居(?!民)|位居|位列|列|排(?![污水涝])名?|稳居|跃居|名列|占|创(?![伤新业意])|再创|为(?:历史|近|有)|是|高于|低于|快于|慢于|好于|优于|比|较|同比|环比|增长|增速|增幅|涨幅|扩能|下降|提高|达(?!标)|超(?![百千高低大])|超过|突破(?!性)|实现(?!利润|跨)|获(?!批|评|得)|创历史|连续(?!长)|继续|保持|成为|以上|左右|的|、|，|和|与|及|并|或|有余|出头|不等|开外|预期|总体|均|都|稳中|全[国省](?:$|第|前|首|最|领先|唯一|率先|排|居|平均|[高低]|增)|领先|圆满|全部完成|完成(?!.))/;
/** Where the words after a counted noun turn to something else. */
const TURNS =
  /(?:居|位居|位列|稳居|排名?|列|跃居)(?:全国|全省|西部|中部|东部|东北|世界|首位|前列|第|前)|(?:占|超过|达到|增长|同比|较上年|比上年).{0,14}$|总数(?:达|居|位).*$|(?:和|及|与|以及|、)(?:一批|若干|\ue001).*$/;
/** Adverbs before what was done to a counted noun. */
const IN_DEED =
  /(?:基本(?=落地|建成|形成|消除)|加快(?=运行|建设|落地|投产)|先期(?=开工)|全[省市区州](?=复制|推广|共享))/g;
/** 民生实事全面完成年度目标: what became of it is no part of its name. */
const AIM = /(?<=..)(?:全面|全部|超额|圆满|均)*完成(?:年度|全年|既定)?(?:目标任务|目标|任务)$/g;
const TAIL =
  /(?:全部|全面|均|已|如期|顺利|圆满|提前|加快|高质量|高标准|高效|按期|有序|目标任务|(?<!重点|年度|试点|改革|攻坚|测试|试验)任务|工作|基本)*(?:完成|实现|到位)$|(?:全面铺开|总体稳定|问题|(?<!重点|年度|试点|改革|攻坚|测试|试验)任务)$|(?:加快|加速|稳步|有序|顺利|深入|扎实|全面|稳妥|精准|持续|蓬勃|有力|实质性|正)+(?:发展|实施|推进|推动|落地|落地见效|见效|构建|壮大|落实|开展|展开)$|落地见效$|(?:等|等等|左右|以上|的)$|(?<=[建组造产用成营])成功$|(?<=...)(?<![享拥所国公持])有$/;

/** Do the words after a figure name what it counts? */
export function isNounAfter(right: Phrase): boolean {
  return right.length > 0 && !REMARK.test(right.text) && !/^.{1,4}[至到]$/.test(right.text);
}

/** 产业强、农民富、环境美的省级示范村: what a counted noun is like, before it. */
const ATTRIBUTES = /^(?:[^、的\d]{2,6}、){1,4}[^、的\d]{2,6}的(?=[\u4e00-\u9fff\ue001]{2})/;

/** The counted noun after a figure, with what was done to it, without adverbs. */
export function cleanRight(grammar: Grammar, right: Phrase, shared: boolean): Phrase {
  let noun = right.slice(attributesOf(grammar, right.text));
  if (noun.text.includes('完成')) noun = noun.dropping(AIM);
  const turn =
    grammar.rules['predicate of the counted']?.test(noun.text) === true
      ? null
      : TURNS.exec(noun.text);
  if (turn !== null && turn.index > 1) noun = noun.slice(0, turn.index);
  if (shared) noun = splitPredicate(grammar, noun).noun;
  noun = noun.dropping(ADVERBS).dropping(IN_DEED);
  noun = noun.dropping(/(?!^)(?:基本)?(?:完成|实现(?!机制|路径))(?=..)/g);
  for (;;) {
    const tail = TAIL.exec(noun.text)?.[0].length ?? 0;
    if (tail === 0 || tail >= noun.length) return tidyNoun(noun);
    noun = noun.slice(0, noun.length - tail);
  }
}

/** 城市全部达到节水型城市标准, 指标达到或好于预期: what the counted have come to tells which they are. */
const MET = /[^、，]{2}达到[^、，]{0,16}(?:标准|要求|水平|预期|目标|序时进度)$/;

/** What holds for a counted noun. */
export const COUNTED_NOUN_RULES = {
  'predicate of the counted': MET,
  'attributes of a counted noun': ATTRIBUTES,
};

/** How much at the head of the words after a figure tells what the counted noun is like. */
export function attributesOf(grammar: Grammar, text: string): number {
  if (!text.includes('、')) return 0;
  return grammar.rules['attributes of a counted noun']?.exec(text)?.[0].length ?? 0;
}

/** 住房完成修缮, 项目完成投资: 完成 and 实现 say nothing of what was done. */
export function withoutDone(grammar: Grammar, noun: Phrase): Phrase {
  const done = /(?:基本)?(?:完成|实现)(?=..)/.exec(noun.text);
  if (done === null || done.index === 0) return noun;
  const end = done.index + done[0].length;
  const next = deedFrom(grammar, noun.text, end) + grammar.words.measures.at(noun.text, end);
  return next > 0 ? noun.without(done.index, end) : noun;
}

/** A named work without what became of it: …项目全面投产. */
export function withoutDeed(grammar: Grammar, noun: Phrase): Phrase {
  const soon = noun.dropping(/(?<=..)即将[^、]{2,4}$/g);
  const deed = grammar.words.deeds.ending(soon.text);
  if (deed < 2 || deed >= soon.length) return soon;
  return noun.slice(0, noun.length - deed).dropping(/(?:全面|正式|顺利|成功|如期|建成|当年)$/g);
}

/**
 * 7条重点产业链产值突破7000亿元: a set that is named by its size, whose measure the next figure gives. The
 * words between hold a measured noun and no deed.
 */
export function namesSet(grammar: Grammar, between: Phrase): boolean {
  const { noun, any } = splitPredicate(grammar, between);
  if (firstDeed(grammar, noun.text, 0) >= 0 || noun.length < 2) return false;
  return any || grammar.words.measures.ending(noun.text) > 0;
}
