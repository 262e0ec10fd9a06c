import { describe, expect, it } from 'vitest';
import { threadsFor } from './threads';

describe('threadsFor', () => {
  it.each([
    [1, 8, 1],
    [60, 8, 1],
    [61, 8, 2],
    [911, 2, 2],
    [911, 8, 8],
    [911, 1, 1],
    [0, 8, 1],
  ])('reads %i texts on %i cores in %i threads', (texts, cores, threads) => {
    expect(threadsFor(texts, cores)).toBe(threads);
  });
});
