import { exportCsv } from '$lib/dataset/export';
import { statementRow } from '$lib/dataset/tables/statements';
import { STATEMENTS } from '$lib/dataset/tables/statements.schema';
import type { Lang } from '$lib/i18n';
import { download, fileName } from '$lib/browser/download';
import { fullName } from '$lib/view';
import type { Entry } from '$lib/view/statements/entry';

/** The columns of statements-YEAR.csv, and the region's name after its code. */
const COLUMNS = STATEMENTS.fields.flatMap(({ name }) =>
  name === 'adcode' ? [name, 'region'] : [name],
);

/** Saves statements as a CSV file, in their order. In: the parts of its name. */
export function saveStatements(
  entries: readonly Entry[],
  lang: Lang,
  name: readonly string[],
): void {
  const rows = entries.map(({ statement, region }) => ({
    ...statementRow(statement),
    region: fullName(region, lang),
  }));
  const file = fileName(name, 'csv');
  download(new File([exportCsv(COLUMNS, rows)], file, { type: 'text/csv;charset=utf-8' }));
}
