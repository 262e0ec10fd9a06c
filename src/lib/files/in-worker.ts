import { askThread, ThreadOver } from '../browser/ask-thread';
import { workerAddress } from '../browser/start-worker';
import { LoadError } from '../store/load-error';
import type { Job, JobReply } from './job';
import workerUrl from './worker?worker&url';

const address = workerAddress('biaochi-files', workerUrl);

/**
 * Makes a file in a thread of its own, which ends with the signal; in the page where none starts. Rejects with LoadError, or
 * with the signal's reason.
 */
export async function makeFileInWorker(job: Job, signal: AbortSignal): Promise<Blob> {
  const made = await askThread<Job, JobReply, Blob>(address, {
    question: job,
    signal,
    hear: (reply, { done, failed }) => {
      if (reply.kind === 'made') done(reply.file);
      if (reply.kind === 'failed') failed(new LoadError(reply.fault));
    },
  }).catch((error: unknown) => {
    if (!(error instanceof ThreadOver)) throw error;
    throw new LoadError({ reason: 'worker', file: '', detail: error.message });
  });
  return made === 'none' ? (await import('./make-file')).makeFile(job) : made;
}
