import { describe, expect, it } from 'vitest';
import { COMPARED_MOST } from '../../view';
import { contrast } from '../colour/colour';
import { difference } from '../colour/colour-vision';
import { palette, THEMES } from '../colour/palette';
import { seriesColour } from './series';
import { dotShape } from './shapes';

const indices = Array.from({ length: COMPARED_MOST }, (_, i) => i);

describe.each(THEMES)('series colours, %s', (theme) => {
  const colours = [...indices, 'whole' as const].map((at) =>
    seriesColour(at, theme, palette(theme)),
  );
  it('are read as text on paper', () => {
    for (const colour of colours)
      expect(contrast(palette(theme).paper, colour)).toBeGreaterThanOrEqual(4.5);
  });
  it('are as many as regions can be chosen, each another', () => {
    for (const [i, a] of colours.entries())
      for (const b of colours.slice(i + 1)) expect(difference(a, b)).toBeGreaterThan(6);
  });
});

describe('dotShape', () => {
  it('tells lines apart where colours do not', () => {
    const shapes = [...indices, 'whole' as const].map((at) => dotShape(at, { x: 0, y: 0 }));
    expect(new Set(shapes).size).toBe(COMPARED_MOST + 1);
  });
});
