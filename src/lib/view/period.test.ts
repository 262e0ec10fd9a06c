import { expect, it } from 'vitest';
import { latestPeriod, latestYear, yearOf } from './period';
import { loadedWith } from './testing/country';

const one = loadedWith([]);
const facts = one.reports.map((report) => ({ ...report, year: 2026, clauses: false }));
const both = { years: [2024, 2026], reports: [...one.reports, ...facts] };

it('the latest year is the newest whose clauses are kept', () => {
  expect(latestYear(both)).toBe(2024);
  expect(latestPeriod(both, 'actual')).toBe(2023);
  expect(yearOf(both, 'latest')).toBe(2024);
  expect(yearOf(both, 2026)).toBe(2026);
});

it('where facts alone are kept it is the newest', () => {
  expect(latestYear({ years: [2025, 2026], reports: facts })).toBe(2026);
});
