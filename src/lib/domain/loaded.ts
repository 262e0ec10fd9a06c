import type { Indicator } from './indicator';
import type { Kind, Observation } from './observation';
import type { Region } from './region';
import type { Report } from './report';
import type { Statement } from './statement';

/** The observations of the loaded partitions, wherever they are kept (typed columns, memory). */
export interface Observations {
  readonly length: number;
  /** All observations of one indicator, period and kind, in the order of the file. */
  where(indicator: string, period: number, kind: Kind): readonly Observation[];
  /** The same by region: asked for anew with every view, so it is grouped once. */
  byRegion(
    indicator: string,
    period: number,
    kind: Kind,
  ): ReadonlyMap<string, readonly Observation[]>;
  /** All observations of one region, in the order of the file. */
  of(adcode: string): readonly Observation[];
}

/** The statements of the loaded partitions, in the order of the files. */
export interface Statements {
  readonly length: number;
  /** The statement of a row, counted from 0. Throws RangeError where there is none. */
  at(row: number): Statement;
}

/** A version of the data as the pages see it. */
export interface Loaded {
  /** Hash of the package's contents. */
  readonly version: string;
  readonly regions: readonly Region[];
  readonly indicators: readonly Indicator[];
  readonly reports: readonly Report[];
  /** Report years whose partitions are loaded, ascending. */
  readonly years: readonly number[];
  /** Report years of which the package has any, ascending. */
  readonly held: readonly number[];
  readonly observations: Observations;
}
