/** The thread that fetches, verifies, parses and stores, so that the page stays free. */
import { buffersOf } from '../dataset/columns';
import { browser, loadPackage } from './sync-package';
import { loadMap } from './sync-map';
import { asLoadError } from './load-error';
import type { Reply, Request } from './protocol';

const world = browser();
const running = new Map<number, AbortController>();

const reply = (message: Reply, transfer: Transferable[] = []): void =>
  globalThis.postMessage(message, { transfer });

async function serve(
  request: Exclude<Request, { kind: 'abort' }>,
  signal: AbortSignal,
): Promise<void> {
  const { id } = request;
  try {
    if (request.kind === 'geo') {
      reply({ kind: 'geo', id, text: await loadMap(request.base, request.adcode, world, signal) });
      return;
    }
    const answer = await loadPackage(
      request.base,
      request.want,
      world,
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

globalThis.addEventListener('message', (event: MessageEvent<Request>) => {
  const request = event.data;
  if (request.kind === 'abort') {
    running.get(request.id)?.abort();
    return;
  }
  const controller = new AbortController();
  running.set(request.id, controller);
  void serve(request, controller.signal);
});

reply({ kind: 'hello' });
