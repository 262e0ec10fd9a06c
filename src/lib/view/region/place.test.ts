import { describe, expect, it } from 'vitest';
import type { Report } from '../../domain';
import { loadedWith } from '../testing/country';
import { countyWithin, regionPlace, speakerOf } from './place';

const codes = (regions: readonly { readonly adcode: string }[]) =>
  regions.map(({ adcode }) => adcode);

/** The place of a region whose code is known. */
function place(loaded: Parameters<typeof regionPlace>[0], adcode: string) {
  const found = regionPlace(loaded, adcode);
  if (found === 'unknown') throw new Error(adcode);
  return found;
}

describe('the place of a region', () => {
  const loaded = loadedWith([], ['100000', '110000', '110100', '130000']);
  it('has the way down from the nation', () => {
    expect(codes(place(loaded, '110100').trail)).toEqual(['100000', '110000']);
    expect(place(loaded, '100000').trail).toEqual([]);
  });
  it('has the parts and the neighbours that have a report', () => {
    expect(codes(place(loaded, '100000').parts)).toEqual(['110000', '130000']);
    expect(codes(place(loaded, '110000').parts)).toEqual(['110100']);
    expect(codes(place(loaded, '120000').peers)).toEqual(['110000', '130000']);
    expect(codes(place(loaded, '110000').peers)).toEqual(['130000']);
  });
  it('has its reports by year, or none', () => {
    const [first] = loaded.reports.filter(({ adcode }) => adcode === '110000');
    if (!first) throw new Error('fixture');
    const earlier: Report = { ...first, year: 2022 };
    const reports = [...loaded.reports, earlier];
    expect(place({ ...loaded, reports }, '110000').reports.map(({ year }) => year)).toEqual([
      2022, 2024,
    ]);
    expect(place(loaded, '120000').reports).toEqual([]);
  });
  it('is unknown for a code that the data do not have', () => {
    expect(regionPlace(loaded, '999999')).toBe('unknown');
    expect(regionPlace(loaded, 'none')).toBe('unknown');
  });
});

describe('a county whose code the data do not have', () => {
  const loaded = loadedWith([]);
  it('is part of the prefecture that its code begins with, and of the province', () => {
    expect(codes(countyWithin(loaded, '110199'))).toEqual(['110100', '110000']);
  });
  it('is none where no prefecture is known, or the code is a region’s', () => {
    for (const code of ['999999', '119901', '110000', '110100', '1101', '1101999', '11019x', '']) {
      expect(countyWithin(loaded, code)).toEqual([]);
    }
  });
});

it('is said by a whole name alone', () => {
  for (const speaker of ['张工', '李炳军', '艾尔肯·吐尼亚孜'])
    expect(speakerOf({ speaker })).toBe(speaker);
  for (const speaker of ['', ' ', '强', '强 ', '𠮷']) expect(speakerOf({ speaker })).toBe('');
});
