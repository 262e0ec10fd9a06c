import { whenOver } from './thread-life';

/** A thread that has not said hello by then is taken for dead, ms: a blocked script is silent in some browsers. */
const HELLO = 8000;

/** The address of a thread's script, as browsers with trusted types want it: a policy is for this one address. */
export function workerAddress(policy: string, url: string): string {
  return (
    globalThis.window?.trustedTypes
      ?.createPolicy(policy, { createScriptURL: () => url })
      .createScriptURL('') ?? url
  );
}

/**
 * Starts a thread that says something first; `none` where none does. That the browser ended it is heard as an error of it.
 * Rejects with the signal's reason when given up meanwhile.
 */
export async function startWorker(address: string, signal?: AbortSignal): Promise<Worker | 'none'> {
  signal?.throwIfAborted();
  const name = `biaochi-thread-${Math.random()}`;
  let worker: Worker;
  try {
    worker = new Worker(address, { type: 'module', name });
  } catch {
    return 'none';
  }
  const hello = await new Promise<boolean>((resolve) => {
    worker.onmessage = () => resolve(true);
    worker.onerror = () => resolve(false);
    setTimeout(() => resolve(false), HELLO);
    signal?.addEventListener('abort', () => resolve(false), { once: true });
  });
  if (!hello || signal?.aborted) {
    worker.terminate();
    signal?.throwIfAborted();
    return 'none';
  }
  whenOver(name, () => worker.dispatchEvent(new ErrorEvent('error', { message: 'it ended' })));
  return worker;
}
