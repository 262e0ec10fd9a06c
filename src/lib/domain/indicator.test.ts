import { describe, expect, it } from 'vitest';
import { isTotal, weighsByGdp } from './indicator';

describe('isTotal', () => {
  it.each([
    ['level', '万人', true],
    ['level', '微克/立方米', false],
    ['growth', '%', false],
    ['rate', '%', false],
  ] as const)('of %s in %s: %s', (form, unit, expected) => {
    expect(isTotal({ form, unit })).toBe(expected);
  });
});

describe('weighsByGdp', () => {
  it.each([
    ['growth', 'macro', true],
    ['growth', 'green', true],
    ['rate', 'people', true],
    ['rate', 'green', false],
    ['level', 'macro', false],
  ] as const)('of a %s of %s: %s', (form, topic, expected) => {
    expect(weighsByGdp({ form, topic })).toBe(expected);
  });
});
