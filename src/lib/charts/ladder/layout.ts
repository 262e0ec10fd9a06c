import { ladderTexts } from '../../i18n/texts/ladder';
import type { CellState, Indicator } from '../../domain';
import { rungsOf, type Rung } from '../../view/ladder/ladder';
import { rounded } from '../../view/ladder/words';
import { regionName } from '../../view/name';
import {
  bareValue,
  columnCell,
  wordCell,
  wordingOf,
  wordValue,
  type Speech,
} from '../../view/wording';
import { degreeSign, type DegreeSign } from '../degree-sign';
import { dotAxis } from '../dots/axis';
import type { MeasureText } from '../text';

/** Sizes in px. */
export const FONT = 12;
const ROW = 28;
const AXIS = 22;
const MEAN = 18;
const INDENT = 14;
const TOGGLE = 16;
const GAP = 10;
export const DOT = 5.5;
/** A name's column at most, as a share of the width. */
const NAMES_MOST = 0.3;
/** A plot narrower than this shows no steps, px: the column that repeats them in words gives way; the table has it. */
const PLOT_LEAST = 80;
/** Room at the plot's ends, so that dots do not run into words. */
const INSET = 12;

export interface LadderContent {
  /** The rung at the top, with those that are shown. */
  readonly top: Rung;
  readonly indicator: Indicator;
  /** The weighted mean of the parts right under the top; `none` where it says little. */
  readonly mean: number | 'none';
  readonly speech: Speech;
  readonly measure: MeasureText;
}

/** A government's row. */
export interface LadderRow {
  readonly adcode: string;
  readonly state: CellState;
  readonly depth: number;
  readonly name: string;
  readonly nameX: number;
  /** The row's middle. */
  readonly y: number;
  /** Where its target stands; `none` without a number. */
  readonly x: number | 'none';
  /** From the line of the level above to its own target; empty where one has no number. */
  readonly tread: string;
  readonly sign: DegreeSign;
  readonly value: string;
  /** What it adds to the level above; empty where the chart has no room to say it. */
  readonly step: string;
  /** Are there governments under it, and are they shown? */
  readonly parts: 'none' | 'open' | 'closed';
  readonly says: string;
}

export interface LadderLayout {
  readonly width: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly plot: readonly [left: number, right: number];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly ticksY: number;
  readonly top: number;
  readonly rows: readonly LadderRow[];
  /** At a government's target, down to the last of those under it. */
  readonly risers: readonly string[];
  readonly mean:
    | {
        readonly x: number;
        readonly labelX: number;
        readonly y: number;
        readonly label: string;
        readonly path: string;
      }
    | 'none';
  /** Right ends of the columns of words, and their heads. */
  readonly valueX: number;
  readonly stepX: number;
  readonly heads: readonly { readonly x: number; readonly text: string }[];
  /** Codes from top to bottom, for the keys. */
  readonly down: readonly string[];
}

