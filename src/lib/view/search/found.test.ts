import { describe, expect, it } from 'vitest';
import { loadedWith } from '../testing/country';
import { find, goalId, searchableOf } from './found';
import { spellingsOf, typedOf } from './region-spellings';

const data = loadedWith([], ['100000', '110000', '110100', '130000']);
const named = data.indicators.map((one) =>
  one.id === 'gdp_growth'
    ? { ...one, aliases: ['GDP'], pinyin: ['dqsczzzs'] }
    : one.id === 'income_growth'
      ? { ...one, nameZh: '居民消费价格涨幅' }
      : one,
);
const searchable = searchableOf(
  { ...data, indicators: named },
  spellingsOf('110000 jia\n110100 jia yi\n120000 yi\n130000 bing\n'),
);
const found = (query: string) =>
  Object.fromEntries(
    find(searchable, query).groups.map(({ kind, goals }) => [kind, goals.map(goalId)]),
  );

describe('find', () => {
  it('lists the pages before anything is typed', () => {
    const { groups, count } = find(searchable, ' ');
    expect(groups.map(({ kind }) => kind)).toEqual(['page']);
    expect(count).toBe(0);
  });
  it('finds a region by short name, name in full, code, pinyin and initials', () => {
    for (const query of ['丙', '丙省', '130000', 'bing'])
      expect(found(query)['region']).toEqual(['130000']);
    expect(found('jy')['region']).toEqual(['110100']);
  });
  it('puts the name itself before what it begins', () => {
    expect(found('甲')['region']).toEqual(['110000', '110100']);
  });
  it('finds a region of which no report is held, after those that have one', () => {
    expect(found('乙')['region']).toEqual(['120000']);
    expect(found('省')['region']?.slice(-2)).toEqual(['120000', '140000']);
  });
  it('finds an indicator by alias, initials and what readers call it', () => {
    expect(found('gdp')['indicator']).toEqual(['gdp_growth']);
    expect(found('dqsc')['indicator']).toEqual(['gdp_growth']);
    expect(found('物价')['indicator']).toEqual(['income_growth']);
  });
  it('finds an indicator of a region, written as one word or as two', () => {
    for (const query of ['甲一GDP', '甲一 gdp', 'jiayi gdp', '110100gdp'])
      expect(found(query)['line']).toEqual(['110100-gdp_growth']);
  });
  it('finds a page in either language, by what it is for', () => {
    expect(found('层层加码')['page']).toEqual(['page-ladder']);
    expect(found('heatmap')['page']).toEqual(['page-matrix']);
  });
  it('counts what it finds, and nothing for what is not there', () => {
    expect(find(searchable, '没有的')).toEqual({ groups: [], count: 0 });
    expect(find(searchable, '丙').count).toBe(1);
  });
});

describe('typedOf', () => {
  it('writes ü both ways, and the initials', () => {
    expect(typedOf(['lv', 'liang'])).toEqual(['lvliang', 'luliang', 'll']);
  });
});
