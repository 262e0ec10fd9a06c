import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, implied, missing, rowsOf } from '../../view/testing/rows';
import { classify, classifyRows, classOf, classOfRow, roundBetween, type Classes } from './classes';

const spans = (made: Classes) => made.classes.map(({ min, max, count }) => [min, max, count]);
const strictlyApart = fc
  .tuple(
    fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
    fc.double({ noNaN: true, min: 1e-3, max: 1e9 }),
  )
  .map(([a, gap]): [number, number] => [a, a + gap]);

describe('roundBetween', () => {
  it.each([
    [5, 6, 5.5],
    [5.5, 6, 5.8],
    [42000, 125000, 100000],
    [-3, 2, 0],
    [0.0012, 0.0019, 0.0015],
    [8, 500, 300],
  ])('%s and %s part at %s', (a, b, expected) => {
    const found = roundBetween(a, b);
    expect(found).toBeGreaterThan(a);
    expect(found).toBeLessThan(b);
    if (expected === 5.5 || expected === 0 || expected === 100000) expect(found).toBe(expected);
  });
  it('lies strictly between, whatever the scale', () => {
    fc.assert(
      fc.property(strictlyApart, ([a, b]) => {
        const found = roundBetween(a, b);
        expect(found > a && found < b).toBe(true);
      }),
    );
  });
});

describe('classify', () => {
  it('gives each of a few values its own class', () => {
    const made = classify([5, 6, 5, 5.5, 8, 6, 5]);
    expect(made.kind).toBe('distinct');
    expect(spans(made)).toEqual([
      [5, 5, 3],
      [5.5, 5.5, 1],
      [6, 6, 2],
      [8, 8, 1],
    ]);
  });
  it('of nothing is nothing; of one value is one', () => {
    expect(classify([]).classes).toEqual([]);
    expect(classify([Number.NaN]).classes).toEqual([]);
    expect(spans(classify([3, 3, 3]))).toEqual([[3, 3, 3]]);
  });
  it('does not split one value by binary noise', () => {
    expect(spans(classify([0.3, 0.1 + 0.2]))).toEqual([[0.3, 0.3, 2]]);
  });
  it('isolates a giant and still parts the rest', () => {
    const made = classify([4.5, 5, 5.2, 5.5, 5.8, 6, 6.5, 7, 8, 500]);
    expect(made.kind).toBe('breaks');
    expect(spans(made).at(-1)).toEqual([500, 500, 1]);
    expect(made.classes.length).toBe(6);
  });
  it('never splits ties, loses none, puts no value on a border', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -400, max: 400 }), { minLength: 1, maxLength: 120 }),
        fc.boolean(),
        (integers, aroundZero) => {
          const values = integers.map((value) => value / 10);
          const made = classify(values, aroundZero);
          expect(made.classes.reduce((sum, part) => sum + part.count, 0)).toBe(values.length);
          for (const value of values) {
            const part = made.classes[classOf(made, value)];
            expect(part && part.from < value && value < part.to).toBe(true);
          }
          for (const { min, max } of made.classes) expect(min >= 0 || max <= 0).toBe(true);
          const steps = made.classes.map((part) => part.step);
          expect(new Set(steps).size).toBe(steps.length);
          expect([...steps].sort((a, b) => a - b)).toEqual(steps);
        },
      ),
    );
  });
  it('reads thousands of different values in a moment', () => {
    const values = Array.from({ length: 3200 }, (_, i) => Math.sqrt(i) * 7.13);
    expect(classify(values).classes.length).toBe(6);
  });
});

describe('classify around zero', () => {
  it('colours the same magnitude as strongly on both sides, zero neutral', () => {
    const made = classify([-1, -0.5, 0, 0, 0.5, 1], true);
    expect(made.classes.map(({ min, step }) => [min, step])).toEqual([
      [-1, 0],
      [-0.5, 2],
      [0, 4],
      [0.5, 6],
      [1, 8],
    ]);
  });
  it('with one sign only uses one side', () => {
    expect(classify([0.5, 1, 2], true).classes.every((part) => part.step > 4)).toBe(true);
    expect(classify([0, 0], true).classes.map((part) => part.step)).toEqual([4]);
  });
});

describe('classifyRows', () => {
  it('breaks at zero wherever values lie on either side', () => {
    const values = [-2.1, -0.4, 0.3, 1.5, 2, 3, 4, 5, 6];
    const made = classifyRows(rowsOf(values.map((value) => figure(value))), false);
    expect(made.scheme).toBe('diverging');
    expect(made.classes.some(({ min, max }) => min < 0 && max > 0)).toBe(false);
  });
  it('colours the degree words where all values are equal', () => {
    const rows = rowsOf([figure(3, 'approx'), figure(3, 'le'), implied(3, 'approx'), missing]);
    const made = classifyRows(rows, false);
    expect(made.kind).toBe('degrees');
    expect(made.classes.map(({ degree, count }) => [degree, count])).toEqual([
      ['le', 1],
      ['approx', 2],
    ]);
    expect(rows.map((row) => classOfRow(made, row))).toEqual([1, 0, 1, -1]);
  });
  it('colours values where they differ, or one word says all', () => {
    expect(classifyRows(rowsOf([figure(3), figure(4, 'ge')]), false).kind).toBe('distinct');
    expect(classifyRows(rowsOf([figure(3), figure(3)]), false).kind).toBe('distinct');
  });
});
