/** A property that is a signal of its own. Lists are the same where their items are. */
function part<T>(first: T) {
  let value = $state.raw(first);
  return {
    enumerable: true,
    get: () => value,
    set(next: T) {
      if (String(next) !== String(value)) value = next;
    },
  };
}

/**
 * An object of texts, numbers and lists of them, each part of which is a signal of its own: writing to it (Object.assign)
 * is told to those alone who read a part that became another. Who keeps it as it is now spreads it.
 */
export function inParts<T extends object>(first: T): T {
  const parts = { ...first };
  for (const key in first) Object.defineProperty(parts, key, part(first[key]));
  return parts;
}

/** An object that is read from the parts of another; where `instead` has a part, that is read while `when` says so. */
export function standIn<T extends object>(parts: T, instead: Partial<T>, when: () => boolean): T {
  const read = { ...parts };
  for (const key in parts)
    Object.defineProperty(read, key, {
      enumerable: true,
      // Only what may be another asks: all else hangs on its own part alone.
      get: () => (key in instead && when() ? instead[key] : parts[key]),
    });
  return read;
}

/** An object of which every part is worked out whenever it is asked for. */
export function live<T extends object>(read: { readonly [Part in keyof T]: () => T[Part] }): T {
  const parts = {};
  for (const key in read) Object.defineProperty(parts, key, { enumerable: true, get: read[key] });
  // Every part of it has just been given what reads it.
  return parts as T;
}
