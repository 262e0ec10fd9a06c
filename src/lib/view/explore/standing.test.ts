import { describe, expect, it } from 'vitest';
import type { Cell } from '../../domain';
import { figure, rowsOf, words } from '../testing/rows';
import { standingIn } from './standing';

const several: Cell = {
  state: 'words',
  stated: {
    op: 'several',
    parts: [
      { op: 'eq', value: 30 },
      { op: 'eq', value: 6 },
    ],
  },
  sources: [],
};

describe('standingIn', () => {
  it('counts those that are ranked, and those that share the rank', () => {
    const rows = rowsOf([figure(6), figure(5), figure(5), words]);
    expect(standingIn(rows, '100002')).toEqual({ rank: 2, ties: 2, of: 3, aside: false });
    expect(standingIn(rows, '100004')).toBe('none');
  });
  it('tells that others are set aside, whose figures may be larger', () => {
    expect(standingIn(rowsOf([figure(6), several]), '100001')).toMatchObject({ aside: true });
  });
});
