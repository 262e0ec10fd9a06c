import { describe, expect, it } from 'vitest';
import { contrast, inkOn, mix, type Hex } from './colour';
import { DEFICIENCIES, difference } from './colour-vision';
import { palette, THEMES } from './palette';

const EYES = ['none', ...DEFICIENCIES] as const;
const pairs = (ramp: readonly Hex[]) =>
  ramp.slice(1).map((colour, i): [Hex, Hex] => [ramp[i] ?? colour, colour]);

describe('difference', () => {
  it('is zero for one colour and large for black and white', () => {
    expect(difference('#336699', '#336699')).toBe(0);
    expect(difference('#000000', '#ffffff')).toBeCloseTo(100, 0);
  });
  it('shows why red beside green will not do', () => {
    const [red, green] = ['#b5403a', '#5f7d33'] as const;
    expect(difference(red, green)).toBeGreaterThan(20);
    expect(difference(red, green, 'deuteranopia')).toBeLessThan(difference(red, green) / 2);
  });
});

describe('mix', () => {
  it('keeps its ends', () => {
    expect(mix('#102030', '#ffffff', 0)).toBe('#102030');
    expect(mix('#102030', '#ffffff', 1)).toBe('#ffffff');
  });
});

describe.each(THEMES)('palette %s', (theme) => {
  const p = palette(theme);
  it.each(EYES)('neighbouring steps stay apart for the eye: %s', (eye) => {
    for (const [a, b] of pairs(p.sequential)) expect(difference(a, b, eye)).toBeGreaterThan(6);
    for (const [a, b] of pairs(p.diverging)) expect(difference(a, b, eye)).toBeGreaterThan(6);
  });
  it.each(EYES)('the two ends of the diverging ramp never meet: %s', (eye) => {
    for (const [low, high] of [
      [0, 8],
      [1, 7],
      [2, 6],
      [3, 5],
    ] as const)
      expect(
        difference(p.diverging[low] ?? p.ink, p.diverging[high] ?? p.ink, eye),
      ).toBeGreaterThan(8);
  });
  it.each(EYES)('an unread region is no class: %s', (eye) => {
    for (const fill of [...p.sequential, ...p.diverging])
      expect(difference(p.unread, fill, eye)).toBeGreaterThan(4);
  });
  it('text reads on every fill, on paper, on hatch and dots', () => {
    for (const fill of [...p.sequential, ...p.diverging, p.unread, p.hatch.ground, p.dots.ground])
      expect(contrast(fill, inkOn(fill, p.onLight, p.onDark))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(p.paper, p.ink)).toBeGreaterThan(12);
    expect(contrast(p.paper, p.muted)).toBeGreaterThanOrEqual(4.5);
  });
  it('hatch, dots, accent are seen: 3 : 1', () => {
    expect(contrast(p.hatch.ground, p.hatch.ink)).toBeGreaterThanOrEqual(3);
    expect(contrast(p.dots.ground, p.dots.ink)).toBeGreaterThanOrEqual(3);
    expect(contrast(p.paper, p.accent)).toBeGreaterThanOrEqual(3);
  });
});
