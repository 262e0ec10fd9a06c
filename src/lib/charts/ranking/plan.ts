import { formatNumber, shownUnit } from '../../i18n';
import type { Reference, Row } from '../../view/row';
import { rankingAxis, rankingMode, type RankingAxis } from '../axis';
import { rowValue } from '../colour/classes';
import {
  layoutLines,
  rankingHeader,
  RANKING_HEADER_MOST,
  RANKING_LABELS,
  type ReferenceLine,
} from '../reference-lines';
import { BOLD, columnsOf, GAP, HEAD_SIZE } from './columns';
import type { RankingContent } from './content';
import { BASELINE, placePlain, plainHeight, type PlainHeading, type PlainPlace } from './unranked';

/** Sizes in px. */
const ROW_LEAST = { mouse: 17, finger: 24 };
const ROW_MOST = 26;
const ROW_COMFORTABLE = 44;
/** Of rows that are high enough, of low ones, and of those for a finger. */
const FONT = { normal: 13, low: 12, comfortable: 15 };
/** Rows lower than this have the smaller letters. */
const LOW = 21;
/** Room for the sign of a degree word beside a mark at either end of the axis. */
const SIGN_ROOM = 20;
/** Share of the regions that are most. */
const MOST = 0.75;
/** What those of which there is nothing to say take below the rows, for one of them unread or silent, px. */
const TAIL_OFTEN = 32;
/** Between the labels of ticks, px, at least. */
const LABEL_GAP = 4;
/** Between the pinned rows and the ranking. */
const PIN_GAP = 6;

export interface RankingSize {
  readonly width: number;
  /** Height to fit the ranked rows in, down to the least row height; rows beyond it run over. */
  readonly height: number;
  /** `comfortable`: rows of 44 px, whatever the height. */
  readonly density: 'fit' | 'comfortable';
  /** The greatest height of a row, px. Default: 26. */
  readonly rowMost?: number;
  /** Who reads: a finger needs rows of 24 px at least, whatever the height. Default: a mouse. */
  readonly by?: 'mouse' | 'finger';
}

/** A ranked row with its place and what it says. */
interface Ranked {
  readonly row: Row;
  /** Among the ranked rows, from 0. */
  readonly place: number;
  readonly y: number;
  readonly words: string;
}

/** A ranking's measures and places, of which any part can be drawn. All lengths in px. */
export interface RankingPlan {
  readonly width: number;
  readonly height: number;
  readonly header: number;
  /** Where the ranked rows begin, below the pinned ones. */
  readonly top: number;
  readonly mode: RankingAxis['mode'];
  readonly rowHeight: number;
  readonly fontSize: number;
  /** Of a row's texts, from its top. */
  readonly baseline: number;
  readonly rankX: number;
  readonly nameX: number;
  /** The middle of marks of change, beside the names. */
  readonly changeX: number;
  readonly wordsX: number;
  /** Stands over the words; empty where each has its own. */
  readonly unit: string;
  readonly plot: readonly [number, number];
  /** Bottom of the ranked rows: where grid and reference lines end. */
  readonly bottom: number;
  readonly base: number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly references: readonly ReferenceLine[];
  readonly headings: readonly PlainHeading[];
  /** Codes in reading order, for keys. */
  readonly order: readonly string[];
  readonly axis: RankingAxis;
  readonly ranked: readonly Ranked[];
  readonly plainPlaces: readonly PlainPlace[];
  readonly content: RankingContent;
}

/**
 * Height of rows in the room that is left for `count` of them. Where most regions have a row it is no more
 * than suits all of them, so that from one indicator to the next rows and letters stay as they are.
 */
function fitHeight(size: RankingSize, room: number, count: number, rows: readonly Row[]): number {
  const read = rows.filter((row) => row.cell.state !== 'unread').length;
  const full = (size.height - RANKING_HEADER_MOST - TAIL_OFTEN) / Math.max(1, read);
  const fit = room / Math.max(1, count);
  const height = count > read * MOST ? Math.min(fit, Math.floor(full * 2) / 2) : fit;
  return Math.min(size.rowMost ?? ROW_MOST, Math.max(ROW_LEAST[size.by ?? 'mouse'], height));
}

function numbersOf(rows: readonly Row[], references: readonly Reference[]): number[] {
  return [
    ...rows.flatMap((row) =>
      row.cell.state === 'value' && row.cell.stated.op === 'between'
        ? [row.cell.stated.value, row.cell.stated.valueHi]
        : [Number(rowValue(row))],
    ),
    ...references.map(({ value }) => value),
  ];
}

