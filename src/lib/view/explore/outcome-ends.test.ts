import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../domain';
import { growth } from '../testing/rows';
import { outcomeEnds } from './outcome-ends';

const ends = (direction: Indicator['direction']) =>
  outcomeEnds({ measure: 'outcome', indicator: { ...growth, direction } }, 'zh');

describe('outcomeEnds', () => {
  it('names who exceeded the target by most, and who missed it by most', () => {
    expect(ends('higher')?.('highest', 0.5)).toBe('超出目标最多');
    expect(ends('higher')?.('lowest', -1.2)).toBe('差目标最多');
  });
  it('does not say that anybody exceeded where all missed, or missed where all exceeded', () => {
    expect(ends('higher')?.('highest', -0.1)).toBe('差目标最少');
    expect(ends('higher')?.('lowest', 0.1)).toBe('超出目标最少');
    expect(ends('higher')?.('highest', 0)).toBe('与目标持平');
  });
  it('judges nobody where more is not better', () => {
    expect(ends('lower')?.('highest', 0.4)).toBe('高于目标最多');
    expect(ends('neutral')?.('lowest', -0.4)).toBe('低于目标最多');
  });
  it('leaves other measures their highest and lowest', () => {
    expect(outcomeEnds({ measure: 'target', indicator: growth }, 'zh')).toBeUndefined();
  });
});
