import { isOp, VALUED_OPS, WORD_OPS, type Stated } from '../domain';

/** The member of a list that a text is. Throws where it is none: the table was checked when it was read. */
export function memberOf<T extends string>(list: readonly T[], text: string): T {
  const found = list.find((item) => item === text);
  if (found === undefined) throw new RangeError(`“${text}” is none of ${list.join(', ')}`);
  return found;
}

/**
 * What the cells op, value, value_hi and ref state together; NaN and '' are empty cells.
 * Throws where they contradict: a number without an op that takes one, a range upside down, a missing ref.
 */
export function statedOf(op: string, value: number, valueHi: number, ref: string): Stated {
  const wrong = (why: string): RangeError => new RangeError(`op ${op}: ${why}`);
  if (!isOp(op)) throw wrong('no such op');
  const hasValue = !Number.isNaN(value);
  const hasHigh = !Number.isNaN(valueHi);
  if (op === 'between') {
    if (!hasValue || !hasHigh || ref !== '') throw wrong('it takes value and value_hi');
    if (value >= valueHi) throw wrong(`${value} is not below ${valueHi}`);
    return { op, value, valueHi };
  }
  if (hasHigh) throw wrong('it takes no value_hi');
  if (op === 'sync' || op === 'above') {
    if (hasValue || ref === '') throw wrong('it takes ref alone');
    return { op, ref };
  }
  if (ref !== '') throw wrong('it takes no ref');
  const word = WORD_OPS.find((name) => name === op);
  if (word) {
    if (hasValue) throw wrong('it takes no value');
    return { op: word };
  }
  if (!hasValue) throw wrong('it takes a value');
  return { op: memberOf(VALUED_OPS, op), value };
}
