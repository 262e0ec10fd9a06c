import { formatNumber, messages, shownUnit } from '../../i18n';
import type { CellState, Op } from '../../domain';
import type { Reference, Row } from '../../view/row';
import { rowValue, type Classes } from '../classes';
import { dodge } from '../dodge';
import { fillOf, type Fill } from '../fill';
import type { Palette } from '../palette';
import type { MeasureText } from '../text';
import { columnCell, sayRow, shortName, signedCell, wordCell, type Wording } from '../words';
import { chooseAxis } from './scale';

/** Sizes in px. */
const HEADER = 31;
/** One more line of reference labels. */
const LABEL_LINE = 13;
const ROW_LEAST = 17;
const ROW_MOST = 26;
const ROW_COMFORTABLE = 44;
const HEADING = 24;
const HEADING_SIZE = 12;
/** Of rows that are high enough, px. */
const FONT = 13;
const REFERENCE_SIZE = 11;
const CHIP = { least: 24, comfortable: 44, padding: 8, gap: 4 };
const GAP = 8;
/** Room for the sign of a degree word beside a mark at either end of the axis. */
const SIGN_ROOM = 20;
const PLOT_LEAST = 96;
/** A selected row's weight: the widest that a row's text becomes. */
const BOLD = 700;
/** Half the dashes that stand before a label, and its gap. */
const SAMPLE = 10;
/** Between the pinned rows and the ranking. */
const PIN_GAP = 6;

/** States of which there is nothing to say but the name. */
const SILENT = ['missing', 'unread'] as const;

/** How a degree word is drawn beside its mark. */
export type SignMark = 'none' | 'up' | 'down' | 'about';

const SIGN_MARKS: Readonly<Record<Op, SignMark>> = {
  eq: 'none',
  approx: 'about',
  ge: 'up',
  gt: 'up',
  le: 'down',
  lt: 'down',
  between: 'none',
  sync: 'none',
  above: 'up',
  positive: 'none',
  assigned: 'none',
  qualitative: 'none',
};

/** A region with a number. All lengths in px. */
export interface RankRow {
  readonly adcode: string;
  readonly state: 'value' | 'implied';
  readonly y: number;
  readonly rank: string;
  readonly name: string;
  readonly words: string;
  readonly says: string;
  /** The value's place. */
  readonly x: number;
  /** Where the range begins and ends; `none` for a single figure. */
  readonly range: readonly [number, number] | 'none';
  readonly sign: SignMark;
  readonly fill: Fill;
}

/** A region without a number: a row of words, or a name among others. */
export interface PlainMark {
  readonly adcode: string;
  readonly state: 'words' | 'missing' | 'unread';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly name: string;
  /** Empty for those of which there is nothing to say. */
  readonly words: string;
  readonly says: string;
}

export interface RankingLayout {
  readonly width: number;
  readonly height: number;
  readonly header: number;
  /** Where the ranked rows begin, below the pinned ones. */
  readonly top: number;
  readonly mode: 'bars' | 'dots';
  readonly rowHeight: number;
  readonly fontSize: number;
  readonly rankX: number;
  readonly nameX: number;
  readonly wordsX: number;
  readonly plot: readonly [number, number];
  /** Bottom of the ranked rows: where grid and reference lines end. */
  readonly bottom: number;
  readonly base: number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly references: readonly {
    readonly id: Reference['id'];
    readonly x: number;
    readonly label: string;
    readonly labelX: number;
    readonly labelWidth: number;
    /** Baseline of the label. */
    readonly labelY: number;
    /** Labels of the upper line can't reach their lines past the lower ones: they show the line's dashes. */
    readonly sample: boolean;
    /** Where the line leaves the label: above itself, or at the label's nearer end. */
    readonly leadX: number;
  }[];
  readonly rows: readonly RankRow[];
  /** Selected rows said again on top, above a rule, so that they stand together and in sight. */
  readonly pins: readonly RankRow[];
  /** Where groups of rows part, when they stand in groups. */
  readonly breaks: readonly number[];
  readonly headings: readonly { readonly text: string; readonly y: number }[];
  readonly plain: readonly PlainMark[];
  /** Codes in reading order, for keys. */
  readonly order: readonly string[];
}

export interface RankingContent {
  /** In the order in which they are to stand. */
  readonly rows: readonly Row[];
  readonly classes: Classes;
  readonly references: readonly Reference[];
  readonly palette: Palette;
  readonly wording: Wording;
  readonly measure: MeasureText;
  /** Rows to be said again on top. Default: none. */
  readonly pinned?: ReadonlySet<string>;
  /** Part the rows by economic region. Default: false. */
  readonly parted?: boolean;
}

export interface RankingSize {
  readonly width: number;
  /** Height to fit the ranked rows in, down to the least row height; rows beyond it run over. */
  readonly height: number;
  /** `comfortable`: rows of 44 px, whatever the height. */
  readonly density: 'fit' | 'comfortable';
}

