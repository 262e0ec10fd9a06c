import { describe, expect, it } from 'vitest';
import { neighbour, tinyNear } from './nearest';

const at = (adcode: string, x: number, y: number, tiny = false) => ({
  adcode,
  centroid: [x, y] as const,
  tiny,
});

describe('tinyNear', () => {
  const targets = [at('big', 50, 50), at('macau', 100, 100, true), at('hongkong', 112, 98, true)];
  it('finds the nearest tiny region within reach', () => {
    expect(tinyNear(targets, [104, 118], 22)).toBe('macau');
    expect(tinyNear(targets, [118, 96], 22)).toBe('hongkong');
  });
  it('knows no large ones, and none out of reach', () => {
    expect(tinyNear(targets, [50, 52], 22)).toBe('none');
    expect(tinyNear(targets, [100, 123], 22)).toBe('none');
  });
});

describe('neighbour', () => {
  const targets = [at('a', 0, 0), at('b', 50, 5), at('c', 20, 60), at('d', 52, 70)];
  it.each([
    ['a', 'ArrowRight', 'b'],
    ['a', 'ArrowDown', 'c'],
    ['d', 'ArrowUp', 'b'],
    ['d', 'ArrowLeft', 'c'],
    ['a', 'ArrowLeft', 'none'],
  ] as const)('%s %s leads to %s', (from, arrow, to) => {
    expect(neighbour(targets, from, arrow)).toBe(to);
  });
});
