import { ladderTexts } from '../../i18n/texts/ladder';
import { formatNumber, type Lang } from '../../i18n';
import type { TopUp } from '../../view/ladder/top-up';
import { dodge } from '../dodge';
import type { MeasureText } from '../text';
import { lineAxis } from '../trend/axis';
import { lineThrough, runs } from '../trend/run';

/** Sizes in px. */
const FONT = 11;
const NAME = 12;
const TOP = 18;
const UNDER = 22;
const GAP = 8;
/** Years closer than this are labelled every second, third … one. */
const YEAR_SPACE = 38;

/** One of the two measures of what provinces add. */
export interface TopUpLine {
  readonly id: 'median' | 'weighted';
  readonly name: string;
  readonly paths: readonly string[];
  readonly dots: readonly { readonly x: number; readonly y: number; readonly year: number }[];
  readonly nameY: number;
}

export interface TopUpLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: readonly [left: number, top: number, right: number, bottom: number];
  readonly unit: string;
  readonly rules: readonly { readonly y: number; readonly label: string; readonly zero: boolean }[];
  readonly years: readonly { readonly year: number; readonly x: number; readonly label: string }[];
  readonly lines: readonly TopUpLine[];
  readonly namesX: number;
  /** Half a year's width. */
  readonly reach: number;
}

/** Is there a year of which the topping-up is known? */
export function hasTopUp(topUps: readonly TopUp[]): boolean {
  return topUps.some(({ medianBy }) => medianBy !== 'none');
}

/** Lays out what provinces add to the nation's target, over the years. Out: finished numbers. */
export function layoutTopUps(
  {
    topUps,
    lang,
    measure,
  }: { readonly topUps: readonly TopUp[]; readonly lang: Lang; readonly measure: MeasureText },
  { width, height }: { readonly width: number; readonly height: number },
): TopUpLayout {
  const texts = ladderTexts(lang);
  const series = [
    { id: 'weighted', name: texts.weightedName, of: (one: TopUp) => one.weightedBy },
    { id: 'median', name: texts.medianName, of: (one: TopUp) => one.medianBy },
  ] as const;
  const told = series.map(({ id, name, of }) => ({
    id,
    name,
    points: topUps.flatMap((one) => {
      const by = of(one);
      return by === 'none' ? [] : [{ year: one.year, series: id, by }];
    }),
  }));
  const bottom = height - UNDER;
  const axis = lineAxis(
    [0, ...told.flatMap(({ points }) => points.map(({ by }) => by))],
    bottom,
    TOP,
  );
  const labels = axis.ticks.map((tick) => formatNumber(tick, lang, { sign: true }));
  const left = Math.max(0, ...labels.map((text) => measure(text, FONT))) + GAP;
  const names = Math.max(...series.map(({ name }) => measure(name, NAME, 600)));
  const right = Math.max(left + 1, width - names - 2 * GAP);
  const [from = 0, to = 0] = [topUps[0]?.year, topUps.at(-1)?.year];
  const step = (right - left) / (to - from + 1);
  const x = (year: number) => left + (year - from + 0.5) * step;
  const every = Math.max(1, Math.ceil(YEAR_SPACE / step));
  const lines = told
    .map(({ id, name, points }) => ({
      id,
      name,
      points: points.map((one) => ({ ...one, x: x(one.year), y: axis.at(one.by) })),
    }))
    .filter(({ points }) => points.length > 0);
  const placed = dodge(
    lines.map(({ points }) => ({ at: points.at(-1)?.y ?? 0, width: NAME })),
    TOP,
    bottom,
    4,
  );
  return {
    width,
    height,
    plot: [left, TOP, right, bottom],
    unit: texts.points('').trim(),
    rules: axis.ticks.map((tick, i) => ({
      y: axis.at(tick),
      label: labels[i] ?? '',
      zero: tick === 0,
    })),
    years: Array.from({ length: to - from + 1 }, (_, i) => {
      const year = from + i;
      return { year, x: x(year), label: (to - year) % every === 0 ? String(year) : '' };
    }),
    lines: lines.map(({ id, name, points }, i) => ({
      id,
      name,
      paths: runs(points)
        .filter((run) => run.length > 1)
        .map((run) => lineThrough(run.map((one) => [one.x, one.y]))),
      dots: points.map(({ x, y, year }) => ({ x, y, year })),
      nameY: placed[i] ?? 0,
    })),
    namesX: right + GAP,
    reach: step / 2,
  };
}
