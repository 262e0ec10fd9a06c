import { compareTexts } from '../../i18n/texts/compare';
import type { ComparedLine, Comparison } from '../../view/compare/comparison';
import type { OverYears } from '../../view/compare/over-years';
import { wordPair } from '../../view/compare/words';
import { regionName } from '../../view/name';
import { wordingOf, type Speech } from '../../view/wording';
import { dotAxis } from '../dots/axis';
import { columnsOf, GAP, nameWithUnit, type Columns } from '../rows/columns';
import {
  isShared,
  NAME_FONT,
  PAD,
  rowTexts,
  scaleOf,
  SPARK,
  ticksOf,
  underTopics,
  type IndicatorRow,
  type RowsLayout,
  type Scale,
  type TextLine,
} from '../rows/layout';
import type { MeasureText } from '../text';
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
const AXIS = 18;
const KEY_LINE = 22;

export interface CompareContent {
  readonly comparison: Comparison;
  /** Of each indicator by its id; `none` before the years are here. */
  readonly years: ReadonlyMap<string, OverYears> | 'none';
  readonly speech: Speech;
  readonly measure: MeasureText;
}

export interface CompareRow extends IndicatorRow {
  readonly id: string;
  /** The line that dots stand on, px. */
  readonly y: number;
  readonly track: Scale['track'];
  readonly dots: readonly CompareDot[];
  readonly ends: readonly EndLabel[];
  readonly spark: Spark;
  readonly sparkY: number;
}

export interface CompareLayout extends RowsLayout {
  readonly key: readonly (TextLine & { readonly index: number })[];
  readonly rows: readonly CompareRow[];
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
  const said = drawn.map((line) =>
    endTexts(line, wordingOf(line.indicator, comparison.measure, speech)),
  );
  const rates = drawn.filter(isShared).flatMap(numbersOf);
  const scale = scaleOf(rates, columns, endRoom(said, content.measure));
  const key = keyOf(comparison, width, content);
  const ticksY = (key.at(-1)?.y ?? 0) + AXIS + 6;
  const row = (line: ComparedLine, top: number) =>
    layoutRow(line, { top, columns, ...scale }, content);
  const { bottom, ...laid } = underTopics(topics, ticksY + 4, speech.lang, row);
  const span = years === 'none' ? 'none' : ([...years.values()][0]?.span ?? 'none');
  return {
    width,
    height: Math.ceil(bottom + 4),
    ...laid,
    key,
    ticks: ticksOf(scale.axis, speech),
    ticksY,
    sparkX: columns.spark[0],
    sparkWidth: columns.spark[1],
    sparkHead: span === 'none' ? '' : texts.years(...span),
  };
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
interface RowPlace extends Scale {
  readonly top: number;
  readonly columns: Columns;
}

function layoutRow(
  line: ComparedLine,
  { top, columns, axis, track }: RowPlace,
  { comparison, years, speech, measure }: CompareContent,
): CompareRow {
  const { indicator } = line;
  const { lang } = speech;
  const wording = wordingOf(indicator, comparison.measure, speech);
  const shared = isShared(line) && axis !== 'none';
  const own = shared ? axis : dotAxis(numbersOf(line), ...track);
  const dots = dotsOf(line, own.at, wording);
  const stack = Math.max(0, ...dots.map(({ y }) => -y));
  const over = years === 'none' ? undefined : years.get(indicator.id);
  const marks = stack + 2 * RING + 4;
  const texts = {
    name: nameWithUnit(indicator, lang),
    says: wordPair(line.pair, indicator, speech),
  };
  const laid = rowTexts(texts, { top, marks, spark: over ? SPARK : 0 }, columns, measure);
  const { bottom } = laid;
  const y = columns.wide ? top + (bottom - top + stack) / 2 : bottom - PAD - RING - 2;
  return {
    id: indicator.id,
    ...laid,
    y,
    track,
    shared,
    dots,
    ends: endLabels(dots, endTexts(line, wording)),
    spark: over
      ? sparkOf(over, { width: columns.spark[1] - 6, height: SPARK - 8 })
      : { paths: [], dots: [] },
    sparkY: laid.sparkTop + 4,
  };
}
