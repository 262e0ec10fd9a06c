import { describe, expect, it } from 'vitest';
import regions from '../../../static/data/regions.csv?raw';
import { inSet, MEMBERS, PRESETS, REGION_SETS } from './groups';
import type { Region } from './region';

const provinces = regions
  .split('\n')
  .map((line) => line.split(','))
  .filter((fields) => fields[4] === 'province')
  .map((fields) => fields[0]);

const region = (adcode: string, group: Region['group']): Region => ({
  adcode,
  nameZh: '',
  shortZh: '',
  nameEn: '',
  level: 'province',
  parent: '100000',
  group,
});

describe.each(PRESETS)('%s', (preset) => {
  it('has members that are provinces of the data, each once, and more than one', () => {
    const members = MEMBERS[preset];
    expect(provinces).toEqual(expect.arrayContaining([...members]));
    expect(new Set(members).size).toBe(members.length);
    expect(members.length).toBeGreaterThan(1);
  });
});

describe('MEMBERS', () => {
  it('has as many as the documents name', () => {
    expect(PRESETS.map((preset) => MEMBERS[preset].length)).toEqual([4, 3, 11, 9, 2]);
  });
});

describe('inSet', () => {
  it('knows economic regions, presets and all', () => {
    const anhui = region('340000', 'central');
    expect(REGION_SETS.filter((set) => inSet(anhui, set))).toEqual([
      'central',
      'yangtze-delta',
      'yangtze-belt',
    ]);
    expect(inSet(anhui, 'all')).toBe(true);
  });
  it('keeps Hong Kong out of every set but all', () => {
    const hongKong = region('810000', 'none');
    expect(REGION_SETS.filter((set) => inSet(hongKong, set))).toEqual([]);
    expect(inSet(hongKong, 'all')).toBe(true);
  });
});