/** Cuts a text that is too wide, with an ellipsis. */
export function cut(text: string, width: number, size: number, measure: MeasureText): string {
  if (measure(text, size) <= width) return text;
  const glyphs = [...text];
  while (glyphs.length > 0 && measure(`${glyphs.join('')}…`, size) > width) glyphs.pop();
  return `${glyphs.join('')}…`;
}

/** A number, or the nearer end of what lies around a middle. */
function within(value: number, middle: number, half: number): number {
  return Math.min(middle + half, Math.max(middle - half, value));
}

function onAxis(rows: readonly Row[], references: readonly Reference[]): number[] {
  return [
    ...rows.flatMap((row) =>
      row.cell.state === 'value' && row.cell.stated.op === 'between'
        ? [row.cell.stated.value, row.cell.stated.valueHi]
        : [Number(rowValue(row))],
    ),
    ...references.map(({ value }) => value),
  ];
}

/** Rows → a finished ranking, in the order of the rows. */
export function layoutRanking(size: RankingSize, content: RankingContent): RankingLayout {
  const { classes, palette, wording, measure } = content;
  const { lang } = wording;
  const { charts } = messages(lang);
  const ranked = content.rows.filter((row) => rowValue(row) !== 'none');
  const pinned = ranked.filter((row) => content.pinned?.has(row.region.adcode));
  const references = ranked.length > 0 ? content.references : [];
  const worded = content.rows.filter((row) => row.cell.state === 'words');

  const comfortable = size.density === 'comfortable';
  const silentStates = SILENT.filter((state) =>
    content.rows.some((row) => row.cell.state === state),
  );
  /** Width of a name among those of which there is nothing to say. */
  const chipWidth = (row: Row, fontSize: number) =>
    Math.max(
      comfortable ? 44 : 0,
      measure(shortName(row.region, lang), fontSize) + 2 * CHIP.padding,
    );
  /** Lines that names take at their widest, beside their heading: reckoned before the rows' height is. */
  const linesOf = (state: CellState, left: number) => {
    const heading = charts[state === 'missing' ? 'missingHeading' : 'unreadHeading'];
    let lines = 1;
    let x = left + measure(heading, HEADING_SIZE, 600);
    for (const row of content.rows.filter(({ cell }) => cell.state === state)) {
      const width = chipWidth(row, FONT);
      if (x > left && x + width > size.width) {
        x = left - CHIP.padding;
        lines += 1;
      }
      x += width + CHIP.gap;
    }
    return lines;
  };
  const tail = silentStates.reduce(
    (sum, state) => sum + linesOf(state, measure('88', FONT, BOLD) + 2 + GAP) * CHIP.least,
    0,
  );
  const labels = references.map(({ label }) => measure(label, REFERENCE_SIZE, 500));
  const names = content.rows.map((row) => shortName(row.region, lang));
  /** Do all labels fit on one line, at the least width that names take? */
  const oneLine = labels.reduce((sum, width) => sum + width + 10, 0) < size.width * 0.8;
  const lower = (id: Reference['id']) => oneLine || id !== 'weighted';
  const header = HEADER + (oneLine ? 0 : LABEL_LINE);
  const pinGap = pinned.length > 0 ? PIN_GAP : 0;
  const spare = size.height - header - pinGap - tail - (worded.length > 0 ? HEADING : 0) - 2;
  const count = pinned.length + ranked.length + worded.length;
  const rowHeight = comfortable
    ? ROW_COMFORTABLE
    : Math.min(ROW_MOST, Math.max(ROW_LEAST, spare / Math.max(1, count)));
  const fontSize = comfortable ? 15 : rowHeight < 21 ? 12 : FONT;

  const widest = (texts: readonly string[]) =>
    Math.ceil(Math.max(0, ...texts.map((text) => measure(text, fontSize, BOLD))));
  const rankX = widest(['88']) + 2;
  const nameX = rankX + GAP;
  const left = nameX + widest(names) + GAP;
  const fullWords = ranked.map((row) => columnCell(row.cell, wording));
  const roomForWords = size.width - left - PLOT_LEAST - 2 * GAP;
  const words =
    widest(fullWords) <= roomForWords
      ? fullWords
      : ranked.map((row) => signedCell(row.cell, wording));
  const wordsX = Math.max(left + PLOT_LEAST / 2, size.width - widest(words) - 2);
  const plot: [number, number] = [left + GAP, wordsX - GAP];
  const { factor, label: unitLabel } = shownUnit(wording.unit, lang);
  const tickLabel = (value: number) =>
    formatNumber(value * factor, lang, { sign: wording.sign }) + (unitLabel === '%' ? '%' : '');
  const numbers = onAxis(ranked, references);
  const axis = chooseAxis(
    numbers,
    plot[0] + (ranked.some((row) => Number(rowValue(row)) < 0) ? SIGN_ROOM : GAP),
    plot[1] - SIGN_ROOM,
    GAP + Math.max(0, ...numbers.map((value) => measure(tickLabel(Math.round(value)), 11))),
  );

  const top = header + rowHeight * pinned.length + pinGap;
  const bottom = top + rowHeight * ranked.length;
  const headings: { text: string; y: number }[] = [];
  const plain: PlainMark[] = [];
  let y = bottom;
  if (worded.length > 0) {
    headings.push({ text: charts.wordsHeading, y });
    y += HEADING;
    for (const row of worded) {
      const text = cut(wordCell(row.cell, wording), size.width - left - 4, fontSize, measure);
      plain.push(plainMark(row, 'words', { x: 0, y, width: size.width, height: rowHeight }, text));
      y += rowHeight;
    }
  }
  for (const state of silentStates) {
    const silent = content.rows.filter((row) => row.cell.state === state);
    const text = charts[state === 'missing' ? 'missingHeading' : 'unreadHeading'];
    headings.push({ text, y });
    const height = comfortable ? CHIP.comfortable : CHIP.least;
    let x = nameX - CHIP.padding;
    // Where height is short the names begin beside their heading, else below it.
    if (comfortable) y += HEADING;
    else x += measure(text, HEADING_SIZE, 600) + CHIP.padding;
    for (const row of silent) {
      const width = chipWidth(row, fontSize);
      if (x > nameX && x + width > size.width) {
        x = nameX - CHIP.padding;
        y += height;
      }
      plain.push(plainMark(row, state, { x, y, width, height }, ''));
      x += width + CHIP.gap;
    }
    y += height;
  }

  function plainMark(
    row: Row,
    state: PlainMark['state'],
    place: Pick<PlainMark, 'x' | 'y' | 'width' | 'height'>,
    text: string,
  ): PlainMark {
    const { adcode } = row.region;
    const name = shortName(row.region, lang);
    return { adcode, state, ...place, name, words: text, says: sayRow(row, wording) };
  }

  const referenceX = references.map(({ value }) => axis.at(value));
  // Labels lean away from each other, so that each stands beside its own line.
  const leftmost = Math.min(...referenceX);
  const rightmost = Math.max(...referenceX);
  const wanted = references.map(({ id }, i) => {
    const x = referenceX[i] ?? 0;
    const width = labels[i] ?? 0;
    const lean =
      leftmost === rightmost || !lower(id) ? 0 : x === leftmost ? -1 : x === rightmost ? 1 : 0;
    return { at: x + lean * (width / 2 - 3), width };
  });
  const dodged = dodge(
    wanted.filter((_, i) => lower(references[i]?.id ?? 'median')),
    left,
    size.width,
    10,
  );
  const labelX = references.map(({ id }, i) =>
    lower(id)
      ? (dodged.shift() ?? 0)
      : within(wanted[i]?.at ?? 0, size.width / 2, (size.width - (labels[i] ?? 0)) / 2 - SAMPLE),
  );
  const rankRow = (row: Row, y: number): RankRow => ({
    adcode: row.region.adcode,
    state: row.cell.state === 'implied' ? 'implied' : 'value',
    y,
    rank: row.rank === 'unranked' ? '–' : charts.rankShort(row.rank),
    name: shortName(row.region, lang),
    words: words[ranked.indexOf(row)] ?? '',
    says: sayRow(row, wording),
    x: axis.at(Number(rowValue(row))),
    range:
      row.cell.state === 'value' && row.cell.stated.op === 'between'
        ? [axis.at(row.cell.stated.value), axis.at(row.cell.stated.valueHi)]
        : 'none',
    sign: row.cell.state === 'value' ? SIGN_MARKS[row.cell.stated.op] : 'none',
    fill: fillOf(row, classes, palette),
  });
  return {
    width: size.width,
    height: Math.ceil(y) + 1,
    header,
    top,
    mode: axis.mode,
    rowHeight,
    fontSize,
    rankX,
    nameX,
    wordsX,
    plot,
    bottom,
    base: axis.mode === 'bars' ? axis.at(0) : axis.at(axis.from),
    ticks:
      ranked.length === 0
        ? []
        : axis.ticks.map((value) => ({ x: axis.at(value), label: tickLabel(value) })),
    references: references.map(({ id, label }, i) => ({
      id,
      label,
      x: referenceX[i] ?? 0,
      labelX: labelX[i] ?? 0,
      labelWidth: labels[i] ?? 0,
      labelY: lower(id) ? header - HEADER + 10 : 10,
      sample: !lower(id),
      leadX: within(referenceX[i] ?? 0, labelX[i] ?? 0, (labels[i] ?? 0) / 2 - 1),
    })),
    rows: ranked.map((row, i) => rankRow(row, top + i * rowHeight)),
    pins: pinned.map((row, i) => rankRow(row, header + i * rowHeight)),
    breaks: ranked.flatMap((row, i) => {
      const previous = ranked[i - 1];
      return content.parted && previous && previous.region.group !== row.region.group
        ? [top + i * rowHeight]
        : [];
    }),
    headings,
    plain,
    order: [...ranked.map((row) => row.region.adcode), ...plain.map((mark) => mark.adcode)],
  };
}
