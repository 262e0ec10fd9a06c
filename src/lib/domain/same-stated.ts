import type { Stated } from './stated';

/** Do both state the same, word and figure? */
export function isSameStated(one: Stated, other: Stated): boolean {
  const others = partsOf(other);
  return one.op === other.op && partsOf(one).every((part, i) => part === others[i]);
}

const partsOf = (stated: Stated) => [
  'value' in stated ? stated.value : undefined,
  'valueHi' in stated ? stated.valueHi : undefined,
  'ref' in stated ? stated.ref : undefined,
];
