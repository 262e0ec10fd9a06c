import { isValued, type Stated } from '../../domain';
import { statedOf } from '../../dataset/decode';
import { isBlank, opNamed } from './words';
import { readValue, type Beside, type Reading, type ValueFault } from './read-value';

/** The cells of one figure. Empty where the table has no such column. */
export interface Cells {
  readonly value: string;
  readonly words: string;
  readonly degree: string;
  readonly high: string;
  readonly reference: string;
}

export type RowReading =
  | Exclude<Reading, { kind: 'fault' }>
  /** `at`: the cell that it is of. */
  | {
      readonly kind: 'fault';
      readonly at: keyof Cells;
      readonly fault: ValueFault | { readonly why: 'degree' | 'contradicts' };
    };

/** Words round a figure to four places of the unit that reads best: by no more than this share. */
const ROUNDED = 1e-3;

/**
 * What the cells of one figure state together. A degree word in a cell of its own goes before the words as stated, which go
 * before the bare value; the number is the value's, which words may have rounded.
 */
export function rowStated(cells: Cells, beside: Beside): RowReading {
  const value = at('value', readValue(cells.value, beside));
  if (value.kind === 'fault') return value;
  const words = wordsBeside(cells.words, value, beside);
  if (!isBlank(cells.degree)) return byDegree(cells, value, words, beside);
  if (words.kind === 'none') return value;
  if (words.kind === 'fault' || words.kind === 'implied')
    return value.kind === 'implied' ? value : words;
  return value.kind === 'stated' ? together(value.stated, words.stated) : words;
}

/**
 * Words have their unit with them. English has none for what is only counted: 10,000 (places) beside 10, in thousands; so a
 * bare number that is not the value's is tried as one of pieces.
 */
function wordsBeside(cell: string, value: RowReading, beside: Beside): RowReading {
  const words = at('words', readValue(cell, { ...beside, written: '' }));
  if (value.kind !== 'stated' || words.kind !== 'stated') return words;
  if (together(value.stated, words.stated).kind === 'stated') return words;
  const counted = readValue(cell, { ...beside, written: PIECE });
  const isSame =
    counted.kind === 'stated' && together(value.stated, counted.stated).kind === 'stated';
  return isSame ? counted : words;
}

/** What is counted one by one. */
const PIECE = '个';

const at = (cell: keyof Cells, reading: Reading): RowReading =>
  reading.kind === 'fault' ? { kind: 'fault', at: cell, fault: reading.fault } : reading;

const contradicts = (cell: keyof Cells): RowReading => ({
  kind: 'fault',
  at: cell,
  fault: { why: 'contradicts' },
});

/** A bare value with what is said of it. */
function together(value: Stated, said: Stated): RowReading {
  if (!isValued(value) || !isValued(said)) return contradicts('words');
  if (said.op === 'between') {
    const isWithin = value.value >= said.value && value.value <= said.valueHi;
    return isWithin ? { kind: 'stated', stated: said } : contradicts('words');
  }
  if (value.op === 'between' || (value.op !== 'eq' && value.op !== said.op))
    return contradicts('words');
  const apart = Math.abs(value.value - said.value);
  if (apart > ROUNDED * Math.max(Math.abs(value.value), Math.abs(said.value)))
    return contradicts('words');
  return { kind: 'stated', stated: { op: said.op, value: value.value } };
}

/** The degree word in a cell of its own. */
function byDegree(cells: Cells, value: RowReading, words: RowReading, beside: Beside): RowReading {
  const op = opNamed(cells.degree);
  const wrong: RowReading = { kind: 'fault', at: 'degree', fault: { why: 'degree' } };
  if (op === 'unknown') return wrong;
  const number = value.kind === 'stated' && isValued(value.stated) ? value.stated : 'none';
  if (number !== 'none' && number.op !== 'eq' && number.op !== op) return contradicts('degree');
  const said = words.kind === 'stated' && words.stated.op === op ? words.stated : 'none';
  const high = at('high', readValue(cells.high, beside));
  if (high.kind === 'fault') return high;
  const top = high.kind === 'stated' && isValued(high.stated) ? high.stated.value : Number.NaN;
  // Of a range without its upper end the value is its middle, and the words have both ends.
  if (op === 'between' && Number.isNaN(top)) {
    if (number !== 'none' && number.op === 'between') return value;
    return said === 'none' ? wrong : number === 'none' ? words : together(number, said);
  }
  const ref = isBlank(cells.reference) ? refSaid(said) : beside.refOf(cells.reference);
  if (ref === 'unknown')
    return {
      kind: 'fault',
      at: 'reference',
      fault: { why: 'reference', name: cells.reference.trim() },
    };
  try {
    const bare = number === 'none' ? Number.NaN : number.value;
    const isTied = op === 'sync' || op === 'above';
    return { kind: 'stated', stated: statedOf(op, bare, top, isTied ? ref : '') };
  } catch (error) {
    if (error instanceof RangeError) return wrong;
    throw error;
  }
}

const refSaid = (said: Stated | 'none'): string =>
  said !== 'none' && 'ref' in said ? said.ref : '';
