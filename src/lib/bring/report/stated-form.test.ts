import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Stated } from '../../domain';
import { formOf, statedOfForm } from './stated-form';

const form = { op: 'approx', value: '5', valueHi: '', ref: '' } as const;

it('reads a figure as people type it', () => {
  expect(statedOfForm(form)).toEqual({ op: 'approx', value: 5 });
  expect(statedOfForm({ ...form, value: ' 1,200 ' })).toEqual({ op: 'approx', value: 1200 });
  expect(statedOfForm({ ...form, value: '５．５' })).toEqual({ op: 'approx', value: 5.5 });
  expect(statedOfForm({ ...form, value: '−3' })).toEqual({ op: 'approx', value: -3 });
});

it('guesses no number', () => {
  for (const value of ['', '五', '5%', '5-6', '1e3', '0x10', '5.5.5', 'Infinity'])
    expect(statedOfForm({ ...form, value })).toBe('number');
});

it('takes no range that runs backwards, and none without an end', () => {
  const range = { ...form, op: 'between', value: '5', valueHi: '6' } as const;
  expect(statedOfForm(range)).toEqual({ op: 'between', value: 5, valueHi: 6 });
  expect(statedOfForm({ ...range, valueHi: '4' })).toBe('range');
  expect(statedOfForm({ ...range, valueHi: '' })).toBe('number');
});

it('needs no number for words', () => {
  expect(statedOfForm({ ...form, op: 'positive', value: '' })).toEqual({ op: 'positive' });
  expect(statedOfForm({ ...form, op: 'sync', value: '', ref: 'gdp_growth' })).toEqual({
    op: 'sync',
    ref: 'gdp_growth',
  });
});

it('gives back what it shows', () => {
  const figure = fc
    .double({ min: -1e6, max: 1e6, noNaN: true })
    .map((n) => Math.round(n * 100) / 100 + 0);
  const stated: fc.Arbitrary<Stated> = fc.oneof(
    fc.record({ op: fc.constantFrom('eq', 'approx', 'ge', 'gt', 'le', 'lt'), value: figure }),
    figure.map((value) => ({ op: 'between', value, valueHi: value + 1 }) as const),
    fc.constant({ op: 'above', ref: 'cpi' } as const),
  );
  fc.assert(
    fc.property(stated, (one) => {
      expect(statedOfForm(formOf(one))).toEqual(one);
    }),
  );
});
