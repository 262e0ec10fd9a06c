import { describe, expect, it } from 'vitest';
import { loadedWith, REGIONS } from './fixture';
import {
  exploreLine,
  exploreView,
  parseProfile,
  profileParams,
  reportYear,
} from './profile-address';
import { viewSearch } from './url';

const YEARS = [2023, 2024];
const [nation, province, prefecture] = REGIONS;
if (!nation || !province || !prefecture) throw new Error('fixture');

describe('the address of a profile', () => {
  it('is read, and written without its defaults', () => {
    for (const search of ['', 'period=2023', 'topic=people', 'period=2023&topic=green']) {
      const { view, unusable } = parseProfile(`?${search}`, YEARS);
      expect(unusable).toEqual([]);
      expect(new URLSearchParams(profileParams(view, YEARS)).toString()).toBe(search);
    }
  });
  it('leaves out the newest year', () => {
    expect(profileParams({ period: 2024, topic: 'all' }, YEARS)).toEqual({});
  });
  it('falls back where it is not understood, and says so', () => {
    expect(parseProfile('?period=2019&topic=weather&x=1&lang=fr', YEARS)).toEqual({
      view: { period: 'latest', topic: 'all' },
      unusable: [
        { param: 'period', value: '2019' },
        { param: 'topic', value: 'weather' },
        { param: 'x', value: '1' },
        { param: 'lang', value: 'fr' },
      ],
    });
    expect(parseProfile('?lang=en&topic=macro', []).unusable).toEqual([]);
  });
  it('names a report’s year, where there is a report', () => {
    const loaded = loadedWith([], ['110000']);
    expect(reportYear(loaded, '110000', '')).toBe(2024);
    expect(reportYear(loaded, '110000', '?period=2023')).toBe(2024);
    expect(reportYear(loaded, '120000', '')).toBe('none');
    expect(reportYear(loaded, '999999', '')).toBe('none');
  });
});

describe('the way to the explore page', () => {
  it('chooses a region among its peers', () => {
    expect(viewSearch(exploreView(province, 'zh'))).toBe('?select=110000');
    expect(viewSearch(exploreView(prefecture, 'en'))).toBe(
      '?level=prefecture&parent=110000&select=110100&lang=en',
    );
    expect(viewSearch(exploreView(nation, 'zh'))).toBe('');
  });
  const [indicator] = loadedWith([]).indicators;
  if (!indicator) throw new Error('fixture');
  const stated = { state: 'words', stated: { op: 'positive' }, sources: [] } as const;
  const silent = { state: 'missing' } as const;
  const years = { shown: 2024, newest: 2024 };
  it('shows the aim, or the result where that alone is stated', () => {
    const search = (line: Pick<Parameters<typeof exploreLine>[1], 'target' | 'actual'>) =>
      viewSearch(exploreLine(province, { indicator, ...line }, 'zh', years));
    expect(search({ target: stated, actual: stated })).toBe('?select=110000');
    expect(search({ target: silent, actual: silent })).toBe('?select=110000');
    expect(search({ target: silent, actual: stated })).toBe('?measure=actual&select=110000');
  });
  it('names the year of an earlier report: a result’s is the one before', () => {
    const earlier = { shown: 2023, newest: 2024 };
    const view = (target: typeof stated | typeof silent) =>
      exploreLine(province, { indicator, target, actual: stated }, 'zh', earlier);
    expect(view(stated).period).toBe(2023);
    expect(view(silent).period).toBe(2022);
  });
});
