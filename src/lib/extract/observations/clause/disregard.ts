import type { Figure } from '../../figures/figure';
import { isVerbal, type Noun } from './noun';
import type { Piece } from './segment';
import type { FigurePredicate } from './predicate';

/** Units whose figures are of what stands before them, whatever follows. */
const BEFORE_ONLY = new Set(['%', '元', '个百分点', '微克']);

/** Why a figure says nothing of the noun before it; nothing where it does. `next` is the piece after it. */
export function asideOf(
  piece: Piece,
  figure: Figure,
  predicate: FigurePredicate,
  noun: Noun | undefined,
  next: Piece | undefined,
  results: boolean,
): string | undefined {
  if (predicate.aside !== undefined) return predicate.aside;
  if (isDenied(piece)) return 'not reached';
  if (results && (isAim(piece.words.at(-1)?.text) || isAimAfter(next))) return 'an aim told again';
  return next?.link === 'none' && countsNext(figure, noun, next)
    ? 'counts something else'
    : undefined;
}

/** 未完成, 没有达到: what was not reached is no result. */
function isDenied({ words }: Piece): boolean {
  return words.some((word) => word.role === 'verdict' && !word.text.startsWith('超额'));
}

function isAim(word: string | undefined): boolean {
  return word !== undefined && /^(?:预期|预期目标|目标|增长目标|计划)$/.test(word);
}

/** 完成5%的目标. */
export function isAimAfter(next: Piece | undefined): boolean {
  const words = next?.link === 'none' ? next.words.slice(0, 4) : [];
  const aim = words.findIndex((word) => word.role === 'task' || word.text.includes('目标'));
  return aim >= 0 && words.slice(0, aim).every((word) => word.role !== 'name');
}

/** Those who are counted by what each of them has: 进出口额超亿元企业100家. */
const CLASSED = /^(?:企业|园区|项目|县|市|区|镇|乡|村|强)/;

/** 10亿元以上的县市, 实施729个…整治: the figure belongs to the noun after it. */
function countsNext(figure: Figure, noun: Noun | undefined, next: Piece): boolean {
  const [first] = next.words;
  if (first === undefined) return false;
  if (first.text === '的')
    return !next.words.some((word) => word.role === 'task' || word.text.includes('水平'));
  if (figure.unit.endsWith('元') && (first.role === 'part' || CLASSED.test(first.text)))
    return true;
  return (
    noun === undefined &&
    !BEFORE_ONLY.has(figure.unit) &&
    !isVerbal(first) &&
    !/^(?:的|新|大关)/.test(first.text)
  );
}
