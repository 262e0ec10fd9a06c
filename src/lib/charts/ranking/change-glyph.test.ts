import { describe, expect, it } from 'vitest';
import { CHANGE_MARKS } from '../../view/explore/change-marks';
import { changeGlyph } from './change-glyph';

describe('changeGlyph', () => {
  it('tells every mark by its shape alone, and a reworded one by a hole', () => {
    const shapes = CHANGE_MARKS.flatMap((mark) => [
      changeGlyph({ mark, reworded: false }),
      changeGlyph({ mark, reworded: true }),
    ]);
    // A diamond is always hollow; what is newly set or dropped has no other word.
    expect(new Set(shapes).size).toBe(7);
  });
});
