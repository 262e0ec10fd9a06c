import type { Clause } from './clauses';
import { readFigure, withUnitOf, type Figure } from '../../figures/figure';
import { ASIDE } from './mask';
import { isDigit } from '../../figures/digits';
import { whyNoQuantity } from './non-quantity';
import { Phrase } from './phrase';
import { beginsNumber, readWorded } from '../../figures/in-words';
import { deedFrom } from '../subject/deeds';
import { attributesOf } from '../subject/after-figure';
import type { Grammar } from '../grammar';

/** The text of a report as the rules see it; all of equal length. */
export interface Page {
  readonly plain: string;
  readonly masked: string;
  readonly shown: string;
}

/** One figure, or several in a row (5%、6%), with the words that stand before and after. */
export interface Chunk {
  /** How its words join what stands before: a clause's beginning, a list's next member, words shared with the figure before. */
  readonly link: 'open' | 'list' | 'shared';
  readonly left: Phrase;
  readonly leftStart: number;
  readonly figures: readonly Figure[];
  readonly right: Phrase;
  readonly rightEnd: number;
}

/** Words this far from a figure do not belong to it. */
const REACH_LEFT = 90;
const REACH_RIGHT = 60;
const JOINS = /^(?:、|和|与|及|以及|并)?$/;

/** Words of the page from `start` to `end`, asides left out. */
export function phraseOf(page: Page, start: number, end: number): Phrase {
  const words = new Phrase(page.masked.slice(start, end), page.shown.slice(start, end));
  return words.text.includes(ASIDE) ? words.dropping(ASIDES) : words;
}

const ASIDES = new RegExp(`${ASIDE}+`, 'g');

/** The quantities of a clause, with the numbers that are none left out. */
function figuresOf(grammar: Grammar, page: Page, clause: Clause): Figure[] {
  const figures: Figure[] = [];
  for (let at = clause.start; at < clause.end; at++) {
    if (!beginsNumber(page.masked, at)) continue;
    const glyph = page.masked.charAt(at);
    const worded =
      glyph === page.plain.charAt(at) ? readWorded(grammar, page.plain, at) : undefined;
    if (worded !== undefined) {
      figures.push(worded);
      at = worded.end - 1;
      continue;
    }
    if (!isDigit(glyph) && !(glyph === '百' && page.masked.startsWith('百分之', at))) continue;
    const figure = readFigure(grammar, page.plain, at);
    if (figure === undefined) {
      while (isDigit(page.masked.charAt(at + 1))) at++;
      continue;
    }
    figures.push(figure);
    at = figure.end - 1;
  }
  for (let i = figures.length - 2; i >= 0; i--) {
    const figure = figures[i];
    if (figure !== undefined)
      figures[i] = grammar.rules['lent unit']?.(page, figure, figures[i + 1]) ?? figure;
  }
  return figures.filter(
    (figure) => whyNoQuantity(grammar, page.masked, clause, figure) === undefined,
  );
}

/**
 * 3、5、8个, 10万、20万户: a number without a unit before a joined one with a unit has its unit, but not
 * 5500万和650亿元, people and money.
 */
function lend(page: Page, figure: Figure, next: Figure | undefined): Figure {
  if (next === undefined || next.amount.noun === '') return figure;
  const point = figure.amount.noun === '个' && next.amount.noun === '个百分点';
  if (figure.amount.noun !== '' && !point) return figure;
  if (!/^(?:、|和|与|及)$/.test(page.masked.slice(figure.end, next.start))) return figure;
  const scale = figure.amount.scale === '' ? next.amount.scale : figure.amount.scale;
  if (scale !== next.amount.scale && next.amount.noun.endsWith('元')) return figure;
  return withUnitOf(figure, next);
}

/** Splits a clause into its figures and the words of each. */
export function chunksOf(grammar: Grammar, page: Page, clause: Clause): Chunk[] {
  const figures = figuresOf(grammar, page, clause);
  const chunks: Chunk[] = [];
  if (figures.length === 0) return chunks;
  const runs = runsOf(page, figures);
  let leftStart = clause.start;
  let link: Chunk['link'] = 'open';
  runs.forEach((run, i) => {
    const first = run[0];
    const last = run.at(-1);
    if (first === undefined || last === undefined) return;
    const next = runs[i + 1]?.[0];
    const between = next === undefined ? undefined : divide(grammar, page, last.end, next.start);
    const rightEnd = between?.rightEnd ?? rightStop(grammar, page, last.end, clause.end);
    const from = Math.max(leftStart, first.start - REACH_LEFT);
    chunks.push({
      link,
      left: phraseOf(page, from, first.start),
      leftStart: from,
      figures: run,
      right: phraseOf(page, last.end, Math.min(rightEnd, last.end + REACH_RIGHT)),
      rightEnd: Math.min(rightEnd, last.end + REACH_RIGHT),
    });
    leftStart = between?.leftStart ?? clause.end;
    link = between?.link ?? 'open';
  });
  return chunks;
}

