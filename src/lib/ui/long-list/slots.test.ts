import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slotAt, slots } from './slots';

describe('slots of a long list', () => {
  it('take the measured height, and what is usual for the rest', () => {
    expect([...slots([7, 8, 9], new Map([[8, 50]]), 20)]).toEqual([0, 20, 70, 90]);
    expect([...slots([], new Map(), 20)]).toEqual([0]);
  });
  it('are found by place, from the first to the last', () => {
    const starts = slots([1, 2, 3], new Map(), 10);
    expect([-5, 0, 9, 10, 29, 1000].map((place) => slotAt(starts, place))).toEqual([
      0, 0, 0, 1, 2, 2,
    ]);
    expect(slotAt(slots([], new Map(), 10), 0)).toBe(0);
  });
  it('hold the place that they are found by', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (heights, part) => {
          const keys = heights.map((_, index) => index);
          const starts = slots(keys, new Map(heights.entries()), 100);
          const place = part * ((starts.at(-1) ?? 0) - 1);
          const index = slotAt(starts, place);
          expect(starts[index]).toBeLessThanOrEqual(place);
          expect(starts[index + 1]).toBeGreaterThan(place);
        },
      ),
    );
  });
});
