import type { FileTable } from '../dataset/files/file-table';
import type { Lang } from '../i18n';
import { fileTexts } from '../i18n/texts/files';

/** A table that says what the columns of other tables hold. */
export function columnsTable(tables: readonly FileTable[], lang: Lang): FileTable {
  const { about, columnsSheet } = fileTexts(lang);
  const columns = (['table', 'column', 'type', 'meaning'] as const).map(
    (name) => ({ name, head: about[name], type: 'text' }) as const,
  );
  return {
    name: 'columns',
    title: columnsSheet,
    columns,
    rows: tables.flatMap((table) =>
      table.columns.map(({ head, type, meaning = '' }) => [table.title, head, type, meaning]),
    ),
  };
}
