import { describe, expect, it } from 'vitest';
import { isUpper } from './places';
import { allRegions } from './regions';
import { shortName } from './short-name';

const regions = allRegions();
const of = (adcode: string) => regions.find((region) => region.adcode === adcode);

describe('shortName', () => {
  it.each([
    ['黔东南苗族侗族自治州', '黔东南'],
    ['恩施土家族苗族自治州', '恩施'],
    ['巴音郭楞蒙古自治州', '巴音郭楞'],
    ['克孜勒苏柯尔克孜自治州', '克孜勒苏'],
    ['海南藏族自治州', '海南'],
    ['锡林郭勒盟', '锡林郭勒'],
    ['大兴安岭地区', '大兴安岭'],
    ['神农架林区', '神农架'],
    ['宁夏回族自治区', '宁夏'],
    ['新疆维吾尔自治区', '新疆'],
    ['香港特别行政区', '香港'],
    ['东乡族自治县', '东乡'],
    ['积石山保安族东乡族撒拉族自治县', '积石山'],
    ['鄂温克族自治旗', '鄂温克'],
    ['龙胜各族自治县', '龙胜'],
    ['管城回族区', '管城'],
    ['浦东新区', '浦东'],
    ['万柏林区', '万柏林'],
    ['清新区', '清新'],
    ['井陉矿区', '井陉矿区'],
    ['土默特左旗', '土默特左旗'],
    ['莘县', '莘县'],
    ['芒市', '芒市'],
  ])('%s is %s', (name, short) => expect(shortName(name)).toBe(short));
});

describe('regions', () => {
  it('holds the nation, 34 provinces and 333 prefectures', () => {
    const count = (level: string) => regions.filter((region) => region.level === level).length;
    expect([count('country'), count('province'), count('prefecture')]).toEqual([1, 34, 333]);
  });

  it('gives every region a code of six digits, once, and a parent that is a region', () => {
    const codes = new Set(regions.map((region) => region.adcode));
    expect(codes.size).toBe(regions.length);
    for (const region of regions) {
      expect(region.adcode).toMatch(/^\d{6}$/);
      if (region.parent !== 'none') expect(codes).toContain(region.parent);
    }
  });

  it('tells apart siblings by their short names', () => {
    const seen = new Set(regions.filter(isUpper).map((r) => `${r.parent} ${r.shortZh}`));
    expect(seen.size).toBe(regions.filter(isUpper).length);
  });

  it('writes names as the statistics bureau does', () => {
    const names = [
      '610000',
      '140000',
      '150000',
      '500000',
      '341500',
      '331100',
      '610100',
      '141100',
      '522600',
    ];
    expect(names.map((adcode) => of(adcode)?.nameEn)).toEqual([
      'Shaanxi',
      'Shanxi',
      'Inner Mongolia',
      'Chongqing',
      "Lu'an",
      'Lishui',
      "Xi'an",
      'Lüliang',
      'Qiandongnan',
    ]);
  });

  it('has Latin names only', () => {
    expect(
      regions.filter((r) => !/^[A-Z][A-Za-zü' ]+$/.test(r.nameEn)).map((r) => r.nameEn),
    ).toEqual([]);
  });

  it('groups 10 + 6 + 12 + 3 provinces', () => {
    const count = (group: string) =>
      regions.filter((r) => r.level === 'province' && r.group === group).length;
    expect(['east', 'central', 'west', 'northeast', 'none'].map(count)).toEqual([10, 6, 12, 3, 3]);
  });

  it('hangs districts of municipalities and counties run by a province on the province', () => {
    expect(of('110105')?.parent).toBe('110000');
    expect(of('500229')?.parent).toBe('500000');
    expect(of('419001')).toMatchObject({ level: 'county', parent: '410000', shortZh: '济源' });
    expect(of('522601')?.parent).toBe('522600');
  });
});
