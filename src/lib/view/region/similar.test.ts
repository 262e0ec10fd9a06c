import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator, Loaded } from '../../domain';
import { INDICATORS, loadedWith, observed } from '../testing/country';
import { LEAST, similarTo } from './similar';

const [growth] = INDICATORS;
if (!growth) throw new Error('fixture');
const many: readonly Indicator[] = Array.from({ length: 12 }, (_, i) => ({
  ...growth,
  id: `i${i}`,
}));

/** A country in which each province sets its figures, one an indicator; `none`: not set. */
function country(
  figures: Readonly<Record<string, readonly (number | 'none')[]>>,
  scales: readonly number[] = [],
): Loaded {
  const observations = Object.entries(figures).flatMap(([adcode, list]) =>
    list.flatMap((value, i) =>
      value === 'none'
        ? []
        : [observed(adcode, `i${i}`, { op: 'eq', value: value * (scales[i] ?? 1) })],
    ),
  );
  return { ...loadedWith(observations, Object.keys(figures)), indicators: many };
}

/** A sets what B sets, nearly; C sets the same, the other way round; D sets other things. */
const KNOWN = {
  '110000': [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 'none', 'none'],
  '120000': [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 'none', 'none'],
  '130000': [9, 9, 9, 9, 9, 1, 1, 1, 1, 1, 'none', 'none'],
  '140000': [1, 2, 'none', 'none', 'none', 'none', 'none', 'none', 'none', 'none', 5, 5],
} as const;

const codes = (loaded: Loaded, adcode: string) => {
  const region = loaded.regions.find((one) => one.adcode === adcode);
  if (!region) throw new Error('fixture');
  return similarTo(loaded, region, 2024).list.map((one) => one.region.adcode);
};
const of = (loaded: Loaded, adcode: string) => {
  const region = loaded.regions.find((one) => one.adcode === adcode);
  if (!region) throw new Error('fixture');
  return similarTo(loaded, region, 2024);
};

describe('similarTo', () => {
  it('finds the known answer: who sets the same as high, then the same otherwise, then other things', () => {
    expect(codes(country(KNOWN), '110000')).toEqual(['120000', '130000', '140000']);
    expect(codes(country(KNOWN), '120000')[0]).toBe('110000');
  });
  it('says what it rests on', () => {
    const { list, sets, judged, peers } = of(country(KNOWN), '110000');
    expect(list.map(({ on, both }) => [on, both])).toEqual([
      [10, 10],
      [10, 10],
      [12, 2],
    ]);
    expect([sets, judged, peers]).toEqual([10, 3, 3]);
  });
  it(`calls nobody alike on fewer than ${LEAST} targets`, () => {
    const few = { '110000': [1, 2, 3], '120000': [1, 2, 3] };
    expect(of(country(few), '110000')).toEqual({ list: [], sets: 3, judged: 0, peers: 1 });
  });
  it('has nobody for the nation', () => {
    expect(codes(country(KNOWN), '100000')).toEqual([]);
  });
  it('is the same whatever the units are', () => {
    const scale = fc.double({ min: 0.01, max: 1000, noNaN: true });
    fc.assert(
      fc.property(fc.array(scale, { minLength: 12, maxLength: 12 }), (scales) => {
        const [plain, scaled] = [
          of(country(KNOWN), '110000'),
          of(country(KNOWN, scales), '110000'),
        ];
        expect(scaled.list.map(({ apart }) => apart)).toEqual(plain.list.map(({ apart }) => apart));
      }),
      { numRuns: 30 },
    );
  });
  it('tells of two the same, whoever of them is asked', () => {
    const loaded = country(KNOWN);
    const apart = (a: string, b: string) =>
      of(loaded, a).list.find(({ region }) => region.adcode === b)?.apart;
    expect(apart('110000', '130000')).toBe(apart('130000', '110000'));
  });
});
