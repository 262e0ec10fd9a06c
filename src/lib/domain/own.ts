import type { Indicator } from './indicator';
import type { Observation } from './observation';
import type { Region } from './region';
import type { Report } from './report';
import type { Statement } from './statement';

/** What all that a reader brought has in common. It is kept on the reader's device alone. */
interface Entry {
  /** Unique on the device; what is told by it names it in its `own`. */
  readonly id: string;
  /** When it was kept, as an ISO time. */
  readonly added: string;
  /** Name of the file that it came from; empty where it was pasted. */
  readonly file: string;
  /** Regions that it tells of and the first view does not know: counties. */
  readonly regions: readonly Region[];
  readonly observations: readonly Observation[];
}

/** A figure is left out, or is this one instead. */
export type Decision = 'rejected' | Observation;

/** A report that a reader brought, with its text, and what of its figures was accepted. */
export interface OwnReport extends Entry {
  readonly kind: 'report';
  readonly report: Report;
  readonly text: string;
  readonly statements: readonly Statement[];
  /** What the reader decided otherwise than the engine read, by key of the figure. */
  readonly decisions: Readonly<Record<string, Decision>>;
}

/** A table of values that a reader brought. Its observations have no clause: `quote` is empty. */
export interface OwnTable extends Entry {
  readonly kind: 'table';
  /** As the reader names it. */
  readonly name: string;
  /** Series that the package does not know, with ids that begin with `own_`. */
  readonly indicators: readonly Indicator[];
}

export type Own = OwnReport | OwnTable;
