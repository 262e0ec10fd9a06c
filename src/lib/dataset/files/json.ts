import {
  notesByName,
  type FileColumn,
  type FileNotes,
  type FileTable,
  type FileValue,
} from './file-table';

/** A cell as JSON has it: `null` where it is empty. */
type JsonValue = FileValue | null;

/** The rows of a table as records, an empty cell as null. */
export function recordsOf({ columns, rows }: FileTable): Readonly<Record<string, JsonValue>>[] {
  return rows.map((row) =>
    Object.fromEntries(
      columns.map(({ name }, at) => [name, row[at] === '' ? null : (row[at] ?? null)]),
    ),
  );
}

const described = ({ name, head, type, unit, meaning }: FileColumn) => ({
  name,
  title: head,
  type: type === 'text' ? 'string' : type,
  ...(unit === undefined ? {} : { unit }),
  ...(meaning === undefined ? {} : { description: meaning }),
});

/**
 * Tables as one JSON document: what it is and where from, then each table with its columns described and its rows as
 * records. Each record has a line, so that a text editor can show it.
 */
export function jsonOf(tables: readonly FileTable[], notes: FileNotes): string {
  const lines = (list: readonly object[]) =>
    list.map((one) => `        ${JSON.stringify(one)}`).join(',\n');
  const parts = tables.map(
    (table) =>
      `    ${JSON.stringify(table.name)}: {\n      "title": ${JSON.stringify(table.title)},\n` +
      `      "columns": [\n${lines(table.columns.map(described))}\n      ],\n` +
      `      "rows": [\n${lines(recordsOf(table))}\n      ]\n    }`,
  );
  const metadata = JSON.stringify(notesByName(notes), null, 2).replaceAll('\n', '\n  ');
  return `{\n  "metadata": ${metadata},\n  "tables": {\n${parts.join(',\n')}\n  }\n}\n`;
}
