import { compareTexts } from '../../i18n/texts/compare';
import { messages } from '../../i18n';
import type { ComparedLine, Comparison } from '../../view/compare/comparison';
import type { OverYears } from '../../view/compare/over-years';
import { wordPair } from '../../view/compare/words';
import { regionName } from '../../view/name';
import { bareValue, wordingOf, type Speech } from '../../view/wording';
import type { Axis } from '../axis';
import { breakLines } from '../break-lines';
import { dotAxis } from '../dots/axis';
import type { MeasureText } from '../text';
import { columnsOf, GAP, nameWithUnit, type Columns } from './columns';
import {
  dotsOf,
  endLabels,
  endRoom,
  endTexts,
  isDrawn,
  numbersOf,
  RING,
  sparkOf,
  type CompareDot,
  type EndLabel,
  type Spark,
} from './row';

/** Sizes in px. */
export const NAME_FONT = 13;
export const SAYS_FONT = 12;
const LINE = 17;
const PAD = 7;
const TOPIC = 32;
const AXIS = 18;
const KEY_LINE = 22;
const SPARK = 30;
/** More room than this the figures at the ends of a scale do not get. */
const ENDS_MOST = 84;

export interface CompareContent {
  readonly comparison: Comparison;
  /** Of each indicator by its id; `none` before the years are here. */
  readonly years: ReadonlyMap<string, OverYears> | 'none';
  readonly speech: Speech;
  readonly measure: MeasureText;
}

/** A line of text, its baseline at y. */
interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface CompareRow {
  readonly id: string;
  readonly name: readonly TextLine[];
  readonly says: readonly TextLine[];
  /** The line that dots stand on, px. */
  readonly y: number;
  readonly track: readonly [from: number, to: number];
  /** Is it on the scale that growth rates share? */
  readonly shared: boolean;
  readonly dots: readonly CompareDot[];
  readonly ends: readonly EndLabel[];
  readonly spark: Spark;
  readonly sparkY: number;
  readonly top: number;
  readonly bottom: number;
}

export interface CompareLayout {
  readonly width: number;
  readonly height: number;
  readonly key: readonly (TextLine & { readonly index: number })[];
  readonly topics: readonly (TextLine & { readonly rule: number })[];
  readonly rows: readonly CompareRow[];
  /** The scale of growth rates: its rules run through the rows on it. */
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly ticksY: number;
  readonly sparkX: number;
  readonly sparkWidth: number;
  /** The years of the small lines; empty without any. */
  readonly sparkHead: string;
}

/** Lays a comparison out. Out: finished numbers; as high as what it holds. */
export function layoutComparison(content: CompareContent, width: number): CompareLayout {
  const { comparison, years, speech } = content;
  const texts = compareTexts(speech.lang);
  const topics = comparison.topics
    .map(({ topic, lines }) => ({ topic, lines: lines.filter(isDrawn) }))
    .filter(({ lines }) => lines.length > 0);
  const drawn = topics.flatMap(({ lines }) => lines);
  const columns = columnsOf(width, years !== 'none');
  const { ends, axis } = scaleOf(drawn, columns, content);
  const key = keyOf(comparison, width, content);
  const ticksY = (key.at(-1)?.y ?? 0) + AXIS + 6;
  let y = ticksY + 4;
  const headed: CompareLayout['topics'][number][] = [];
  const rows: CompareRow[] = [];
  for (const { topic, lines } of topics) {
    y += TOPIC;
    headed.push({ text: messages(speech.lang).topics[topic], x: 0, y: y - 9, rule: y - 1 });
    for (const line of lines) {
      const row = layoutRow(line, { top: y, columns, axis, ends }, content);
      rows.push(row);
      y = row.bottom;
    }
  }
  const span = years === 'none' ? 'none' : ([...years.values()][0]?.span ?? 'none');
  return {
    width,
    height: Math.ceil(y + 4),
    key,
    topics: headed,
    rows,
    ticks: axis === 'none' ? [] : ticksOf(axis, content),
    ticksY,
    sparkX: columns.spark[0],
    sparkWidth: columns.spark[1],
    sparkHead: span === 'none' ? '' : texts.years(...span),
  };
}

