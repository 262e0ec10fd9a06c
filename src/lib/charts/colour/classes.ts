import { BY_STRENGTH, degreeOf, type Valued } from '../../domain';
import type { Row } from '../../view/row';
import type { Hex } from './colour';
import type { Palette } from './palette';

/** Up to this many different values, each is a class of its own, named by the value. */
const DISTINCT_MAX = 7;
/** Classes by breaks: what the eye still tells apart with certainty on a map. */
const BREAK_CLASSES = 6;
/** Different magnitudes of a diverging scale: the steps of one side of its palette. */
const SIDE_STEPS = 4;
/** Magnitude classes of a diverging scale by breaks, on each side of zero. */
const SIDE_CLASSES = 3;
/** The search for natural breaks is quadratic: above this many different values it reads a sample. */
const SAMPLE_MAX = 400;

/** Steps of the seven-step ramp that a given number of classes takes. */
const RAMP_STEPS: readonly (readonly number[])[] = [
  [],
  [3],
  [1, 5],
  [1, 3, 5],
  [0, 2, 4, 6],
  [1, 2, 3, 4, 5],
  [0, 1, 2, 3, 4, 5],
  [0, 1, 2, 3, 4, 5, 6],
];
/** Steps away from neutral that a given number of magnitudes takes. */
const SIDE_RAMP: readonly (readonly number[])[] = [[], [3], [2, 4], [1, 2, 4], [1, 2, 3, 4]];

/** One class of a choropleth. Closed at its lower end: a value v belongs if from ≤ v < to. */
export interface ValueClass {
  readonly from: number;
  readonly to: number;
  /** Least and greatest value that occur in it. */
  readonly min: number;
  readonly max: number;
  readonly count: number;
  /** Index into the palette's ramp. */
  readonly step: number;
  /** The degree word that is coloured, where all values are equal. */
  readonly degree?: Valued['op'];
}

/** How values become colours. */
export interface Classes {
  readonly scheme: 'sequential' | 'diverging';
  /**
   * `distinct`: a class is one value. `breaks`: a class is a range, its borders between values. `degrees`: all
   * values are equal, and a class is a degree word.
   */
  readonly kind: 'distinct' | 'breaks' | 'degrees';
  /** First and last report year whose values they part, where they are of more than the view's own. */
  readonly over?: readonly [number, number];
  /** Ascending; none is empty. */
  readonly classes: readonly ValueClass[];
}

/** Binary noise (0.1 + 0.2) must not make two classes of one value. */
const settle = (value: number) => Number(value.toPrecision(10));

/**
 * The roundest number strictly between two numbers, nearest their middle: a border on which no value
 * can fall. In: a < b.
 */
export function roundBetween(a: number, b: number): number {
  const middle = (a + b) / 2;
  for (let power = Math.ceil(Math.log10(b - a)) + 1; power > -12; power--) {
    for (const unit of [10, 5, 2]) {
      const step = unit * 10 ** (power - 1);
      const candidate = settle(Math.round(middle / step) * step);
      if (candidate > a && candidate < b) return candidate;
    }
  }
  return middle;
}

/** Values with how often each occurs, ascending. */
function tally(values: readonly number[]): [number, number][] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => a[0] - b[0]);
}

/**
 * Natural breaks (Fisher 1958): the partition of the values into k runs with the least sum of squared
 * deviations. In: different values ascending, with counts. Out: indices at which a new run starts.
 */
function naturalStarts(points: readonly (readonly [number, number])[], k: number): number[] {
  const n = points.length;
  const weight = new Float64Array(n + 1);
  const sum = new Float64Array(n + 1);
  const square = new Float64Array(n + 1);
  const shift = points[0]?.[0] ?? 0;
  points.forEach(([value, count], i) => {
    const v = value - shift;
    weight[i + 1] = (weight[i] ?? 0) + count;
    sum[i + 1] = (sum[i] ?? 0) + count * v;
    square[i + 1] = (square[i] ?? 0) + count * v * v;
  });
  const spread = (from: number, to: number) => {
    const w = (weight[to] ?? 0) - (weight[from] ?? 0);
    const s = (sum[to] ?? 0) - (sum[from] ?? 0);
    return (square[to] ?? 0) - (square[from] ?? 0) - (s * s) / w;
  };
  let cost = Float64Array.from({ length: n + 1 }, (_, to) => (to === 0 ? 0 : spread(0, to)));
  const cuts: Int32Array[] = [];
  for (let run = 2; run <= k; run++) {
    const next = new Float64Array(n + 1).fill(Infinity);
    const cut = new Int32Array(n + 1);
    for (let to = run; to <= n; to++) {
      for (let from = run - 1; from < to; from++) {
        const total = (cost[from] ?? Infinity) + spread(from, to);
        if (total < (next[to] ?? Infinity)) {
          next[to] = total;
          cut[to] = from;
        }
      }
    }
    cuts.push(cut);
    cost = next;
  }
  const starts: number[] = [];
  let end = n;
  for (const cut of cuts.reverse()) {
    end = cut[end] ?? 0;
    starts.unshift(end);
  }
  return starts;
}

/** Borders between natural classes of ascending tallied values, each strictly between two values. */
function borders(points: readonly (readonly [number, number])[], k: number): number[] {
  const stride = Math.ceil(points.length / SAMPLE_MAX);
  const sample = points.filter((_, i) => i % stride === 0 || i === points.length - 1);
  return naturalStarts(sample, Math.min(k, sample.length)).map((start) => {
    const above = sample[start]?.[0] ?? 0;
    const at = points.findIndex(([value]) => value === above);
    return roundBetween(points[at - 1]?.[0] ?? above - 1, above);
  });
}

