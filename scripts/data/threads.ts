import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Piscina } from 'piscina';
import { bundle } from './bundle';

/** Until a thread has started, another reads so many texts: fewer are not worth one of their own. */
const TEXTS_A_THREAD = 60;

/** How many threads read some texts: one for each that the machine runs at once, as far as there are enough. */
export function threadsFor(texts: number, cores = availableParallelism()): number {
  return Math.max(1, Math.min(cores, Math.ceil(texts / TEXTS_A_THREAD)));
}

/**
 * How much V8 draws into one function as it optimises it, in bytes of its code; its own measure is 920. Every thread
 * optimises the engine for itself, beside its reading, on the cores that other threads would read on: this spares a third
 * of all the work on 450 texts.
 */
const INLINED = 200;

/** What is done in threads, and how. */
export interface Work<Task> {
  /** A file whose default export does one task. */
  readonly file: URL;
  readonly threads: number;
  /** What every thread is handed as it starts. */
  readonly workerData?: unknown;
  /** The error that a task ends with, told with its name. */
  readonly failed: (task: Task, why: string) => Error;
  readonly onDone?: (done: number) => void;
}

/** The answers to all tasks, in their order, whichever thread had which. The first that fails ends the work. */
export async function inThreads<Task, Answer>(
  tasks: readonly Task[],
  { file, threads, workerData, failed, onDone }: Work<Task>,
): Promise<Answer[]> {
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${INLINED}`);
  const program = await bundle(file);
  const pool = new Piscina<Task, Answer>({
    filename: program.file,
    execArgv: [],
    workerData,
    minThreads: threads,
    maxThreads: threads,
  });
  let done = 0;
  try {
    return await Promise.all(
      tasks.map(async (task) => {
        const answer = await pool.run(task).catch((error: unknown) => {
          throw failed(task, error instanceof Error ? error.message : String(error));
        });
        onDone?.(++done);
        return answer;
      }),
    );
  } finally {
    // An answer that comes while the pool ends belongs to no task any more, which the pool would throw.
    pool.on('error', () => undefined);
    await pool.destroy();
    program.remove();
  }
}
