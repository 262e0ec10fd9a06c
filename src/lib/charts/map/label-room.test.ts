import { describe, expect, it } from 'vitest';
import { findRoom } from './label-room';
import type { Point } from './shape';

const box = (w: number, h: number): Point[] => [
  [0, 0],
  [w, 0],
  [w, h],
  [0, h],
];

describe('findRoom', () => {
  it('takes the middle of a box', () => {
    expect(findRoom([box(100, 40)], 12, 60, [50, 20])).toMatchObject({ x: 50, y: 20, width: 100 });
  });
  it('of too flat a shape is none', () => {
    expect(findRoom([box(100, 8)], 12, 30, [50, 4])).toBe('none');
    expect(findRoom([], 12, 30, [0, 0])).toBe('none');
  });
  it('goes to the wide arm of an L, whose centroid may lie elsewhere', () => {
    const l: Point[] = [
      [0, 0],
      [20, 0],
      [20, 80],
      [120, 80],
      [120, 110],
      [0, 110],
    ];
    const room = findRoom([l], 14, 70, [40, 60]);
    expect(room).not.toBe('none');
    if (room === 'none') return;
    expect(room.y).toBeGreaterThan(80);
    expect(room.width).toBeGreaterThanOrEqual(70);
  });
  it('of two arms that are wide enough takes the nearer, and the wide one before a narrow one at hand', () => {
    // A bone: wide above and below, narrow between.
    const bone: Point[] = [
      [0, 0],
      [100, 0],
      [100, 30],
      [60, 30],
      [60, 70],
      [100, 70],
      [100, 100],
      [0, 100],
      [0, 70],
      [40, 70],
      [40, 30],
      [0, 30],
    ];
    const at = (near: Point, wanted: number) => {
      const room = findRoom([bone], 16, wanted, near);
      return room === 'none' ? room : room.y;
    };
    expect(at([50, 40], 80)).toBeLessThan(30);
    expect(at([50, 60], 80)).toBeGreaterThan(70);
    expect(at([50, 50], 15)).toBe(50);
  });
  it('keeps out of a hole', () => {
    const hole: Point[] = [
      [40, 10],
      [60, 10],
      [60, 30],
      [40, 30],
    ];
    const room = findRoom([box(100, 40), hole], 16, 30, [50, 20]);
    if (room === 'none') throw new Error('there is room beside the hole');
    expect(room.x + room.width / 2 <= 40 || room.x - room.width / 2 >= 60).toBe(true);
  });
});
