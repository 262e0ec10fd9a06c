import { describe, expect, it } from 'vitest';
import { keepSlots } from './slots';

const NOBODY = new Map<string, number>();

describe('keepSlots', () => {
  it('gives those that come at once their places by code, in whatever order an address names them', () => {
    expect(keepSlots(NOBODY, ['c', 'a'])).toEqual(keepSlots(NOBODY, ['a', 'c']));
    expect(keepSlots(NOBODY, ['c', 'a']).get('a')).toBe(0);
  });
  it('leaves everyone their place when another is let go', () => {
    const three = keepSlots(NOBODY, ['a', 'b', 'c']);
    expect([...keepSlots(three, ['b', 'c'])]).toEqual([
      ['b', 1],
      ['c', 2],
    ]);
  });
  it('and gives what became free to the next that comes', () => {
    const two = keepSlots(keepSlots(NOBODY, ['a', 'b', 'c']), ['b', 'c']);
    expect(keepSlots(two, ['b', 'c', 'd']).get('d')).toBe(0);
  });
  it('does not go by who was brought to the front', () => {
    const two = keepSlots(NOBODY, ['a', 'b']);
    expect(keepSlots(two, ['b', 'a']).get('a')).toBe(0);
  });
});
