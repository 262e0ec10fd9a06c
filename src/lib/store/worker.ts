/** The thread that fetches, verifies, parses and stores, so that the page stays free. */
import { live } from '../browser/thread-life';
import { buffersOf } from '../dataset/buffers';
import { browser, loadPackage } from './sync-package';
import { loadMap } from './sync-map';
import { asLoadError } from './load-error';
import type { WorkerReply, WorkerMessage } from './protocol';

const environment = browser();
const running = new Map<number, AbortController>();

const reply = (message: WorkerReply, transfer: Transferable[] = []): void =>
  globalThis.postMessage(message, { transfer });

async function serve(
  message: Exclude<WorkerMessage, { kind: 'abort' }>,
  signal: AbortSignal,
): Promise<void> {
  const { id } = message;
  try {
    if (message.kind === 'geo') {
      reply({
        kind: 'geo',
        id,
        text: await loadMap(message.base, message.adcode, environment, signal),
      });
      return;
    }
    const answer = await loadPackage(
      message.base,
      message.request,
      environment,
      (progress) => reply({ kind: 'progress', id, progress }),
      signal,
    );
    reply({ kind: 'loaded', id, answer }, Object.values(answer.tables).flatMap(buffersOf));
  } catch (error) {
    const { reason, file, detail } = asLoadError(error);
    reply({ kind: 'failed', id, fault: { reason, file, detail } });
  } finally {
    running.delete(id);
  }
}

globalThis.addEventListener('message', (event: MessageEvent<WorkerMessage>) => {
  const message = event.data;
  if (message.kind === 'abort') {
    running.get(message.id)?.abort();
    return;
  }
  const controller = new AbortController();
  running.set(message.id, controller);
  void serve(message, controller.signal);
});

live(() => reply({ kind: 'hello' }));
