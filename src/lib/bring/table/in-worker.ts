import { startWorker, workerAddress } from '../../browser/start-worker';
import type { Observation } from '../../domain';
import type { Desk, Kept, Opened } from './desk';
import { TableFailure } from './failure';
import type { Answer, Question, Said } from './messages';
import type { Review } from './review';
import type { OnProgress } from './rows';
import workerUrl from './worker?worker&url';

const address = workerAddress('biaochi-table', workerUrl);

/** A desk that can be cleared at any moment: what is under way ends unsaid. */
export interface OwnDesk extends Desk {
  readonly clear: () => void;
}

/** A desk in a thread of its own; in the page where none starts. */
export async function startDesk(): Promise<OwnDesk> {
  const worker = await startWorker(address);
  if (worker !== 'none') return deskIn(worker);
  const { deskHere } = await import('./desk');
  return { ...deskHere(), clear: () => undefined };
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
  // It ran out of memory and was ended, or could not be fetched whole.
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
    clear: () => {
      worker.onerror = null;
      worker.terminate();
    },
  };
}
