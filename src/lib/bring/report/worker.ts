/** The thread that reads reports, so that the page stays free. It reads one and is ended. */
import { live } from '../../browser/thread-life';
import { readBrought, type Refused, type ReportReading, type ToRead } from './reading';

/** What the thread says: that it runs; then the reading, or that it failed. */
export type ReadingReply =
  | { readonly kind: 'hello' }
  | ReportReading
  | Refused
  | { readonly kind: 'failed'; readonly detail: string };

const reply = (message: ReadingReply): void => globalThis.postMessage(message);

globalThis.addEventListener('message', ({ data }: MessageEvent<ToRead>) => {
  try {
    reply(readBrought(data));
  } catch (error) {
    reply({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
  }
});
live(() => reply({ kind: 'hello' }));
