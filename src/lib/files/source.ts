import type { Spreadsheet } from '../charts/table/spreadsheet';
import type { Loaded, Measure } from '../domain';
import type { Shown } from '../view/explore/rows';
import type { Speech } from '../view/wording';
import type { FiguredRow } from './view-table';

/** What the files of a view are made of. */
export interface ViewSource extends Speech {
  readonly kind: 'view';
  readonly loaded: Pick<Loaded, 'version'>;
  readonly shown: Shown;
  /** Rows as the table shows them, with what is told beside. */
  readonly rows: readonly FiguredRow[];
  readonly measures: readonly Measure[];
  /** The table as people's spreadsheets have it. */
  readonly spreadsheet: Spreadsheet;
  /** The sentence that says what is shown. */
  readonly finding: string;
  /** The file of the map shown. */
  readonly map: () => Promise<unknown>;
  /** Parts of the files' name. */
  readonly name: readonly string[];
}

/** The whole package. */
export interface PackageSource {
  readonly kind: 'package';
  readonly lang: Speech['lang'];
  readonly loaded: Pick<Loaded, 'version' | 'held'>;
  readonly name: readonly string[];
}

export type FilesSource = ViewSource | PackageSource;
