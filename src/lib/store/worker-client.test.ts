import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from './sync-package';
import type { Reply, Request } from './protocol';

/** A worker that a test plays by hand. */
class FakeWorker extends EventTarget {
  static last: FakeWorker;
  readonly sent: Request[] = [];
  constructor() {
    super();
    FakeWorker.last = this;
  }
  postMessage(request: Request): void {
    this.sent.push(request);
  }
  terminate(): void {
    this.sent.length = 0;
  }
  say(reply: Reply): void {
    this.dispatchEvent(new MessageEvent('message', { data: reply }));
  }
  die(): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message: 'boom' }));
  }
}

const ANSWER: Answer = {
  version: '1',
  years: [2024],
  tables: {},
  persistence: 'stored',
  memoryReason: 'none',
  freshness: 'current',
  warnings: [],
};

async function start() {
  const { getHands } = await import('./worker-client');
  const starting = getHands();
  FakeWorker.last.say({ kind: 'hello' });
  return { hands: await starting, worker: FakeWorker.last };
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
    const { hands, worker } = await start();
    const seen: string[] = [];
    const signal = new AbortController().signal;
    const data = hands.load('/data/', LATEST, ({ phase }) => seen.push(phase), signal);
    const map = hands.geo('/geo/', '100000', signal);
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

  it('passes faults on with their types', async () => {
    const { hands, worker } = await start();
    const loading = hands.load('/data/', LATEST, quiet, new AbortController().signal);
    worker.say({ kind: 'failed', id: 1, fault: { reason: 'hash', file: 'a.csv', detail: 'x' } });
    await expect(loading).rejects.toMatchObject({
      name: 'LoadError',
      reason: 'hash',
      remedy: 'publisher',
    });
  });

  it('is told of a request given up, and its late reply is dropped', async () => {
    const { hands, worker } = await start();
    const controller = new AbortController();
    const seen: string[] = [];
    const first = hands.load('/data/', LATEST, ({ phase }) => seen.push(phase), controller.signal);
    controller.abort();
    await expect(first).rejects.toMatchObject({ reason: 'aborted' });
    expect(worker.sent[1]).toEqual({ kind: 'abort', id: 1 });
    const second = hands.load('/data/', LATEST, quiet, new AbortController().signal);
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
    const { hands, worker } = await start();
    const loading = hands.load('/data/', LATEST, quiet, new AbortController().signal);
    worker.die();
    await expect(loading).rejects.toMatchObject({ reason: 'internal', detail: 'boom' });
  });

  it('is one for the page', async () => {
    const { hands } = await start();
    const { getHands } = await import('./worker-client');
    expect(await getHands()).toBe(hands);
  });
});

describe('without a worker the page does the work', () => {
  it('where none can be made', async () => {
    vi.stubGlobal('Worker', undefined);
    const { getHands } = await import('./worker-client');
    expect((await getHands()).instead).toBe('no Web Worker');
  });
  it('where its script does not load', async () => {
    const { getHands } = await import('./worker-client');
    const starting = getHands();
    FakeWorker.last.die();
    expect((await starting).instead).toBe('boom');
  });
  it('where it never says hello', async () => {
    vi.useFakeTimers();
    const { getHands } = await import('./worker-client');
    const starting = getHands();
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    expect((await starting).instead).toMatch(/did not start in time/);
  });
});
