import { describe, expect, it } from 'vitest';
import { en } from '../texts/en';
import { loadMessages } from '../texts/messages';
import { formatStated, formatWords } from './stated';

const nameOf = (indicator: string) => indicator;
const PP = '百分点';

describe('a difference', () => {
  it.each([
    ['ge', -0.7, '不低于−0.7百分点'],
    ['le', -12, '不高于−12百分点'],
    ['gt', 80, '高于+80百分点'],
    ['lt', 0, '低于0百分点'],
    ['approx', 0.5, '+0.5百分点左右'],
  ] as const)(
    'with %s is worded so that a fall is not taken for another: %s',
    (op, value, text) => {
      expect(formatStated({ op, value }, PP, 'zh', nameOf, { sign: true })).toBe(text);
    },
  );
  it('that is no difference keeps the report’s word', () => {
    expect(formatStated({ op: 'ge', value: 5 }, '%', 'zh', nameOf)).toBe('5%以上');
    expect(formatStated({ op: 'le', value: 5 }, '%', 'zh', nameOf)).toBe('5%以内');
  });
});

describe('several figures', () => {
  const parts = [
    { op: 'gt', value: 6 },
    { op: 'eq', value: 30 },
  ] as const;
  it('are all said, in the order of the report', async () => {
    const several = { op: 'several', parts } as const;
    expect(formatWords(several, '万个', 'zh', nameOf)).toBe('超过6万个、30万个（分列）');
    await loadMessages('en');
    expect(formatWords(several, '%', 'en', nameOf)).toBe('over 6%; 30% (listed apart)');
    expect(en.states.words).toBe('No single figure');
  });
});

it('in English names what it refers to as within a sentence', async () => {
  await loadMessages('en');
  const words = (name: string) => formatWords({ op: 'above', ref: 'other' }, '%', 'en', () => name);
  expect(words('Urban per-capita disposable income growth')).toBe(
    'faster than urban per-capita disposable income growth',
  );
  expect(words('GDP growth')).toBe('faster than GDP growth');
});
