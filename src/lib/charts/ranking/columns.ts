import { shownUnit, withoutUnit } from '../../i18n';
import { regionName } from '../../view/name';
import type { Row } from '../../view/row';
import { columnCell, signedCell, wordKinds } from '../../view/wording';
import type { RankingContent } from './content';

/** Between columns, px. */
export const GAP = 8;
/** Narrowest plot, px. */
const PLOT_LEAST = 96;
/** Size of what stands over a column, px. */
export const HEAD_SIZE = 11;
/** A selected row's weight: the widest that a row's text becomes. */
export const BOLD = 700;

/** The columns of ranked rows: rank, name, plot, words. */
export interface RankingColumns {
  readonly fontSize: number;
  readonly rankX: number;
  readonly nameX: number;
  /** Where names end. */
  readonly left: number;
  readonly plot: readonly [number, number];
  readonly wordsX: number;
  /** What each ranked row says: its words, or a sign where words leave no room for the plot. */
  readonly words: readonly string[];
  /** The unit that stands over the words in place of in each; empty where it stays in them. */
  readonly unit: string;
}

/** Columns as wide as what stands in them. In: the rows with a number, whose words are put. */
export function columnsOf(
  width: number,
  fontSize: number,
  ranked: readonly Row[],
  { rows, wording, measure }: RankingContent,
): RankingColumns {
  const widest = (texts: readonly string[]) =>
    Math.ceil(Math.max(0, ...texts.map((text) => measure(text, fontSize, BOLD))));
  const rankX = widest(['88', `${ranked.length}`]) + 2;
  const nameX = rankX + GAP;
  const left = nameX + widest(rows.map((row) => regionName(row.region, wording.lang))) + GAP;
  const { label } = shownUnit(wording.unit, wording.lang);
  // 百分点 in every row would drown the figures.
  const over = wording.sign ? label : '';
  const put = (row: Row, text: string) => withoutUnit(text, over) + wordKinds(row, wording.lang);
  const column = { ...wording, oneUnit: true } as const;
  const full = ranked.map((row) => put(row, columnCell(row.cell, column)));
  const fits = widest(full) <= width - left - PLOT_LEAST - 2 * GAP;
  const words = fits ? full : ranked.map((row) => put(row, signedCell(row.cell, wording)));
  // Signs have no unit but %.
  const unit = fits || label === '%' ? over : label;
  const wide = Math.max(widest(words), measure(unit, HEAD_SIZE));
  const wordsX = Math.max(left + PLOT_LEAST / 2, width - wide - 2);
  return { fontSize, rankX, nameX, left, plot: [left + GAP, wordsX - GAP], wordsX, words, unit };
}
