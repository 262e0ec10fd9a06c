import { describe, expect, it } from 'vitest';
import { loadedWith } from '../testing/country';
import { bestYear, cityCoverage } from './city-coverage';

const loaded = loadedWith([]);
const without = loadedWith([], ['100000', '110000']);

describe('cityCoverage', () => {
  it('counts cities with a report of the year, of how many', () => {
    expect(cityCoverage(loaded, 2024)('all')).toEqual({ held: 1, of: 1 });
    expect(cityCoverage(loaded, 2024)('110000')).toEqual({ held: 1, of: 1 });
    expect(cityCoverage(without, 2024)('110000')).toEqual({ held: 0, of: 1 });
  });
  it('knows provinces without cities, and years without reports', () => {
    expect(cityCoverage(loaded, 2024)('120000')).toEqual({ held: 0, of: 0 });
    expect(cityCoverage(loaded, 2020)('all')).toEqual({ held: 0, of: 1 });
  });
});

describe('bestYear', () => {
  it('is the year of which most cities have a report, the latest of several', () => {
    const { reports } = loaded;
    const again = reports.map((one) => ({ ...one, year: 2023 }));
    expect(bestYear({ ...loaded, reports: [...again, ...reports] }, 'all')).toEqual({
      year: 2024,
      held: 1,
    });
  });
  it('is none where no city ever has one', () => {
    expect(bestYear(without, 'all')).toBe('none');
    expect(bestYear(loaded, '120000')).toBe('none');
  });
});
