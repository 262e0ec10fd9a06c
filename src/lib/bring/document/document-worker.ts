/** The thread that takes text from a document, so that the page stays free. It reads one and is ended. */
import { live } from '../../browser/thread-life';
import { cmapOf } from './cmap-files';
import { DocumentError, type TakenText } from './document';
import type { Reply, Source } from './protocol';
import { readDocument, readPastedText } from './read-document';

const reply = (message: Reply): void => globalThis.postMessage(message);

async function take(source: Source): Promise<TakenText> {
  if ('pasted' in source) return readPastedText(source.pasted);
  const bytes = new Uint8Array(await source.data.arrayBuffer());
  const onProgress = (share: number): void => reply({ kind: 'progress', share });
  return readDocument(bytes, source.name, { cmap: cmapOf, onProgress });
}

globalThis.addEventListener('message', ({ data }: MessageEvent<Source>) => {
  take(data).then(
    (taken) => reply({ kind: 'taken', taken }),
    (error: unknown) => {
      // The file itself may be gone by now, or on a drive that is.
      const { reason, detail } =
        error instanceof DocumentError ? error : new DocumentError('broken', String(error));
      reply({ kind: 'failed', reason, detail });
    },
  );
});
live(() => reply({ kind: 'hello' }));
