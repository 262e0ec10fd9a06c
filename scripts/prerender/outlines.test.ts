import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bySteps, likeOutlines } from './outlines';

/** The places that steps lead to, in tenths. */
function walked(d: string): number[][] {
  return [...d.matchAll(/M([^Ml]+)l([^Mz]*)/gu)].flatMap(([, from = '', steps = '']) => {
    const numbers = (text: string) => [...text.matchAll(/-?[\d.]+/gu)].map((one) => Number(one[0]));
    let [x = 0, y = 0] = numbers(from).map((one) => Math.round(one * 10));
    const places = [[x, y]];
    const all = numbers(steps);
    for (let i = 0; i < all.length; i += 2) {
      x += Math.round((all[i] ?? 0) * 10);
      y += Math.round((all[i + 1] ?? 0) * 10);
      places.push([x, y]);
    }
    return places;
  });
}

const place = fc.tuple(
  fc.integer({ min: -2000, max: 9999 }),
  fc.integer({ min: -2000, max: 9999 }),
);
const outline = (rings: (readonly (readonly [number, number])[])[]) =>
  rings.map((ring) => `M${ring.map(([x, y]) => `${x / 10},${y / 10}`).join('L')}Z`).join('');

describe('an outline by steps', () => {
  it('is shorter, and leads to the same places', () => {
    expect(bySteps('M10,20.5L10.1,20L9,20Z')).toBe('M10,20.5l.1-.5-1.1,0z');
    fc.assert(
      fc.property(
        fc.array(fc.array(place, { minLength: 2, maxLength: 8 }), { minLength: 1, maxLength: 3 }),
        (rings) => {
          expect(walked(bySteps(outline(rings)))).toEqual(rings.flat());
        },
      ),
    );
  });
});

describe('outlines of the same shapes at another size', () => {
  const land = '<path d="M0,0L100,0L100,50Z"/><path d="M20,60L80,100L20,100Z"/>';
  const half = '<path d="M10,5L60,5L60,30Z"/><path d="M20,35L50,55L20,55Z"/>';

  it('name those, and how they are moved', () => {
    const made = likeOutlines(half, land, 7);
    expect(made).toContain(
      'data-outline="7" transform="matrix(0.5000 0.0000 0.0000 0.5000 10.0000 5.0000)"',
    );
    expect(made).toContain('data-outline="8"');
    expect(made).not.toContain(' d=');
  });

  it('stay as they are where one is another shape, or is missing', () => {
    const other = half.replace('M20,35', 'M22,35');
    expect(likeOutlines(other, land, 0)).toBe(other);
    const fewer = '<path d="M10,5L60,5L60,30Z"/>';
    expect(likeOutlines(fewer, land, 0)).toBe(fewer);
  });
});