/** Lays a ladder out, of any number of levels. Out: finished numbers. */
export function layoutLadder(content: LadderContent, width: number): LadderLayout {
  const { top, indicator, mean, speech, measure } = content;
  const { lang } = speech;
  const texts = ladderTexts(lang);
  const wording = wordingOf(indicator, 'target', speech);
  const rungs = rungsOf(top);
  const worded = rungs.map((rung) => ({ rung, ...wordsOf(rung, content) }));
  const widest = (list: readonly string[]) =>
    Math.max(0, ...list.map((text) => measure(text, FONT, 600)));
  const nameWidth = Math.min(
    width * NAMES_MOST,
    Math.max(
      ...worded.map(({ rung, name }) => rung.depth * INDENT + TOGGLE + measure(name, FONT, 600)),
    ) + GAP,
  );
  const stepWidth = widest([texts.step, ...worded.map(({ step }) => step)]) + GAP;
  const valueWidth =
    widest([texts.value, ...worded.map(({ rung, value }) => ('value' in rung.cell ? value : ''))]) +
    GAP;
  const saysSteps = width - stepWidth - valueWidth - nameWidth >= PLOT_LEAST;
  const valueX = saysSteps ? width - stepWidth : width;
  const plot = [nameWidth, Math.max(nameWidth + 1, valueX - valueWidth)] as const;
  const meanHead = mean === 'none' ? 0 : MEAN;
  const start = AXIS + meanHead;
  const values = rungs.flatMap(({ cell }) => ('value' in cell ? [cell.value] : []));
  const all = mean === 'none' ? values : [...values, mean];
  const axis = dotAxis(all, plot[0] + INSET, plot[1] - INSET);
  const placed = new Map<Rung, Placed>(
    rungs.map((rung, i) => [
      rung,
      {
        y: start + (i + 0.5) * ROW,
        x: 'value' in rung.cell ? axis.at(rung.cell.value) : ('none' as const),
      },
    ]),
  );
  const treads = treadsOf(top, placed);
  const bottom = start + rungs.length * ROW;
  const label = mean === 'none' ? '' : texts.mean(wordValue(rounded(mean), wording));
  const half = measure(label, 11) / 2;
  return {
    width,
    height: bottom + 4,
    rowHeight: ROW,
    plot,
    ticks: axis.ticks.map((tick) => ({ x: axis.at(tick), label: bareValue(tick, wording) })),
    ticksY: start - 8,
    top: start,
    rows: worded.map(({ rung, name, value, step, says }): LadderRow => {
      const { x, y } = placed.get(rung) ?? { x: 'none', y: 0 };
      return {
        adcode: rung.region.adcode,
        state: rung.cell.state,
        depth: rung.depth,
        name,
        nameX: rung.depth * INDENT + TOGGLE,
        y,
        x,
        tread: treads.get(rung) ?? '',
        sign: degreeSign(rung.cell),
        value,
        step: saysSteps ? step : '',
        parts: !rung.hasParts ? 'none' : rung.parts.length > 0 ? 'open' : 'closed',
        says,
      };
    }),
    risers: risersOf(top, placed),
    mean:
      mean === 'none'
        ? 'none'
        : {
            x: axis.at(mean),
            labelX: Math.min(width - half, Math.max(half, axis.at(mean))),
            y: 12,
            label,
            path: `M${axis.at(mean).toFixed(1)} ${MEAN - 2}V${bottom}`,
          },
    valueX,
    stepX: width,
    heads: [
      { x: valueX, text: texts.value },
      { x: width, text: saysSteps ? texts.step : '' },
    ],
    down: rungs.map(({ region }) => region.adcode),
  };
}

/** Where a rung stands, px. */
interface Placed {
  readonly x: number | 'none';
  readonly y: number;
}

function wordsOf(rung: Rung, { indicator, speech }: LadderContent) {
  const { lang } = speech;
  const texts = ladderTexts(lang);
  const name = regionName(rung.region, lang);
  const value = columnCell(rung.cell, wordingOf(indicator, 'target', speech));
  const points = wordingOf(indicator, 'lead', speech);
  const step =
    rung.step === 'none' || rung.step.state !== 'value' ? '' : wordCell(rung.step, points);
  const does = rung.hasParts ? (rung.parts.length > 0 ? texts.close : texts.open) : texts.toReport;
  const said = [`${name} ${value}`, step === '' ? '' : `${texts.step} ${step}`, does];
  return { name, value, step, says: said.filter((text) => text !== '').join(texts.comma) };
}

/** The step of each rung: level, from where the level above stands to where it stands itself. */
function treadsOf(top: Rung, placed: ReadonlyMap<Rung, Placed>): ReadonlyMap<Rung, string> {
  const paths = new Map<Rung, string>();
  const walk = (rung: Rung): void => {
    const from = placed.get(rung);
    for (const part of rung.parts) {
      const to = placed.get(part);
      if (from && to && from.x !== 'none' && to.x !== 'none')
        paths.set(part, `M${from.x.toFixed(1)} ${to.y}H${to.x.toFixed(1)}`);
      walk(part);
    }
  };
  walk(top);
  return paths;
}

/** What links a rung to those under it: upright at its own target, down to the last that has a number. */
function risersOf(rung: Rung, placed: ReadonlyMap<Rung, Placed>): string[] {
  const at = placed.get(rung);
  const last = rung.parts
    .flatMap((part) => placed.get(part) ?? [])
    .filter(({ x }) => x !== 'none')
    .at(-1);
  const own = at && last && at.x !== 'none' ? [`M${at.x.toFixed(1)} ${at.y}V${last.y}`] : [];
  return [...own, ...rung.parts.flatMap((part) => risersOf(part, placed))];
}
