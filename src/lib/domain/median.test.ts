import { describe, expect, it } from 'vitest';
import { median } from './median';

describe('median', () => {
  it('is the middle of an odd count, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5);
  });
  it('is the mean of the two in the middle of an even count', () => {
    expect(median([1, 4, 2, 9])).toBe(3);
  });
  it('has no answer for nothing', () => {
    expect(median([])).toBe('none');
  });
  it('sorts by number, not by text', () => {
    expect(median([10, 9, 100])).toBe(10);
  });
});
