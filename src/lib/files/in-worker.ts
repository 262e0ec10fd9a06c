import { startWorker, workerAddress } from '../browser/start-worker';
import { LoadError } from '../store/load-error';
import type { Job, JobReply } from './job';
import workerUrl from './worker?worker&url';

const address = workerAddress('biaochi-files', workerUrl);

/** Makes a file in a thread of its own; in the page where none starts. Rejects with LoadError. */
export async function makeFileInWorker(job: Job): Promise<Blob> {
  const started = await startWorker(address);
  if (started === 'none') return (await import('./make-file')).makeFile(job);
  try {
    return await answerOf(started, job);
  } finally {
    started.terminate();
  }
}

function answerOf(worker: Worker, job: Job): Promise<Blob> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<JobReply>) => {
      if (data.kind === 'made') resolve(data.file);
      if (data.kind === 'failed') reject(new LoadError(data.fault));
    };
    worker.onerror = (event) =>
      reject(new LoadError({ reason: 'worker', file: '', detail: event.message }));
    worker.postMessage(job);
  });
}
