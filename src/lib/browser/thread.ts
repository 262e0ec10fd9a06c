/** A thread that has not said hello by then is taken for dead, ms: a blocked script is silent in some browsers. */
const HELLO = 8000;

/** A thread that said something, which is its hello; `none` where none starts. In: makes the worker, and may throw. */
export async function startThread(make: () => Worker): Promise<Worker | 'none'> {
  let worker: Worker;
  try {
    worker = make();
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
