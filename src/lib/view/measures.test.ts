import { expect, it } from 'vitest';
import { measuresOf } from './measures';
import { growth } from './testing/rows';

it('an indicator has the measures that mean something of it', () => {
  const years = { years: [2024, 2025] };
  expect(measuresOf(years, growth)).toEqual(['target', 'actual', 'outcome', 'step', 'lead']);
  const jobs = { ...growth, form: 'level', unit: '万人' } as const;
  expect(measuresOf(years, jobs)).not.toContain('lead');
  expect(measuresOf({ years: [2024] }, growth)).not.toContain('outcome');
});
