import { expect, it } from 'vitest';
import { formatBytes, formatDay, formatMoment } from './data';

it('sizes are told in thousands', () => {
  expect([0, 999, 1000, 27851, 949893, 1_200_000, 5e12].map((n) => formatBytes(n, 'zh'))).toEqual([
    '0 B',
    '999 B',
    '1 KB',
    '27.9 KB',
    '949.9 KB',
    '1.2 MB',
    '5 TB',
  ]);
});

it('days are written as citations want them', () => {
  const day = new Date(2026, 0, 31);
  expect(formatDay(day, 'zh')).toBe('2026-01-31');
  expect(formatDay(day, 'en')).toBe('January 31, 2026');
  expect(formatMoment(day.getTime(), 'zh')).toMatch(/^2026年1月31日.*0?0:00$/u);
});
