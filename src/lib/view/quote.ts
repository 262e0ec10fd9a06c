import { isValued, type Cell, type Stated } from '../domain';

/** The clause that holds a cell's figure or words; empty where the report says nothing. */
export function quoteOf(cell: Cell): string {
  return 'sources' in cell ? (cell.sources[0]?.quote ?? '') : '';
}

/** A quote in three parts, the middle one being the figure; `figure` is empty where it is not found. */
export interface MarkedQuote {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

const NUMBER = /\d+(?:\.\d+)?/gu;

/**
 * Finds in a quote the number that a statement took from it, so that it can be shown marked. Of
 * several equal ones the last is it (names come first). A number that was converted (1.3万亿斤 is
 * 65000万吨) is found by its digits: it differs by a power of ten, or, where the report counts in 斤, by half of one.
 */
export function markFigure(quote: string, stated: Stated): MarkedQuote {
  const none = { before: quote, figure: '', after: '' };
  if (!isValued(stated)) return none;
  const wanted = stated.value;
  const plain = quote.normalize('NFKC').length === quote.length ? quote.normalize('NFKC') : quote;
  const halved = plain.includes('斤');
  const found = [...plain.matchAll(NUMBER)].filter((match) => {
    const ratio = Math.abs(wanted) / Number(match[0]);
    return wanted === 0
      ? Number(match[0]) === 0
      : sameDigits(ratio) || (halved && sameDigits(ratio * 2));
  });
  const exact = found.filter((match) => Number(match[0]) === Math.abs(wanted));
  const match = exact.at(-1) ?? found.at(-1);
  if (!match) return none;
  const end = match.index + match[0].length;
  const unit = /^[%％]/u.exec(quote.slice(end))?.[0] ?? '';
  return {
    before: quote.slice(0, match.index),
    figure: quote.slice(match.index, end) + unit,
    after: quote.slice(end + unit.length),
  };
}

function sameDigits(ratio: number): boolean {
  const power = Math.log10(ratio);
  return Number.isFinite(power) && Math.abs(power - Math.round(power)) < 1e-9;
}
