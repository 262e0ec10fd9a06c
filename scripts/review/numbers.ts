import { LEXICON } from '../../src/lib/extract/lexicon/lexicon';
import { digitsEnd } from '../../src/lib/extract/figures/digits';
import type { Figure } from '../../src/lib/extract/figures/figure';
import { scan } from '../../src/lib/extract/observations/clause/tokens';
import type { Token } from '../../src/lib/extract/observations/clause/token';
import { originalOf, type Paragraph, type Source } from '../../src/lib/extract/text/source';

/** What a number of the text is, before anybody asks what it says. */
export type NumberRole =
  | 'figure'
  /** A date, a year, a span of time. */
  | 'time'
  /** 第3位. */
  | 'rank'
  /** Stands within a word that the engine knows: 5G基站, PM2.5. */
  | 'name'
  /** A footnote's mark. */
  | 'mark'
  /** Digits that make no quantity: a telephone number. */
  | 'digits';

/** A number of a report's text. Offsets are of the text as given. */
export interface NumberAt {
  readonly start: number;
  readonly end: number;
  readonly role: NumberRole;
  /** Present where `role` is `figure`. */
  readonly figure?: Figure;
  /** Names of ours in its clause, in plain glyphs. */
  readonly names: readonly string[];
  /** Plain text around it. */
  readonly before: string;
  readonly after: string;
}

const DIGIT = /[0-9０-９]/;
/** How much of the text around a number is kept. */
const AROUND = 24;

/** Every number of a text, each once, in order: each digit stands in exactly one. Linear. */
export function numbersOf(source: Source): NumberAt[] {
  const read = source.paragraphs.flatMap((paragraph) => numbersIn(source, paragraph));
  return [...read, ...leftOut(source.text, read)].sort((a, b) => a.start - b.start);
}

function numbersIn(source: Source, paragraph: Paragraph): NumberAt[] {
  const tokens = scan(source.plain, paragraph.start, paragraph.end, [LEXICON.dictionary]);
  const numbers: NumberAt[] = [];
  let clause: Token[] = [];
  const close = (): void => {
    const names = clause.filter((token) => token.role === 'name').map((token) => token.text);
    for (const token of clause)
      for (const place of placesOf(token)) numbers.push(numberAt(source, token, place, names));
    clause = [];
  };
  for (const token of tokens) {
    clause.push(token);
    if (token.role === 'separator' || /[。！？]/.test(token.text)) close();
  }
  close();
  return numbers;
}

/** Where a word holds numbers: the whole of a figure, a date or a rank; else each run of digits. */
function placesOf(token: Token): Paragraph[] {
  if (!/\d/.test(token.text)) return [];
  if (token.role === 'figure' || token.role === 'time' || isRank(token)) return [token];
  const places: Paragraph[] = [];
  for (let at = 0; at < token.text.length; at++) {
    const end = digitsEnd(token.text, at);
    if (end === at) continue;
    places.push({ start: token.start + at, end: token.start + end });
    at = end;
  }
  return places;
}

const isRank = ({ role, text }: Token): boolean => role === 'remark' && text.startsWith('第');

function numberAt(
  source: Source,
  token: Token,
  { start, end }: Paragraph,
  names: readonly string[],
): NumberAt {
  const { plain } = source;
  const place = originalOf(source, start, end);
  return {
    start: place.start,
    end: place.end,
    role: roleOf(token),
    ...(token.figure === undefined ? {} : { figure: token.figure }),
    names,
    before: plain.slice(Math.max(0, start - AROUND), start),
    after: plain.slice(end, end + AROUND),
  };
}

function roleOf(token: Token): NumberRole {
  if (token.role === 'figure' || token.role === 'time') return token.role;
  if (isRank(token)) return 'rank';
  return token.role === 'other' ? 'digits' : 'name';
}

/** Digits that the plain text leaves out: footnote marks. */
function leftOut(text: string, read: readonly NumberAt[]): NumberAt[] {
  const numbers: NumberAt[] = [];
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    while ((read[next]?.end ?? Infinity) <= at) next++;
    const known = read[next];
    if (known !== undefined && known.start <= at) at = known.end - 1;
    else if (DIGIT.test(text.charAt(at))) {
      const limit = known?.start ?? text.length;
      let end = at + 1;
      while (end < limit && DIGIT.test(text.charAt(end))) end++;
      numbers.push({ start: at, end, role: 'mark', names: [], before: '', after: '' });
      at = end - 1;
    }
  }
  return numbers;
}
