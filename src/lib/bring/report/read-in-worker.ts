import { startWorker, workerAddress } from '../../browser/start-worker';
import type { Refused, ReportReading, ToRead } from './reading';
import workerUrl from './worker?worker&url';
import type { ReadingReply } from './worker';

const address = workerAddress('biaochi-reading', workerUrl);

/**
 * Reads a report in a thread of its own; in the page where none starts. Rejects with Error where the thread dies, and
 * with the signal's reason when given up.
 */
export async function readInWorker(
  asked: ToRead,
  signal: AbortSignal,
): Promise<ReportReading | Refused> {
  const started = await startWorker(address);
  if (started === 'none') return (await import('./reading')).readBrought(asked);
  try {
    return await answerOf(started, asked, signal);
  } finally {
    started.terminate();
  }
}

function answerOf(
  worker: Worker,
  asked: ToRead,
  signal: AbortSignal,
): Promise<ReportReading | Refused> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.onmessage = ({ data }: MessageEvent<ReadingReply>) => {
      if (data.kind === 'failed') reject(new Error(data.detail));
      else if (data.kind !== 'hello') resolve(data);
    };
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(asked);
  });
}
