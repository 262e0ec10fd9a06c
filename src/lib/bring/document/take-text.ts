import { startWorker, workerAddress } from '../../browser/start-worker';
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
export async function takeText(source: Source, options: TakeOptions): Promise<TakenText> {
  if ('data' in source) checkSize(source.data.size);
  const { signal } = options;
  if (signal.aborted) throw new DocumentError('aborted');
  return Promise.race([givenUp(signal), inThread(source, options)]);
}

function givenUp(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(new DocumentError('aborted')), { once: true }),
  );
}

async function inThread(source: Source, { signal, onProgress }: TakeOptions): Promise<TakenText> {
  const worker = await startWorker(address);
  if (worker === 'none') throw new DocumentError('no-reader', 'no thread starts');
  const end = (): void => worker.terminate();
  try {
    signal.throwIfAborted();
    signal.addEventListener('abort', end, { once: true });
    return await answerOf(worker, source, onProgress);
  } finally {
    signal.removeEventListener('abort', end);
    end();
  }
}

function answerOf(
  worker: Worker,
  source: Source,
  onProgress: TakeOptions['onProgress'],
): Promise<TakenText> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      if (data.kind === 'progress') onProgress?.(data.share);
      if (data.kind === 'taken') resolve(data.taken);
      if (data.kind === 'failed') reject(new DocumentError(data.reason, data.detail));
    };
    worker.onerror = ({ message }) => reject(new DocumentError('no-reader', message));
    worker.postMessage(source);
  });
}
