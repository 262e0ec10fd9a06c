import { describe, expect, it } from 'vitest';
import { impliedBy } from './implied';

describe('impliedBy', () => {
  it('keeps the word of the figure that a target is in step with', () => {
    expect(impliedBy('sync', { op: 'ge', value: 5 })).toEqual({ op: 'ge', value: 5 });
    const range = { op: 'between', value: 5, valueHi: 6 } as const;
    expect(impliedBy('sync', range)).toEqual(range);
  });
  it.each(['eq', 'approx', 'ge', 'gt'] as const)('above %s 5 is over 5', (op) => {
    expect(impliedBy('above', { op, value: 5 })).toEqual({ op: 'gt', value: 5 });
  });
  it('above a range is over its lower end', () => {
    expect(impliedBy('above', { op: 'between', value: 5, valueHi: 6 })).toEqual({
      op: 'gt',
      value: 5,
    });
  });
  it.each(['le', 'lt'] as const)('above %s 5 bounds nothing', (op) => {
    expect(impliedBy('above', { op, value: 5 })).toBe('none');
  });
});
