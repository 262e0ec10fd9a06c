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

/** Starts a thread that says something first; `none` where none does. */
export async function startWorker(address: string): Promise<Worker | 'none'> {
  let worker: Worker;
  try {
    worker = new Worker(address, { type: 'module' });
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