function runsOf(page: Page, figures: readonly Figure[]): Figure[][] {
  const runs: Figure[][] = [];
  let last: Figure | undefined;
  for (const figure of figures) {
    const joined = last !== undefined && JOINS.test(page.masked.slice(last.end, figure.start));
    if (joined) runs.at(-1)?.push(figure);
    else runs.push([figure]);
    last = figure;
  }
  return runs;
}

interface Division {
  readonly rightEnd: number;
  readonly leftStart: number;
  readonly link: Chunk['link'];
}

/** Parts the words between two figures: 所、…; …和…; or both figures share them. */
function divide(grammar: Grammar, page: Page, from: number, to: number): Division {
  const text = page.masked.slice(from, to);
  const comma = text.lastIndexOf('、');
  const first = text.indexOf('、');
  if (first === 0) return { rightEnd: from, leftStart: from + 1, link: 'list' };
  const opens = /^(?:以及|和|与|及|并|或)/.exec(text);
  if (opens !== null) return { rightEnd: from, leftStart: from + opens[0].length, link: 'list' };
  const member =
    comma > 0 ? grammar.rules['names before the next figure']?.(grammar, text, first) : undefined;
  if (member !== undefined)
    return { rightEnd: from + member, leftStart: from + member + 1, link: 'list' };
  if (comma > 0) return { rightEnd: from + first, leftStart: from + first + 1, link: 'list' };
  const join = lastJoin(grammar, text);
  if (join !== undefined)
    return { rightEnd: from + join.start, leftStart: from + join.end, link: 'list' };
  return { rightEnd: to, leftStart: from, link: 'shared' };
}

/**
 * 5个千亿级和乳制品、食用菌2个百亿级产业链: where a row of names leads up to the next figure, 和 before them
 * closes the figure's own noun.
 */
function turnedTo(grammar: Grammar, text: string, first: number): number | undefined {
  const at = text.slice(0, first).search(/[和与]/);
  const leads = text.slice(text.lastIndexOf('、') + 1);
  const named =
    at > 1 &&
    leads.length > 0 &&
    deedFrom(grammar, leads, 0) === 0 &&
    grammar.words.leads.at(leads, 0) === 0;
  return named ? at : undefined;
}

function lastJoin(grammar: Grammar, text: string): { start: number; end: number } | undefined {
  for (let at = text.length - 1; at > 0; at--) {
    const length = text.startsWith('以及', at - 1) ? 2 : /[和与及并]/.test(text.charAt(at)) ? 1 : 0;
    if (length === 0 || text.startsWith('国家和地区', at - 2)) continue;
    const start = length === 2 ? at - 1 : at;
    const rest = text.slice(start + length);
    if (text.charAt(start) !== '并' || deedFrom(grammar, rest, 0) > 0)
      return { start, end: start + length };
  }
  return undefined;
}

/** A figure's own words after it end where a list goes on. */
function rightStop(grammar: Grammar, page: Page, from: number, end: number): number {
  const text = page.masked.slice(from, Math.min(end, from + REACH_RIGHT));
  const other = grammar.rules['names after what is counted']?.(text);
  if (other !== undefined) return from + other;
  const attributes = attributesOf(grammar, text);
  for (let at = text.indexOf('、', attributes); at >= 0; at = text.indexOf('、', at + 1))
    if (
      at === 0 ||
      at > 4 ||
      deedFrom(grammar, text, at + 1) > 0 ||
      grammar.words.leads.at(text, at + 1) > 1 ||
      !/[\u4e00-\u9fff]/.test(text.charAt(at + 1))
    )
      return from + at;
  return end;
}

/** 40处井工煤矿和渝南、鑫达露天煤矿: names of another kind after 和 are none of what is counted. */
function otherName(text: string): number | undefined {
  if (!text.includes('、')) return undefined;
  const match = /^[^、和与]{2,12}?([^、和与]{2})[和与][^、]{2,8}、[^、]{2,12}$/.exec(text);
  const kind = match?.[1];
  if (kind === undefined || !text.endsWith(kind)) return undefined;
  return text.search(/[和与]/);
}

/** How a clause is divided among its figures. */
export const CHUNK_RULES = {
  'lent unit': lend,
  'names before the next figure': turnedTo,
  'names after what is counted': otherName,
};
