/** How much of a report its copy holds: a copy that is not whole cannot be said to be silent. */
export const COPIES = ['whole', 'abridged', 'excerpt'] as const;
export type Copy = (typeof COPIES)[number];

/** What a report's text tells of itself. */
export interface ReportHead {
  readonly adcode: string;
  /** The year of the congress session: its targets are for this year, its results for the year before. */
  readonly year: number;
  readonly title: string;
  /** 第十四届全国人民代表大会第二次会议; empty where the text does not name it. */
  readonly session: string;
  /** ISO date of delivery; empty where the text does not give it. */
  readonly date: string;
  /** Who read it; empty where the text does not say. */
  readonly speaker: string;
  /** Length of the text in UTF-16 code units. */
  readonly chars: number;
}

/** A work report that was read. */
export interface Report extends ReportHead {
  /** Hex digest of the text's UTF-8 bytes. */
  readonly sha256: string;
  readonly copy: Copy;
  /** Are the clauses kept that hold its figures? Else its observations have an empty quote. */
  readonly clauses: boolean;
  /** Id under which the reader keeps its text; absent where the reader has brought none. */
  readonly own?: string;
}
