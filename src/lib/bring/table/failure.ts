/** Why a file is no table that can be read. */
export type Reason =
  | {
      readonly why:
        'empty' | 'picture' | 'document' | 'old-workbook' | 'binary' | 'broken' | 'worker';
    }
  /** Of a file, or of what is packed in it. */
  | { readonly why: 'large'; readonly bytes: number; readonly most: number }
  | { readonly why: 'long'; readonly rows: number; readonly most: number }
  | { readonly why: 'wide'; readonly columns: number; readonly most: number }
  /** A quote that does not open or close its cell. */
  | { readonly why: 'quote'; readonly row: number };

/** A file that is not read, and why. */
export class TableFailure extends Error {
  override readonly name = 'TableFailure';
  constructor(readonly reason: Reason) {
    super(reason.why);
  }
}
