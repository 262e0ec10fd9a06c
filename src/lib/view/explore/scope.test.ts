import { describe, expect, it } from 'vitest';
import { scopeOf } from './scope';

const nothing = { op: 'all', state: 'all' } as const;

describe('scopeOf', () => {
  it('names the group and what reports must say', () => {
    const some = {
      measure: 'target',
      group: 'west',
      filter: { ...nothing, op: 'approx' },
    } as const;
    expect(scopeOf(some, 'zh')).toBe('西部·左右');
  });
  it('is empty for all', () => {
    expect(scopeOf({ measure: 'target', group: 'all', filter: nothing }, 'zh')).toBe('');
  });
});
