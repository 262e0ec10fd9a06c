import { describe, expect, it } from 'vitest';
import type { Loaded, Observation } from '../../domain';
import { loadedWith, observed } from '../testing/country';
import { wordChanges } from './changed';
import { show } from './rows';
import { DEFAULT_VIEW } from './state';

const target = (adcode: string, period: number, value: number, op: 'approx' | 'ge' = 'approx') =>
  observed(adcode, 'gdp_growth', { op, value }, { period });

/** Reports of 2023 and 2024 by all regions, of which the given years are loaded. */
function loaded(observations: readonly Observation[], years = [2023, 2024]): Loaded {
  const one = loadedWith(observations);
  const reports = [2023, 2024].flatMap((year) => one.reports.map((all) => ({ ...all, year })));
  return { ...one, reports, years, held: [2023, 2024] };
}
const say = (all: Loaded, measure: 'target' | 'actual' = 'target') =>
  wordChanges(all, show(all, { ...DEFAULT_VIEW, measure }), 'zh');

const told = [
  target('110000', 2023, 6, 'ge'),
  target('110000', 2024, 5),
  target('120000', 2023, 5),
  target('120000', 2024, 5),
  target('130000', 2024, 8),
];

describe('wordChanges', () => {
  it('counts what was lowered, kept and raised, reworded and newly set', () => {
    expect(say(loaded(told))).toBe('较2023年：下调1地、持平1地；改了说法1地、新设1地。');
  });
  it('says nothing where the sentence before it fills its two lines', () => {
    const all = loaded(told);
    const changes = (sentence: string) => wordChanges(all, show(all, DEFAULT_VIEW), 'zh', sentence);
    expect(changes('字'.repeat(90))).not.toBe('');
    expect(changes('字'.repeat(140))).toBe('');
  });
  it('says nothing where the year before is not here, or of results', () => {
    expect(say(loaded(told, [2024]))).toBe('');
    expect(say(loaded(told), 'actual')).toBe('');
  });
});
