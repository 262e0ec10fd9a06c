import { startWorker } from './start-worker';

/** A thread ended before it had answered. */
export class ThreadOver extends Error {
  override readonly name = 'ThreadOver';
}

/** What becomes of a question: one of the two, once. */
export interface Settling<Answer> {
  readonly done: (answer: Answer) => void;
  readonly failed: (reason: Error) => void;
}

/** What a thread is asked, until when, and who makes of what it says an answer. */
export interface Asking<Question, Reply, Answer> {
  readonly question: Question;
  readonly signal: AbortSignal;
  readonly hear: (reply: Reply, settling: Settling<Answer>) => void;
}

/**
 * Asks a thread of its own, which is ended with its answer, or at once with the signal; `none` where none starts. Rejects
 * with ThreadOver where it dies, with the signal's reason when given up.
 */
export async function askThread<Question, Reply, Answer>(
  address: string,
  { question, signal, hear }: Asking<Question, Reply, Answer>,
): Promise<Answer | 'none'> {
  const worker = await startWorker(address, signal);
  if (worker === 'none') return 'none';
  try {
    return await new Promise<Answer>((done, failed) => {
      signal.addEventListener('abort', () => failed(signal.reason), { once: true });
      worker.onmessage = ({ data }: MessageEvent<Reply>) => hear(data, { done, failed });
      worker.onerror = ({ message }) => failed(new ThreadOver(message));
      worker.postMessage(question);
    });
  } finally {
    worker.terminate();
  }
}
