import { firstDeed } from '../subject/deeds';
import type { Figure } from '../../figures/figure';
import type { Grammar } from '../grammar';

/** Where a number stands: the masked text around it, as far as rules look. */
interface Around {
  readonly figure: Figure;
  /** The clause before it. */
  readonly before: string;
  /** The clause after it, its word of degree passed over. */
  readonly after: string;
  /** What follows the unit directly: 以上, a noun. */
  readonly next: string;
  /** What stands before it on the page, whatever the clause. */
  readonly page: string;
}

/** Measures whose size before a noun makes a name or a threshold: 220千伏变电站, 亿元以上项目. */
const MEASURES =
  /(?:元|美元|亩|平方米|平方公里|公顷|公里|米|厘米|毫米|吨|公斤|斤|千瓦|兆瓦|千伏安|升|立方米|海里)$/;
const TIMES = /^(?:个?工作日|小时|分钟|天|秒|毫秒)$/;
const NOUN = /^[\u4e00-\u9fff\ue001]/;
const CLOSES = /^(?:[、,和与及并或且]|$)/;
const REACHED =
  /(?:达|达到|到|至|为|在|约|近|超|超过|突破|过|比|均|少|低于|高于|长|加|降|升|压减|缩短|提速|[节用]时|时间|时长|间|天数|[占率度])$/;

/** A reason why a number is a name, a date, a rank or a threshold. */
export interface NonQuantity {
  readonly name: string;
  readonly holds: (around: Around, grammar: Grammar) => boolean;
}

/** A reason why a number is no quantity, or nothing where it is one. */
export function whyNoQuantity(
  grammar: Grammar,
  masked: string,
  clause: { start: number; end: number },
  figure: Figure,
): string | undefined {
  const before = masked.slice(Math.max(clause.start, figure.start - 30), figure.start);
  const after = masked.slice(figure.end, Math.min(clause.end, figure.end + 40));
  const next = masked.slice(figure.amount.end, Math.min(clause.end, figure.amount.end + 6));
  const page = masked.slice(Math.max(0, figure.start - 6), figure.start);
  const around = { figure, before, after, next, page };
  if (figure.words !== undefined && figure.words !== 'magnitude') return undefined;
  return grammar.nonQuantities.find(({ holds }) => holds(around, grammar))?.name;
}

/** 由7家, 从2020年的650元、850元: where something came from; years and other starts may stand between. */
const FROM =
  /[由从](?:[^、，\d由从]{0,6}|(?:19|20)\d\d年[底末初]?的?|\d[\d.,]*[^\d，、]{0,4}[、和]){1,3}$/;

/** 在上年增长10%的基础上: what a year before had. */
const BASIS = /在(?:去年|上年|前年|前几年|连续|过去)[^，、]{0,16}$/;

/** 由7家增加到12家: the figure that something came from is no state of the year. */
function isStart({ before, after }: Around): boolean {
  if (/^的?(?:高)?基[础数]上/.test(after) && BASIS.test(before)) return true;
  return FROM.test(before) && /^[^，\d]{0,12}[到至为][^，\d]{0,4}\d/.test(after.replace(MORE, ''));
}
/** Further starts of a list: 、850元. */
const MORE = /^(?:[、和]\d[\d.,]*[^\d，、]{0,4}?(?=[、和]\d|[提升增降调扩缩减压拓延发]))+/;

function isPartOfName({ figure, before, after, next }: Around): boolean {
  const unit = figure.amount.noun;
  if (/[A-Z]$/.test(before) && unit !== '%') return true;
  if (unit === '人' && /^制/.test(after)) return true;
  if (unit === '类' && /^[^，、]{0,4}新?药/.test(after)) return true;
  if (unit === '所' && /[\u4e00-\u9fff]电科$|第$/.test(before)) return true;
  return unit === '' && /^[A-Z]/.test(next);
}

const RANKED =
  /(?:第|排名前|位次前|[居列排]|[居列]第|(?:位次?|排名|名次)[^\d、]{0,8}|(?:上升|前移|跃升|提升|提高|前进|跃居|下降|后移|后退|攀升|晋升|进位)(?:了|至|到)?)$/;

function isRank({ figure, before, next }: Around): boolean {
  if (/[第每]$/.test(before)) return true;
  if (/(?:^|[^目此日年提以当节])前$/.test(before) && isInOrder(figure)) return true;
  if (
    /排名|名次|位次|名列|位居|位列|跻身/.test(before.slice(-12)) &&
    /^(?:|位|名)$/.test(figure.amount.noun)
  )
    return true;
  const noun = figure.amount.noun;
  if (noun === '位' || noun === '名')
    return RANKED.test(before) || /(?:提升|上升|前移|[居列])[^，]*位[、和]$/.test(before);
  return noun === '个' && /^(?:位次|名次|位)/.test(next);
}

/** 前10名, 前3位, 前5: a place in an order; 入冬前2.16万户 is a time and what was done by then. */
function isInOrder({ amount }: Figure): boolean {
  return amount.scale === '' && /^(?:|位|名|个|家|强|%|‰)$/.test(amount.noun);
}

