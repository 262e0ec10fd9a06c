import fc from 'fast-check';
import { expect, it } from 'vitest';
import { significant } from './significant';

it('cuts binary noise, and leaves what has none', () => {
  expect(significant(0.1 + 0.2, 10)).toBe(0.3);
  expect(significant(5.2 - 5, 12)).toBe(0.2);
  expect(significant(1_260_000, 10)).toBe(1_260_000);
  expect(significant(12_345_678, 6)).toBe(12_345_700);
});

it('is what writing a number and reading it back gives', () => {
  const decimals = fc.integer({ min: 0, max: 9 }).map((places) => 10 ** places);
  const short = fc
    .tuple(fc.integer({ min: -1e12, max: 1e12 }), decimals)
    .map(([whole, by]) => whole / by);
  fc.assert(
    fc.property(
      fc.oneof(short, fc.double({ noNaN: true, noDefaultInfinity: true })),
      fc.constantFrom(10, 12, 15),
      (value, digits) => {
        expect(significant(value, digits)).toBe(Number(value.toPrecision(digits)));
      },
    ),
  );
});
