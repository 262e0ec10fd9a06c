import type { Figure, Token } from '../scan/token';

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
    const length =
      token.text === '('
        ? asideLength(tokens, i)
        : Math.max(...LEFT_OUT.map((lengthOf) => lengthOf(tokens, i)));
    if (length > 0) i += length - 1;
    else kept.push(token);
  }
  return kept;
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

/** Length of a figure that counts the cities or sections on which air or water is measured: 国考10市PM2.5, 9个中心城市…优良率. */
function networkLength(tokens: readonly Token[], at: number): number {
  const [count, place, more] = tokens.slice(at, at + 3);
  const figure = count?.figure;
  if (figure === undefined || figure.scale !== 1 || !/^[个座]?$/.test(figure.unit)) return 0;
  if (place === undefined || !/^(?:市|.*城市|设区市|省辖市|.*断面)$/.test(place.text)) return 0;
  const measured = more?.role === 'modifier' ? tokens[at + 3] : more;
  if (measured?.role !== 'name' || !/^(?:PM|细颗粒|.*空气|.*水|.*优良)/.test(measured.text))
    return 0;
  return place.text === '市' ? 2 : 1;
}

/** Length of 继2012年迈上1万亿元台阶后, an earlier step on the way to the figure that follows. */
function stepLength(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '继' || tokens[at + 1]?.role !== 'time') return 0;
  for (let i = at + 1; i < tokens.length && i - at <= ASIDE; i++) {
    if (tokens[i]?.role === 'separator') return 0;
    if (tokens[i]?.text.endsWith('后') === true) return i - at + 1;
  }
  return 0;
}

/** Length of 用5年时间、: how long it took. */
function tookLength(tokens: readonly Token[], at: number): number {
  const [by, time, word, join] = tokens.slice(at, at + 4);
  if (by?.text !== '用' || time?.role !== 'time' || word?.text !== '时间') return 0;
  return join?.role === 'join' ? 4 : 3;
}

/** Length of a clause that tells what had to be met (面对多重冲击) and names nothing that is measured. */
function circumstanceLength(tokens: readonly Token[], at: number): number {
  const opens = at > 0 && tokens[at - 1]?.role === 'separator';
  if (!opens || !/^(?:面对|面临|克服|经受)/.test(tokens[at]?.text ?? '')) return 0;
  for (let i = at; i < tokens.length && i - at <= ASIDE; i++) {
    const role = tokens[i]?.role;
    if (role === 'figure' || role === 'name') return 0;
    if (role === 'separator') return i - at;
  }
  return 0;
}

/** What is passed over before a sentence is parted. */
const LEFT_OUT = [
  exceptLength,
  causeLength,
  networkLength,
  stepLength,
  tookLength,
  circumstanceLength,
];

function asideLength(tokens: readonly Token[], open: number): number {
  for (let i = open + 1; i < tokens.length && i - open <= ASIDE; i++) {
    if (tokens[i]?.role === 'figure' || tokens[i]?.text === '(') return 0;
    if (tokens[i]?.text === ')') return i - open + 1;
  }
  return 0;
}
