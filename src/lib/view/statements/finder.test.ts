import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searched, stated } from '../testing/statements';
import { find, holds, near, readQuery, type Searched } from './finder';

const SEARCHED = searched(
  stated('新增养老床位3万张以上', { subject: '新增养老床位' }),
  stated('养护老旧管网300公里', { subject: '养护管网' }),
  stated('建设养老机构、康复机构，床位达到5000张', { subject: '康复床位' }),
  stated('新建５Ｇ基站2万个', { subject: '5G基站', adcode: '130000' }),
  stated('新增15GW装机', { subject: '装机' }),
  stated('增长5.5%', { subject: '生产总值', indicator: 'gdp_growth', adcode: '120000' }),
  stated('增长2.5%', { subject: 'R＆D经费', adcode: '110100' }),
);

const rows = (query: string, of: Searched = SEARCHED) =>
  find(of.entries, readQuery(of, query)).map(({ row }) => row);
const nearTo = (query: string) => near(SEARCHED.entries, readQuery(SEARCHED, query));
const read = (query: string) => readQuery(SEARCHED, query).map(({ text }) => text);

describe('finding statements', () => {
  it('finds a run of characters only as it is written', () => {
    expect(rows('养老床位')).toEqual([0]);
    expect(rows('养老')).toEqual([0, 2]);
  });
  it('makes no difference of 5g, 5G and ５Ｇ, and takes none for 15GW', () => {
    for (const query of ['5g', '5G', '５Ｇ']) expect(rows(query)).toEqual([3]);
  });
  it('finds by the names of region and indicator, in both languages', () => {
    expect(rows('丙省')).toEqual([3]);
    expect(rows('地区生产总值增速')).toEqual([5]);
    expect(rows('GDP_growth')).toEqual([5]);
  });
  it('wants every word, wherever each stands', () => {
    expect(rows('增长 乙省')).toEqual([5]);
    expect(rows('增长 丙省')).toEqual([]);
  });
  it('puts the subject itself first, then one that begins with the words, holds them, the clause, names', () => {
    const five = searched(
      stated('增长1%', { indicator: 'urban_jobs' }),
      stated('支持企业扩大规模和城镇新增就业10万人', { subject: '企业' }),
      stated('全省城镇新增就业10万人', { subject: '全省城镇新增就业' }),
      stated('城镇新增就业人数10万人', { subject: '城镇新增就业人数' }),
      stated('城镇新增就业10万人', { subject: '城镇新增就业' }),
      stated('城镇新增就业5万人', { subject: '城镇新增就业', adcode: '120000' }),
    );
    expect(rows('城镇新增就业', five)).toEqual([4, 5, 3, 2, 1, 0]);
  });
  it('does not go by how often a word is repeated', () => {
    const two = searched(stated('就业10万人'), stated('就业就业就业就业10万人'));
    expect(rows('就业', two)).toEqual([0, 1]);
  });
  it('looks for a subject in the words that do not name its region or kind', () => {
    const three = searched(
      stated('甲省就业', { subject: '人才' }),
      stated('就业10万人', { subject: '城镇就业' }),
      stated('就业20万人', { subject: '就业' }),
    );
    expect(rows('甲省 就业 目标', three)).toEqual([2, 1, 0]);
  });
  it('reads a word that is found nowhere as two where it begins or ends with a name', () => {
    expect(read('丙省基站')).toEqual(['丙省', '基站']);
    expect(read('基站目标')).toEqual(['基站', '目标']);
    expect(read('乙省增长目标')).toEqual(['乙省', '增长', '目标']);
    expect(rows('丙省5G')).toEqual([3]);
    expect(rows('基站实绩')).toEqual([]);
  });
  it('leaves a word whole that is found, or that has no name at its ends', () => {
    const whole = searched(stated('甲一高铁1条', { subject: '甲一高铁' }), stated('高铁2条'));
    expect(readQuery(whole, '甲一高铁').map(({ text }) => text)).toEqual(['甲一高铁']);
    expect(rows('甲一高铁', whole)).toEqual([0]);
    expect(read('养丙省老')).toEqual(['养丙省老']);
    expect(read('丙省')).toEqual(['丙省']);
  });
  it('finds nothing for nonsense', () => {
    for (const query of ['qwxz', '魑魅魍魉', '养 床 qwxz', '☃']) expect(rows(query)).toEqual([]);
  });
  it('finds all where nothing is typed, in their order', () => {
    for (const query of ['', ' 　', '，']) expect(rows(query)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
  it('finds signs', () => {
    expect(rows('%')).toEqual([5, 6]);
    expect(rows('R&D')).toEqual([6]);
  });
  it('offers subjects that are near, and none for nonsense', () => {
    expect(nearTo('养老院床位')[0]).toBe('新增养老床位');
    expect(nearTo('qwxz')).toEqual([]);
  });

  const fragments = fc.constantFrom(
    ...'养老床位增长服务5gG５.%％ ，、2新省甲'.split(''),
    '养老',
    '5g',
    '2.5',
    '增长',
  );
  const typed = fc.oneof(
    fc.array(fragments, { maxLength: 8 }).map((list) => list.join('')),
    fc.string({ unit: 'grapheme' }),
  );
  it('gives only what holds every word, and all of it, whatever is typed', () => {
    fc.assert(
      fc.property(typed, (query) => {
        const words = readQuery(SEARCHED, query);
        const expected = SEARCHED.entries
          .filter((entry) => holds(entry, words))
          .map(({ row }) => row);
        expect([...rows(query)].sort((a, b) => a - b)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
  it('loses nothing of texts made by chance', () => {
    const text = fc.array(fragments, { maxLength: 12 }).map((list) => list.join(''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), typed, (quotes, query) => {
        const some = searched(...quotes.map((quote) => stated(quote)));
        const words = readQuery(some, query);
        const expected = some.entries.filter((entry) => holds(entry, words)).map(({ row }) => row);
        expect(rows(query, some).sort((a, b) => a - b)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});
