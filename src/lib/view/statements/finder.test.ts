import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stated, entries as entriesFor } from './fixture';
import { Finder, holds } from './finder';
import { wordsOf } from './words';

const ENTRIES = entriesFor(
  stated('新增养老床位3万张以上', { subject: '新增养老床位' }),
  stated('养护老旧管网300公里', { subject: '养护管网' }),
  stated('建设养老机构、康复机构，床位达到5000张', { subject: '康复床位' }),
  stated('新建５Ｇ基站2万个', { subject: '5G基站', adcode: '130000' }),
  stated('新增15GW装机', { subject: '装机' }),
  stated('增长5.5%', { subject: '生产总值', indicator: 'gdp_growth', adcode: '120000' }),
  stated('增长2.5%', { subject: 'R＆D经费', adcode: '110100' }),
);

function ready(entries = ENTRIES): Finder {
  const finder = new Finder(entries);
  while (!finder.ready) finder.index(2);
  return finder;
}
const finder = ready();
const rows = (query: string, of = finder) => of.find(query).map(({ row }) => row);

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
  it('puts a subject before a clause, and names last', () => {
    const two = ready(
      entriesFor(
        stated('增长1%', { indicator: 'urban_jobs' }),
        stated('支持企业扩大规模和城镇新增就业10万人', { subject: '企业' }),
        stated('城镇新增就业10万人', { subject: '城镇新增就业' }),
      ),
    );
    expect(rows('城镇新增就业', two)).toEqual([2, 1, 0]);
  });
  it('finds nothing for nonsense', () => {
    for (const query of ['qwxz', '魑魅魍魉', '养 床 qwxz', '☃']) expect(rows(query)).toEqual([]);
  });
  it('finds all where nothing is typed, in their order', () => {
    for (const query of ['', ' 　', '，']) expect(finder.find(query)).toEqual(ENTRIES);
  });
  it('finds signs that no index holds', () => {
    expect(rows('%')).toEqual([5, 6]);
    expect(rows('R&D')).toEqual([6]);
  });
  it('finds the same before it is indexed, in the order of the files', () => {
    expect(rows('养老', new Finder(ENTRIES))).toEqual([0, 2]);
  });
  it('offers subjects that are near, and none for nonsense', () => {
    expect(finder.near('养老院床位')[0]).toBe('新增养老床位');
    expect(finder.near('qwxz')).toEqual([]);
  });

  const pieces = fc.constantFrom(
    ...'养老床位增长服务5gG５.%％ ，、2新省甲'.split(''),
    '养老',
    '5g',
    '2.5',
    '增长',
  );
  const typed = fc.oneof(
    fc.array(pieces, { maxLength: 8 }).map((list) => list.join('')),
    fc.string({ unit: 'grapheme' }),
  );
  it('gives only what holds every word, and all of it, whatever is typed', () => {
    fc.assert(
      fc.property(typed, (query) => {
        const words = wordsOf(query);
        const expected = ENTRIES.filter((entry) => holds(entry, words)).map(({ row }) => row);
        expect([...rows(query)].sort((a, b) => a - b)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
  it('loses nothing of texts made by chance', () => {
    const text = fc.array(pieces, { maxLength: 12 }).map((list) => list.join(''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), typed, (quotes, query) => {
        const some = entriesFor(...quotes.map((quote) => stated(quote)));
        const words = wordsOf(query);
        const expected = some.filter((entry) => holds(entry, words)).map(({ row }) => row);
        expect(rows(query, ready(some)).sort((a, b) => a - b)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});
