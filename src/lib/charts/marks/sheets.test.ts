import { describe, expect, it } from 'vitest';
import { sheetsOf } from './sheets';

const look = (fill: string, opacity?: number) => ({
  fill,
  stroke: 'white',
  strokeWidth: 1,
  opacity,
});

describe('sheetsOf', () => {
  it('paints thousands of marks by as many paths as they have looks', () => {
    const marks = Array.from({ length: 2800 }, (_, i) => i);
    const sheets = sheetsOf(
      marks,
      (i) => look(i % 2 === 0 ? 'red' : 'blue'),
      (i) => `M${i},0Z`,
    );
    expect(sheets.map(({ fill }) => fill)).toEqual(['red', 'blue']);
    expect(sheets.map(({ d }) => d.split('Z').length - 1)).toEqual([1400, 1400]);
    expect(sheets[0]?.d.startsWith('M0,0ZM2,0Z')).toBe(true);
  });
  it('keeps the dimmed apart, though they have the same colour', () => {
    const sheets = sheetsOf(
      [1, 2, 3],
      (i) => look('red', i === 2 ? 0.25 : undefined),
      (i) => `M${i},0Z`,
    );
    expect(sheets.map(({ d, opacity }) => [d, opacity])).toEqual([
      ['M1,0ZM3,0Z', undefined],
      ['M2,0Z', 0.25],
    ]);
  });
  it('of nothing is nothing', () => {
    expect(sheetsOf([], () => look('red'), String)).toEqual([]);
  });
});
