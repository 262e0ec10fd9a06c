import type { Lexicon } from '../../lexicon/lexicon';
import type { Subject } from '../../lexicon/subject';
import type { Degree } from '../../figures/degree';
import { withUnitOf, type Figure } from '../../figures/figure';
import { changes } from './fits';
import { membersOf, partsOf, type Member } from './list';
import { isVerbal, type Noun } from './noun';
import type { Piece } from './segment';
import { readFigurePredicate, type FigurePredicate } from './predicate';

/** A figure of a list with what its own words say of it. */
export interface ListedFigure {
  readonly figure: Figure;
  readonly predicate: FigurePredicate;
  /** It has a verb of its own, and not only what the first one lends: 分别增长7%、稳定在600亿斤. */
  readonly own: boolean;
  readonly end: number;
}

/** A figure tied to a member. */
export interface Binding {
  readonly member: Member;
  readonly figure: Figure;
  readonly predicate: FigurePredicate;
  readonly rule: string;
  /** Offsets of the clause. */
  readonly start: number;
  readonly end: number;
}

/** 分别 may have more figures than names of ours; more than this are another list. */
const MOST_FIGURES = 40;

/**
 * The figures under one predicate, from the piece at `at` on: 分别增长6%、8%、5%左右. Later ones stand bare, or with
 * verbs of their own under 分别, and share the unit. `open`: the nouns are carried over, and may be more than the last.
 */
export function figureList(
  pieces: readonly Piece[],
  at: number,
  first: ListedFigure,
  nouns: readonly Noun[],
  lexicon: Lexicon,
  baseYear: number,
  open: boolean,
): ListedFigure[] {
  const list = [first];
  const wanted = nouns.length === 1 ? membersOf(nouns, lexicon, true).length : nouns.length;
  const limit = first.predicate.each || open ? MOST_FIGURES : wanted;
  for (let i = at + 1; list.length < limit && i < pieces.length; i++) {
    const next = pieces[i];
    const lends = first.figure.unit === '' && next?.link === 'list' && wanted > 1;
    if (next?.figure === undefined) break;
    const alike = next.figure.unit === first.figure.unit;
    const inTurn = first.predicate.inTurn && next.link === 'list' && list.length < wanted;
    if (!alike && !lends && !inTurn) break;
    const worded = next.words.length > 0;
    if (
      worded &&
      (next.link !== 'list' ||
        !first.predicate.each ||
        list.length >= wanted ||
        !next.words.every(isVerbal))
    )
      break;
    if (next.link !== 'list' && next.link !== 'comma') break;
    if (next.link === 'comma' && isOfNext(pieces[i + 1])) break;
    list.push({
      figure: next.figure,
      predicate: readFigurePredicate(next.words, next.figure, baseYear),
      own: next.words.some(({ role }) => role === 'reach' || role === 'up' || role === 'down'),
      end: next.end,
    });
    if (!alike && lends) return lent(list, next.figure);
  }
  return list;
}

/** 达到773个，6个项目…: does a figure count the noun right after it? */
function isOfNext(next: Piece | undefined): boolean {
  const [first] = next?.link === 'none' ? next.words : [];
  return first !== undefined && !isVerbal(first);
}

/** 分别为62和97微克/立方米: the last figure lends its unit and its scale to those before it. */
function lent(list: readonly ListedFigure[], last: Figure): ListedFigure[] {
  return list.map((one) => ({ ...one, figure: withUnitOf(one.figure, last) }));
}

