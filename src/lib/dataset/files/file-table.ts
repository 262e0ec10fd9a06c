/** What a cell of a file holds: of its column's type, or `''`, the empty cell. */
export type FileValue = string | number | boolean;

/** A column of a table that is taken away. */
export interface FileColumn {
  /** What programs know it by: lower case, without spaces, the same in every language. */
  readonly name: string;
  /** What stands over it for people. */
  readonly head: string;
  readonly type: 'text' | 'integer' | 'number' | 'boolean';
  /** Stands by each figure where people read it; absent without one. */
  readonly unit?: string;
  /** Do figures show + or −? Default: false. */
  readonly signed?: boolean;
  /** What it holds, where a file tells its columns. */
  readonly meaning?: string;
}

/** A table to be taken away, whatever the format. */
export interface FileTable {
  /** What programs know it by. */
  readonly name: string;
  /** What people call it. */
  readonly title: string;
  readonly columns: readonly FileColumn[];
  /** Cells in the order of the columns. */
  readonly rows: readonly (readonly FileValue[])[];
}

/** What a file says of itself: where its figures are from, and what must be known to use them. */
export interface FileNotes {
  readonly title: string;
  /** What is said, in order: a name that programs know it by, what people call it, and the words. */
  readonly lines: readonly {
    readonly name: string;
    readonly head: string;
    readonly text: string;
  }[];
}

/** Notes by the names that programs know them by. */
export const notesByName = ({ title, lines }: FileNotes): Readonly<Record<string, string>> => ({
  title,
  ...Object.fromEntries(lines.map(({ name, text }) => [name, text])),
});
