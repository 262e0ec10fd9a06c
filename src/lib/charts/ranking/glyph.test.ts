import { describe, expect, it } from 'vitest';
import type { Fill } from '../colour/fill';
import { markOf, type Marked } from './glyph';

const solid: Fill = { kind: 'solid', colour: '#112233' };
const hollow: Fill = { kind: 'hollow', colour: '#112233', tint: '#ddeeff' };
const at = (x: number, part: Partial<Marked> = {}): Marked => ({
  x,
  range: 'none',
  sign: 'none',
  fill: solid,
  ...part,
});
const HEIGHT = 20;
/** First x of a path. */
const start = (path: string) => Number(/^M(-?[\d.]+)/.exec(path)?.[1]);

describe('markOf', () => {
  it('draws a bar from its base to its value, to either side', () => {
    expect(markOf(at(150), 'bars', 100, HEIGHT).body).toBe('M100 3.8h50v12.4h-50z');
    expect(markOf(at(60), 'bars', 100, HEIGHT).body).toBe('M60 3.8h40v12.4h-40z');
  });
  it('lets a zero be seen', () => {
    expect(markOf(at(100), 'bars', 100, HEIGHT).body).toBe('M98.5 3.8h3v12.4h-3z');
  });
  it('draws dots round at every height of rows', () => {
    for (let height = 17; height < 30; height += 0.5) {
      const arcs = [
        ...markOf(at(120), 'dots', 100, height).body.matchAll(
          /a([\d.]+) ([\d.]+) 0 0 1 0 (-?[\d.]+)/g,
        ),
      ];
      expect(arcs).toHaveLength(2);
      for (const [, x, y, chord] of arcs) {
        expect(x).toBe(y);
        expect(Math.abs(Number(chord))).toBe(2 * Number(x));
      }
    }
  });
  it('draws a range as a stretched dot, or as a line over its bar', () => {
    const range = [120, 140] as const;
    expect(markOf(at(130, { range }), 'dots', 100, HEIGHT).body).toContain('h20');
    expect(markOf(at(130, { range }), 'bars', 100, HEIGHT).sign).toBe('M120 10H140');
  });
  it('dashes implied values and thickens their outline', () => {
    for (const mode of ['dots', 'bars'] as const) {
      expect(markOf(at(120), mode, 100, HEIGHT).dashes).toBe('');
      const implied = markOf(at(120, { fill: hollow }), mode, 100, HEIGHT);
      expect(implied.dashes).not.toBe('');
      expect(implied.outline).toBeGreaterThan(2);
    }
  });
  it('points 以上 to the right and 以内 to the left, beyond the mark', () => {
    const up = markOf(at(120, { sign: 'up' }), 'dots', 100, HEIGHT).sign;
    const down = markOf(at(120, { sign: 'down' }), 'dots', 100, HEIGHT).sign;
    expect(start(up)).toBeGreaterThan(125);
    expect(up).toContain('h9');
    expect(start(down)).toBeLessThan(115);
    expect(down).toContain('h-9');
  });
  it('keeps signs of bars outside them', () => {
    for (const sign of ['up', 'down', 'about'] as const) {
      expect(start(markOf(at(150, { sign }), 'bars', 100, HEIGHT).sign)).toBeGreaterThan(150);
      expect(start(markOf(at(60, { sign }), 'bars', 100, HEIGHT).sign)).toBeLessThan(60);
    }
  });
});
