/** Kinds of documents that text can be taken from. `txt` is pasted text too. */
export type DocumentKind = 'txt' | 'md' | 'html' | 'docx' | 'pdf' | 'doc' | 'ofd';

/** How the text of a file was written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/**
 * What was noticed while the text was taken, for the reader to know: `encoding` it was not UTF-8 · `radicals` so many
 * characters that were radicals or compatibility forms · `page-numbers`, `running-heads` so many lines left out ·
 * `numbers-restored` so many automatic numbers of paragraphs · `footnotes` so many, put behind the text · `deleted` text that
 * changes under review have struck out · `columns` so many pages that are set in two · `vertical` so many pages with text
 * that runs downwards or is turned · `no-text-pages` so many pages without any text, pictures perhaps ·
 * `numbers-lost` automatic numbers that this kind of document does not give away.
 */
export type DocumentNote =
  | { readonly kind: 'encoding'; readonly name: Encoding }
  | { readonly kind: 'numbers-lost' }
  | { readonly kind: CountedNote; readonly count: number };

export type CountedNote =
  | 'radicals'
  | 'page-numbers'
  | 'running-heads'
  | 'numbers-restored'
  | 'footnotes'
  | 'deleted'
  | 'columns'
  | 'vertical'
  | 'no-text-pages';

/** The text of a document: paragraphs and headings a line each. */
export interface TakenText {
  readonly kind: DocumentKind;
  readonly text: string;
  readonly notes: readonly DocumentNote[];
}

/**
 * Why a document gives no text: `empty` nothing is in it · `too-large` larger than any report by far · `unknown-type` of a
 * kind that cannot be read (`detail` names it where it can be told) · `broken` not whole · `locked` by a password ·
 * `no-text` pictures of pages, or letters without meaning · `not-text` bytes that are no text in any encoding known ·
 * `aborted` given up · `no-reader` the script that reads it did not come · `ended` the browser ended the thread that read it.
 */
export type DocumentFault =
  | 'empty'
  | 'too-large'
  | 'unknown-type'
  | 'broken'
  | 'locked'
  | 'no-text'
  | 'not-text'
  | 'aborted'
  | 'no-reader'
  | 'ended';

/** A document gives no text. `detail` is for who looks into it, not worded for readers. */
export class DocumentError extends Error {
  constructor(
    readonly reason: DocumentFault,
    readonly detail = '',
  ) {
    super(detail === '' ? reason : `${reason}: ${detail}`);
    this.name = 'DocumentError';
  }
}

/** A note of how many, where there are any. */
export function counted(kind: CountedNote, count: number): readonly DocumentNote[] {
  return count > 0 ? [{ kind, count }] : [];
}
