import { describe, expect, it } from 'vitest';
import { neededNames } from './partitions';

const NAMES = [
  'regions',
  'regions-county',
  'indicators',
  'reports',
  'reports-2023',
  'reports-2024',
  'reports-2024-prefecture',
  'observations-2023',
  'observations-2024',
  'observations-2024-prefecture',
  'observations-2025',
  'statements-2024',
];
/** What is needed of the names, in their order. */
const needed = (request: Parameters<typeof neededNames>[1], names = NAMES) => {
  const found = neededNames(names, request);
  expect(new Set(found).size).toBe(found.length);
  return names.filter((name) => found.includes(name));
};
const common = ['regions', 'indicators'];

describe('neededNames', () => {
  it('of the latest year whose clauses are kept takes what a first view shows', () => {
    expect(needed({ years: 'latest', parts: ['observations'] })).toEqual([
      ...common,
      'reports-2024',
      'observations-2024',
    ]);
    expect(needed({ years: 'latest', parts: ['observations', 'statements'] })).toEqual([
      ...common,
      'reports-2024',
      'observations-2024',
      'statements-2024',
    ]);
  });
  it('of years by number takes their reports and figures, statements where there are any', () => {
    expect(needed({ years: [2023, 2024], parts: ['observations', 'statements'] })).toEqual([
      ...common,
      'reports-2023',
      'reports-2024',
      'observations-2023',
      'observations-2024',
      'statements-2024',
    ]);
  });
  it('takes cities that stand apart, and the list of counties, where they are asked for', () => {
    expect(needed({ years: [2023, 2024], parts: ['observations', 'cities'] })).toEqual([
      ...common,
      'reports-2023',
      'reports-2024',
      'reports-2024-prefecture',
      'observations-2023',
      'observations-2024',
      'observations-2024-prefecture',
    ]);
    expect(needed({ years: 'latest', parts: ['observations', 'counties'] })).toEqual([
      'regions',
      'regions-county',
      'indicators',
      'reports-2024',
      'observations-2024',
    ]);
  });
  it('takes the reports of all years where they are asked for, year by year', () => {
    const names = NAMES.filter((name) => name !== 'observations-2025');
    expect(needed({ years: [2023], parts: ['observations', 'reports'] }, names)).toEqual([
      ...common,
      'reports-2023',
      'reports-2024',
      'observations-2023',
    ]);
    expect(needed({ years: [2023], parts: ['observations', 'cities', 'reports'] }, names)).toEqual([
      ...common,
      'reports-2023',
      'reports-2024',
      'reports-2024-prefecture',
      'observations-2023',
    ]);
  });
  it('takes the list of all reports only where a year has none of its own', () => {
    for (const [years, parts] of [
      [[2023], ['observations', 'reports']],
      [[2025], ['observations']],
    ] as const)
      expect(needed({ years, parts })).toEqual([...common, 'reports', `observations-${years[0]}`]);
  });
  it('asks for a year that is not there, so that it is found missing', () => {
    expect(neededNames(NAMES, { years: [1999], parts: ['observations'] })).toContain(
      'observations-1999',
    );
  });
  it('takes the newest year where no clauses are kept, and all reports where they are not parted', () => {
    const names = ['regions', 'indicators', 'reports', 'observations-2022', 'observations-2023'];
    expect(needed({ years: 'latest', parts: ['observations'] }, names)).toEqual([
      ...common,
      'reports',
      'observations-2023',
    ]);
  });
});
