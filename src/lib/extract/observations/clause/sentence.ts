/* eslint-disable max-lines -- the ties of one sentence, tried in their order */
import type { Lexicon } from '../../lexicon/lexicon';
import type { Figure } from '../../figures/figure';
import { Words } from '../../lexicon/word-class';
import type { Token } from './token';
import { asideOf } from './disregard';
import { withAuthorities } from './authority';
import { bind, figureList, isTogether, type Binding, type ListedFigure } from './bind';
import { isGrowth, plainClaim, type Claim, type When } from './claim';
import { divide, type Divided } from './divide';
import { isHead, listWith, membersOf, partsOf } from './list';
import { adds, isVerbal, readNoun, renamed, sums, type Noun } from './noun';
import { withPlans } from './planned';
import { withRatios } from './ratio';
import { ofWholeOrPart } from './whole-and-part';
import { leavesPartOut, piecesOf, type Piece } from './segment';
import {
  BASE_YEAR,
  isExcess,
  pricesOf,
  readFigurePredicate,
  type FigurePredicate,
} from './predicate';
import { mayRelate, readRelation } from './relation';
import { Scene, type SceneSetting } from './context';
import { isWholeYear, timeSaid, timesTo } from './time';
import { aimedAt, isJudgedAim } from './judged-aim';
import { aboutOf, topicOf } from './topic';
import { changes, counts, isStock, measures, ofGoods, stands } from './fits';

/** What a sentence is read against. */
export interface Setting extends SceneSetting {
  /** The plain text that its words are of. */
  readonly plain: string;
  readonly lexicon: Lexicon;
}

/** The claims of a sentence, and what later sentences of the paragraph inherit. */
export interface SentenceReading {
  readonly claims: readonly Claim[];
  /** Set by a word of time at the sentence's head. */
  readonly when: When | undefined;
  /** Is it about a part of the territory, from its head to its end? */
  readonly elsewhere: boolean;
  readonly figures: boolean;
  /** The head is a word of time alone, one of a later year, or of years past among aims. */
  readonly head: 'turns' | 'later' | 'past' | 'passing' | undefined;
}

/** Reads the claims of one sentence. */
export function readSentence(tokens: readonly Token[], setting: Setting): SentenceReading {
  const pieces = piecesOf(withRatios(withPlans(withAuthorities(tokens))), setting.plain);
  return pieces.some(mayClaim)
    ? new SentenceReader(pieces, setting).read()
    : heard(pieces, setting);
}

/** Does a word name something of ours? */
function isNaming({ role }: Token): boolean {
  return role === 'name' || role === 'bare' || role === 'topic';
}

/** Does a piece say anything of anything? Half of a report's text only tells of what time and where it speaks. */
function mayClaim(piece: Piece): boolean {
  return piece.figure !== undefined || piece.words.some(isNaming) || mayRelate(piece);
}

/** What a sentence without claims leaves to those after it. */
function heard(pieces: readonly Piece[], setting: Setting): SentenceReading {
  const scene = new Scene(setting);
  pieces.forEach((piece, at) => {
    if (!isParenthetic(piece) && !isOthersToo(piece))
      scene.enter(piece, divide(piece.words, false).noun, at === pieces.length - 1);
  });
  return readingOf(scene, pieces, [], setting);
}

function readingOf(
  { elsewhere, opensElsewhere, headWhen, head }: Scene,
  pieces: readonly Piece[],
  claims: readonly Claim[],
  setting: Setting,
): SentenceReading {
  return {
    claims,
    when: headWhen,
    head,
    elsewhere: elsewhere && (setting.elsewhere || opensElsewhere),
    figures: pieces.some((piece) => piece.figure !== undefined),
  };
}

/** 增加到 and its like tell where several years ended; 保持在 and 累计 do not. */
const ARRIVAL = /^(?:(?:分别)?(?:达到?|为)|.{1,2}[到至]|.{0,2}突破|超过?)$/;

