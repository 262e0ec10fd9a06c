import { SILENT_STATES, type CellState } from '../../domain';
import { messages, shownUnit, stateNames } from '../../i18n';
import type { Reference, Row } from '../../view/row';
import { classFill, classOf, classOfRow, type Classes, type ValueClass } from '../colour/classes';
import { fillOf, hollow, type Fill } from '../colour/fill';
import type { Palette } from '../colour/palette';
import type { MeasureText } from '../text';
import { bareValue, briefValue, wordStated, wordValue, type Wording } from '../../view/wording';
import { layoutTicks, type LegendTick } from './ticks';

/** Sizes in px. */
const BLOCK_WIDEST = 76;
const BLOCK_HEIGHT = 16;
const LABEL_SIZE = 12;
const SMALL_SIZE = 11;
const SWATCH = { width: 22, height: 14 };
const CHIP_GAP = 10;
const CHIP_LINE = 24;
/** Least height for a finger. */
const TOUCH = 44;

/** One class: a block of colour with its value or its borders below, and how many regions it colours, implied ones too. */
export interface LegendBlock {
  readonly key: string;
  readonly x: number;
  readonly middle: number;
  readonly width: number;
  readonly fill: Fill;
  readonly count: string;
  /** Read aloud. */
  readonly says: string;
  readonly adcodes: readonly string[];
}

/** A state without a class of its own, or what is only bounded: swatch and words. */
export interface LegendChip {
  readonly state: Exclude<CellState, 'value'> | 'bounded';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fill: Fill;
  readonly text: string;
  readonly says: string;
  readonly adcodes: readonly string[];
}

export interface LegendLayout {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly blockHeight: number;
  /** Of what a finger may hit for a block. */
  readonly hitHeight: number;
  readonly blocks: readonly LegendBlock[];
  /** Values under blocks, or borders under the gaps between blocks. */
  readonly labels: readonly { readonly text: string; readonly x: number }[];
  readonly labelY: number;
  readonly labelSize: number;
  readonly countY: number;
  readonly smallSize: number;
  /** Where the nation's value lies on the scale. */
  readonly ticks: readonly LegendTick[];
  readonly swatch: typeof SWATCH;
  readonly chips: readonly LegendChip[];
  /** Unit and closed end; empty where the figures say it all. */
  readonly rule: string;
}

export interface LegendContent {
  readonly rows: readonly Row[];
  readonly classes: Classes;
  readonly references: readonly Reference[];
  readonly palette: Palette;
  readonly wording: Wording;
  readonly measure: MeasureText;
  /** Share of the width that the scale may take, where the chips beneath it have more room. Default: 1. */
  readonly scaleShare?: number;
}

/** A class of a degree word: 3%左右. */
function degreeText(op: NonNullable<ValueClass['degree']>, value: number, w: Wording): string {
  return op === 'between' ? messages(w.lang).ops.between : wordStated({ op, value }, w);
}

/** Where a value lies along the blocks; outside the classes it stands at their end. */
function position(value: number, classes: Classes, step: number): number {
  const list = classes.classes;
  const index = classOf(classes, value);
  const part = list[index];
  if (classes.kind === 'distinct') {
    if (part && part.min === value) return (index + 0.5) * step;
    const below = list.filter((one) => one.max < value).length;
    return below * step;
  }
  if (!part) return value < (list[0]?.min ?? 0) ? 0 : list.length * step;
  const from = Number.isFinite(part.from) ? part.from : part.min;
  const to = Number.isFinite(part.to) ? part.to : part.max;
  const share = to > from ? (value - from) / (to - from) : 0.5;
  return (index + Math.min(1, Math.max(0, share))) * step;
}

function range(part: ValueClass, classes: Classes, w: Wording): string {
  if (part.degree) return degreeText(part.degree, part.min, w);
  if (classes.kind === 'distinct' || part.min === part.max) return wordValue(part.min, w);
  const from = Number.isFinite(part.from) ? part.from : part.min;
  const to = Number.isFinite(part.to) ? part.to : part.max;
  return messages(w.lang).charts.classFrom(wordValue(from, w), wordValue(to, w));
}

function borderLabels(classes: Classes, step: number, w: Wording) {
  const list = classes.classes;
  if (classes.kind !== 'breaks')
    return list.map((part, i) => ({
      text: part.degree ? degreeText(part.degree, part.min, w) : bareValue(part.min, w),
      x: (i + 0.5) * step,
    }));
  const ends = list.map((part, i) => ({
    text: i === 0 ? briefValue(part.min, w) : bareValue(part.from, w),
    x: i * step,
  }));
  const last = list.at(-1);
  return last ? [...ends, { text: briefValue(last.max, w), x: list.length * step }] : ends;
}

