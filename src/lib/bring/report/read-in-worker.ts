import { askThread } from '../../browser/ask-thread';
import { workerAddress } from '../../browser/start-worker';
import type { Refused, ReportReading, ToRead } from './reading';
import workerUrl from './worker?worker&url';
import type { ReadingReply } from './worker';

const address = workerAddress('biaochi-reading', workerUrl);

/**
 * Reads a report in a thread of its own; in the page where none starts. Rejects with ThreadOver where the thread dies, with
 * Error where the reading fails, and with the signal's reason when given up.
 */
export async function readInWorker(
  asked: ToRead,
  signal: AbortSignal,
): Promise<ReportReading | Refused> {
  const read = await askThread<ToRead, ReadingReply, ReportReading | Refused>(address, {
    question: asked,
    signal,
    hear: (reply, { done, failed }) => {
      if (reply.kind === 'failed') failed(new Error(reply.detail));
      else if (reply.kind !== 'hello') done(reply);
    },
  });
  return read === 'none' ? (await import('./reading')).readBrought(asked) : read;
}