/** Walks the pieces of a sentence, carrying what Chinese leaves out: subject, verb, topic. */
class SentenceReader {
  readonly #pieces: readonly Piece[];
  readonly #setting: Setting;
  readonly #scene: Scene;
  readonly #claims: Claim[] = [];
  /** How many claims there were when the clause under way began. */
  #clauseStart = 0;
  /** Nouns that wait for a predicate. */
  #waiting: readonly Noun[] = [];
  /** Nouns that the last predicate was about, and whether it told their growth. */
  #bound: readonly Noun[] = [];
  #boundGrowth = false;
  /** All that predicates of this clause were about, for 分别 after several. */
  #told: readonly Noun[] = [];
  /** What bare nouns are about (粮食 … 产量), and where it was named. */
  #topic: { readonly name: string; readonly start: number } | undefined;
  /** A thing of ours within a phrase about something else. */
  #about: Noun | undefined;
  /** A verb that makes something governs the list under way. */
  #makes = false;
  /** What was said of the figure that the next one moves on from. */
  #origin: FigurePredicate | undefined;
  /** The figures under way are last year's own aims, told with what became of them. */
  #judged = false;
  /** The list under way is set by a higher level. */
  #set = false;
  /** The last predicate told a share: 比重达到53.8%，首次超过…. */
  #boundShare = false;
  /** The list under way is of a kind of owners: 民营规上工业增加值增长8.8%、社会消费品零售总额增长11.5%. */
  #ofOwners = false;
  /** 其中: what is told is a part of what was told before. */
  #within = false;
  /** The last figure of a whole told where it stands: 公路总里程达5万公里，其中…. */
  #stood = false;
  /** The air is told of, so that a substance is what it holds, and not what was discharged. */
  #air = false;
  /** The list under way begins with a part of the territory: 自贸试验区新设企业数、进出口总额. */
  #ofPart = false;
  /** A part has been left out: 扣除房地产开发投资后，…. */
  #ofRest = false;
  /** Prices are in the changes from here on: 按现价计算，…. */
  #nominal = false;
  /** What sectors have in common, told of the first alone: 第一产业投资增长5%，第二产业增长3%. */
  #ofSectors = false;
  /** The unit in which the list under way counts what is new. */
  #addedUnit: string | undefined;
  /** The last figure is where the year began: 涨幅由年初的5%回落到年末的2%. */
  #yearBegan = false;
  /** Why the last figure said nothing of a subject; those that go on with it say nothing either. */
  #aside: string | undefined;
  #asideUnit = '';

  constructor(pieces: readonly Piece[], setting: Setting) {
    this.#pieces = pieces;
    this.#setting = setting;
    this.#scene = new Scene(setting);
  }

