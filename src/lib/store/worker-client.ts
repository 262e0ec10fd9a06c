import { whenOver } from '../browser/thread-life';
import workerUrl from './worker?worker&url';
import type { Request } from '../dataset/partitions';
import type { PackageTables } from './sync-package';
import { LoadError, type Fault } from './load-error';
import type { Progress } from './result';
import type { WorkerReply, WorkerMessage } from './protocol';

/** What loads the data: the worker, or the page itself where no worker starts. */
export interface Loader {
  load(
    base: string,
    request: Request,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<PackageTables>;
  geo(base: string, adcode: string, signal: AbortSignal): Promise<string>;
  /** Why it is not a worker; empty where it is. */
  readonly noWorkerReason: string;
}

/** A worker that has not said hello by then is taken for dead, in milliseconds: a blocked script is silent in some browsers. */
const HELLO = 8000;

let loader: Promise<Loader> | undefined;

/** The worker's address, as browsers with trusted types want it: no other one can be had of this policy. */
const trustedUrl =
  globalThis.window?.trustedTypes
    ?.createPolicy('biaochi-worker', { createScriptURL: () => workerUrl })
    .createScriptURL('') ?? workerUrl;

/** The one worker of the page, started at the first call; a loader in the page where it cannot start. */
export function getLoader(): Promise<Loader> {
  loader ??= startWorker().catch(async (error: unknown) =>
    loadInPage(error instanceof Error ? error.message : String(error)),
  );
  // Without a network the module may not come either: the next call tries anew.
  loader.catch(() => (loader = undefined));
  return loader;
}

/** The same work in the page, from a module that is only fetched for it. */
async function loadInPage(noWorkerReason: string): Promise<Loader> {
  const [{ browser, loadPackage }, { loadMap }] = await Promise.all([
    import('./sync-package'),
    import('./sync-map'),
  ]);
  const environment = browser();
  return {
    noWorkerReason,
    load: (base, request, onProgress, signal) =>
      loadPackage(base, request, environment, onProgress, signal),
    geo: (base, adcode, signal) => loadMap(base, adcode, environment, signal),
  };
}

function startWorker(): Promise<Loader> {
  return new Promise((resolve, reject) => {
    if (typeof Worker === 'undefined') throw new Error('no Web Worker');
    const name = `biaochi-worker-${Math.random()}`;
    const worker = new Worker(trustedUrl, { type: 'module', name });
    const calls = new Calls((message) => worker.postMessage(message));
    const late = setTimeout(() => {
      worker.terminate();
      reject(new Error('the worker did not start in time'));
    }, HELLO);
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) => {
      if (data.kind === 'hello') {
        clearTimeout(late);
        resolve(calls);
        whenOver(name, () => {
          // The next call starts another.
          loader = undefined;
          calls.failAll({ reason: 'worker', file: '', detail: '' });
        });
      } else calls.hear(data);
    });
    worker.addEventListener('error', (event) => {
      clearTimeout(late);
      const detail = event.message || 'the worker did not start';
      reject(new Error(detail));
      calls.failAll({ reason: 'internal', file: 'worker', detail });
    });
  });
}

interface Call {
  readonly onProgress: (progress: Progress) => void;
  readonly done: (reply: Extract<WorkerReply, { kind: 'loaded' | 'geo' }>) => void;
  readonly fail: (fault: Fault) => void;
}

/** Requests under way, by number. */
class Calls implements Loader {
  readonly noWorkerReason = '';
  readonly #open = new Map<number, Call>();
  #next = 1;

  constructor(readonly send: (message: WorkerMessage) => void) {}

  load(
    base: string,
    request: Request,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<PackageTables> {
    return this.#call((id) => ({ kind: 'load', id, base, request }), onProgress, signal).then(
      (reply) => {
        if (reply.kind === 'loaded') return reply.answer;
        throw new TypeError(reply.kind);
      },
    );
  }

  geo(base: string, adcode: string, signal: AbortSignal): Promise<string> {
    const quiet = (): void => undefined;
    return this.#call((id) => ({ kind: 'geo', id, base, adcode }), quiet, signal).then((reply) => {
      if (reply.kind === 'geo') return reply.text;
      throw new TypeError(reply.kind);
    });
  }

  hear(reply: Exclude<WorkerReply, { kind: 'hello' }>): void {
    const call = this.#open.get(reply.id);
    if (!call) return; // given up meanwhile
    if (reply.kind === 'progress') return call.onProgress(reply.progress);
    this.#open.delete(reply.id);
    if (reply.kind === 'failed') call.fail(reply.fault);
    // To take a large answer in is a task, what is made of it another: the page answers between them.
    else setTimeout(() => call.done(reply));
  }

  failAll(fault: Fault): void {
    for (const call of this.#open.values()) call.fail(fault);
    this.#open.clear();
  }

  #call(
    message: (id: number) => WorkerMessage,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<Extract<WorkerReply, { kind: 'loaded' | 'geo' }>> {
    const id = this.#next++;
    return new Promise((done, reject) => {
      const fail = (fault: Fault): void => reject(new LoadError(fault));
      const giveUp = (): void => {
        this.#open.delete(id);
        this.send({ kind: 'abort', id });
        fail({ reason: 'aborted', file: '', detail: 'given up' });
      };
      if (signal.aborted) return giveUp();
      signal.addEventListener('abort', giveUp, { once: true });
      const settle = (): void => signal.removeEventListener('abort', giveUp);
      this.#open.set(id, {
        onProgress,
        done: (reply) => (settle(), done(reply)),
        fail: (fault) => (settle(), fail(fault)),
      });
      this.send(message(id));
    });
  }
}
