import type { Figure } from '../../figures/figure';
import { textOf, type Token } from './token';

/** How a piece is joined to the one before it. */
export type Link = 'start' | 'comma' | 'semicolon' | 'list' | 'none';

/** A stretch of a sentence between separators, with at most one figure, which ends it. */
export interface Piece {
  readonly link: Link;
  /** Without the figure. */
  readonly words: readonly Token[];
  /** The words in one. */
  readonly text: string;
  readonly figure: Figure | undefined;
  readonly start: number;
  readonly end: number;
}

/** A parenthesis longer than this many words is read as text of its own. */
const ASIDE = 12;

/** Splits a sentence's words at separators, at joining words between nouns, and after each figure. In: its words, and the plain text that they are of. */
export function piecesOf(tokens: readonly Token[], plain: string): Piece[] {
  const pieces: Piece[] = [];
  const kept = withoutAsides(tokens);
  let from = 0;
  let link: Link = 'start';
  let before: Token | undefined;
  for (let at = 0; at <= kept.length; at++) {
    const token = kept[at];
    const next = token === undefined ? 'none' : splits(token, before, kept[at + 1]);
    before = token;
    if (next === undefined) continue;
    const piece = pieceOf(link, kept.slice(from, at), token, plain);
    if (piece !== undefined) pieces.push(piece);
    if (piece !== undefined || STRENGTH[next] > STRENGTH[link]) link = next;
    from = at + 1;
  }
  return pieces;
}

/** The piece of some words and of what ends them, where that is a figure; nothing of neither. */
function pieceOf(
  link: Link,
  words: readonly Token[],
  end: Token | undefined,
  plain: string,
): Piece | undefined {
  const figure = end?.figure === undefined ? undefined : end;
  const first = words[0] ?? figure;
  const last = figure ?? words[words.length - 1];
  if (first === undefined || last === undefined) return undefined;
  return {
    link,
    words,
    text: saidIn(plain, words),
    figure: figure?.figure,
    start: first.start,
    end: last.end,
  };
}

/** The words in one: a stretch of the text, which needs no copy, where nothing between them was left out. */
function saidIn(plain: string, words: readonly Token[]): string {
  const start = words[0]?.start ?? 0;
  const end = words[words.length - 1]?.end ?? start;
  let length = 0;
  for (const { text } of words) length += text.length;
  return length === end - start ? plain.slice(start, end) : textOf(words);
}

const STRENGTH: Readonly<Record<Link, number>> = {
  none: 0,
  list: 1,
  comma: 2,
  semicolon: 3,
  start: 4,
};

/** How what follows a token is joined to what stands before it, where the token parts them. */
function splits(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
): Link | undefined {
  if (token.role === 'figure') return 'none';
  if (token.role === 'separator') return token.text === '；' ? 'semicolon' : 'comma';
  if (token.text === '(' || token.text === ')') return 'comma';
  if (token.role !== 'join') return undefined;
  const inner =
    before !== undefined &&
    after !== undefined &&
    (before.role === after.role || before.role === 'stock') &&
    (after.role === 'make' || after.role === 'authority');
  return inner ? undefined : 'list';
}

/** Drops quotation marks, parentheses that hold no figure, and what a figure leaves out (剔除…后). */
function withoutAsides(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const quoted = token.text === '“' ? projectLength(tokens, i) : 0;
    if (quoted === 0 && isQuote(token)) continue;
    const aside = token.text === '(' ? asideLength(tokens, i) : leftOut(tokens, i);
    const length = quoted > 0 ? quoted : aside;
    if (length > 0) i += length - 1;
    else kept.push(token);
  }
  return kept;
}

function isQuote({ text }: Token): boolean {
  return text === '“' || text === '”' || text === '"';
}

/** How many words stand at an offset that say nothing of the figure after them; 0 for none. */
function leftOut(tokens: readonly Token[], at: number): number {
  switch (tokens[at]?.role) {
    case 'figure':
      return networkLength(tokens, at);
    case 'part':
      return averageLength(tokens, at);
    case 'plain':
      return exceptLength(tokens, at);
    case 'reach':
      return causeLength(tokens, at);
    case 'degree':
    case 'remark':
      return stepsLength(tokens, at);
    case 'other':
      return Math.max(
        causeLength(tokens, at),
        stepLength(tokens, at),
        stepsLength(tokens, at),
        spanLength(tokens, at),
      );
    default:
      return 0;
  }
}

const EXCEPTS: ReadonlySet<string | undefined> = new Set(['剔除', '扣除', '还原']);
/** What is a part of the whole, and no way to count it. */
const PART = /(?:投资|业)$/;

/** Length of 剔除…因素后, or 剔除…因素 right before a name, which tells how a figure was made comparable; 0 for anything else. */
function exceptLength(tokens: readonly Token[], open: number): number {
  if (!EXCEPTS.has(tokens[open]?.text)) return 0;
  for (let i = open + 1; i < tokens.length && i - open <= ASIDE; i++) {
    if (tokens[i]?.role === 'figure' || tokens[i]?.role === 'separator') return 0;
    if (tokens[i]?.text === '后') return PART.test(tokens[i - 1]?.text ?? '') ? 0 : i - open + 1;
    if (tokens[i + 1]?.role === 'name' && /因素(?:影响)?$/.test(tokens[i]?.text ?? ''))
      return i - open + 1;
  }
  return 0;
}

/** 扣除房地产开发投资后, 如果剔除房地产开发投资: what follows is told of the rest alone. */
export function leavesPartOut({ words, figure }: Piece): boolean {
  const from = words.findIndex(({ text }) => EXCEPTS.has(text));
  if (from < 0) return false;
  const to = words.findIndex(({ text }, at) => at > from + 1 && text === '后');
  const last = to < 0 && figure === undefined ? words.length : to;
  return PART.test(words[last - 1]?.text ?? '');
}

