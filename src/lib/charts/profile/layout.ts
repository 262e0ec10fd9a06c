import type { Cell } from '../../domain';
import { messages } from '../../i18n';
import { profileChartTexts } from '../../i18n/texts/profile-chart';
import type { Profile, ProfileLine } from '../../view/region/profile';
import type { YearsOfIndicator } from '../../view/region/years';
import { bareValue, signedCell, wordCell, wordingOf, type Speech } from '../../view/wording';
import type { Axis } from '../axis';
import { breakLines } from '../break-lines';
import { columnsOf, nameWithUnit, type Columns } from '../compare/columns';
import { dotAxis } from '../dots/axis';
import type { MeasureText } from '../text';
import { yearsSpark, type YearsSpark } from './spark';

/** Sizes in px. */
export const NAME_FONT = 13;
export const SAYS_FONT = 12;
export const END_FONT = 11;
const LINE = 17;
const PAD = 7;
const TOPIC = 32;
const KEY = 24;
const HEAD = 20;
const SPARK = 30;
/** Half a mark, and what its figure stands off. */
const MARK = 6;
const OFF = 5;
/** More room than this the figures beside the marks do not get. */
const ENDS_MOST = 84;

export interface ProfileChart {
  readonly profile: Profile;
  /** Of each indicator by its id; `none` before the years are here. */
  readonly years: ReadonlyMap<string, YearsOfIndicator> | 'none';
  readonly speech: Speech;
}

/** A line of text, its baseline at y. */
interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** One indicator: last year's result and this year's target on a scale, and its years in small. */
export interface ProfileChartRow {
  readonly id: string;
  readonly state: Cell['state'];
  readonly name: readonly TextLine[];
  readonly says: readonly TextLine[];
  readonly y: number;
  readonly track: readonly [from: number, to: number];
  /** Is it on the scale that growth rates share? */
  readonly shared: boolean;
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
  readonly top: number;
  readonly bottom: number;
  /** The row read aloud. */
  readonly label: string;
}

export interface ProfileChartLayout {
  readonly width: number;
  readonly height: number;
  readonly adcode: string;
  readonly key: readonly (TextLine & { readonly mark: 'actual' | 'target' | 'implied' })[];
  readonly topics: readonly (TextLine & { readonly rule: number })[];
  readonly rows: readonly ProfileChartRow[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly ticksY: number;
  readonly sparkX: number;
  readonly sparkWidth: number;
  readonly sparkHead: string;
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

const isShared = ({ indicator }: ProfileLine) => indicator.form === 'growth';

/** What all rows are laid out by. */
interface Plan extends ProfileChart {
  readonly measure: MeasureText;
  readonly columns: Columns;
  /** Of growth rates; `none` where there are none. */
  readonly axis: Axis | 'none';
  /** Between these marks stand; the figures beside them have room at either end. */
  readonly track: readonly [number, number];
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
  const room = Math.min(ENDS_MOST, widestEnd(lines, chart)) + MARK + OFF;
  const { plot } = columns;
  const track = [plot[0] + room, Math.max(plot[0] + room + 1, plot[1] - room)] as const;
  const shared = lines.filter(isShared).flatMap(figuresOf);
  const axis = shared.length === 0 ? 'none' : dotAxis(shared, ...track);
  const plan: Plan = { ...chart, columns, axis, track };
  const ticksY = KEY + HEAD;
  let y = ticksY + 4;
  const headed: ProfileChartLayout['topics'][number][] = [];
  const rows: ProfileChartRow[] = [];
  for (const { topic, lines } of topics) {
    y += TOPIC;
    headed.push({ text: messages(speech.lang).topics[topic], x: 0, y: y - 9, rule: y - 1 });
    for (const line of lines) {
      const row = layoutRow(line, y, plan);
      rows.push(row);
      y = row.bottom;
    }
  }
  const span = years === 'none' ? undefined : [...years.values()][0]?.span;
  const wording = { ...speech, unit: '%', sign: false };
  return {
    width,
    height: Math.ceil(y + 4),
    adcode: profile.region.adcode,
    key: keyOf(profile.year, speech, measure),
    topics: headed,
    rows,
    ticks:
      axis === 'none'
        ? []
        : axis.ticks.map((tick) => ({ x: axis.at(tick), label: bareValue(tick, wording) })),
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
  const names = breakLines(name, columns.name, NAME_FONT, measure, 600);
  const texts = profileChartTexts(lang);
  const difference =
    step.state === 'value' ? texts.step(wordCell(step, wordingOf(indicator, 'step', speech))) : '';
  const says = breakLines(difference, columns.says[1], SAYS_FONT, measure);
  const over = years === 'none' ? undefined : years.get(indicator.id);
  const texted = [names.length * LINE, says.length * LINE] as const;
  const inner = columns.wide ? Math.max(...texted, SPARK) : texted[0] + texted[1] + 4 + SPARK;
  const bottom = top + inner + 2 * PAD;
  const written = (list: readonly string[], x: number, from: number): TextLine[] =>
    list.map((text, i) => ({ text, x, y: from + (i + 1) * LINE - 5 }));
  const middle = (list: readonly string[]) => top + (bottom - top - list.length * LINE) / 2;
  const wide = columns.wide;
  const wording = wordingOf(indicator, 'target', speech);
  const ends = endTexts(line, speech);
  return {
    id: indicator.id,
    state: target.state,
    name: written(names, 0, wide ? middle(names) : top + PAD),
    says: written(says, columns.says[0], wide ? middle(says) : top + PAD + texted[0]),
    y: wide ? (top + bottom) / 2 : bottom - PAD - SPARK / 2,
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
    sparkY: wide ? top + (bottom - top - SPARK) / 2 + 3 : bottom - PAD - SPARK + 3,
    top,
    bottom,
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
