/** The thread that writes files, so that the page stays free. It makes one and is ended. */
import { live } from '../browser/thread-life';
import { asLoadError } from '../store/load-error';
import type { Job, JobReply } from './job';
import { makeFile } from './make-file';

const reply = (message: JobReply): void => globalThis.postMessage(message);

globalThis.addEventListener('message', ({ data }: MessageEvent<Job>) => {
  makeFile(data).then(
    (file) => reply({ kind: 'made', file }),
    (error: unknown) => {
      const { reason, file, detail } = asLoadError(error);
      reply({ kind: 'failed', fault: { reason, file, detail } });
    },
  );
});
live(() => reply({ kind: 'hello' }));
