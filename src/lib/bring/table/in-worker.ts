import type { Observation } from '../../domain';
import type { Desk, Kept, Opened } from './desk';
import { TableFailure } from './failure';
import type { Answer, Question, Said } from './messages';
import type { Review } from './review';
import type { OnProgress } from './rows';
import workerUrl from './worker?worker&url';

/** A thread that has not said hello by then is taken for dead, ms: a blocked script is silent in some browsers. */
const HELLO = 8000;

/** The thread's address, as browsers with trusted types want it. */
const trustedUrl =
  globalThis.window?.trustedTypes
    ?.createPolicy('biaochi-table', { createScriptURL: () => workerUrl })
    .createScriptURL('') ?? workerUrl;

/** A desk that can be cleared at any moment: what is under way ends unsaid. */
export interface OwnDesk extends Desk {
  readonly clear: () => void;
}

/** A desk in a thread of its own; in the page where none starts. */
export async function startDesk(): Promise<OwnDesk> {
  const worker = await startWorker();
  if (worker !== 'none') return deskIn(worker);
  const { deskHere } = await import('./desk');
  return { ...deskHere(), clear: () => undefined };
}

/** A thread that said hello; `none` where none did. */
async function startWorker(): Promise<Worker | 'none'> {
  let worker: Worker;
  try {
    worker = new Worker(trustedUrl, { type: 'module' });
  } catch {
    return 'none';
  }
  const hello = await new Promise<boolean>((resolve) => {
    worker.onmessage = () => resolve(true);
    worker.onerror = () => resolve(false);
    setTimeout(() => resolve(false), HELLO);
  });
  if (hello) return worker;
  worker.terminate();
  return 'none';
}

/** A question that waits for its answer. */
interface Waiting {
  readonly done: (answer: Answer) => void;
  readonly failed: (error: TableFailure) => void;
  readonly onProgress?: OnProgress;
  readonly onPart?: (part: readonly Observation[]) => void;
}

function deskIn(worker: Worker): OwnDesk {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  worker.onmessage = ({ data }: MessageEvent<Said>) => {
    if (data.kind === 'hello') return;
    const one = waiting.get(data.id);
    if (data.kind === 'progress') return one?.onProgress?.(data.progress);
    if (data.kind === 'part') return one?.onPart?.(data.part);
    waiting.delete(data.id);
    if (data.kind === 'done') one?.done(data.answer);
    else one?.failed(new TableFailure(data.reason));
  };
  // It ran out of memory, or could not be fetched whole.
  worker.onerror = () => {
    for (const { failed } of waiting.values()) failed(new TableFailure({ why: 'worker' }));
    waiting.clear();
  };
  /** The thread answers each kind of question in its own form. */
  const ask = <T extends Answer>(
    question: Question,
    on: Pick<Waiting, 'onProgress' | 'onPart'> = {},
  ): Promise<T> =>
    new Promise((resolve, failed) => {
      asked += 1;
      waiting.set(asked, { ...on, failed, done: (answer) => resolve(answer as T) });
      worker.postMessage({ id: asked, question });
    });
  return {
    open: (one, onProgress) => ask<Opened>({ kind: 'open', asked: one }, { onProgress }),
    headsAt: (row, whole) => ask<Opened>({ kind: 'headsAt', row, whole }),
    review: (mapping, answers) => ask<Review>({ kind: 'review', mapping, answers }),
    take: (mapping, answers, onPart) => ask<Kept>({ kind: 'take', mapping, answers }, { onPart }),
    clear: () => worker.terminate(),
  };
}
