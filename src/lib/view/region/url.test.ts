import { describe, expect, it } from 'vitest';
import { loadedWith } from '../testing/country';
import {
  namedIndicator,
  parseProfile,
  profileParams,
  askedYear,
  shownTopic,
  usualYear,
} from './url';

const YEARS = [2023, 2024];

describe('the address of a profile', () => {
  it('is read, and written without its defaults', () => {
    for (const search of ['', 'period=2023', 'topic=people', 'period=2023&topic=green']) {
      const { state, unusable } = parseProfile(`?${search}`, YEARS);
      expect(unusable).toEqual([]);
      expect(new URLSearchParams(profileParams(state, 2024)).toString()).toBe(search);
    }
  });
  it('leaves out the usual year', () => {
    expect(profileParams({ period: 2024, topic: 'all' }, 2024)).toEqual({});
  });
  it('falls back where it is not understood, and says so', () => {
    expect(parseProfile('?period=2019&topic=weather&x=1&lang=fr', YEARS)).toEqual({
      state: { period: 'latest', topic: 'all' },
      unusable: [
        { param: 'period', value: '2019' },
        { param: 'topic', value: 'weather' },
        { param: 'lang', value: 'fr' },
        { param: 'x', value: '1' },
      ],
    });
    expect(parseProfile('?lang=en&topic=macro', []).unusable).toEqual([]);
  });
  it('names a report’s year, where there is a report', () => {
    const loaded = loadedWith([], ['110000']);
    expect(askedYear(loaded, '110000', '')).toBe(2024);
    expect(askedYear(loaded, '110000', '?period=2023')).toBe(2024);
    expect(askedYear(loaded, '120000', '')).toBe('none');
    expect(askedYear(loaded, '999999', '')).toBe('none');
  });
  it('shows the newest report whose clauses are kept, though a newer one is held; else the region’s newest', () => {
    const loaded = loadedWith([], ['110000', '120000']);
    const facts = loaded.reports.map((one) => ({
      ...one,
      year: one.adcode === '110000' ? 2026 : 2015,
      clauses: false,
    }));
    const more = { ...loaded, reports: [...loaded.reports.slice(0, 1), ...facts] };
    expect(usualYear(more, '110000')).toBe(2024);
    expect(usualYear(more, '120000')).toBe(2015);
    expect(askedYear(more, '110000', '?period=2026')).toBe(2026);
  });
  it('names a line in its hash, which no topic hides', () => {
    const { indicators } = loadedWith([]);
    const named = namedIndicator('#urban_jobs', indicators);
    if (named === 'none') throw new Error('fixture');
    expect(named.id).toBe('urban_jobs');
    expect(shownTopic(named.topic, named)).toBe(named.topic);
    expect(shownTopic('agriculture', named)).toBe('all');
    for (const hash of ['', '#', '#main', 'urban_jobs'])
      expect(namedIndicator(hash, indicators)).toBe('none');
    expect(shownTopic('agriculture', 'none')).toBe('agriculture');
  });
});
