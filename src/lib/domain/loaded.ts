import type { Indicator } from './indicator';
import type { Kind, Observation } from './observation';
import type { Region } from './region';
import type { Report } from './report';

/** The observations of the loaded partitions, wherever they are kept (typed columns, memory). */
export interface Observations {
  readonly length: number;
  /** All observations of one indicator, period and kind, in the order of the file. */
  where(indicator: string, period: number, kind: Kind): readonly Observation[];
  /** All observations of one region, in the order of the file. */
  of(adcode: string): readonly Observation[];
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
  readonly observations: Observations;
}