  read(): SentenceReading {
    for (let at = 0; at < this.#pieces.length; at++) {
      const piece = this.#pieces[at];
      if (piece !== undefined) at += this.#step(piece, at);
    }
    return readingOf(this.#scene, this.#pieces, ofWholeOrPart(this.#claims), this.#setting);
  }

  /** Reads a piece; returns how many further pieces it used up. */
  #step(piece: Piece, at: number): number {
    if (isParenthetic(piece) || isOthersToo(piece)) return 0;
    if (piece.link === 'semicolon') this.#forget();
    const parts = this.#divide(piece);
    this.#scene.enter(piece, parts.noun, at === this.#pieces.length - 1);
    this.#air = this.#tellsAir(at) ?? this.#air;
    this.#ofRest ||= leavesPartOut(piece);
    this.#nominal = pricesOf(piece) ?? this.#nominal;
    this.#enterPart(piece, parts.noun, at);
    const noun = parts.noun.length === 0 ? undefined : this.#name(parts.noun, piece);
    const fresh = noun !== undefined && piece.link !== 'list' && piece.link !== 'none';
    const listed = fresh ? [] : this.#waiting;
    this.#makes =
      (this.#makes && (!fresh || (this.#within && !this.#stood))) ||
      noun?.makes === true ||
      piece.words.some(isMaking);
    if (piece.figure === undefined) this.#state(piece, noun, listed);
    else if (!this.#figureFirst(piece, piece.figure, at))
      return this.#figures(piece, piece.figure, at, noun, listed, parts.predicate);
    return 0;
  }

  #forget(): void {
    this.#clauseStart = this.#claims.length;
    this.#waiting = [];
    this.#bound = [];
    this.#told = [];
    this.#makes = false;
    this.#topic = undefined;
    this.#about = undefined;
    this.#air = false;
    this.#ofRest = false;
    this.#nominal = false;
    this.#ofSectors = false;
  }

  /**
   * Does this piece, or the list that begins with it, tell of air (PM2.5、二氧化硫平均浓度), or of what was discharged?
   * Nothing where it tells of neither.
   */
  #tellsAir(at: number): boolean | undefined {
    if (this.#pieces[at]?.link === 'list') return undefined;
    for (let i = at; i < this.#pieces.length; i++) {
      const piece = this.#pieces[i];
      if (piece === undefined || (i > at && piece.link !== 'list')) return undefined;
      const word = TELLS_AIR.test(piece.text)
        ? piece.words.find(({ text }) => TELLS_AIR.test(text))
        : undefined;
      if (word !== undefined) return AIR.test(word.text);
      if (piece.figure !== undefined) return undefined;
    }
    return undefined;
  }

  /** 其中 speaks for the noun after it, until another begins. */
  #enterPart({ words, link, figure }: Piece, noun: readonly Token[], at: number): void {
    const says = words.some(
      ({ text, role }, i) => text === '其中' && words[i + 1]?.role !== 'time' && role !== 'time',
    );
    const before = at > 0 ? this.#pieces[at - 1]?.words : undefined;
    const leads = before?.every(({ text }) => text === '其中') === true && before.length > 0;
    const another = link === 'semicolon' || (noun.length > 0 && link !== 'list');
    this.#within = says || (this.#within && (leads || !another));
    if (!this.#within && figure !== undefined && noun.length > 0)
      this.#stood = words.some(({ role, text }) => role === 'reach' || text.startsWith('总'));
  }

  /** 总量 and its like, without a topic of their own, speak of the subject before. */
  #divide(piece: Piece): Divided {
    const parts = divide(piece.words, piece.figure !== undefined);
    const [only, more] = parts.noun.filter((word) => !isVerbal(word));
    const echo =
      only?.role === 'bare' &&
      !/^(?:城镇|农村)$/.test(only.text) &&
      more === undefined &&
      this.#setting.lexicon.subject(only.text, this.#topic?.name) === undefined;
    return echo ? { noun: [], predicate: piece.words } : parts;
  }