/** The scale that growth rates share; `none` where there are none. Room is left for the figures at the ends. */
function scaleOf(
  lines: readonly ComparedLine[],
  { plot }: Columns,
  { comparison, speech, measure }: CompareContent,
): { readonly ends: readonly [number, number]; readonly axis: Axis | 'none' } {
  const said = lines.map((line) =>
    endTexts(line, wordingOf(line.indicator, comparison.measure, speech)),
  );
  const room = Math.min(ENDS_MOST, endRoom(said, measure));
  const ends = [plot[0] + room, Math.max(plot[0] + room + 1, plot[1] - room)] as const;
  const values = lines.filter(isShared).flatMap(numbersOf);
  return { ends, axis: values.length === 0 ? 'none' : dotAxis(values, ...ends) };
}

const isShared = ({ indicator }: ComparedLine) => indicator.form === 'growth';

function ticksOf(axis: Axis, { speech }: CompareContent): CompareLayout['ticks'] {
  const wording = { ...speech, unit: '%', sign: false };
  return axis.ticks.map((tick) => ({ x: axis.at(tick), label: bareValue(tick, wording) }));
}

/** The regions with their shapes, in as many lines as they take. */
function keyOf(
  { regions }: Comparison,
  width: number,
  { speech, measure }: CompareContent,
): CompareLayout['key'] {
  let [x, y] = [0, KEY_LINE - 6];
  return regions.map((region, index) => {
    const text = regionName(region, speech.lang);
    const takes = 20 + measure(text, NAME_FONT, 600) + GAP;
    if (x > 0 && x + takes - GAP > width) [x, y] = [0, y + KEY_LINE];
    const item = { text, x, y, index };
    x += takes;
    return item;
  });
}

/** Where a row stands. */
interface RowPlace {
  readonly top: number;
  readonly columns: Columns;
  readonly axis: Axis | 'none';
  readonly ends: readonly [number, number];
}

function layoutRow(
  line: ComparedLine,
  { top, columns, axis, ends }: RowPlace,
  { comparison, years, speech, measure }: CompareContent,
): CompareRow {
  const { indicator } = line;
  const { lang } = speech;
  const wording = wordingOf(indicator, comparison.measure, speech);
  const shared = isShared(line) && axis !== 'none';
  const own = shared ? axis : dotAxis(numbersOf(line), ...ends);
  const dots = dotsOf(line, own.at, wording);
  const stack = Math.max(0, ...dots.map(({ y }) => -y));
  const nameLines = breakLines(
    nameWithUnit(indicator, lang),
    columns.name,
    NAME_FONT,
    measure,
    600,
  );
  const saysLines = breakLines(
    wordPair(line.pair, indicator, speech),
    columns.says[1],
    SAYS_FONT,
    measure,
  );
  const texted = (columns.wide ? Math.max : (a: number, b: number) => a + b)(
    nameLines.length * LINE,
    saysLines.length * LINE,
  );
  const track = stack + 2 * RING + 4;
  const over = years === 'none' ? undefined : years.get(indicator.id);
  const inner = columns.wide
    ? Math.max(texted, track, over ? SPARK : 0)
    : texted + 4 + Math.max(track, over ? SPARK : 0);
  const bottom = top + inner + 2 * PAD;
  const written = (lines: readonly string[], x: number, from: number): TextLine[] =>
    lines.map((text, i) => ({ text, x, y: from + (i + 1) * LINE - 5 }));
  const middle = (lines: readonly string[]) => top + (bottom - top - lines.length * LINE) / 2;
  const y = columns.wide ? top + (bottom - top + stack) / 2 : bottom - PAD - RING - 2;
  return {
    id: indicator.id,
    name: written(nameLines, 0, columns.wide ? middle(nameLines) : top + PAD),
    says: written(
      saysLines,
      columns.says[0],
      columns.wide ? middle(saysLines) : top + PAD + nameLines.length * LINE,
    ),
    y,
    track: ends,
    shared,
    dots,
    ends: endLabels(dots, endTexts(line, wording)),
    spark: over
      ? sparkOf(over, { width: columns.spark[1] - 6, height: SPARK - 8 })
      : { paths: [], dots: [] },
    sparkY: columns.wide ? top + (bottom - top - SPARK) / 2 + 4 : bottom - PAD - SPARK + 4,
    top,
    bottom,
  };
}
