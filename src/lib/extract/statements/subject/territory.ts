import { SUBJECTS } from '../../lexicon/subjects';
import type { Grammar } from '../grammar';
import { phraseOf, type Page } from '../clauses/chunk';
import { headEnd, type Clause } from '../clauses/clauses';
import type { Phrase } from '../clauses/phrase';
import { readLead } from './lead';

/** A part of the territory that a clause is about, and how far what is measured after it is its own. */
export interface Part {
  readonly name: Phrase;
  /** Parts with an account of their own hold to the sentence's end, others for the next figures. */
  readonly account: boolean;
  /** A harbour has goods and passengers, not an economy. */
  readonly carries: boolean;
}

const KINDS =
  /^(?:我[省市区州]|全[省市区州])?([\u4e00-\u9fff]{0,12}?(?:(新区|新片区|直管区|生产建设兵团|兵团|经开区|开发区|高新区)|示范区|试验区|先行区|园区(?=规模|规上|工业|企业)|(?<=[\u4e00-\u9fff])(机场|航空枢纽|陆港)|都市圈|城市群)|[两三四五六七八九]市|[\u4e00-\u9fff]{2,5}市和[\u4e00-\u9fff]{2,5}市)(?=[^等、和与及]|$)/;
/** Words of the whole territory: what follows is no longer the part's. */
const OWN = /全[省市区州县]|我[省市区州县]|全国/;
/** 建设示范区, 支持新区: the part is what something is done to. */
const OBJECT = /^(?:一批|各|省级|国家级|国家|和|与|及|等)/;

/** Any word of a part: most clauses have none, and are not looked at further. */
const HINT =
  /新区|片区|管区|经开区|发区|高新区|示范区|试验区|先行区|园区|兵团|机场|枢纽|陆港|都市圈|城市群|[两三四五六七八九]市|市和/;

/** The part of the territory that a clause begins with, or nothing. */
function partNamedBy(grammar: Grammar, clause: Phrase): Part | undefined {
  const { deeds, noun } = readLead(grammar, clause);
  if (deeds.length > 0 || OBJECT.test(noun.text)) return undefined;
  const match = KINDS.exec(noun.text);
  const name = match?.[1];
  if (match === null || name === undefined) return undefined;
  return {
    name: noun.slice(match[0].length - name.length, match[0].length),
    account: match[2] !== undefined,
    carries: match[3] !== undefined,
  };
}

/** Whose figures a clause tells. */
export const TERRITORY_RULES = { 'a part of the territory': partNamedBy };

/** Whose figures the clauses of a paragraph tell. */
export interface Account {
  /** The part that figures are of; the whole's where there is none. */
  readonly part: Part | undefined;
  /** The part that the paragraph begins with, until the whole is named. */
  readonly home: Part | undefined;
  /** Clauses since a part was named; −1 where none has been read yet. */
  readonly since: number;
}

/** Where a paragraph begins. */
export const OF_WHOLE: Account = { part: undefined, home: undefined, since: -1 };

/** Whose figures a clause tells: the whole's, until it begins with a part, or a part was named just before. */
export function accountOf(grammar: Grammar, before: Account, page: Page, clause: Clause): Account {
  const end = headEnd(clause);
  const words = page.masked.slice(clause.start, end);
  const { home, part } = left(before, clause, words);
  const named = HINT.test(words)
    ? grammar.rules['a part of the territory']?.(grammar, phraseOf(page, clause.start, end))
    : undefined;
  return {
    part: named ?? part,
    home: named?.account === true && before.since < 0 ? named : home,
    since: named === undefined ? before.since + 1 : 0,
  };
}

/** The account that still holds where a clause begins. */
function left({ part, home, since }: Account, { after }: Clause, words: string) {
  if (part === undefined && home === undefined) return { part, home };
  if (OWN.test(words)) return { part: undefined, home: undefined };
  if (after === 'sentence') return { part: home, home };
  return { part: part?.account === false && since > 0 ? undefined : part, home };
}

/** Names of indicators: alone they would be read as the whole territory's. */
const NAMES: ReadonlySet<string> = new Set(
  SUBJECTS.flatMap(({ names, bare = [] }) => [...names, ...bare]),
);
const CARRIED = /(?:吞吐量|货运量|客运量|客流量)$/;
const MEASURE =
  /(?:[总产加]值|[总数产运客量]量|[收支]入|投资|出口|进口|进出口|余额|总额|贸易额|企业|游客)$/;
/** Measures of a whole territory that are no indicators of ours. */
const WHOLES = /^(?:规模以上|规上|限上|限额以上|全社会|接待游客)/;
/** What is told of a measure against another. */
const AGAINST = /(?:增速)?(?:高于|低于|快于|占).*$/;

/** A subject that would be read as the whole's, with the part whose it is. */
export function withPart(grammar: Grammar, subject: Phrase, part: Part | undefined): Phrase {
  if (part === undefined || subject.text.includes(part.name.text.slice(-4))) return subject;
  const measure = subject.text.replace(AGAINST, '');
  const alone =
    NAMES.has(measure) || grammar.words.bareMeasures.has(measure) || WHOLES.test(measure);
  const owned = part.carries ? CARRIED.test(measure) : alone && MEASURE.test(measure);
  return owned ? part.name.plus(subject) : subject;
}
