import { describe, expect, it } from 'vitest';
import { weightedMean } from './weighted-mean';

describe('weightedMean', () => {
  it('lets the large count for more', () => {
    expect(
      weightedMean(
        [
          { value: 5, weight: 300 },
          { value: 9, weight: 100 },
        ],
        500,
      ),
    ).toEqual({ value: 6, count: 2, share: 0.8 });
  });
  it('is the value itself where all are equal', () => {
    const weights = [44000, 47200.1, 30145.79, 5315.3, 135700, 33786];
    const items = weights.map((weight) => ({ value: 3, weight }));
    expect(weightedMean(items, 300000)).toMatchObject({ value: 3 });
  });
  it('says nothing of a whole that it covers less than half of', () => {
    expect(weightedMean([{ value: 5, weight: 49 }], 100)).toBe('none');
    expect(weightedMean([{ value: 5, weight: 50 }], 100)).toMatchObject({ share: 0.5 });
  });
  it('says nothing where the whole is unknown, or nothing has weight', () => {
    expect(weightedMean([{ value: 5, weight: 50 }], 'unknown')).toBe('none');
    expect(weightedMean([], 100)).toBe('none');
    expect(weightedMean([{ value: 5, weight: 0 }], 100)).toBe('none');
  });
  it('covers no more than all of it', () => {
    expect(weightedMean([{ value: -1, weight: 101 }], 100)).toMatchObject({ value: -1, share: 1 });
  });
});