/** What must be known to read the scale: its unit, and which end of a class is closed. */
function ruleOf(classes: Classes, w: Wording): string {
  const { charts } = messages(w.lang);
  if (classes.classes.length === 0) return charts.none;
  const { label } = shownUnit(w.unit, w.lang);
  const unit = label === '%' ? '' : charts.unit(label) + charts.sentenceEnd;
  const over = classes.over ? charts.overYears(...classes.over) + charts.sentenceEnd : '';
  return [unit + charts.classRules[classes.kind], over].join(w.lang === 'en' ? ' ' : '').trim();
}

/** Rows → a finished legend for a width. States that do not occur are left out. */
export function layoutLegend(width: number, content: LegendContent): LegendLayout {
  const { rows, classes, palette, wording, measure, scaleShare = 1 } = content;
  const texts = messages(wording.lang);
  const states = stateNames(wording.lang, wording.sign);
  const scaleWidth = width * scaleShare;
  const list = classes.classes;
  const labelWidth = Math.max(
    0,
    ...borderLabels(classes, 1, wording).map(({ text }) => measure(text, LABEL_SIZE)),
  );
  // Border labels hang over the ends by half their width.
  const inset = classes.kind === 'breaks' ? labelWidth / 2 : 0;
  const room = Math.max(0, scaleWidth - 2 * inset);
  const step = list.length > 0 ? Math.min(BLOCK_WIDEST, room / list.length) : 0;
  const labelSize =
    labelWidth + 6 > step ? Math.max(9, (LABEL_SIZE * step) / (labelWidth + 6)) : LABEL_SIZE;
  // Counted here: classes may be of more years than the one shown.
  const codes: string[][] = list.map(() => []);
  for (const row of rows) codes[classOfRow(classes, row)]?.push(row.region.adcode);
  const references = content.references.filter(({ id }) => id === 'nation' || id === 'parent');
  // Words are no scale that a value could stand on.
  const onScale = list.length === 0 || classes.kind === 'degrees' ? [] : references;
  const { ticks, height: top } = layoutTicks(
    onScale.map((one) => ({ ...one, at: inset + position(one.value, classes, step) })),
    width,
    measure,
  );
  const labelY = top + BLOCK_HEIGHT + LABEL_SIZE + 3;
  const countY = labelY + SMALL_SIZE + 5;

  let x = 0;
  let y = list.length > 0 ? countY + 12 : 0;
  const chips: LegendChip[] = [];
  for (const state of ['bounded', 'implied', 'words', ...SILENT_STATES] as const) {
    const inState = rows.filter((row) => (row.bounded ? 'bounded' : row.cell.state) === state);
    const [first] = inState;
    if (!first) continue;
    const name = state === 'bounded' ? texts.charts.bounded : states[state];
    const text = `${name} ${inState.length}`;
    const chip = SWATCH.width + 6 + measure(text, LABEL_SIZE);
    if (x > 0 && x + chip > width) [x, y] = [0, y + CHIP_LINE];
    chips.push({
      state,
      x,
      y,
      width: chip,
      fill:
        state === 'implied'
          ? hollow(palette[classes.scheme][4] ?? palette.muted, palette)
          : fillOf(first, classes, palette),
      text,
      says: texts.charts.className(name, inState.length),
      adcodes: inState.map((row) => row.region.adcode),
    });
    x += chip + CHIP_GAP;
  }
  return {
    width,
    height: y + (chips.length > 0 ? CHIP_LINE : 0),
    top,
    blockHeight: BLOCK_HEIGHT,
    hitHeight: Math.max(TOUCH, countY - top + 8),
    blocks: list.map((part, i) => ({
      key: part.degree ?? `${part.from}`,
      x: inset + i * step,
      middle: inset + (i + 0.5) * step,
      width: step,
      fill: { kind: 'solid', colour: classFill(classes, i, palette) },
      count: texts.charts.countShort(codes[i]?.length ?? 0),
      says: texts.charts.className(range(part, classes, wording), codes[i]?.length ?? 0),
      adcodes: codes[i] ?? [],
    })),
    labels: borderLabels(classes, step, wording).map(({ text, x: at }) => ({
      text,
      x: inset + at,
    })),
    labelY,
    labelSize,
    countY,
    smallSize: SMALL_SIZE,
    ticks,
    swatch: SWATCH,
    chips,
    rule: ruleOf(classes, wording),
  };
}
