import { describe, expect, it } from 'vitest';
import { neededNames } from './partitions';

const NAMES = [
  'regions',
  'regions-county',
  'indicators',
  'reports',
  'reports-2024',
  'observations-2023',
  'observations-2024',
  'observations-2024-prefecture',
  'observations-2025',
  'statements-2024',
];
const common = ['regions', 'indicators'];

describe('neededNames', () => {
  it('of the latest year whose clauses are kept takes what a first view shows', () => {
    expect(neededNames(NAMES, { years: 'latest', parts: ['observations'] })).toEqual([
      ...common,
      'reports-2024',
      'observations-2024',
    ]);
    expect(neededNames(NAMES, { years: 'latest', parts: ['observations', 'statements'] })).toEqual([
      ...common,
      'reports-2024',
      'observations-2024',
      'statements-2024',
    ]);
  });
  it('of years by number takes every partition and all reports; statements where there are any', () => {
    const parts = ['observations', 'statements'] as const;
    expect(neededNames(NAMES, { years: [2023, 2024], parts })).toEqual([
      ...common,
      'reports',
      'observations-2023',
      'observations-2024',
      'observations-2024-prefecture',
      'statements-2024',
    ]);
  });
  it('asks for a year that is not there, so that it is found missing', () => {
    expect(neededNames(NAMES, { years: [1999], parts: ['observations'] })).toContain(
      'observations-1999',
    );
  });
  it('takes the newest year where no clauses are kept, and all reports where they are not parted', () => {
    const names = ['regions', 'indicators', 'reports', 'observations-2022', 'observations-2023'];
    expect(neededNames(names, { years: 'latest', parts: ['observations'] })).toEqual([
      ...common,
      'reports',
      'observations-2023',
    ]);
  });
});
