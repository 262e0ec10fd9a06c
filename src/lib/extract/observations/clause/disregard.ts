import type { Figure } from '../../figures/figure';
import { isVerbal, type Noun } from './noun';
import type { Piece } from './segment';
import type { FigurePredicate } from './predicate';

/** Units whose figures are of what stands before them, whatever follows. */
const BEFORE_ONLY = new Set(['%', '元', '个百分点', '微克']);

/** Why a figure says nothing of the noun before it; nothing where it does. `before` and `next` are the pieces around it. */
export function asideOf(
  piece: Piece,
  figure: Figure,
  predicate: FigurePredicate,
  noun: Noun | undefined,
  before: Piece | undefined,
  next: Piece | undefined,
  results: boolean,
): string | undefined {
  if (predicate.aside !== undefined) return predicate.aside;
  if (isColumn(piece, figure, before, next)) return 'figures side by side, as in a table';
  if (isClass(piece, noun, before)) return 'those who are counted by it';
  if (isDenied(piece)) return 'not reached';
  if (isShareOf(piece, figure)) return 'a share of it';
  if (results && piece.words.some(({ text }) => text === '力争')) return 'an aim among results';
  if (results && (isAim(piece) || isAimAfter(next))) return 'an aim told again';
  return next?.link === 'none' && countsNext(figure, noun, next)
    ? 'counts something else'
    : undefined;
}

/** 6% 4.1%: one beside the other without a sign or a word, so that nothing tells which is whose. */
function isColumn(piece: Piece, figure: Figure, before?: Piece, next?: Piece): boolean {
  const after = next?.link === 'none' && next.words.length === 0 ? next.figure : undefined;
  const bare = piece.link === 'none' && piece.words.length === 0 ? before?.figure : undefined;
  return figure.unit === '%' && (after?.unit === '%' || bare?.unit === '%');
}

/** 新增1个经济总量近千亿、2个超500亿的县市: a name right after a bare count tells who is counted. */
function isClass({ link, words }: Piece, noun: Noun | undefined, before?: Piece): boolean {
  const count = link === 'none' ? before?.figure : undefined;
  return (
    noun !== undefined &&
    words[0]?.role === 'name' &&
    count?.scale === 1 &&
    /^[个家座]$/.test(count.unit)
  );
}

/** 未完成, 没有达到: what was not reached is no result. */
export function isDenied({ words }: Piece): boolean {
  return words.some((word) => word.role === 'verdict' && !word.text.startsWith('超额'));
}

/**
 * 不低于农村居民人均可支配收入的45%, 恢复到上年同期的95%: a part of what is named, or of another year's, and no change of
 * it.
 */
function isShareOf({ words }: Piece, { unit }: Figure): boolean {
  if (unit !== '%' || words.at(-1)?.text !== '的') return false;
  const named = words.at(-2)?.role === 'name';
  const years = words.some(({ text }) => /^恢复[到至]$/.test(text));
  return (named || years) && words.every(({ role }) => role !== 'share');
}

/** 目标5%, (年度目标为5%以内). */
function isAim({ words }: Piece): boolean {
  const [before, last] = words.slice(-2).map(({ text }) => text);
  const said = last === '为' || last === '是' ? before : (last ?? before);
  return said !== undefined && /^(?:预期|预期目标|目标|增长目标|年度目标|计划)$/.test(said);
}

/** 完成5%的目标. */
export function isAimAfter(next: Piece | undefined): boolean {
  const words = next?.link === 'none' ? next.words.slice(0, 4) : [];
  const aim = words.findIndex((word) => word.role === 'task' || word.text.includes('目标'));
  return aim >= 0 && words.slice(0, aim).every((word) => word.role !== 'name');
}

/** Those who are counted by what each of them has: 进出口额超亿元企业100家, 生产总值超千亿元城市增加到9个. */
const CLASSED =
  /^(?:企业|园区|项目|县|市|区|镇|乡|村|强|城市|产业|行业|集群|贫困|低收入|农户|家庭)/;

/** 10亿元以上的县市, 实施729个…整治, 将人均纯收入2300元作为标准: the figure belongs to what stands after it. */
function countsNext(figure: Figure, noun: Noun | undefined, next: Piece): boolean {
  const [first] = next.words;
  if (first === undefined) return false;
  if (first.text === '作' || first.text === '作为') return true;
  if (first.text === '的')
    return !next.words.some(({ role, text }) => role === 'task' || /水平|[低高]位|目标/.test(text));
  if (figure.unit.endsWith('元') && (first.role === 'part' || CLASSED.test(first.text)))
    return true;
  return (
    noun === undefined &&
    !BEFORE_ONLY.has(figure.unit) &&
    !isVerbal(first) &&
    !/^(?:的|新|大关)/.test(first.text)
  );
}