const BASIS = /(?:基础上|工作中|情况下|形势下|背景下|影响下)$/;
const CAUSE = /(?:影响|拖累|冲击)$/;

/** Length of 受房地产拖累, 在去年增长5%的基础上, 在上半年遭受旱灾的情况下 and their like before a verb or a name. */
function causeLength(tokens: readonly Token[], open: number): number {
  const first = tokens[open];
  if (first === undefined || !(first.text === '在' || isSuffering(first))) return 0;
  const end = first.text === '在' ? BASIS : CAUSE;
  for (let i = open; i < tokens.length && i - open <= ASIDE; i++) {
    const { role, text } = tokens[i] ?? first;
    const told = role === 'figure' && first.text !== '在';
    if (told || role === 'separator' || role === 'name') return 0;
    if (end.test(text)) return i - open + 1;
  }
  return 0;
}

/** 受房地产…: under what it suffers. */
function isSuffering({ role, text }: Token): boolean {
  return role === 'other' && text.length > 1 && text.startsWith('受');
}

/** Length of 继2012年迈上1万亿元台阶后: the steps before the one that is told. */
function stepLength(tokens: readonly Token[], open: number): number {
  if (tokens[open]?.text !== '继') return 0;
  for (let i = open + 1; i < tokens.length && i - open <= ASIDE; i++) {
    if (tokens[i]?.role === 'separator') return 0;
    if (/^(?:台阶)?[之以]?后$/.test(tokens[i]?.text ?? '')) return i - open + 1;
  }
  return 0;
}

/** Length of 连跨4个千亿台阶, 连续跨越3个百亿元关口: how many steps, and not how far. */
function stepsLength(tokens: readonly Token[], at: number): number {
  const verbs = tokens[at + 1]?.role === 'figure' ? 1 : 2;
  const count = tokens[at + verbs]?.figure;
  if (count === undefined || !/^[个道]?$/.test(count.unit)) return 0;
  if (verbs === 2 && !/^(?:连|连续|接连|相继|先后)$/.test(tokens[at]?.text ?? '')) return 0;
  const climbs = /^(?:连续?|接连)?(?:跨|上|过|迈|跨越|跨过|跨上|迈上|迈过|跃上|突破)$/.test(
    tokens[at + verbs - 1]?.text ?? '',
  );
  const step = tokens[at + verbs + 1]?.text ?? '';
  return climbs && /(?:台阶|关口|大关)$/.test(step) ? verbs + 2 : 0;
}

/** Length of 用6年时间 before the step that it took (在2018年迈上2万亿元, 突破2000亿元); what is made in six years is a sum. */
function spanLength(tokens: readonly Token[], at: number): number {
  if (tokens[at + 1]?.role !== 'time') return 0;
  const [verb, , noun] = tokens.slice(at, at + 3);
  if (verb === undefined || !/^(?:用了?|历时)$/.test(verb.text)) return 0;
  const length = noun?.text === '时间' ? 3 : 2;
  const step = tokens
    .slice(at + length, at + length + 4)
    .find(({ role }) => role !== 'plain' && role !== 'reach' && role !== 'join');
  return step?.role === 'time' || step?.role === 'degree' ? length : 0;
}

/** Length of a figure that counts the cities or sections on which air or water is measured: 国考10市PM2.5, 9个中心城市…优良率. */
function networkLength(tokens: readonly Token[], at: number): number {
  const [count, place, more] = tokens.slice(at, at + 3);
  const figure = count?.figure;
  if (figure === undefined || figure.scale !== 1 || !/^[个座]?$/.test(figure.unit)) return 0;
  if (
    place === undefined ||
    !/^(?:市|.*城市|设区市|省辖市|.*断面|市州|州市|盟市|地市)$/.test(place.text)
  )
    return 0;
  if (!isMeasured(more?.role === 'modifier' ? tokens[at + 3] : more)) return 0;
  return place.text === '市' || place.role === 'part' ? 2 : 1;
}

/** Length of 各市 in 各市空气质量优良天数比例平均93.3%: an average over all parts is the whole's. */
function averageLength(tokens: readonly Token[], at: number): number {
  const [place, measured, ...rest] = tokens.slice(at, at + 5);
  if (!/^(?:各市州?|市州|各州|盟市|地市|各地)$/.test(place?.text ?? '') || !isMeasured(measured))
    return 0;
  return [measured, ...rest].some((word) => word?.text.includes('平均') === true) ? 1 : 0;
}

/** Is it a measure of air or water? */
function isMeasured(token: Token | undefined): boolean {
  return token?.role === 'name' && /^(?:PM|细颗粒|.*空气|.*水|.*优良)/.test(token.text);
}

/** Length of “建设100万亩良田，再造一个粮仓” before 工程: the name of a project, whose figures are none of the year's. */
function projectLength(tokens: readonly Token[], open: number): number {
  for (let i = open + 1; i < tokens.length && i - open <= ASIDE; i++) {
    if (tokens[i]?.text !== '”') continue;
    const figures = tokens.slice(open, i).some(({ role }) => role === 'figure');
    return figures && /^(?:工程|行动|计划|战略)/.test(tokens[i + 1]?.text ?? '') ? i - open + 1 : 0;
  }
  return 0;
}

function asideLength(tokens: readonly Token[], open: number): number {
  for (let i = open + 1; i < tokens.length && i - open <= ASIDE; i++) {
    if (tokens[i]?.role === 'figure' || tokens[i]?.text === '(') return 0;
    if (tokens[i]?.text === ')') return i - open + 1;
  }
  return 0;
}