function toClasses(
  points: readonly (readonly [number, number])[],
  breaks: readonly number[],
): Omit<ValueClass, 'step'>[] {
  const edges = [-Infinity, ...breaks, Infinity];
  return edges.slice(1).flatMap((to, i) => {
    const from = edges[i] ?? -Infinity;
    const inside = points.filter(([value]) => value >= from && value < to);
    const [first, last] = [inside[0], inside.at(-1)];
    if (!first || !last) return [];
    const count = inside.reduce((total, [, times]) => total + times, 0);
    return [{ from, to, min: first[0], max: last[0], count }];
  });
}

function sequential(points: readonly (readonly [number, number])[]): Classes {
  const distinct = points.length <= DISTINCT_MAX;
  const breaks = distinct
    ? points.slice(1).map(([value], i) => roundBetween(points[i]?.[0] ?? value - 1, value))
    : borders(points, BREAK_CLASSES);
  const made = toClasses(points, breaks);
  const steps = RAMP_STEPS[made.length] ?? [];
  return {
    scheme: 'sequential',
    kind: distinct ? 'distinct' : 'breaks',
    classes: made.map((part, i) => ({ ...part, step: steps[i] ?? 0 })),
  };
}

/** Around zero, with the same magnitude as strong on either side; zero itself is its own class. */
function diverging(points: readonly (readonly [number, number])[]): Classes {
  const magnitudes = tally(
    points.filter(([v]) => v !== 0).flatMap(([v, n]) => Array<number>(n).fill(Math.abs(v))),
  );
  const distinct = points.length <= DISTINCT_MAX && magnitudes.length <= SIDE_STEPS;
  const inner = distinct
    ? magnitudes.slice(1).map(([value], i) => roundBetween(magnitudes[i]?.[0] ?? 0, value))
    : borders(magnitudes, SIDE_CLASSES);
  const least = magnitudes[0]?.[0] ?? 1;
  const hasZero = points.some(([value]) => value === 0);
  // Without a zero in the data the border is zero itself: no value falls on it.
  const around = hasZero ? [-roundBetween(0, least), roundBetween(0, least)] : [0];
  const breaks = [...inner.map((value) => -value).reverse(), ...around, ...inner];
  const steps = SIDE_RAMP[inner.length + 1] ?? [];
  const middle = SIDE_STEPS;
  return {
    scheme: 'diverging',
    kind: distinct ? 'distinct' : 'breaks',
    classes: toClasses(points, breaks).map((part) => {
      const strength = inner.filter(
        (value) => value < Math.max(Math.abs(part.min), Math.abs(part.max)),
      ).length;
      const away = part.min === 0 && part.max === 0 ? 0 : (steps[strength] ?? 0);
      return { ...part, step: middle + Math.sign(part.min + part.max) * away };
    }),
  };
}

/**
 * Classes for a choropleth. In: finite values in any order and scale; `around zero` when the sign
 * matters, as it does wherever some values lie on either side. Values that are equal always share a class; no
 * value lies on a border, and no class on both sides of zero.
 */
export function classify(values: readonly number[], aroundZero = false): Classes {
  const points = tally(values.filter((value) => Number.isFinite(value)).map(settle));
  const crosses = (points[0]?.[0] ?? 0) < 0 && (points.at(-1)?.[0] ?? 0) > 0;
  return aroundZero || crosses ? diverging(points) : sequential(points);
}

/** Where all values are equal, the word is the news: a class for each, the strongest darkest; `none` for one word. */
function byDegree(rows: readonly Row[]): Classes | 'none' {
  const all = rows.flatMap(({ cell }) => ('value' in cell ? [cell] : []));
  const value = all[0]?.value ?? 0;
  const used = BY_STRENGTH.filter((degree) => all.some((cell) => degreeOf(cell) === degree));
  if (used.length < 2 || all.some((cell) => cell.value !== value)) return 'none';
  return {
    scheme: 'sequential',
    kind: 'degrees',
    classes: used.map((degree, i) => ({
      from: -Infinity,
      to: Infinity,
      min: value,
      max: value,
      count: all.filter((cell) => degreeOf(cell) === degree).length,
      step: RAMP_STEPS[used.length]?.[i] ?? 0,
      degree,
    })),
  };
}

/** Index of a value's class; -1 where none holds it. */
export function classOf(classes: Classes, value: number): number {
  const settled = settle(value);
  return classes.classes.findIndex((part) => settled >= part.from && settled < part.to);
}

/** Index of a row's class; -1 where it has none. */
export function classOfRow(classes: Classes, { cell }: Row): number {
  if (!('value' in cell)) return -1;
  if (classes.kind !== 'degrees') return classOf(classes, cell.value);
  return classes.classes.findIndex(({ degree }) => degree === degreeOf(cell));
}

/** The fill of a class. */
export function classFill(classes: Classes, index: number, palette: Palette): Hex {
  const step = classes.classes[index]?.step;
  return (step === undefined ? undefined : palette[classes.scheme][step]) ?? palette.unread;
}

/** The number of a row by which it is coloured and ranked; `none` where there is no number. */
export function rowValue(row: Row): number | 'none' {
  return row.cell.state === 'value' || row.cell.state === 'implied' ? row.cell.value : 'none';
}

/** Classes of a view's rows, to be shared by its charts, so that all agree. */
export function classifyRows(rows: readonly Row[], aroundZero: boolean): Classes {
  const degrees = aroundZero ? 'none' : byDegree(rows);
  if (degrees !== 'none') return degrees;
  return classify(
    rows.map(rowValue).filter((value) => value !== 'none'),
    aroundZero,
  );
}
