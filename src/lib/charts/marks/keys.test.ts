import { describe, expect, it } from 'vitest';
import { walk } from './keys';

const order = ['a', 'b', 'c'];

describe('walk', () => {
  it('goes along a list by ↓ and ↑, and leaves ← and → to the page', () => {
    const list = { across: [], down: order };
    expect(walk(list, 'a', 'ArrowDown')).toBe('b');
    expect(walk(list, 'c', 'ArrowUp')).toBe('b');
    expect(walk(list, 'a', 'ArrowRight')).toBe('none');
  });
  it('has an order for each direction, and stops at their ends', () => {
    const plane = { across: order, down: ['b', 'a', 'c'] };
    expect(walk(plane, 'a', 'ArrowRight')).toBe('b');
    expect(walk(plane, 'a', 'ArrowDown')).toBe('c');
    expect(walk(plane, 'a', 'ArrowUp')).toBe('b');
    expect(walk(plane, 'a', 'ArrowLeft')).toBe('none');
    expect(walk(plane, 'c', 'ArrowDown')).toBe('none');
  });
  it('leads to the ends by Home and End', () => {
    expect(walk({ across: [], down: order }, 'b', 'End')).toBe('c');
    expect(walk({ across: order, down: [] }, 'b', 'Home')).toBe('a');
    expect(walk({ across: [], down: [] }, 'b', 'Home')).toBe('none');
  });
  it('knows no other key', () => {
    expect(walk({ across: order, down: order }, 'a', 'x')).toBe('none');
  });
});
