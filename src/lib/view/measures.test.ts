import { expect, it } from 'vitest';
import { measuresOf } from './measures';
import { measuresAtHand } from './measures-at-hand';
import { growth } from './testing/rows';

const held = [2023, 2024, 2025];

it('an indicator has the measures that mean something of it', () => {
  expect(measuresOf({ held }, growth)).toEqual(['target', 'actual', 'outcome', 'step', 'lead']);
  const jobs = { ...growth, form: 'level', unit: '万人' } as const;
  expect(measuresOf({ held }, jobs)).not.toContain('lead');
  expect(measuresOf({ held: [2024] }, growth)).not.toContain('outcome');
});

it('an outcome stands beside other figures where the next report is here, or still to come', () => {
  const of = (years: number[], year: number) => measuresAtHand({ held, years }, growth, year);
  expect(of([2024], 2024)).not.toContain('outcome');
  expect(of([2024, 2025], 2024)).toContain('outcome');
  expect(of([2025], 2025)).toContain('outcome');
});
