import { describe, expect, it } from 'vitest';
import type { Outcome } from './outcome';
import { recordOf } from './record';

const met = (by: number): Outcome => ({ verdict: 'met', by });
const missed = (by: number): Outcome => ({ verdict: 'missed', by });
const unsaid: Outcome = { verdict: 'unsaid', why: 'words' };

/** From 2010 on; `none`: a year without a target or a result. */
const over = (outcomes: readonly (Outcome | 'none')[]) =>
  recordOf(
    outcomes.flatMap((outcome, i) => (outcome === 'none' ? [] : [{ year: 2010 + i, outcome }])),
  );

describe('recordOf', () => {
  it('counts how often a target was met, and of how many years', () => {
    expect(over([met(1), missed(-0.5), unsaid, 'none', met(0)])).toMatchObject({
      judged: 3,
      met: 2,
      unsaid: 1,
    });
  });
  it('averages what was lacking over the years missed alone', () => {
    expect(over([met(3), missed(-0.5), missed(-1.5)]).meanMiss).toBe(-1);
    // Unemployment is missed from above.
    expect(over([missed(0.2)]).meanMiss).toBe(0.2);
    expect(over([met(3)]).meanMiss).toBe('none');
  });
  it('knows since when the newest verdict has stood', () => {
    expect(over([met(1), missed(-1), met(1), met(2)]).streak).toEqual({
      verdict: 'met',
      from: 2012,
      to: 2013,
    });
    expect(over([missed(-1), missed(-1)]).streak).toEqual({
      verdict: 'missed',
      from: 2010,
      to: 2011,
    });
  });
  it('lets no year go unseen: where nothing is known, a streak ends', () => {
    expect(over([met(1), met(1), 'none', met(1)]).streak).toMatchObject({ from: 2013, to: 2013 });
    expect(over([met(1), unsaid, met(1)]).streak).toMatchObject({ from: 2012 });
    expect(over([met(1), unsaid]).streak).toMatchObject({ from: 2010, to: 2010 });
  });
  it('knows nothing of nothing, nor of what has no better side', () => {
    const nothing = { judged: 0, met: 0, meanMiss: 'none', streak: 'none' };
    expect(over([])).toEqual({ ...nothing, unsaid: 0 });
    expect(over([{ verdict: 'unjudged', by: 2 }])).toEqual({ ...nothing, unsaid: 1 });
  });
});
