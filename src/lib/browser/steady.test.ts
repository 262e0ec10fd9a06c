import { describe, expect, it } from 'vitest';
import { steady } from './steady';

describe('steady', () => {
  it('is the object before where all parts are the same', () => {
    const keep = steady<{ readonly a: number; readonly list: readonly number[] }>();
    const list = [1];
    const first = keep({ a: 1, list });
    expect(keep({ a: 1, list })).toBe(first);
    expect(keep({ a: 2, list })).toEqual({ a: 2, list });
    expect(keep({ a: 2, list: [1] })).not.toBe(first);
  });
  it('is the new one where a part was added or is undefined for the first time', () => {
    const keep = steady<{ readonly a?: number | undefined; readonly b?: number | undefined }>();
    const first = keep({ a: 1 });
    expect(keep({ a: 1, b: 2 })).toEqual({ a: 1, b: 2 });
    expect(keep({ a: undefined, b: 2 })).toEqual({ a: undefined, b: 2 });
    expect(first).toEqual({ a: 1 });
  });
  it('keeps an empty one', () => {
    const keep = steady<object>();
    expect(keep({})).toBe(keep({}));
  });
});
