/**
 * Nothing tells a page that a browser ended a thread of its own (by want of memory, say) but a lock: the thread holds one of
 * its name as long as it lives, and it is granted to the page when the thread is no more.
 */

/** Absent on an insecure address, and in old browsers. */
const locks = (): LockManager | undefined => globalThis.navigator?.locks;

/** In a thread: says hello, once it holds the lock of its name for good. */
export function live(hello: () => void): void {
  const held = locks();
  if (held) void held.request(self.name, () => (hello(), new Promise(() => undefined)));
  else hello();
}

/** In the page: hears that the thread of a name, which has said hello, is no more, however it ended. */
export function whenOver(name: string, over: () => void): void {
  void locks()?.request(name, over);
}
