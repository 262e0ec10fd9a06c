import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../domain';
import { figure, missing, words } from '../testing/rows';
import { likeness } from './likeness';
import type { MatrixCell } from './matrix';

const at = (cell: Cell, place: number | 'none' = 'none'): MatrixCell => ({
  cell,
  place,
  rank: 'unranked',
});
const high = at(figure(6), 0.9);
const low = at(figure(5), 0.1);
const silent = at(missing);
const unseen = at({ state: 'abridged' });

describe('likeness', () => {
  it('is whole of the same targets at the same places, and none of targets that one sets alone', () => {
    expect(likeness([high, low], [high, low])).toEqual({ apart: 0, on: 2, both: 2 });
    expect(likeness([high, silent], [silent, low])).toEqual({ apart: 1, on: 2, both: 0 });
  });
  it('counts half the distance of two places, and a quarter between a figure and words', () => {
    expect(likeness([high], [low]).apart).toBeCloseTo(0.4);
    expect(likeness([high], [at(words)]).apart).toBe(0.25);
    expect(likeness([at(words)], [at(words)]).apart).toBe(0);
  });
  it('leaves out what neither sets, and what an abridged copy cannot tell', () => {
    expect(likeness([high, silent], [high, silent]).on).toBe(1);
    expect(likeness([high, low], [high, unseen])).toEqual({ apart: 0, on: 1, both: 1 });
    expect(likeness([silent], [silent])).toEqual({ apart: 0, on: 0, both: 0 });
  });

  const cell = fc.oneof(
    fc.double({ min: 0, max: 1, noNaN: true }).map((place) => at(figure(1), place)),
    fc.constantFrom(silent, unseen, at(words)),
  );
  const two = fc
    .integer({ min: 0, max: 20 })
    .chain((length) =>
      fc.tuple(
        fc.array(cell, { minLength: length, maxLength: length }),
        fc.array(cell, { minLength: length, maxLength: length }),
      ),
    );
  it('is the same both ways, between 0 and 1, and 0 of a thing and itself', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const found = likeness(a, b);
        expect(likeness(b, a)).toEqual(found);
        expect(found.apart).toBeGreaterThanOrEqual(0);
        expect(found.apart).toBeLessThanOrEqual(1);
        expect(found.both).toBeLessThanOrEqual(found.on);
        expect(likeness(a, a).apart).toBe(0);
      }),
    );
  });
});