/** How the rows of a ranking are drawn; `none` where none has a number. Rows may come in any order. */
export function drawnAs(
  rows: readonly Row[],
  references: readonly Reference[],
): RankingAxis['mode'] | 'none' {
  const ranked = rows.filter((row) => rowValue(row) !== 'none');
  return ranked.length === 0 ? 'none' : rankingMode(numbersOf(ranked, references));
}

function axisOf(
  plot: readonly [number, number],
  ranked: readonly Row[],
  references: readonly Reference[],
  { measure, wording }: RankingContent,
): { readonly axis: RankingAxis; readonly tickLabel: (value: number) => string } {
  const { lang, sign } = wording;
  const { factor, label } = shownUnit(wording.unit, lang);
  const tickLabel = (value: number) =>
    formatNumber(value * factor, lang, { sign }) + (label === '%' ? '%' : '');
  const numbers = numbersOf(ranked, references);
  const below = ranked.some((row) => Number(rowValue(row)) < 0);
  const roomOf = (marks: readonly number[]) => {
    const widths = marks.map((value) => measure(tickLabel(value), HEAD_SIZE));
    // Half of each of two neighbours: 4.5% beside 5% takes less than beside 5.5%.
    const between = widths.slice(1).map((width, i) => (width + (widths[i] ?? 0)) / 2);
    return LABEL_GAP + Math.max(0, ...between);
  };
  const axis = rankingAxis(
    numbers,
    plot[0] + (below ? SIGN_ROOM : GAP),
    plot[1] - SIGN_ROOM,
    roomOf,
  );
  return { axis, tickLabel };
}

/** Rows → where they stand, in their order: measured once, however much of the ranking is drawn. */
export function planRanking(size: RankingSize, content: RankingContent): RankingPlan {
  const { wording, measure } = content;
  const { width } = size;
  const ranked = content.rows.filter((row) => rowValue(row) !== 'none');
  const pinned = ranked.filter((row) => content.pinned?.has(row.region.adcode));
  const worded = content.rows.filter((row) => row.cell.state === 'words');
  const references = ranked.length > 0 ? content.references : [];

  const comfortable = size.density === 'comfortable';
  const plainContent = { rows: content.rows, wording, measure, comfortable, width };
  const header = rankingHeader(references);
  const pinGap = pinned.length > 0 ? PIN_GAP : 0;
  const nameAt = measure('88', FONT.normal, BOLD) + 2 + GAP;
  const tail = plainHeight(nameAt, FONT.normal, plainContent);
  const spare = size.height - header.height - pinGap - tail - 2;
  const rowHeight = comfortable
    ? ROW_COMFORTABLE
    : fitHeight(size, spare, pinned.length + ranked.length + worded.length, content.rows);
  const fontSize = comfortable ? FONT.comfortable : rowHeight < LOW ? FONT.low : FONT.normal;

  const { plot, left, nameX, words, ...columns } = columnsOf(width, fontSize, ranked, content);
  const { axis, tickLabel } = axisOf(plot, ranked, references, content);
  const top = header.height + rowHeight * pinned.length + pinGap;
  const bottom = top + rowHeight * ranked.length;
  const plain = placePlain({ top: bottom, rowHeight, fontSize, nameX, left }, plainContent);
  return {
    width,
    height: Math.ceil(plain.bottom) + 1,
    header: header.height,
    top,
    mode: axis.mode,
    rowHeight,
    fontSize,
    baseline: rowHeight / 2 + fontSize * BASELINE,
    rankX: columns.rankX,
    nameX,
    changeX: left + 1,
    wordsX: columns.wordsX,
    unit: ranked.length === 0 ? '' : columns.unit,
    plot,
    bottom,
    base: axis.mode === 'bars' ? axis.at(0) : axis.at(axis.from),
    ticks:
      ranked.length === 0
        ? []
        : axis.ticks.map((value) => ({ x: axis.at(value), label: tickLabel(value) })),
    references: layoutLines(references, axis.at, measure, RANKING_LABELS, {
      ...header,
      lower: [left, width],
      upper: [0, width],
      bottom,
    }),
    headings: plain.headings,
    order: [...ranked, ...plain.places.map(({ row }) => row)].map(({ region }) => region.adcode),
    axis,
    ranked: ranked.map((row, place) => ({
      row,
      place,
      y: top + place * rowHeight,
      words: words[place] ?? '',
    })),
    plainPlaces: plain.places,
    content,
  };
}
