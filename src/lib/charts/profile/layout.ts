import type { Cell } from '../../domain';
import { profileChartTexts } from '../../i18n/texts/profile-chart';
import type { Profile, ProfileLine } from '../../view/region/profile';
import type { YearsOfIndicator } from '../../view/region/years';
import { signedCell, wordCell, wordingOf, type Speech } from '../../view/wording';
import { dotAxis } from '../dots/axis';
import { columnsOf, nameWithUnit, type Columns } from '../rows/columns';
import {
  isShared,
  PAD,
  rowTexts,
  SAYS_FONT,
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
import { yearsSpark, type YearsSpark } from './spark';

/** Sizes in px. */
export const END_FONT = 11;
const KEY = 24;
const HEAD = 20;
/** Half a mark, and what its figure stands off. */
const MARK = 6;
const OFF = 5;
/** How high the marks of a row are with their figures. */
const MARKS = 20;

export interface ProfileChart {
  readonly profile: Profile;
  /** Of each indicator by its id; `none` before the years are here. */
  readonly years: ReadonlyMap<string, YearsOfIndicator> | 'none';
  readonly speech: Speech;
}

/** One indicator: last year's result and this year's target on a scale, and its years in small. */
export interface ProfileChartRow extends IndicatorRow {
  readonly id: string;
  readonly state: Cell['state'];
  readonly y: number;
  readonly track: Scale['track'];
  readonly actual: number | 'none';
  readonly target: number | 'none';
  /** Is the target's value worked out? Then its mark is hollow. */
  readonly implied: boolean;
  readonly ends: readonly {
    readonly x: number;
    readonly text: string;
    readonly anchor: 'start' | 'end';
    readonly of: 'actual' | 'target';
  }[];
  readonly spark: YearsSpark | 'none';
  readonly sparkY: number;
  /** The row read aloud. */
  readonly label: string;
}

export interface ProfileChartLayout extends RowsLayout {
  readonly adcode: string;
  readonly key: readonly (TextLine & { readonly mark: 'actual' | 'target' | 'implied' })[];
  readonly rows: readonly ProfileChartRow[];
}

/** The number that a mark stands at, implied ones too. */
function figureOf(cell: Cell): number | 'none' {
  return cell.state === 'value' || cell.state === 'implied' ? cell.value : 'none';
}
const figuresOf = ({ actual, target }: Pick<ProfileLine, 'actual' | 'target'>): number[] =>
  [figureOf(actual), figureOf(target)].filter((one) => one !== 'none');

/** Has a line a figure to draw? */
export function isCharted(line: Pick<ProfileLine, 'actual' | 'target'>): boolean {
  return figuresOf(line).length > 0;
}

/** What all rows are laid out by. */
interface Plan extends ProfileChart, Scale {
  readonly measure: MeasureText;
  readonly columns: Columns;
}

/** Lays a profile out. Out: finished numbers; as high as what it holds. */
export function layoutProfile(
  chart: ProfileChart & { readonly measure: MeasureText },
  width: number,
): ProfileChartLayout {
  const { profile, years, speech, measure } = chart;
  const topics = profile.topics
    .map(({ topic, lines }) => ({ topic, lines: lines.filter(isCharted) }))
    .filter(({ lines }) => lines.length > 0);
  const lines = topics.flatMap((one) => one.lines);
  // The years have their room from the first: nothing moves when they come.
  const columns = columnsOf(width, true);
  const rates = lines.filter(isShared).flatMap(figuresOf);
  const scale = scaleOf(rates, columns, widestEnd(lines, chart) + MARK + OFF);
  const plan: Plan = { ...chart, ...scale, columns };
  const ticksY = KEY + HEAD;
  const row = (line: ProfileLine, top: number) => layoutRow(line, top, plan);
  const { bottom, ...laid } = underTopics(topics, ticksY + 4, speech.lang, row);
  const span = years === 'none' ? undefined : [...years.values()][0]?.span;
  return {
    width,
    height: Math.ceil(bottom + 4),
    ...laid,
    adcode: profile.region.adcode,
    key: keyOf(profile.year, speech, measure),
    ticks: ticksOf(scale.axis, speech),
    ticksY,
    sparkX: columns.spark[0],
    sparkWidth: columns.spark[1],
    sparkHead: span ? profileChartTexts(speech.lang).span(...span) : '',
  };
}

/** What the marks mean, side by side. */
function keyOf(year: number, { lang }: Speech, measure: MeasureText): ProfileChartLayout['key'] {
  const texts = profileChartTexts(lang);
  const items = [
    { mark: 'actual', text: texts.actual(year - 1) },
    { mark: 'target', text: texts.target(year) },
    { mark: 'implied', text: texts.implied },
  ] as const;
  let x = 0;
  return items.map((item) => {
    const placed = { ...item, x, y: KEY - 8 };
    x += 18 + measure(item.text, SAYS_FONT) + 16;
    return placed;
  });
}

/** The figures beside the marks: of the lesser end and of the greater; one alone stands at the greater. */
function endTexts({ actual, target, indicator }: ProfileLine, speech: Speech) {
  const said = (of: 'actual' | 'target', cell: Cell) => {
    const value = figureOf(cell);
    const wording = { ...wordingOf(indicator, of, speech), oneUnit: true } as const;
    return value === 'none' ? [] : [{ of, value, text: signedCell(cell, wording) }];
  };
  return [...said('actual', actual), ...said('target', target)].sort((a, b) => a.value - b.value);
}

function widestEnd(
  lines: readonly ProfileLine[],
  { speech, measure }: Pick<Plan, 'speech' | 'measure'>,
): number {
  const texts = lines.flatMap((line) => endTexts(line, speech)).map(({ text }) => text);
  return Math.max(0, ...texts.map((text) => measure(text, END_FONT)));
}

function layoutRow(line: ProfileLine, top: number, plan: Plan): ProfileChartRow {
  const { profile, years, speech, measure, columns, axis, track } = plan;
  const { indicator, actual, target, step } = line;
  const { lang } = speech;
  const shared = isShared(line) && axis !== 'none';
  const own = shared ? axis : dotAxis(figuresOf(line), ...track);
  const place = (cell: Cell) => {
    const value = figureOf(cell);
    return value === 'none' ? value : own.at(value);
  };
  const name = nameWithUnit(indicator, lang);
  const texts = profileChartTexts(lang);
  const says =
    step.state === 'value' ? texts.step(wordCell(step, wordingOf(indicator, 'step', speech))) : '';
  const over = years === 'none' ? undefined : years.get(indicator.id);
  const laid = rowTexts({ name, says }, { top, marks: MARKS, spark: SPARK }, columns, measure);
  const { bottom } = laid;
  const wording = wordingOf(indicator, 'target', speech);
  const ends = endTexts(line, speech);
  return {
    id: indicator.id,
    state: target.state,
    ...laid,
    y: columns.wide ? (top + bottom) / 2 : bottom - PAD - MARKS / 2,
    track,
    shared,
    actual: place(actual),
    target: place(target),
    implied: target.state === 'implied',
    ends: ends.map(({ of, value, text }, i) => {
      const before = i === 0 && ends.length > 1;
      return {
        of,
        text,
        x: own.at(value) + (before ? -1 : 1) * (MARK + OFF),
        anchor: before ? ('end' as const) : ('start' as const),
      };
    }),
    spark: over ? yearsSpark(over, { width: columns.spark[1], height: SPARK - 6 }) : 'none',
    sparkY: laid.sparkTop + 3,
    label: texts.row(name, {
      actual: `${texts.actual(profile.year - 1)} ${wordCell(actual, wording)}`,
      target: `${texts.target(profile.year)} ${wordCell(target, wording)}`,
      told: over ? texts.told(countOf(over, 'target'), countOf(over, 'actual')) : '',
    }),
  };
}

/** Of how many years a figure of a kind is told. */
function countOf({ years }: YearsOfIndicator, kind: 'target' | 'actual'): number {
  return years.filter((one) => one[kind].state === 'value').length;
}