  /** Reads the noun of a piece, and keeps what later bare nouns and verbs may be about. */
  #name(words: readonly Token[], piece: Piece): Noun {
    const { lexicon } = this.#setting;
    const noun = readNoun(words, lexicon, this.#topic?.name, this.#within);
    const unknown = noun.named.is === 'unknown' && piece.figure === undefined;
    if (unknown)
      this.#about =
        aboutOf(words, noun, lexicon) ?? (piece.link === 'list' ? this.#about : undefined);
    const bare = words.some(
      (word) => word.role === 'bare' && lexicon.subject(word.text) === undefined,
    );
    const quoted =
      bare && noun.named.is === 'subject' && this.#topic !== undefined && !words.some(isName)
        ? renamed(noun, noun.named, Math.min(this.#topic.start, noun.start))
        : noun;
    this.#topic =
      topicOf(words, noun, lexicon) ??
      ((bare && !isOfOtherWays(words)) ||
      !words.some(isOtherOrBody) ||
      (piece.link === 'list' && OF_TOPIC.test(words[0]?.text ?? ''))
        ? this.#topic
        : undefined);
    if (noun.named.is === 'foreign' && words.some(isName) && !isOfTown(words))
      this.#scene.elsewhere = true;
    if (piece.link !== 'list') {
      this.#ofOwners = false;
      this.#ofPart =
        words[0] !== undefined && (OWN_COUNTS.test(words[0].text) || isOfVillages(words));
    }
    this.#ofOwners ||= words.some(({ text }) => OWNERS.at(text, 0) > 0);
    this.#ofSectors ||= isOfSectors(words);
    const mine =
      noun.named.is !== 'subject' ||
      noun.named.own ||
      !(this.#scene.withholds(noun.named.subject) || this.#ofOwners || this.#ofPart);
    if (!mine) return renamed(quoted, { is: 'foreign' });
    const why = this.#narrowed(noun, piece, words) ?? this.#ofProduct(noun, piece);
    return why === undefined ? quoted : renamed(quoted, { is: 'unknown', why });
  }

  /** Why a name of ours means less here than it says; nothing where it does not. */
  #narrowed({ named, text }: Noun, { figure }: Piece, words: readonly Token[]): string | undefined {
    if (named.is !== 'subject') return undefined;
    const { id, airborne, brought } = named.subject;
    if (this.#air && airborne && !text.includes('排')) return `${id} of the air`;
    if (this.#ofSectors && isHead(text)) return `${id} of what the sectors share`;
    const bringing = words[0]?.text === '带动' && brought && figure?.unit.endsWith('元');
    const growing = named.subject.readings.some(({ shape }) => shape === 'growth');
    const adding = growing && words.some(({ text }) => text === '拉动');
    return bringing || adding ? `${id} that something brought about` : undefined;
  }

  /** 猕猴桃综合产值增长8%、出口增长50%: the exports of what was told of before. */
  #ofProduct({ named, text }: Noun, { link }: Piece): string | undefined {
    if (link !== 'list' || text !== '出口' || named.is !== 'subject') return undefined;
    const of = this.#bound.at(-1);
    const product = of?.named.is === 'unknown' && OF_PRODUCT.test(of.text);
    return product ? `exports of a product` : undefined;
  }

  /** A piece without a figure: a noun that waits, or a relation in words. */
  #state(piece: Piece, noun: Noun | undefined, listed: readonly Noun[]): void {
    const tail =
      piece.link === 'none' &&
      !piece.words.some((word) => word.role === 'name' || word.role === 'task');
    if (tail || isStretch(piece)) return;
    const both = piece.words.some(({ role }) => role === 'each') && this.#told.every(isOurs);
    const told = both && this.#told.length === 2 ? this.#told : this.#bound;
    const before = listed.length > 0 ? listed : this.#boundShare ? [] : told;
    const members = noun === undefined ? before : listWith(listed, noun);
    const relation = readRelation(
      piece,
      this.#set && piece.link === 'list',
      this.#setting.lexicon,
      before,
      members,
    );
    if (relation === undefined) {
      if (noun !== undefined) this.#waiting = members;
      return;
    }
    const assigned = relation.said.is === 'words' && relation.said.op === 'assigned';
    const when = this.#scene.whenOf(assigned ? [] : piece.words);
    const { lexicon } = this.#setting;
    for (const { noun: one, subject: named } of membersOf(relation.members, lexicon, false))
      for (const subject of named === undefined ? [] : partsOf(named, lexicon))
        this.#claims.push(
          plainClaim({
            subject,
            why: undefined,
            said: relation.said,
            when,
            rule: relation.rule,
            words: relation.words,
            start: one.start,
            end: piece.end,
          }),
        );
    this.#bound = relation.members;
    const positive = relation.said.is === 'words' && relation.said.op === 'positive';
    this.#boundGrowth = positive || piece.words.some(({ role }) => role === 'growth');
    this.#waiting = [];
    this.#set = assigned;
  }

  /** 新建3000个5G基站: the figure stands before its noun. */
  #figureFirst(piece: Piece, figure: Figure, at: number): boolean {
    const next = this.#pieces[at + 1];
    if (
      next?.link !== 'none' ||
      /^[纳列]入/.test(piece.text) ||
      piece.words.some((word) => word.role === 'name' || word.role === 'bare')
    )
      return false;
    const { noun: words } = divide(next.words, next.figure !== undefined);
    const name = words.findIndex(isName);
    if (
      name < 0 ||
      words.slice(0, name).some((word) => word.role !== 'modifier' && word.text !== '的')
    )
      return false;
    const noun = readNoun(words, this.#setting.lexicon, undefined);
    const predicate = readFigurePredicate(piece.words, figure, this.#scene.baseYear);
    if (
      noun.named.is !== 'subject' ||
      !counts(noun.named.subject, figure) ||
      predicate.aside !== undefined
    )
      return false;
    const makes = this.#makes || [...piece.words, ...next.words].some(isMaking);
    if (!makes && piece.words.some(({ role }) => role === 'other' || role === 'body')) return false;
    const verb = piece.words.findLast((word) => word.role === 'make');
    this.#claims.push({
      subject: noun.named.subject,
      why: undefined,
      said: {
        is: 'figure',
        figure,
        degree: predicate.degree,
        shape: 'level',
        sign: 1,
        bare: true,
        nominal: false,
        ofProduct: false,
      },
      when: this.#scene.whenOf([]),
      makes: makes || noun.makes,
      stocks: noun.stocks || predicate.stocks,
      sums: false,
      arrives: false,
      adds: false,
      within: this.#within,
      rule: 'figure before noun',
      words: [...texts(piece.words), noun.text],
      start: verb?.start ?? figure.start,
      end: next.end,
    });
    return true;
  }

  /** A piece with a figure, and the further figures of its list. */
  #figures(
    piece: Piece,
    figure: Figure,
    at: number,
    noun: Noun | undefined,
    listed: readonly Noun[],
    words: readonly Token[],
  ): number {
    const { lexicon } = this.#setting;
    const predicate = this.#shared(
      readFigurePredicate(words, figure, this.#scene.baseYear),
      piece,
      noun,
    );
    const named = (
      noun === undefined ? this.#carried(listed, figure, words) : listWith(listed, noun)
    ).map((one) => ofGoods(one, figure));
    const alike = piece.link === 'comma' && words.length === 0 && figure.unit === this.#addedUnit;
    const nouns = alike && !this.#within ? named.map(newOrInAll) : named;
    if (piece.link !== 'list')
      this.#addedUnit = alike || piece.words.some(adds) ? figure.unit : undefined;
    const first = { figure, predicate, own: true, end: piece.end };
    this.#judged = this.#scene.results && isJudgedAim(this.#pieces, at);
    const rest = this.#ofRest ? 'what is left without a part' : undefined;
    this.#ofRest = false;
    const course = this.#yearBegan && piece.link === 'none' && figure.unit === '%';
    this.#yearBegan = predicate.aside === 'origin' && words.some(({ text }) => text === '年初');
    const aside = this.#judged
      ? undefined
      : (rest ??
        (course ? 'a course within the year' : undefined) ??
        this.#stillAside(piece) ??
        asideOf(
          piece,
          figure,
          predicate,
          noun,
          at > 0 ? this.#pieces[at - 1] : undefined,
          this.#pieces[at + 1],
          this.#scene.results,
        ));
    this.#aside = aside;
    this.#asideUnit = figure.unit;
    const inherited = noun === undefined && listed.length === 0;
    if (inherited && (isTimesAYears(piece) || isSinceAYear(piece))) this.#arrive(predicate.each);
    this.#waiting = [];
    if (aside === undefined || noun !== undefined) this.#bound = nouns;
    if (aside !== undefined) {
      this.#ignore(first.figure, predicate, first.end, aside);
      this.#boundGrowth = isGrowthsMove(words, figure);
      return 0;
    }
    const list = figureList(
      this.#pieces,
      at,
      first,
      nouns,
      lexicon,
      this.#scene.baseYear,
      inherited,
    );
    const bound = this.#bindings(list, nouns, inherited);
    const bindings = bound.length > 0 ? bound : this.#lastInTurn(list, nouns, at);
    if (noun !== undefined) this.#told = listWith(this.#told, nouns.at(-1) ?? noun);
    const moves = noun === undefined && predicate.shape === 'delta';
    this.#boundShare = predicate.shape === 'share' || (moves && this.#boundShare);
    for (const binding of bindings) this.#claim(binding, words, inherited);
    const why = list.length > 1 ? 'the list does not fit its figures' : 'no subject';
    if (list.length === 1) this.#bound = this.#bound.map((one) => together(one, figure));
    if (bindings.length === 0)
      for (const one of list) this.#ignore(one.figure, one.predicate, one.end, why);
    return list.length - 1;
  }

