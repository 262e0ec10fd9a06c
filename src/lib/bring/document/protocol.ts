import type { DocumentFault, TakenText } from './document';

/** What the thread is asked to read. */
export type Source = { readonly name: string; readonly data: Blob } | { readonly pasted: string };

/** What the thread says: that it runs; how far it is; then the text, or why there is none. */
export type Reply =
  | { readonly kind: 'hello' }
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'taken'; readonly taken: TakenText }
  | { readonly kind: 'failed'; readonly reason: DocumentFault; readonly detail: string };
