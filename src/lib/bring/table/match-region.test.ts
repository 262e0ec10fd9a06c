import { describe, expect, it } from 'vitest';
import { FINDERS } from './testing/known';

const { find, nearest } = FINDERS.regions;
const codes = (spelling: string, above = ''): string[] =>
  find(spelling, above).map(({ adcode }) => adcode);

describe('a spelling of a region', () => {
  it.each([
    ['贵州', '520000'],
    ['贵州省', '520000'],
    [' 贵 州 ', '520000'],
    ['Guizhou', '520000'],
    ['guizhou province', '520000'],
    ['520000', '520000'],
    ['５２００００', '520000'],
    ['52', '520000'],
    ['5201', '520100'],
    ['520100000000', '520100'],
    ['黔东南苗族侗族自治州', '522600'],
    ['黔东南', '522600'],
    ['Shaanxi', '610000'],
    ['Shanxi', '140000'],
    ["Xi'an", '610100'],
    ['neimenggu', '150000'],
    ['Inner Mongolia', '150000'],
    ['全国', '100000'],
    ['中国', '100000'],
    ['吉林省', '220000'],
    ['河南省', '410000'],
    ['贵州省贵阳市', '520100'],
    ['贵州贵阳', '520100'],
    ['江苏省南京市鼓楼区', '320106'],
  ])('%s means %s', (spelling, code) => expect(codes(spelling)).toContain(code));
  it('in full is never asked where one region alone is called so', () => {
    for (const name of ['吉林省', '吉林市', '海南省', '河南省', '苏州市'])
      expect(codes(name), name).toHaveLength(1);
  });
  it('in short may mean several', () => {
    expect(codes('吉林').sort()).toEqual(['220000', '220200']);
    expect(codes('朝阳').length).toBeGreaterThan(2);
    expect(codes('鼓楼区').length).toBe(4);
    expect(codes('Suzhou')).toEqual(expect.arrayContaining(['320500', '341300']));
  });
  it('is told apart by what it belongs to', () => {
    expect(codes('朝阳区', '北京市')).toEqual(['110105']);
    expect(codes('Suzhou', '安徽')).toEqual(['341300']);
    expect(codes('鼓楼区', '福州市')).toEqual(['350102']);
    expect(codes('吉林', '220000')).toEqual(['220200']);
  });
  it('that is none has the nearest ones instead', () => {
    expect(codes('贵卅')).toEqual([]);
    expect(nearest('贵卅').map(({ nameZh }) => nameZh)).toContain('贵州省');
    expect(nearest('黔东南自治州').map(({ adcode }) => adcode)).toContain('522600');
    expect(codes('')).toEqual([]);
    expect(codes('999999')).toEqual([]);
    expect(nearest('zzzz')).toEqual([]);
  });
});
