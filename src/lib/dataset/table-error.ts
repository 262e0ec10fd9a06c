/** A table that cannot be read, and where. */
export class TableError extends Error {
  override readonly name = 'TableError';
  constructor(
    readonly file: string,
    /** Line of the table, the header being 1. */
    readonly line: number,
    /** Column; empty where the whole line is meant. */
    readonly column: string,
    readonly problem: string,
  ) {
    super(`${file} line ${line}${column ? `, ${column}` : ''}: ${problem}`);
  }
}
