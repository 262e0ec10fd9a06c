import { describe, expect, it } from 'vitest';
import { exploreLine, exploreView } from './links';
import { regionChange } from './region-change';
import { loadedWith, REGIONS } from '../testing/country';
import { viewSearch } from './url';

const [nation, province, prefecture] = REGIONS;
if (!nation || !province || !prefecture) throw new Error('fixture');

describe('the way to the explore page', () => {
  it('chooses a region among its peers', () => {
    expect(viewSearch(exploreView(province), 'zh')).toBe('?select=110000');
    expect(viewSearch(exploreView(prefecture), 'en')).toBe(
      '?level=prefecture&parent=110000&select=110100&lang=en',
    );
    expect(viewSearch(exploreView(nation), 'zh')).toBe('');
  });
  it('of a region that is looked for keeps the indicator, and no filter', () => {
    const east = { ...exploreView(nation), indicator: 'cpi', group: 'east' } as const;
    const search = (region: typeof nation) =>
      viewSearch({ ...east, ...regionChange(region) }, 'zh');
    expect(search(province)).toBe('?indicator=cpi&select=110000');
    expect(search(prefecture)).toBe('?indicator=cpi&level=prefecture&parent=110000&select=110100');
    expect(search(nation)).toBe('?indicator=cpi');
  });
  it('of a region that is looked for while others are compared joins them, and is not twice there', () => {
    const select = (beside: readonly string[]) => regionChange(province, beside).select;
    expect(select(['120000', '130000'])).toEqual(['120000', '130000', '110000']);
    expect(select(['110000', '120000'])).toEqual(['120000', '110000']);
    expect(select(['1', '2', '3', '4', '5'])).toEqual(['2', '3', '4', '5', '110000']);
  });
  const [indicator] = loadedWith([]).indicators;
  if (!indicator) throw new Error('fixture');
  const stated = { state: 'words', stated: { op: 'positive' }, sources: [] } as const;
  const silent = { state: 'missing' } as const;
  const years = { shown: 2024, newest: 2024 };
  it('shows the target, or the result where that alone is stated', () => {
    const search = (line: Pick<Parameters<typeof exploreLine>[1], 'target' | 'actual'>) =>
      viewSearch(exploreLine(province, { indicator, ...line }, years), 'zh');
    expect(search({ target: stated, actual: stated })).toBe('?select=110000');
    expect(search({ target: silent, actual: silent })).toBe('?select=110000');
    expect(search({ target: silent, actual: stated })).toBe('?measure=actual&select=110000');
  });
  it('names the year of an earlier report, whichever kind of figure it tells', () => {
    const earlier = { shown: 2023, newest: 2024 };
    const view = (target: typeof stated | typeof silent) =>
      exploreLine(province, { indicator, target, actual: stated }, earlier);
    expect(view(stated).year).toBe(2023);
    expect(view(silent).year).toBe(2023);
  });
});
