import type { Op, Stated } from '../../domain';

/** What a form for a figure holds: texts as typed. */
export interface StatedForm {
  readonly op: Op;
  readonly value: string;
  readonly valueHi: string;
  /** Id of the indicator that it is tied to. */
  readonly ref: string;
}

/** A figure as a form shows it. */
export function formOf(stated: Stated): StatedForm {
  return {
    op: stated.op,
    value: 'value' in stated ? String(stated.value) : '',
    valueHi: 'valueHi' in stated ? String(stated.valueHi) : '',
    ref: 'ref' in stated ? stated.ref : '',
  };
}

/** What a form says, in the indicator's unit; why it says nothing: `number` is not one, `range` runs backwards. */
export function statedOfForm(form: StatedForm): Stated | 'number' | 'range' {
  const { op } = form;
  if (op === 'sync' || op === 'above') return { op, ref: form.ref };
  if (op === 'positive' || op === 'assigned' || op === 'relative' || op === 'qualitative')
    return { op };
  const value = numberIn(form.value);
  if (value === 'none') return 'number';
  if (op !== 'between') return { op, value };
  const valueHi = numberIn(form.valueHi);
  if (valueHi === 'none') return 'number';
  return valueHi > value ? { op, value, valueHi } : 'range';
}

/** A number as people type it: 1,200; ５．５; −3. */
function numberIn(typed: string): number | 'none' {
  const plain = typed.normalize('NFKC').replace(/[,\s]/gu, '').replace('−', '-');
  return /^[+-]?(?:\d+\.?\d*|\.\d+)$/u.test(plain) ? Number(plain) : 'none';
}
