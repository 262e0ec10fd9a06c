import { describe, expect, it } from 'vitest';
import { entries, stated } from '../testing/statements';
import { ordered } from './order';

const FOUND = [
  ...entries(
    stated('a', { baseUnit: '元', baseValue: 5 }),
    stated('b', { baseUnit: '%', baseValue: 1 }),
    stated('c', { baseUnit: '元', baseValue: 9 }),
    stated('d', { baseUnit: '元', baseValue: 9 }),
  ),
].reverse();
const rows = (sort: Parameters<typeof ordered>[1]) =>
  ordered(FOUND, sort).map(({ entry }) => entry.row);

describe('the order of statements', () => {
  it('is that of the finder, or of the files', () => {
    expect(rows('relevance')).toEqual([3, 2, 1, 0]);
    expect(rows('region')).toEqual([0, 1, 2, 3]);
  });
  it('by size keeps units apart, the commonest first, the largest first in each', () => {
    expect(rows('size')).toEqual([2, 3, 0, 1]);
    expect(ordered(FOUND, 'size').map(({ heads }) => heads)).toEqual([
      { unit: '元', count: 3 },
      'none',
      'none',
      { unit: '%', count: 1 },
    ]);
  });
});
