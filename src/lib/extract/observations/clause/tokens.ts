import type { Dictionary } from '../../lexicon/dictionary';
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
import type { Token } from './token';

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
  for (let at = start; at < end;) {
    const token = nextToken(text, at, end, dictionaries, tokens.at(-1));
    const last = tokens.at(-1);
    if (token.role === 'other' && last?.role === 'other' && last.end === at)
      tokens[tokens.length - 1] = {
        role: 'other',
        text: last.text + token.text,
        start: last.start,
        end: token.end,
      };
    else tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function nextToken(
  text: string,
  at: number,
  end: number,
  dictionaries: readonly Dictionary[],
  before: Token | undefined,
): Token {
  const word = longest(text, at, end, dictionaries);
  if (word !== undefined)
    return { role: word.role, text: text.slice(at, word.end), start: at, end: word.end };
  const rank = rankEnd(text, at, end);
  if (rank !== undefined)
    return { role: 'remark', text: text.slice(at, rank), start: at, end: rank };
  const year = isFigureStart(text, at) ? readYear(text, at, end) : undefined;
  if (year !== undefined) return { role: 'time', text: text.slice(at, year), start: at, end: year };
  const figure = figureAt(text, at, before);
  if (figure !== undefined && figure.end <= end)
    return { role: 'figure', text: text.slice(at, figure.end), start: at, end: figure.end, figure };
  const past = Math.min(end, Math.max(at + 1, digitsEnd(text, at)));
  return { role: 'other', text: text.slice(at, past), start: at, end: past };
}

/** After these a dash before a figure is its sign: 增速-5.2%. */
const SIGNED: ReadonlySet<WordRole | undefined> = new Set<WordRole>(['up', 'reach', 'growth']);

/** A figure in digits, or a round one after a word of degree: 突破千亿元. */
function figureAt(text: string, at: number, before: Token | undefined): Figure | undefined {
  if (isFigureStart(text, at)) return readFigure(NOTATION, text, at, SIGNED.has(before?.role));
  return before?.role === 'degree' ? readMagnitude(NOTATION, text, at) : undefined;
}

function longest(
  text: string,
  at: number,
  end: number,
  dictionaries: readonly Dictionary[],
): { end: number; role: WordRole } | undefined {
  let best: { end: number; role: WordRole } | undefined;
  for (const dictionary of dictionaries) {
    const found = dictionary.match(text, at);
    if (found !== undefined && found.end <= end && found.end > (best?.end ?? 0)) best = found;
  }
  return best;
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
  const match =
    text[at] === '第' ? /^第\d{1,4}[位名次]?/.exec(text.slice(at, Math.min(end, at + 8))) : null;
  return match === null ? undefined : at + match[0].length;
}

/** End of a date or a span of time (2023年, 1-11月, 3年来, 2021-2023年), or nothing. */
function readYear(text: string, at: number, end: number): number | undefined {
  const match = TIME.exec(text.slice(at, Math.min(end, at + 24)));
  return match === null ? undefined : at + match[0].length;
}

/** Bounded repetition only: at most 24 characters are read. */
const TIME =
  /^(?:(?:19|20)\d\d年?[-—~至到](?:19|20)?\d\d年|(?:19|20)\d\d年度?(?:\d{1,2}月(?:\d{1,2}日|底|末)?|末|底|前)?(?:以来)?|\d{1,2}[-—~至到]\d{1,2}月份?|\d{1,2}月(?:\d{1,2}日|份|底|末)?|\d{1,2}年(?:来|间|累计|期)?|\d{1,2}个月)/;
