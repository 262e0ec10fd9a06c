import type { Dictionary, Word } from '../../lexicon/dictionary';
import { UNIT_RULES } from '../../figures/amount';
import { DEGREE_AFTER_RULES } from '../../figures/degree';
import { digitsEnd } from '../../figures/digits';
import { RANGE_RULES, readFigure, type Figure } from '../../figures/figure';
import { NUMERALS, readMagnitude } from '../../figures/in-words';
import type { Notation } from '../../figures/notation';
import { SCALE_WORDS } from '../../figures/scales';
import { UNIT_LOOKALIKES } from '../../figures/unit-at';
import { UNIT_AND_ORDER_WORDS } from '../../figures/units';
import type { WordRole } from '../../lexicon/word-roles';
import { inRole, type Token } from './token';

/** How indicators' figures are written. 5级 and 3岁 are figures, so that 5 alone is none of an indicator's. */
const NOTATION: Notation = {
  words: { scales: SCALE_WORDS, units: UNIT_AND_ORDER_WORDS, notUnits: UNIT_LOOKALIKES },
  rules: {
    ...RANGE_RULES,
    ...DEGREE_AFTER_RULES,
    'measure by its subject': UNIT_RULES['measure by its subject'],
  },
  numerals: NUMERALS,
};

/** Splits a run of plain text into words, figures and unknown characters. Linear in its length. */
export function scan(
  text: string,
  start: number,
  end: number,
  dictionaries: readonly Dictionary[],
): Token[] {
  const tokens: Token[] = [];
  /** Where the unknown words begin that lead up to `at`. */
  let unknown = start;
  for (let at = start; at < end;) {
    const before = unknown < at ? NONE : tokens;
    const found = wordAt(text, at, end, dictionaries) ?? numberAt(text, at, end, before);
    const token = found !== undefined && isRun(before, found) ? inRole(found, 'plain') : found;
    if (token === undefined || token.role === 'other') {
      at = token?.end ?? Math.min(end, Math.max(at + 1, digitsEnd(text, at)));
      continue;
    }
    if (unknown < at) tokens.push(tokenOf('other', text, unknown, at));
    tokens.push(token);
    at = unknown = token.end;
  }
  if (unknown < end) tokens.push(tokenOf('other', text, unknown, end));
  return tokens;
}

const NONE: readonly Token[] = [];

/** 连续四年提高…: how long it has gone on, and no time of which something is told. */
function isRun(before: readonly Token[], { role, text }: Token): boolean {
  return (
    role === 'time' &&
    before.at(-1)?.text === '连续' &&
    /^(?:\d{1,2}|[两三四五六七八九十])年$/.test(text)
  );
}

function tokenOf(role: WordRole, text: string, start: number, end: number): Token {
  return { role, text: text.slice(start, end), start, end, figure: undefined };
}

/** The longest word of any dictionary; of words of equal length that of the one named first. */
function wordAt(
  text: string,
  at: number,
  end: number,
  dictionaries: readonly Dictionary[],
): Token | undefined {
  let best: Word | undefined;
  for (const dictionary of dictionaries) {
    const word = dictionary.match(text, at);
    const longer = word !== undefined && word.text.length > (best?.text.length ?? 0);
    if (longer && at + word.text.length <= end) best = word;
  }
  if (best === undefined) return undefined;
  const { role, text: word } = best;
  return { role, text: word, start: at, end: at + word.length, figure: undefined };
}

/** A rank, a time or a figure. `before`: the tokens before it, where no unknown word stands between. */
function numberAt(
  text: string,
  at: number,
  end: number,
  before: readonly Token[],
): Token | undefined {
  if (!isFigureStart(text, at)) {
    const rank = rankEnd(text, at, end);
    if (rank !== undefined) return tokenOf('remark', text, at, rank);
    return leadsToRound(before)
      ? figureOf(readMagnitude(NOTATION, text, at), text, end)
      : undefined;
  }
  const year = readYear(text, at, end);
  if (year !== undefined) return tokenOf('time', text, at, year);
  return figureOf(readFigure(NOTATION, text, at, SIGNED.has(before.at(-1)?.role)), text, end);
}

function figureOf(figure: Figure | undefined, text: string, end: number): Token | undefined {
  if (figure === undefined || figure.end > end) return undefined;
  const { start, end: after } = figure;
  return { role: 'figure', text: text.slice(start, after), start, end: after, figure };
}

/** After these a dash before a figure is its sign: 增速-5.2%. */
const SIGNED: ReadonlySet<WordRole | undefined> = new Set<WordRole>(['up', 'reach', 'growth']);

/** A round figure stands after a word of degree, or goes on with one: 突破千亿元、百亿元. */
function leadsToRound(before: readonly Token[]): boolean {
  const [other, last] = [before.at(-2), before.at(-1)];
  if (last?.role === 'degree') return true;
  return last?.text === '、' && other?.role === 'figure' && !/\d/.test(other.text);
}

function isFigureStart(text: string, at: number): boolean {
  const glyph = text.charAt(at);
  return (
    (glyph >= '0' && glyph <= '9') ||
    glyph === '-' ||
    (glyph === '百' && text.startsWith('百分之', at))
  );
}

/** 第3位: a rank is no quantity. */
function rankEnd(text: string, at: number, end: number): number | undefined {
  if (text[at] !== '第') return undefined;
  const match = /^第\d{1,4}[位名次]?/.exec(text.slice(at, Math.min(end, at + 8)));
  return match === null ? undefined : at + match[0].length;
}

/** End of a date or a span of time (2023年, 1-11月, 3年来, 2021-2023年), or nothing. */
function readYear(text: string, at: number, end: number): number | undefined {
  const match = TIME.exec(text.slice(at, Math.min(end, at + 24)));
  return match === null ? undefined : at + match[0].length;
}

/** Bounded repetition only: at most 24 characters are read. */
const TIME =
  /^(?:(?:19|20)\d\d年?[-—~至到](?:19|20)?\d\d年|(?:19|20)\d\d年度?(?:\d{1,2}月(?:\d{1,2}日|底|末)?|末|底|前)?(?:以来)?|\d{1,2}[-—~至到]\d{1,2}月份?|\d{1,2}月(?:\d{1,2}日|份|底|末)?|\d{1,2}年(?:来|间|累计|期|内)?|\d{1,2}个月)/;
