import { describe, expect, it } from 'vitest';
import { loadedWith } from '../testing/country';
import { COMPARED_MOST, focusOf, selectNext } from './state';

describe('selectNext', () => {
  it('replaces one by another, and lets one go that is tapped again', () => {
    expect(selectNext([], 'a', false)).toEqual(['a']);
    expect(selectNext(['a'], 'b', false)).toEqual(['b']);
    expect(selectNext(['a'], 'a', false)).toEqual([]);
  });
  it('adds while comparing, the latest last, and lets go of one alone', () => {
    expect(selectNext(['a'], 'b', true)).toEqual(['a', 'b']);
    expect(selectNext(['a', 'b', 'c'], 'b', true)).toEqual(['a', 'c']);
  });
  it('keeps the latest when there are too many to tell apart', () => {
    const many = Array.from({ length: COMPARED_MOST }, (_, i) => `${i}`);
    const next = selectNext(many, 'new', true);
    expect(next).toHaveLength(COMPARED_MOST);
    expect(next.at(-1)).toBe('new');
    expect(next).not.toContain('0');
  });
});

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
