import { describe, expect, it } from 'vitest';
import { entries, stated } from '../testing/statements';
import { indicatorSearch } from './indicator-search';

const to = (rest: Parameters<typeof stated>[1], lang: 'zh' | 'en' = 'zh') =>
  entries(stated('', rest)).map((entry) =>
    indicatorSearch(entry, { years: [2024], reports: [] }, lang),
  )[0];

describe('the way from a statement to its indicator', () => {
  it('chooses its region, kind and, where it is not the newest, year', () => {
    expect(to({ indicator: 'urban_jobs' })).toBe('?indicator=urban_jobs&select=110000');
    expect(to({ indicator: 'urban_jobs', kind: 'actual', period: 2023 }, 'en')).toBe(
      '?indicator=urban_jobs&measure=actual&select=110000&lang=en',
    );
  });
  it('leads to the prefectures of its province, and chooses no nation', () => {
    expect(to({ indicator: 'urban_jobs', adcode: '110100' })).toBe(
      '?indicator=urban_jobs&level=prefecture&parent=110000&select=110100',
    );
    expect(to({ indicator: 'urban_jobs', adcode: '100000' })).toBe('?indicator=urban_jobs');
  });
  it('is none for a statement of no indicator, or of a year without figures of its kind', () => {
    expect(to({})).toBe('');
    for (const period of [2023, 2025])
      expect(to({ indicator: 'urban_jobs', kind: 'target', period })).toBe('');
  });
});