/** Ties the figures of a predicate to its nouns: in turn, or one figure to all who share it. Empty where they do not fit. */
export function bind(
  list: readonly ListedFigure[],
  nouns: readonly Noun[],
  lexicon: Lexicon,
): Binding[] {
  const [first] = list;
  if (first === undefined) return [];
  const members = membersOf(nouns, lexicon, list.length > 1);
  if (list.length === 1) {
    const sharing = sharingOf(members, first, lexicon);
    const rule = sharing.length > 1 ? 'shared predicate' : 'noun and figure';
    return sharing.map((member) => ({
      member,
      figure: first.figure,
      predicate: first.predicate,
      rule,
      start: member.noun.start,
      end: first.end,
    }));
  }
  if (members.length !== list.length) return [];
  const bindings: Binding[] = [];
  list.forEach((one, index) => {
    const member = members[index];
    if (member === undefined) return;
    const told = one === first ? first.predicate : handedOn(first, one);
    const predicate = isRateBeside(members, member, told)
      ? { ...told, shape: 'level' as const }
      : told;
    const degree = closingDegree(list) ?? predicate.degree;
    bindings.push({
      member,
      figure: one.figure,
      predicate: { ...predicate, degree },
      rule: 'list with figures in turn',
      start: nouns[0]?.start ?? one.figure.start,
      end: list.at(-1)?.end ?? one.end,
    });
  });
  return bindings;
}

/**
 * Who shares a single figure: all of 均 and 各, all of a list that grows or has one rate, else the last noun alone. Of
 * things counted together (食堂、学位2万个) none, but where the last has a verb of its own (实施硬化路工程、建成农村公路1.2万公里).
 */
function sharingOf(members: readonly Member[], first: ListedFigure, lexicon: Lexicon): Member[] {
  const last = members.at(-1);
  if (last === undefined) return [];
  const several = members.length > 1;
  if (several && first.predicate.inTurn && first.figure.unit !== '%') return [];
  if (
    several &&
    (first.predicate.each || first.predicate.shape === 'growth' || first.figure.unit === '%')
  )
    return first.predicate.each ? [...members] : members.filter((one) => isOwn(one, last));
  const counted = last.subject?.readings.some((reading) => reading.flow !== undefined) === true;
  const other = members.at(-2);
  const narrows = other !== undefined && last.subject?.before?.includes(other.noun.text) === true;
  const own = last.noun.makes || narrows;
  if (several && counted && other?.subject === undefined && !own) return [];
  if (last.subject === undefined) return [last];
  return last.subject.apart === true || isTogether(last.subject, first.figure)
    ? []
    : partsOf(last.subject, lexicon).map((subject) => ({ noun: last.noun, subject }));
}

/** 货物和服务进出口增长5%: what lends its tail and is none of ours is counted together with what it lends it to. */
function isOwn({ noun, subject }: Member, last: Member): boolean {
  return subject === undefined || last.subject !== undefined || noun.named.is === 'subject';
}

/** 城乡居民人均可支配收入3万元: one amount for all, which is that of none. */
export function isTogether({ parts }: Subject, { unit }: Figure): boolean {
  return parts !== undefined && unit !== '%';
}

/** 失业率、居民消费价格涨幅分别为5.3%、0.3%: the last name alone is a growth, a rate before it stands where it is. */
function isRateBeside(
  members: readonly Member[],
  { subject }: Member,
  { shape, named }: FigurePredicate,
): boolean {
  const last = members.at(-1)?.subject;
  const beside = subject !== undefined && last !== undefined && changes(last);
  return shape === 'growth' && named && beside && !changes(subject);
}

/** A word of degree after the last figure of a 分别 list governs every figure. */
function closingDegree(list: readonly ListedFigure[]): Degree | undefined {
  const alone =
    list.at(-1)?.own === false && list.slice(0, -1).every((one) => one.figure.degree === undefined);
  return alone && list[0]?.predicate.each === true ? list.at(-1)?.figure.degree : undefined;
}

/** What a later figure of a list takes from the first one's predicate. */
function handedOn(
  { predicate: first, figure: { degree: after } }: ListedFigure,
  { predicate, figure, own }: ListedFigure,
): FigurePredicate {
  // 突破 before the first governs all, 以上 after it that one alone.
  const governs = after === undefined && first.degree !== 'approx';
  const before = figure.degree === undefined && governs ? first.degree : undefined;
  const verb = own ? predicate : first;
  return {
    ...predicate,
    shape: verb.shape,
    sign: verb.sign,
    bare: verb.bare,
    degree: predicate.degree ?? before,
    stocks: first.stocks,
    ofProduct: first.ofProduct,
  };
}
