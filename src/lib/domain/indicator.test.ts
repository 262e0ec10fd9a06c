import { describe, expect, it } from 'vitest';
import { isTotal } from './indicator';

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
