import type { FileNotes, FileTable } from '../dataset/files/file-table';
import type { Lang } from '../i18n';
import type { Fault } from '../store/load-error';

/** Formats of one table. */
export type TableFormat = 'xlsx' | 'csv' | 'plain' | 'json' | 'parquet';
/** Formats of the whole package: `zip` is the package as it is published. */
export type PackageFormat = TableFormat | 'zip';
/** Formats of what a view shows. */
export type ViewFormat = TableFormat | 'geojson';

/** A file to make. */
export type Job =
  | {
      readonly kind: 'table';
      readonly format: TableFormat;
      readonly table: FileTable;
      readonly notes: FileNotes;
      readonly lang: Lang;
    }
  /** `map`: a map file as it is published. `table`: a row a region. */
  | {
      readonly kind: 'map';
      readonly map: unknown;
      readonly table: FileTable;
      readonly notes: FileNotes;
    }
  /** `folder`: where the package is, absolute, ending in /data/. `version`: the one that it must be. */
  | {
      readonly kind: 'package';
      readonly format: PackageFormat;
      readonly folder: string;
      readonly version: string;
      readonly notes: FileNotes;
      /** Citations that go into a zip, by file name. */
      readonly citations: Readonly<Record<string, string>>;
      readonly lang: Lang;
    };

/** What the thread says: that it runs; then the file, or why there is none. */
export type JobReply =
  | { readonly kind: 'hello' }
  | { readonly kind: 'made'; readonly file: Blob }
  | { readonly kind: 'failed'; readonly fault: Fault };

/** How each format's file ends, and its media type. */
export const FORMATS: Readonly<
  Record<ViewFormat | 'zip', readonly [ending: string, type: string]>
> = {
  xlsx: ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  csv: ['csv', 'text/csv;charset=utf-8'],
  plain: ['csv', 'text/csv;charset=utf-8'],
  json: ['json', 'application/json'],
  parquet: ['parquet', 'application/vnd.apache.parquet'],
  geojson: ['geojson', 'application/geo+json'],
  zip: ['zip', 'application/zip'],
};
