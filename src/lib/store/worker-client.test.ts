import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PackageTables } from './sync-package';
import type { WorkerReply, WorkerMessage } from './protocol';

/** A worker that a test plays by hand. */
class FakeWorker extends EventTarget {
  static last: FakeWorker;
  readonly sent: WorkerMessage[] = [];
  constructor() {
    super();
    FakeWorker.last = this;
  }
  postMessage(request: WorkerMessage): void {
    this.sent.push(request);
  }
  terminate(): void {
    this.sent.length = 0;
  }
  say(reply: WorkerReply): void {
    this.dispatchEvent(new MessageEvent('message', { data: reply }));
  }
  die(): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message: 'boom' }));
  }
}

const ANSWER: PackageTables = {
  version: '1',
  years: [2024],
  held: [2024],
  tables: {},
  persistence: 'stored',
  memoryReason: 'none',
  freshness: 'current',
  warnings: [],
};

async function start() {
  const { getLoader } = await import('./worker-client');
  const starting = getLoader();
  FakeWorker.last.say({ kind: 'hello' });
  return { loader: await starting, worker: FakeWorker.last };
}
const LATEST = { years: 'latest', parts: ['observations'] } as const;
const quiet = (): void => undefined;

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the worker', () => {
  it('answers each request by its number, whatever the order', async () => {
    const { loader, worker } = await start();
    const seen: string[] = [];
    const signal = new AbortController().signal;
    const data = loader.load('/data/', LATEST, ({ phase }) => seen.push(phase), signal);
    const map = loader.geo('/geo/', '100000', signal);
    expect(worker.sent).toMatchObject([
      { kind: 'load', id: 1 },
      { kind: 'geo', id: 2, adcode: '100000' },
    ]);
    worker.say({ kind: 'geo', id: 2, text: '{}' });
    worker.say({
      kind: 'progress',
      id: 1,
      progress: { phase: 'parse', file: '', done: 0, total: 0 },
    });
    worker.say({ kind: 'loaded', id: 1, answer: ANSWER });
    expect(await map).toBe('{}');
    expect(await data).toBe(ANSWER);
    expect(seen).toEqual(['parse']);
  });

  it('leaves what is made of an answer to a task after the one that took it in', async () => {
    const { loader, worker } = await start();
    const steps: string[] = [];
    const data = loader
      .load('/data/', LATEST, quiet, new AbortController().signal)
      .then(() => steps.push('made'));
    setTimeout(() => steps.push('next task'));
    worker.say({ kind: 'loaded', id: 1, answer: ANSWER });
    await data;
    expect(steps).toEqual(['next task', 'made']);
  });

  it('passes faults on with their types', async () => {
    const { loader, worker } = await start();
    const loading = loader.load('/data/', LATEST, quiet, new AbortController().signal);
    worker.say({ kind: 'failed', id: 1, fault: { reason: 'hash', file: 'a.csv', detail: 'x' } });
    await expect(loading).rejects.toMatchObject({
      name: 'LoadError',
      reason: 'hash',
      remedy: 'publisher',
    });
  });

  it('is told of a request given up, and its late reply is dropped', async () => {
    const { loader, worker } = await start();
    const controller = new AbortController();
    const seen: string[] = [];
    const first = loader.load('/data/', LATEST, ({ phase }) => seen.push(phase), controller.signal);
    controller.abort();
    await expect(first).rejects.toMatchObject({ reason: 'aborted' });
    expect(worker.sent[1]).toEqual({ kind: 'abort', id: 1 });
    const second = loader.load('/data/', LATEST, quiet, new AbortController().signal);
    worker.say({
      kind: 'progress',
      id: 1,
      progress: { phase: 'write', file: '', done: 0, total: 0 },
    });
    worker.say({ kind: 'loaded', id: 1, answer: { ...ANSWER, version: 'old' } });
    worker.say({ kind: 'loaded', id: 2, answer: ANSWER });
    expect((await second).version).toBe('1');
    expect(seen).toEqual([]);
  });

  it('that dies fails what is under way', async () => {
    const { loader, worker } = await start();
    const loading = loader.load('/data/', LATEST, quiet, new AbortController().signal);
    worker.die();
    await expect(loading).rejects.toMatchObject({ reason: 'internal', detail: 'boom' });
  });

  it('that is ended, which its lock tells, fails what is under way; the next call starts another', async () => {
    const locks = new Map<string, () => void>();
    const request = (name: string, granted: () => void) => locks.set(name, granted);
    vi.stubGlobal('navigator', { locks: { request } });
    const { loader, worker } = await start();
    const loading = loader.load('/data/', LATEST, quiet, new AbortController().signal);
    for (const [name, granted] of locks) if (name.startsWith('biaochi-worker')) granted();
    await expect(loading).rejects.toMatchObject({ reason: 'worker', remedy: 'retry' });
    await start();
    expect(FakeWorker.last).not.toBe(worker);
  });

  it('is one for the page', async () => {
    const { loader } = await start();
    const { getLoader } = await import('./worker-client');
    expect(await getLoader()).toBe(loader);
  });
});

describe('without a worker the page does the work', () => {
  it('where none can be made', async () => {
    vi.stubGlobal('Worker', undefined);
    const { getLoader } = await import('./worker-client');
    expect((await getLoader()).noWorkerReason).toBe('no Web Worker');
  });
  it('where its script does not load', async () => {
    const { getLoader } = await import('./worker-client');
    const starting = getLoader();
    FakeWorker.last.die();
    expect((await starting).noWorkerReason).toBe('boom');
  });
  it('where it never says hello', async () => {
    vi.useFakeTimers();
    const { getLoader } = await import('./worker-client');
    const starting = getLoader();
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    expect((await starting).noWorkerReason).toMatch(/did not start in time/);
  });
});
