import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dodge } from './dodge';

describe('dodge', () => {
  it('leaves labels alone that do not meet', () => {
    expect(
      dodge(
        [
          { at: 20, width: 10 },
          { at: 60, width: 10 },
        ],
        0,
        100,
        4,
      ),
    ).toEqual([20, 60]);
  });
  it('keeps labels in, and apart, in their order', () => {
    const label = fc.record({
      at: fc.integer({ min: -20, max: 320 }),
      width: fc.integer({ min: 5, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 4 }), (labels) => {
        const middles = dodge(labels, 0, 300, 5);
        const spans = labels
          .map(
            ({ width }, i) =>
              [(middles[i] ?? 0) - width / 2, (middles[i] ?? 0) + width / 2] as const,
          )
          .sort((a, b) => a[0] - b[0]);
        expect(spans[0]?.[0]).toBeGreaterThanOrEqual(-1e-9);
        expect(spans.at(-1)?.[1]).toBeLessThanOrEqual(300 + 1e-9);
        spans.slice(1).forEach(([start], i) => {
          expect(start - (spans[i]?.[1] ?? 0)).toBeGreaterThanOrEqual(5 - 1e-9);
        });
      }),
    );
  });
});
