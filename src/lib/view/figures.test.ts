import { describe, expect, it } from 'vitest';
import { figuresOf, periodBeside } from './figures';
import { loadedWith, observed, REGIONS } from './testing/country';
import { show } from './explore/rows';
import { DEFAULT_VIEW } from './explore/state';

const loaded = loadedWith([
  observed('100000', 'gdp_growth', { op: 'approx', value: 5 }),
  observed('110000', 'gdp_growth', { op: 'ge', value: 6 }),
  observed('110000', 'gdp_growth', { op: 'eq', value: 5.5 }, { kind: 'actual', period: 2023 }),
]);
const [, a, , b] = REGIONS;
if (!a || !b) throw new Error('fixture');

describe('figures beside each other', () => {
  it('are those of one report, whatever the measure shown', () => {
    for (const measure of ['target', 'actual', 'step', 'lead'] as const) {
      const shown = show(loaded, { ...DEFAULT_VIEW, measure });
      const figures = figuresOf(loaded, shown, true)(a);
      expect(figures).toMatchObject({
        target: { value: 6 },
        actual: { value: 5.5 },
        step: { value: 0.5 },
        lead: { value: 1 },
      });
      expect(periodBeside('target', shown)).toBe(2024);
      expect(periodBeside('actual', shown)).toBe(2023);
    }
  });
  it('say what is missing', () => {
    const figures = figuresOf(loaded, show(loaded, DEFAULT_VIEW), true)(b);
    expect(Object.values(figures).map(({ state }) => state)).toEqual([
      'missing',
      'missing',
      'missing',
      'missing',
      'missing',
    ]);
  });
});
