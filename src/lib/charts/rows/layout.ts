import type { Indicator, Topic } from '../../domain';
import { messages, type Lang } from '../../i18n';
import { bareValue, type Speech } from '../../view/wording';
import type { Axis } from '../axis';
import { breakLines } from '../break-lines';
import { dotAxis } from '../dots/axis';
import type { MeasureText } from '../text';
import type { Columns } from './columns';

/** Sizes in px. */
export const NAME_FONT = 13;
export const SAYS_FONT = 12;
/** What the years in small take. */
export const SPARK = 30;
export const PAD = 7;
const LINE = 17;
const TOPIC = 32;
/** More room than this the figures at the ends of a scale do not get. */
const ENDS_MOST = 84;

/** A line of text, its baseline at y. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A row of an indicator, but for its marks. */
export interface IndicatorRow {
  readonly name: readonly TextLine[];
  readonly says: readonly TextLine[];
  /** Is it on the scale that growth rates share? */
  readonly shared: boolean;
  readonly top: number;
  /** Where its scale begins: beneath what stands above it. */
  readonly scaleTop: number;
  /** The upper edge of the years in small. */
  readonly sparkTop: number;
  readonly bottom: number;
}

/** Indicators a row each, under the heads of their topics, but for the rows. */
export interface RowsLayout {
  readonly width: number;
  readonly height: number;
  readonly topics: readonly (TextLine & { readonly rule: number })[];
  /** The scale of growth rates: its rules run through the rows on it. */
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly ticksY: number;
  readonly sparkX: number;
  readonly sparkWidth: number;
  /** The years of the small lines; empty without any. */
  readonly sparkHead: string;
}

/** What rows have their marks between, px, and the scale that growth rates share; `none` where there are none. */
export interface Scale {
  readonly track: readonly [from: number, to: number];
  readonly axis: Axis | 'none';
}

/** May an indicator's figures stand on one scale with others'? */
export const isShared = ({ indicator }: { readonly indicator: Indicator }): boolean =>
  indicator.form === 'growth';

/** The scale of growth rates. `ends`: the room that figures beside the marks want at either end, px. */
export function scaleOf(rates: readonly number[], { plot }: Columns, ends: number): Scale {
  const room = Math.min(ENDS_MOST, ends);
  const track = [plot[0] + room, Math.max(plot[0] + room + 1, plot[1] - room)] as const;
  return { track, axis: rates.length === 0 ? 'none' : dotAxis(rates, ...track) };
}

export function ticksOf(axis: Scale['axis'], speech: Speech): RowsLayout['ticks'] {
  if (axis === 'none') return [];
  const wording = { ...speech, unit: '%', sign: false };
  return axis.ticks.map((tick) => ({ x: axis.at(tick), label: bareValue(tick, wording) }));
}

/** Rows under the heads of their topics, from `top` down. `row` lays a line out from its upper edge. */
export function underTopics<L, R extends { readonly bottom: number }>(
  topics: readonly { readonly topic: Topic; readonly lines: readonly L[] }[],
  top: number,
  lang: Lang,
  row: (line: L, top: number) => R,
): Pick<RowsLayout, 'topics'> & { readonly rows: readonly R[]; readonly bottom: number } {
  let bottom = top;
  const heads: RowsLayout['topics'][number][] = [];
  const rows: R[] = [];
  for (const { topic, lines } of topics) {
    bottom += TOPIC;
    heads.push({
      text: messages(lang).topics[topic],
      x: 0,
      y: bottom - 9,
      rule: bottom - 1,
    });
    for (const line of lines) {
      const laid = row(line, bottom);
      rows.push(laid);
      bottom = laid.bottom;
    }
  }
  return { topics: heads, rows, bottom };
}

/** Where a sheet of paper may end: over the heads of topics. */
export const cutsOf = ({ topics }: Pick<RowsLayout, 'topics'>): number[] =>
  topics.slice(1).map(({ rule }) => rule + 1 - TOPIC);

/** What stands in a row beside its marks, which take `marks` px, as its years take `spark`: beside them, or above them where it is narrow. */
export function rowTexts(
  texts: { readonly name: string; readonly says: string },
  { top, marks, spark }: { readonly top: number; readonly marks: number; readonly spark: number },
  columns: Columns,
  measure: MeasureText,
): Omit<IndicatorRow, 'shared'> {
  const { wide } = columns;
  const name = breakLines(texts.name, columns.name, NAME_FONT, measure, 600);
  const says = breakLines(texts.says, columns.says[1], SAYS_FONT, measure);
  const [named, said] = [name.length * LINE, says.length * LINE];
  const head = wide ? 0 : Math.max(named + said, spark) + 4;
  const inner = wide ? Math.max(named, said, marks, spark) : head + marks;
  const bottom = top + inner + 2 * PAD;
  const written = (lines: readonly string[], x: number, from: number): TextLine[] =>
    lines.map((text, i) => ({ text, x, y: from + (i + 1) * LINE - 5 }));
  const middle = (height: number) => top + (bottom - top - height) / 2;
  return {
    name: written(name, 0, wide ? middle(named) : top + PAD),
    says: written(says, columns.says[0], wide ? middle(said) : top + PAD + named),
    top,
    scaleTop: wide ? top : top + PAD + head,
    sparkTop: wide ? top + (bottom - top - SPARK) / 2 : top + PAD,
    bottom,
  };
}
