import { exportCsv, exportTsv } from '$lib/dataset/export';
import { download, fileName } from '$lib/browser/download';
import type { Spreadsheet } from '$lib/charts/table/spreadsheet';

/** A table as text for the clipboard. */
export function tableText({ columns, rows }: Spreadsheet): string {
  return exportTsv(columns, rows);
}

/** Saves a table as a CSV file. In: the parts of its name. */
export function saveTable({ columns, rows }: Spreadsheet, name: readonly string[]): void {
  const file = fileName(name, 'csv');
  download(new File([exportCsv(columns, rows)], file, { type: 'text/csv;charset=utf-8' }));
}