  /**
   * 超省定任务0.7万亩、0.1万吨: the list goes on; 比规划目标3000亿元超过500亿元: how far it was passed;
   * 比1997年的1050亿元增长45%: the change since then.
   */
  #stillAside({ link, words, figure }: Piece): string | undefined {
    const grows = words.some(({ role }) => role === 'up' || role === 'down');
    if (link === 'none' && this.#aside === BASE_YEAR && grows) return BASE_YEAR;
    const points = this.#asideUnit === '个百分点' && figure?.unit !== this.#asideUnit;
    const list = link === 'list' && words.length === 0 && !points;
    const excess = link === 'none' && words.length === 1 && isExcess(words);
    return list || excess ? this.#aside : undefined;
  }

  /** 收入4.9万元，是2020年的1.3倍: held against one year, an amount is where another year ended; `all` of the clause, or the last. */
  #arrive(all: boolean): void {
    const first = all ? this.#clauseStart : Math.max(this.#clauseStart, this.#claims.length - 1);
    for (let at = first; at < this.#claims.length; at++) {
      const claim = this.#claims[at];
      if (claim !== undefined && !isGrowth(claim)) this.#claims[at] = { ...claim, arrives: true };
    }
  }

  /** 占比由1.7%提高到2.6%: what the origin was a share of, the figure after it is too. */
  #shared(predicate: FigurePredicate, piece: Piece, noun: Noun | undefined): FigurePredicate {
    const origin = this.#origin;
    this.#origin = predicate.aside === 'origin' ? predicate : undefined;
    if (origin?.shape !== 'share' || noun !== undefined || piece.link !== 'none') return predicate;
    return predicate.shape === 'level'
      ? { ...predicate, shape: 'share', ofProduct: origin.ofProduct }
      : predicate;
  }

  /** Figures to nouns; several figures carried on may be of all that was told before (…100亿元、…5亿元，分别增长5%、6%). */
  #bindings(list: readonly ListedFigure[], nouns: readonly Noun[], inherited: boolean): Binding[] {
    const { lexicon } = this.#setting;
    // 城镇居民收入2.2万元，农民收入6900元，均增长12%: one figure for the two that the clause told.
    const both = inherited && list.length === 1 && list[0]?.predicate.each === true;
    if (both && nouns.length === 1 && this.#told.length === 2 && this.#told.every(isOurs))
      return bind(list, this.#told, lexicon);
    const near = bind(list, nouns, lexicon);
    if (near.length > 0 || !inherited || this.#told.length < list.length) return near;
    return bind(list, this.#told.slice(-list.length), lexicon);
  }

  /** 一季度、上半年、全年分别增长5%、6%、7%: as many figures as times, the last of which is the year's. */
  #lastInTurn(list: readonly ListedFigure[], nouns: readonly Noun[], at: number): Binding[] {
    const [first] = list;
    const last = list.at(-1);
    if (first === undefined || last === undefined || !first.predicate.inTurn) return [];
    if (nouns.length !== 1 || timesTo(this.#pieces, at) !== list.length) return [];
    const predicate = { ...first.predicate, degree: last.predicate.degree };
    return bind([{ ...last, predicate }], nouns, this.#setting.lexicon);
  }

  /**
   * The subject of a predicate that names none: the nouns before it, or what they were about
   * (…农田投入力度，新建300万亩; 粮食生产喜获丰收，达到245万吨; 工业增速逐步回升，全年增长7%).
   */
  #carried(listed: readonly Noun[], figure: Figure, words: readonly Token[]): readonly Noun[] {
    const nouns = listed.length > 0 ? listed : this.#bound;
    const about = this.#about;
    const tells = words.some(
      (word) => word.role === 'make' || word.role === 'reach' || word.role === 'degree',
    );
    if (about?.named.is !== 'subject' || nouns.some((noun) => noun.named.is === 'subject'))
      return nouns;
    if (about.grows && figure.unit === '%' && words.some(isWholeYear)) return [about];
    if (!tells) return nouns;
    return figure.unit !== '%' && measures(about.named.subject, figure) ? [about] : nouns;
  }

  #claim(
    { member, figure, predicate, rule, start, end }: Binding,
    words: readonly Token[],
    inherited: boolean,
  ): void {
    const { noun, subject } = member;
    if (subject === undefined) {
      this.#ignore(figure, predicate, end, whyNot(noun), Math.min(start, figure.start));
      return;
    }
    const percent = figure.unit === '%' && predicate.shape === 'level';
    const goesOn = predicate.bare && inherited && this.#boundGrowth;
    const grows = goesOn || (noun.grows && changes(subject));
    const shape = percent && grows ? 'growth' : predicate.shape;
    this.#boundGrowth = shape === 'growth' || isGrowthsMove(words, figure);
    this.#claims.push({
      subject,
      why: undefined,
      said: {
        is: 'figure',
        figure,
        degree: predicate.degree,
        shape,
        sign: predicate.sign,
        bare: predicate.bare,
        nominal: predicate.nominal || this.#nominal,
        ofProduct: predicate.ofProduct,
      },
      when: this.#judged ? aimedAt(this.#scene.whenOf(words)) : this.#scene.whenOf(words),
      makes: this.#makes && !(inherited && stands(subject, words)),
      stocks: predicate.stocks || (noun.stocks && !(inherited && words.some(isMaking))),
      sums:
        (shape === 'growth' ? !words.some(isWholeYear) : !this.#scene.yearSaid) &&
        (noun.sums || words.some(sums)),
      arrives:
        words.some((word) => ARRIVAL.test(word.text)) ||
        (noun.within && this.#stood && words.length === 0),
      adds: noun.adds || words.some(adds),
      within: noun.within,
      rule,
      words: [noun.text, ...texts(words)],
      start: Math.min(start, figure.start),
      end,
    });
  }

  #ignore(
    figure: Figure,
    { degree, shape, sign, bare, nominal, ofProduct }: FigurePredicate,
    end: number,
    why: string,
    start = figure.start,
  ): void {
    const said = { is: 'figure', figure, degree, shape, sign, bare, nominal, ofProduct } as const;
    this.#boundGrowth = false;
    const { when } = this.#scene;
    const none = { subject: undefined, rule: 'ignored', words: [] };
    this.#claims.push(plainClaim({ ...none, why, said, when, start, end }));
  }
}

/** 增速高于全国1.2个百分点，达到5.8%; 增速提高1.2个百分点，达到5.8%: what goes on from there is the growth. */
function isGrowthsMove(words: readonly Token[], { unit }: Figure): boolean {
  return unit === '个百分点' && words.some(({ role }) => role === 'growth');
}

/** Words for what the air holds; and these, or for what is let out. */
const AIR = /浓度|颗粒物|PM/;
const TELLS_AIR = new RegExp(`${AIR.source}|排放|减排`);

/** Parts of the territory that keep accounts, as the first word of a list. */
const OWN_COUNTS = /^(?:自贸(?:试验)?区|新区|开发区|经开区|高新区|综保区|山区|示范区|试验区)$/;

/** What a product or a branch sells, but not industry or agriculture as a whole. */
const OF_PRODUCT =
  /^(?!.*(?:工业|农业|农林牧渔)).{2,}(?:产值|产量|销量|销售额|销售收入|营业收入|营收)$/;

/** 铁路通车里程, 二级公路总里程: of other ways than the topic before, and so is what goes on from there. */
function isOfOtherWays(words: readonly Token[]): boolean {
  const at = words.findIndex(({ role }) => role === 'bare');
  return words[at - 1]?.role === 'other' && /[铁公]路$|[国省]道$/.test(words[at - 1]?.text ?? '');
}

/** 分别是2020年的1.3倍. */
function isTimesAYears({ words, figure }: Piece): boolean {
  const year = words.findIndex(({ role }) => role === 'time');
  const time = words[year];
  if (figure?.unit !== '倍' || time === undefined || words[year + 1]?.text !== '的') return false;
  const said = timeSaid(time);
  return 'to' in said && said.from === said.to;
}

/** 比2000年增长2.8倍. */
function isSinceAYear({ words }: Piece): boolean {
  const than = words.findIndex(({ role }) => role === 'than');
  const time = words[than + 1];
  if (than < 0 || time?.role !== 'time') return false;
  const said = timeSaid(time);
  return 'to' in said && said.from === said.to;
}

/** 农村固定资产投资、消费品零售总额: the villages' part, at the head of a list. */
function isOfVillages([where, name]: readonly Token[]): boolean {
  return where?.text === '农村' && name?.role === 'name';
}

/** 第一产业投资: a sector's name before something else. */
function isOfSectors(words: readonly Token[]): boolean {
  const at = words.findIndex(({ role, text }) => role === 'name' && isHead(text));
  const next = words[at + 1];
  return at >= 0 && next !== undefined && !isVerbal(next) && next.role !== 'modifier';
}

/** 粮食面积、单产实现双增，总产…; 能耗、水耗和二氧化碳排放: measures of the topic beside the one that is meant. */
const OF_TOPIC = /^(?:单产|面积|品质|[水电]耗|用水)/;

/** Who owns a part of the economy, whose figures are not the whole's. */
const OWNERS = new Words('民营 非公 国有企业 国企 央企 外资企业 私营 个体');

/**
 * 新增规上企业400家，高新技术企业300家: what is counted alike beside what is new, without a verb, may be new as well, so that
 * it is not surely what stands.
 */
function newOrInAll(noun: Noun): Noun {
  if (noun.stocks || noun.named.is !== 'subject' || !isStock(noun.named.subject)) return noun;
  if (/^有效|里程|[总数]/.test(noun.text)) return noun;
  return renamed(noun, { is: 'unknown', why: `${noun.named.subject.id}, new or in all` });
}

/** What goes on from one amount of all together is of all as well. */
function together(noun: Noun, figure: Figure): Noun {
  return noun.named.is === 'subject' && isTogether(noun.named.subject, figure)
    ? renamed(noun, { is: 'unknown', why: 'told of all together' })
    : noun;
}

function whyNot({ named }: Noun): string {
  if (named.is === 'foreign') return 'another territory';
  return named.is === 'unknown' ? named.why : 'no subject';
}

/**
 * 面对超预期因素影响, between a subject and what is said of it: the circumstances, not a subject; and 剔除减税降费因素,
 * which tells how the figure after it was made comparable.
 */
function isParenthetic({ link, words, text, figure }: Piece): boolean {
  const first = words[0]?.text ?? '';
  return (
    link === 'comma' &&
    figure === undefined &&
    (/^(?:面对|克服|尽管|不顾|顶着)/.test(first) ||
      (/^(?:剔除|扣除|还原)$/.test(first) && /因素(?:影响)?后?$/.test(text))) &&
    words.every((word) => word.role !== 'name' && word.role !== 'own')
  );
}

/** 高于全国、全省平均水平: one more of those it is held against, and nobody that something is said of. */
function isOthersToo({ link, text, figure }: Piece): boolean {
  return link === 'list' && figure === undefined && OTHERS_LEVEL.test(text);
}

const OTHERS_LEVEL = /^全[国省区市州](?:的)?平均(?:水平|增速|增幅)?$/;

/** 三季度起由负转正: how it went in a part of the year, which is no subject of what follows. */
function isStretch({ link, words }: Piece): boolean {
  const [time] = words;
  if (link !== 'comma' || time?.role !== 'time' || words.some(isNaming)) return false;
  const said = timeSaid(time);
  return 'meaning' in said && said.meaning === 'part';
}

/** 西昌城区空气优良天数率: the air of a town is measured apart; what follows is the territory's again. */
function isOfTown(words: readonly Token[]): boolean {
  return words.some((word) => /^(?:主城区|中心城区|城区|市区|县城)$/.test(word.text));
}

function isOurs({ named }: Noun): boolean {
  return named.is === 'subject';
}

function isName({ role }: Token): boolean {
  return role === 'name';
}

function isOtherOrBody({ role }: Token): boolean {
  return role === 'other' || role === 'body';
}

function isMaking({ role }: Token): boolean {
  return role === 'make';
}

function texts(words: readonly Token[]): string[] {
  return words.map((word) => word.text);
}