const ORDINALS =
  /^(?:年|月|日|号|届|期|级|版|岁|强|周年|周岁|后|世纪|时|点|伏|英寸|寸|线|纳米|代|楼|层|路|型|维|比特|轮驱|省区|国道|省道|分之|航站|号线|中全会|[,，]?千?伏(?!安)|热线|大(?![中小多量幅厅堂]))/;

function isOrdinal({ figure, next, before }: Around): boolean {
  if (figure.amount.noun === '') return ORDINALS.test(next) || /[(第]$/.test(before);
  if (figure.amount.noun === '个') return /^(?:月|年|季度|春秋|五年|生肖|半月)/.test(next);
  return /^级/.test(next);
}

/** What a package of measures is for; its number is then its name: 稳增长20条. */
const PURPOSE = /(?:增长|振兴|消费|发展|经济|改革|开放|就业|环境|一体化|同城化)$/;
/** Looking at fields of work does nothing to them. */
const AIMED = /(?:聚焦|围绕|紧盯|瞄准|锚定)/;
/** Counters of the page itself, as web pages show them. */
const FURNITURE = /(?:浏览|点击|阅读|访问)(?:次数|人数|量|数)?[：:]?$/;

function isAnnouncement({ figure, before, next, after, page }: Around): boolean {
  if (/以下$/.test(before) || FURNITURE.test(page)) return true;
  if (figure.amount.noun === '条' && PURPOSE.test(before) && !/出台|推出|制定/.test(before))
    return CLOSES.test(after) || /^(?:落地|落实|见效|等)/.test(after);
  if (figure.amount.noun === '个' && /^全覆盖/.test(next)) return true;
  if (AIMED.test(before) && /^(?:重点)?(?:领域|行业|环节|方向|赛道)/.test(next)) return true;
  if (figure.amount.noun === '个') return /^(?:方面|维度|层面|字(?!节))/.test(next);
  return figure.amount.noun === '' && /^(?:方面|领域|品类|部分|环节)/.test(next);
}

/** Neither unit nor scale: a number only where a clause says what something stands at. */
function isBare({ figure, before, after }: Around): boolean {
  const { noun, scale } = figure.amount;
  if (noun !== '') return false;
  if (scale !== '') return /^[千百]$/.test(scale) || /^[年月日]/.test(after);
  if (!CLOSES.test(after)) return true;
  const reached = /(?:达到?|[升降提压]?[至到]|为|在|约|近|超过?|突破|低于|高于|指数)$/.test(before);
  return !reached || (figure.value >= 1900 && figure.value < 2100) || /20\d\d$/.test(before);
}

function isTimeInName({ figure, before, next, after }: Around): boolean {
  if (!TIMES.test(figure.amount.noun)) return false;
  if (figure.amount.noun === '小时' && figure.value === 24) return true;
  if (/^[^，、]{0,14}圈/.test(after)) return true;
  if (figure.amount.noun === '天' && (figure.value === 365 || /^无理由/.test(next))) return true;
  if (CLOSES.test(after)) return !REACHED.test(before) && !/[\u4e00-\u9fff]{2}$/.test(before);
  return (
    NOUN.test(after) &&
    !/(?:提|增|减|达|延长|缩短|压缩|[至到为]|平均|优良天数)[^，]{0,4}$/.test(before)
  );
}

/** 2000万元以上工业企业, 产值超10亿元龙头企业5家, 过10亿的增长点, 百亿级. */
function isThreshold({ figure, before, after, next }: Around, grammar: Grammar): boolean {
  const { noun, scale } = figure.amount;
  if (noun === '%' || noun === '倍') return false;
  if (!noun.endsWith('元') && /^的?(?:最低|底线)(?:标准|要求)/.test(after)) return true;
  if (/^级/.test(next) || (noun === '座' && /^以下/.test(next))) return true;
  if (/(?:低于|不足|未达)$/.test(before) && /^的/.test(after)) return true;
  const people =
    /^[户人]$/.test(noun) &&
    !/[动进成现争保织快建展盖及]$/.test(before) &&
    firstDeed(grammar, before, 0) < 0;
  const measure = MEASURES.test(noun) || people || (noun === '' && scale !== '');
  const told = /^(?:和|与|及|并|以?居|位|列|以|占|创|高|比|用于|投向)/.test(after);
  if (!measure || !NOUN.test(after) || told) return false;
  if (/^(?:\(含\))?(?:及?以上|以下|以内)/.test(next)) return true;
  const compared = /(?:超|过|达|超过|突破|大于|满|不足|破)$/.test(before);
  if (!compared) return false;
  const counted = /\d/.test(before) || /\d/.test(after);
  return counted || figure.words === 'magnitude' || /^的/.test(after);
}

/** What works are measured by. */
const CAPACITY = /^(?:吨|吨\/年|千瓦|兆瓦|吉瓦|MW|GW|千瓦时|兆瓦时|吉瓦时|MWH|GWH|千米)$/;
/** A work, or what becomes of one. */
const WORK =
  /^[\u4e00-\u9fffA-Z][^，]{0,30}?(?:项目|工程|生产线|装置|基地|[一二三四]期|扩能|改造|技术|分质利用|投产|达产)/;
/** What is done in this size: 投产1600万千瓦新能源项目 is no name. */
const SIZED = /(?:完成|实现|形成|释放|产出|[达约近超过为到])$/;

/** 吉化120万吨乙烯项目, 年产6万吨碳纤维项目: the size tells which work is meant. */
function namesWork({ figure, before, after }: Around, grammar: Grammar): boolean {
  if (!CAPACITY.test(figure.amount.noun) || !WORK.test(after) || /并网/.test(after)) return false;
  return before.endsWith('年产') || (grammar.words.deeds.ending(before) < 2 && !SIZED.test(before));
}

function isSizeInName(around: Around, grammar: Grammar): boolean {
  const { figure, before, after } = around;
  const { noun, scale } = figure.amount;
  if (namesWork(around, grammar)) return true;
  if (/时速$/.test(before)) return true;
  if (/^(?:米|厘米|毫米|纳米|海里|千伏安|兆瓦|千瓦|吨|公斤|升|克)$/.test(noun) && scale === '')
    return (
      NOUN.test(after) &&
      !/^[和与及并]/.test(after) &&
      !/(?:新增|建设|建成|生产|产出)$/.test(before)
    );
  return false;
}

/** 全国168个城市中稳居前列, 西部19个城市前三: the field of a rank, and where it lies. */
const LIES = /(?:全[国省球]|世界|[东西中]部|东北|[在位]|跻身|位列)$/;
const FIELD = /^[^，、\d]{1,16}(?:中(?=稳?居|位|排|列|第|$)|前[一二三四五六七八九十\d列])/;
/** 22个断面水质优良率: a rate of the set; 达到 and the like may follow. */
const RATED =
  /^(?:[国省市][控考]、)?[^，、\d]{2,26}(?:[^概利税汇效功频]率|比例|占比|浓度)(?:$|[，、]|均|都|全部|稳定|达|保持|提高|提升|下降|超|为|高于|优于|不低于)/;
/** 277件建议、546件提案办复率达100%: a rate of both sets. */
const RATED_TOO =
  /^[^，、\d]{2,12}(?:、|和)\d[\d.]*[^，、\d]{3,16}[办完达普覆合解满][^，、\d]{0,3}[率度](?:$|[，、]|均|都|全部|稳定|达|保持|提高|提升|超|为)/;
/** 9条产业链产值增速超过两位数: a growth without a figure, told of the set. */
const TWO_FIGURES = /^[^，、\d]{2,24}(?:增速|增长)[^，、\d]{0,6}两位数/;
/** 3100万龙江人民: who is spoken of, not how many there are. */
const PEOPLE = /^[^\d、]{1,14}(?:儿女|同心|干部群众|各族|人民(?![币政调法检医日]))/;
/** 每县建成1个: what each has is no sum. */
const PER =
  /每个?(?:县|市|区|州|盟|旗|乡|镇|村|街道|社区|乡镇|地市|县区|市县|企业|学校)[^，、\d]{0,8}$|每\d[^，]{0,12}就?有$/;

/** A set that something else is told of: 把14个沿海城市…, 让3500万三晋人民…; or what each of a set has. */
function isSet({ figure, before, after }: Around, grammar: Grammar): boolean {
  const { noun, scale } = figure.amount;
  if (/(?:把|(?<![出转])让|使|团结|团结带领|带领|这)近?$/.test(before) && NOUN.test(after))
    return true;
  if (PER.test(before)) return true;
  if (noun === '%' || noun === '倍') return false;
  if (/(?:纳入|列入|入选|跻身|进入)(?:全[国球省]|国家)$/.test(before) && NOUN.test(after))
    return true;
  if (scale === '' && LIES.test(before) && FIELD.test(after)) return true;
  if (scale === '' && !/[提降调][高低升整]$/.test(before) && RATED.test(after)) return true;
  if (scale === '' && RATED_TOO.test(after) && firstDeed(grammar, before, 0) < 0) return true;
  if (scale === '' && (/^范围/.test(after) || TWO_FIGURES.test(after))) return true;
  return /^(?:个|名|位|户|人)?$/.test(noun) && PEOPLE.test(after);
}

function isRatio({ before, next }: Around): boolean {
  return /[+×/·.：＋]$/.test(before) || /^(?:[+×＋·]|[：/]\d)/.test(next);
}

/** The first that holds is told. */
export const NON_QUANTITIES: readonly NonQuantity[] = [
  { name: 'part of a name', holds: isPartOfName },
  { name: 'ratio or sum', holds: isRatio },
  { name: 'rank', holds: isRank },
  { name: 'date, age or ordinal', holds: isOrdinal },
  { name: 'announcement', holds: isAnnouncement },
  { name: 'bare number', holds: isBare },
  { name: 'time in a name', holds: isTimeInName },
  { name: 'threshold', holds: isThreshold },
  { name: 'size in a name', holds: isSizeInName },
  { name: 'set', holds: isSet },
  { name: 'start of a change', holds: isStart },
];
