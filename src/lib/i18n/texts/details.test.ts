import { describe, expect, it } from 'vitest';
import { detailsTexts } from './details';

const standing = { rank: 3, ties: 2, of: 10, aside: false };
const { rank } = detailsTexts('zh');

describe('a rank in words', () => {
  it('says of how many, and with how many it is shared', () => {
    expect(rank(standing, 'higher', '')).toBe('第3位（2地并列），共10地');
  });
  it('within a filter is named as such', () => {
    expect(rank(standing, 'higher', '西部·左右')).toBe('西部·左右，10地中第3位（2地并列）');
    expect(detailsTexts('en').rank(standing, 'lower', 'West')).toBe(
      'Rank 3 of 10 (West), 2 tied, highest first',
    );
  });
  it('says that others are set aside', () => {
    expect(rank({ ...standing, aside: true }, 'lower', '')).toBe(
      '从高到低第3位（2地并列），共10地有单一数值',
    );
  });
  it('that all share is none', () => {
    const all = { rank: 1, ties: 30, of: 30, aside: false };
    expect(rank(all, 'lower', '')).toBe('30地数值相同');
    expect(detailsTexts('en').rank(all, 'lower', '')).toBe('All 30 equal');
  });
});
