import { startThread } from '../browser/thread';
import { LoadError } from '../store/load-error';
import type { Job, JobReply } from './job';
import workerUrl from './worker?worker&url';

/** The thread's address, as browsers with trusted types want it. */
const trustedUrl =
  globalThis.window?.trustedTypes
    ?.createPolicy('biaochi-files', { createScriptURL: () => workerUrl })
    .createScriptURL('') ?? workerUrl;

/** Makes a file in a thread of its own; in the page where none starts. Rejects with LoadError. */
export async function makeFileInWorker(job: Job): Promise<Blob> {
  const started = await startThread(() => new Worker(trustedUrl, { type: 'module' }));
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
