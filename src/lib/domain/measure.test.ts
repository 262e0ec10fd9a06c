import { expect, it } from 'vitest';
import { isDifference, kindOf, measureUnit, MEASURES, periodOf, reportYearOf } from './measure';

it('a report sets targets for its own year and gives results of the year before', () => {
  expect(reportYearOf('target', 2024)).toBe(2024);
  expect(reportYearOf('actual', 2023)).toBe(2024);
  expect(periodOf('actual', 2024)).toBe(2023);
});

it('outcome, step and lead are differences, and are about the year of their target', () => {
  expect(MEASURES.filter(isDifference)).toEqual(['outcome', 'step', 'lead']);
  for (const measure of MEASURES.filter(isDifference)) {
    expect(kindOf(measure)).toBe('target');
    expect(reportYearOf(measure, 2024)).toBe(2024);
  }
});

it('differences of percentages are percentage points, of amounts amounts', () => {
  expect(MEASURES.map((measure) => measureUnit({ unit: '%' }, measure))).toEqual([
    '%',
    '%',
    '百分点',
    '百分点',
    '百分点',
  ]);
  expect(measureUnit({ unit: '万人' }, 'step')).toBe('万人');
});

it.each(MEASURES)('%s: period and report year lead back to each other', (measure) => {
  expect(periodOf(measure, reportYearOf(measure, 2024))).toBe(2024);
});
