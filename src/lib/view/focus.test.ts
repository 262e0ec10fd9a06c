import { describe, expect, it } from 'vitest';
import { loadedWith } from './fixture';
import { focusOf } from './focus';

describe('focusOf', () => {
  it('is the provinces of a set, without their cities', () => {
    expect([...focusOf(loadedWith([]), 'west')]).toEqual(['130000', '140000']);
    expect([...focusOf(loadedWith([]), 'east')]).toEqual(['110000', '120000']);
  });
  it('is empty, and the same, for no set', () => {
    expect(focusOf(loadedWith([]), 'all')).toBe(focusOf(loadedWith([]), 'all'));
    expect(focusOf(loadedWith([]), 'all').size).toBe(0);
  });
});
