import { describe, expect, it } from 'vitest';
import type { Loaded } from '../../domain';
import { DEFAULT_VIEW } from '../../view/explore/state';
import { loadedWith, observed } from '../../view/testing/country';
import { classesOverYears } from './over-years';

const target = (period: number, value: number) =>
  observed('110000', 'gdp_growth', { op: 'eq', value }, { period });

/** Two years' reports by all regions. */
function loaded(): Loaded {
  const one = loadedWith([target(2023, 8), target(2024, 5)]);
  const reports = [2023, 2024].flatMap((year) => one.reports.map((all) => ({ ...all, year })));
  return { ...one, reports, years: [2023, 2024], held: [2023, 2024] };
}

describe('classesOverYears', () => {
  it('parts the figures of all years, and says of which', () => {
    const { classes, over } = classesOverYears(loaded(), DEFAULT_VIEW);
    expect(classes.map(({ min }) => min)).toEqual([5, 8]);
    expect(over).toEqual([2023, 2024]);
  });
  it('is the same whatever the year shown', () => {
    const of = (year: number) => classesOverYears(loaded(), { ...DEFAULT_VIEW, ...{ year } });
    expect(of(2023)).toEqual(of(2024));
  });
  it('parts what became of targets at zero', () => {
    expect(classesOverYears(loaded(), { ...DEFAULT_VIEW, measure: 'outcome' }).scheme).toBe(
      'diverging',
    );
  });
});
