import { describe, expect, it } from 'vitest';
import { outcomeOf } from './outcome';
import type { Direction } from './indicator';
import type { Stated, Valued } from './stated';

const eq = (value: number): Valued => ({ op: 'eq', value });
const told = (target: Stated, actual: Valued | number, direction: Direction = 'higher') =>
  outcomeOf(target, typeof actual === 'number' ? eq(actual) : actual, direction);

describe('outcomeOf', () => {
  it('is met where the actual is at least the target, and says by how much', () => {
    expect(told(eq(5), 5.2)).toEqual({ verdict: 'met', by: 0.2 });
    expect(told(eq(5), 5)).toEqual({ verdict: 'met', by: 0 });
    expect(told(eq(5), 4.9)).toEqual({ verdict: 'missed', by: -0.1 });
  });

  it('takes 左右 for half a unit of the last digit', () => {
    expect(told({ op: 'approx', value: 5 }, 4.5).verdict).toBe('met');
    expect(told({ op: 'approx', value: 5 }, 4.4).verdict).toBe('missed');
    expect(told({ op: 'approx', value: 5.5 }, 5.45).verdict).toBe('met');
    expect(told({ op: 'approx', value: 5.5 }, 5.4).verdict).toBe('missed');
  });

  it('is met from below where the word or the indicator says so', () => {
    expect(told({ op: 'le', value: 5.5 }, 5.2, 'neutral').verdict).toBe('met');
    expect(told({ op: 'le', value: 5.5 }, 5.6, 'lower').verdict).toBe('missed');
    expect(told(eq(32), 30.1, 'lower')).toEqual({ verdict: 'met', by: -1.9 });
    expect(told({ op: 'lt', value: 4 }, 4, 'lower').verdict).toBe('missed');
  });

  it('asks for more than the target where it says 超过', () => {
    expect(told({ op: 'gt', value: 5 }, 5).verdict).toBe('missed');
    expect(told({ op: 'gt', value: 5 }, { op: 'gt', value: 5 }).verdict).toBe('met');
  });

  it('holds a range to its nearer end', () => {
    const range: Stated = { op: 'between', value: 6, valueHi: 6.5 };
    expect(told(range, 6.1).verdict).toBe('met');
    expect(told(range, 5.9)).toEqual({ verdict: 'missed', by: -0.1 });
    expect(told(range, 6.5, 'lower').verdict).toBe('met');
    expect(told(range, 6.2, 'neutral')).toEqual({ verdict: 'unjudged', by: 0 });
    expect(told(range, 7, 'neutral')).toEqual({ verdict: 'unjudged', by: 0.5 });
  });

  it('holds 同步 and 高于 to the actual of what they refer to', () => {
    const income: Stated = { op: 'sync', ref: 'gdp_growth' };
    expect(outcomeOf(income, eq(5.3), 'higher', eq(5))).toEqual({ verdict: 'met', by: 0.3 });
    expect(outcomeOf(income, eq(4), 'higher', eq(5)).verdict).toBe('missed');
    expect(outcomeOf({ op: 'above', ref: 'gdp_growth' }, eq(5), 'higher', eq(5)).verdict).toBe(
      'missed',
    );
    expect(outcomeOf(income, eq(5.3), 'higher')).toEqual({ verdict: 'unsaid', why: 'reference' });
  });

  it('says nothing of words, nor of an actual that may lie on either side', () => {
    expect(told({ op: 'assigned' }, 5)).toEqual({ verdict: 'unsaid', why: 'words' });
    expect(told({ op: 'positive' }, 0.1).verdict).toBe('met');
    expect(told(eq(5), { op: 'gt', value: 4.8 })).toEqual({ verdict: 'unsaid', why: 'bounded' });
    expect(told(eq(5), { op: 'ge', value: 5 }).verdict).toBe('met');
    expect(told(eq(5), { op: 'lt', value: 5 }).verdict).toBe('missed');
  });

  it('judges no plain target of what has no better side', () => {
    expect(told({ op: 'approx', value: 3 }, 0.2, 'neutral')).toEqual({
      verdict: 'unjudged',
      by: -2.8,
    });
  });
});
