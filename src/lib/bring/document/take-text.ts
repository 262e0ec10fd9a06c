import { askThread, ThreadOver } from '../../browser/ask-thread';
import { workerAddress } from '../../browser/start-worker';
import { DocumentError, type TakenText } from './document';
import workerUrl from './document-worker?worker&url';
import { checkSize } from './limits';
import type { Reply, Source } from './protocol';

const address = workerAddress('biaochi-documents', workerUrl);

/** How text is taken: until when, and who hears the share that is done. */
export interface TakeOptions {
  readonly signal: AbortSignal;
  readonly onProgress?: (share: number) => void;
}

/**
 * Takes the text of a document, or cleans pasted text, in a thread of its own that ends with it, or with the signal. Never in
 * the page: a broken PDF may keep a reader busy for long, and the page's own copy of the readers would be kept on every
 * device. Rejects with DocumentError.
 */
export async function takeText(
  source: Source,
  { signal, onProgress }: TakeOptions,
): Promise<TakenText> {
  if ('data' in source) checkSize(source.data.size);
  const taken = await askThread<Source, Reply, TakenText>(address, {
    question: source,
    signal,
    hear: (reply, { done, failed }) => {
      if (reply.kind === 'progress') onProgress?.(reply.share);
      if (reply.kind === 'taken') done(reply.taken);
      if (reply.kind === 'failed') failed(new DocumentError(reply.reason, reply.detail));
    },
  }).catch((error: unknown) => {
    if (signal.aborted) throw new DocumentError('aborted');
    throw error instanceof ThreadOver ? new DocumentError('ended', error.message) : error;
  });
  if (taken === 'none') throw new DocumentError('no-reader', 'no thread starts');
  return taken;
}
