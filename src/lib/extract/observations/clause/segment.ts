import type { Figure } from '../../figures/figure';
import type { Token } from './token';

/** How a piece is joined to the one before it. */
export type Link = 'start' | 'comma' | 'semicolon' | 'list' | 'none';

/** A stretch of a sentence between separators, with at most one figure, which ends it. */
export interface Piece {
  readonly link: Link;
  /** Without the figure. */
  readonly words: readonly Token[];
  readonly figure?: Figure;
  readonly start: number;
  readonly end: number;
}

/** A parenthesis longer than this many words is read as text of its own. */
const ASIDE = 12;

/** Splits a sentence's words at separators, at joining words between nouns, and after each figure. */
export function piecesOf(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  let words: Token[] = [];
  let link: Link = 'start';
  const close = (figure: Token | undefined, next: Link): void => {
    const first = words[0] ?? figure;
    const last = figure ?? words.at(-1);
    if (first !== undefined && last !== undefined) {
      pieces.push({
        link,
        words,
        ...(figure?.figure === undefined ? {} : { figure: figure.figure }),
        start: first.start,
        end: last.end,
      });
      link = next;
    } else if (strength(next) > strength(link)) link = next;
    words = [];
  };
  const kept = withoutAsides(tokens);
  kept.forEach((token, index) => {
    const split = splits(token, kept[index - 1], kept[index + 1]);
    if (split !== undefined) close(undefined, split);
    else if (token.role === 'figure') close(token, 'none');
    else words.push(token);
  });
  close(undefined, 'none');
  return pieces;
}

function strength(link: Link): number {
  return ['none', 'list', 'comma', 'semicolon', 'start'].indexOf(link);
}

function splits(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
): Link | undefined {
  if (token.role === 'separator') return token.text === '；' ? 'semicolon' : 'comma';
  if (token.text === '(' || token.text === ')') return 'comma';
  if (token.role !== 'join') return undefined;
  const inner =
    before !== undefined &&
    after !== undefined &&
    before.role === after.role &&
    (before.role === 'make' || before.role === 'authority');
  return inner ? undefined : 'list';
}

/** Drops quotation marks, parentheses that hold no figure, and what a figure leaves out (剔除…后). */
function withoutAsides(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || /^[“”"]$/.test(token.text)) continue;
    const length = token.text === '(' ? asideLength(tokens, i) : leftOut(tokens, i);
    if (length > 0) i += length - 1;
    else kept.push(token);
  }
  return kept;
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

/** Length of 剔除…因素后, which tells how a figure was made comparable; 0 for anything else. */
function exceptLength(tokens: readonly Token[], open: number): number {
  if (!/^(?:剔除|扣除|还原)$/.test(tokens[open]?.text ?? '')) return 0;
  for (let i = open + 1; i < tokens.length && i - open <= ASIDE; i++) {
    if (tokens[i]?.role === 'figure' || tokens[i]?.role === 'separator') return 0;
    if (tokens[i]?.text === '后') return i - open + 1;
  }
  return 0;
}

/** Length of 受房地产拖累, 在去年高基数的基础上 and their like between a name and its verb. */
function causeLength(tokens: readonly Token[], open: number): number {
  const first = tokens[open];
  const end = first?.text === '在' ? /(?:基础上|工作中)$/ : /(?:影响|拖累|冲击)$/;
  if (
    first === undefined ||
    !(first.text === '在' || (first.role === 'other' && /^受./.test(first.text)))
  )
    return 0;
  for (let i = open; i < tokens.length && i - open <= ASIDE; i++) {
    const { role, text } = tokens[i] ?? first;
    if (role === 'figure' || role === 'separator' || role === 'name') return 0;
    if (end.test(text)) return i - open + 1;
  }
  return 0;
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
  const verbs = /^(?:连|连续|接连|相继|先后)$/.test(tokens[at]?.text ?? '') ? 2 : 1;
  const [count, step] = tokens.slice(at + verbs, at + verbs + 2);
  const climbs = /^(?:连续?|接连)?(?:跨|上|过|迈|跨越|跨过|跨上|迈上|迈过|跃上|突破)$/.test(
    tokens[at + verbs - 1]?.text ?? '',
  );
  const counted = count?.figure !== undefined && /^[个道]?$/.test(count.figure.unit);
  return climbs && counted && /(?:台阶|关口|大关)$/.test(step?.text ?? '') ? verbs + 2 : 0;
}

/** Length of 用6年时间 before the step that it took (在2018年迈上2万亿元, 突破2000亿元); what is made in six years is a sum. */
function spanLength(tokens: readonly Token[], at: number): number {
  const [verb, time, noun] = tokens.slice(at, at + 3);
  if (verb === undefined || !/^(?:用了?|历时)$/.test(verb.text) || time?.role !== 'time') return 0;
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

function asideLength(tokens: readonly Token[], open: number): number {
  for (let i = open + 1; i < tokens.length && i - open <= ASIDE; i++) {
    if (tokens[i]?.role === 'figure' || tokens[i]?.text === '(') return 0;
    if (tokens[i]?.text === ')') return i - open + 1;
  }
  return 0;
}
