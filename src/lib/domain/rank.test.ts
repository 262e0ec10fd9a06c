import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ranks } from './rank';

describe('ranks', () => {
  it('shares ranks on ties and leaves the next ones out', () => {
    expect(ranks([5, 8, 6, 6, 4])).toEqual([4, 1, 2, 2, 5]);
  });
  it('ranks negatives and zero in their place', () => {
    expect(ranks([-1, 0, 1])).toEqual([3, 2, 1]);
  });
  it('has nothing to say of nothing', () => {
    expect(ranks([])).toEqual([]);
  });
  it('says of each how many are larger', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 })), (values) => {
        const larger = values.map((value) => 1 + values.filter((one) => one > value).length);
        expect(ranks(values)).toEqual(larger);
      }),
    );
  });
});
