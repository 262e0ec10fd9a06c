import { SILENT_STATES, type SilentState } from '../../domain';
import { messages, stateNames } from '../../i18n';
import type { Row } from '../../view/row';
import type { MeasureText } from '../text';
import { regionName } from '../../view/name';
import { sayRow, wordCell, type Wording } from '../../view/wording';
import { withChange, type DrawnChanges } from './changed';

/** Sizes in px. */
const HEADING = 24;
const HEADING_SIZE = 12;
const CHIP = { least: 24, comfortable: 44, padding: 8, gap: 4 };
/** From the middle of a line of text to its baseline, in ems. */
export const BASELINE = 0.36;

/** A region without a number: a row of words, or a name among others. All lengths in px. */
export interface PlainMark {
  readonly adcode: string;
  readonly state: 'words' | SilentState;
  /** Among those without a number, from 0. */
  readonly place: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Of its text, from its top. */
  readonly baseline: number;
  readonly name: string;
  /** Empty for those of which there is nothing to say. */
  readonly words: string;
  readonly says: string;
  /** The mark of what changed on the year before, and its middle; empty: nothing, or it is not known. */
  readonly change: string;
  readonly changeX: number;
}

/** What stands over a group: its text, and a rule. */
export interface PlainHeading {
  readonly text: string;
  readonly textY: number;
  readonly lineY: number;
}

export interface PlainContent {
  /** Those with words or nothing; any others are passed over. */
  readonly rows: readonly Row[];
  readonly wording: Wording;
  readonly measure: MeasureText;
  /** Rows of 44 px and headings of their own line. */
  readonly comfortable: boolean;
  readonly width: number;
}

/** A region without a number with its place; the lengths are those of its mark. */
export interface PlainPlace extends Pick<
  PlainMark,
  'state' | 'place' | 'x' | 'y' | 'width' | 'height' | 'baseline' | 'words' | 'changeX'
> {
  readonly row: Row;
}

/** A region without a number, finished. */
export function plainMark(
  { row, ...place }: PlainPlace,
  { wording, changes }: { readonly wording: Wording; readonly changes?: DrawnChanges | undefined },
): PlainMark {
  return {
    ...place,
    adcode: row.region.adcode,
    name: regionName(row.region, wording.lang),
    ...withChange(row, sayRow(row, wording), changes),
  };
}

/** Where the columns of the ranked rows stand, which these rows keep. */
export interface PlainFrame {
  readonly top: number;
  readonly rowHeight: number;
  readonly fontSize: number;
  readonly nameX: number;
  /** Where words begin. */
  readonly left: number;
}

/** Cuts a text that is too wide, with an ellipsis. */
export function cut(text: string, width: number, size: number, measure: MeasureText): string {
  if (measure(text, size) <= width) return text;
  const glyphs = [...text];
  while (glyphs.length > 0 && measure(`${glyphs.join('')}…`, size) > width) glyphs.pop();
  return `${glyphs.join('')}…`;
}

const inState = (rows: readonly Row[], state: PlainMark['state']) =>
  rows.filter((row) => row.cell.state === state);

function nameOfState(state: PlainMark['state'], { wording }: PlainContent): string {
  return stateNames(wording.lang, wording.sign)[state];
}

/** Width of a name among those of which there is nothing to say. */
function chipWidth(row: Row, fontSize: number, content: PlainContent): number {
  const { comfortable, measure, wording } = content;
  const text = measure(regionName(row.region, wording.lang), fontSize);
  return Math.max(comfortable ? CHIP.comfortable : 0, text + 2 * CHIP.padding);
}

/** Places names side by side in lines. `start`: where the first begins; later lines begin at `margin`. */
function flow(
  rows: readonly Row[],
  fontSize: number,
  { start, margin }: { readonly start: number; readonly margin: number },
  content: PlainContent,
): { readonly row: Row; readonly x: number; readonly line: number; readonly width: number }[] {
  let x = start;
  let line = 0;
  return rows.map((row) => {
    const width = chipWidth(row, fontSize, content);
    if (x > margin + CHIP.padding && x + width > content.width) {
      x = margin;
      line += 1;
    }
    const place = { row, x, line, width };
    x += width + CHIP.gap;
    return place;
  });
}

/**
 * Height that the groups without a number leave free for rows, where names begin beside their heading:
 * reckoned for names of this size and column before the rows' height is.
 */
export function plainHeight(nameX: number, fontSize: number, content: PlainContent): number {
  const silent = SILENT_STATES.map((state) => {
    const heading = content.measure(nameOfState(state, content), HEADING_SIZE, 600);
    const start = { start: nameX + heading, margin: nameX - CHIP.padding };
    const last = flow(inState(content.rows, state), fontSize, start, content).at(-1);
    return last ? (last.line + 1) * CHIP.least : 0;
  });
  const heading = inState(content.rows, 'words').length > 0 ? HEADING : 0;
  return silent.reduce((sum, height) => sum + height, heading);
}

/** Where regions without a number stand: words a row each, then names in lines. Also where they end. */
export function placePlain(
  frame: PlainFrame,
  content: PlainContent,
): {
  readonly places: readonly PlainPlace[];
  readonly headings: readonly PlainHeading[];
  readonly bottom: number;
} {
  const { wording, measure, comfortable } = content;
  const { rowHeight, fontSize, nameX, left } = frame;
  const places: PlainPlace[] = [];
  const headings: PlainHeading[] = [];
  let y = frame.top;
  const head = (text: string) => headings.push({ text, textY: y + 17, lineY: y + 2 });
  const add = (
    row: Row,
    state: PlainMark['state'],
    box: Pick<PlainMark, 'x' | 'y' | 'width' | 'height'>,
    words: string,
  ) =>
    places.push({
      row,
      state,
      place: places.length,
      ...box,
      baseline: box.height / 2 + fontSize * BASELINE,
      words,
      // Beside a name of its own line as beside those of the ranked; within a name among others, where it is free.
      changeX: state === 'words' ? left + 1 : CHIP.padding / 2,
    });

  const worded = inState(content.rows, 'words');
  if (worded.length > 0) {
    head(messages(wording.lang).charts.wordsHeading(nameOfState('words', content)));
    y += HEADING;
  }
  for (const row of worded) {
    const words = cut(wordCell(row.cell, wording), content.width - left - 4, fontSize, measure);
    add(row, 'words', { x: 0, y, width: content.width, height: rowHeight }, words);
    y += rowHeight;
  }
  const height = comfortable ? CHIP.comfortable : CHIP.least;
  for (const state of SILENT_STATES) {
    const silent = inState(content.rows, state);
    if (silent.length === 0) continue;
    const text = nameOfState(state, content);
    head(text);
    const margin = nameX - CHIP.padding;
    // Where height is short the names begin beside their heading, else below it.
    if (comfortable) y += HEADING;
    const start = comfortable ? margin : nameX + measure(text, HEADING_SIZE, 600);
    const lines = flow(silent, fontSize, { start, margin }, content);
    for (const { row, x, line, width } of lines)
      add(row, state, { x, y: y + line * height, width, height }, '');
    y += ((lines.at(-1)?.line ?? 0) + 1) * height;
  }
  return { places, headings, bottom: y };
}
