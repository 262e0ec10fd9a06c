import { describe, expect, it } from 'vitest';
import type { Says } from './column';
import { guessMapping } from './columns';
import { KNOWN } from './testing/known';

const guess = (rows: readonly (readonly string[])[], file = 'a.csv') =>
  guessMapping({ sheets: [], sheet: 0, rows }, file, KNOWN.indicators);
/** What is guessed of columns by heads and a row beneath. */
const columns = (heads: readonly string[], row: readonly string[] = []): [string, Says][] =>
  guess([heads, row]).columns.map(({ role, says }) => [role, says]);
const roles = (heads: readonly string[], row: readonly string[] = []) =>
  columns(heads, row).map(([role]) => role);

describe('a table with a row a figure', () => {
  it('is the page’s own for programs', () => {
    const heads =
      'adcode,region,region_en,level,parent,indicator,indicator_name,measure,report_year,period,state,reason,rank,value,value_hi,unit,op,words,implied,implied_hi,implied_op,ref,verdict,quote';
    expect(roles(heads.split(','))).toEqual(
      'region,ignore,ignore,ignore,above,indicator,ignore,kind,ignore,year,ignore,ignore,ignore,value,high,unit,degree,words,ignore,ignore,ignore,reference,ignore,ignore'.split(
        ',',
      ),
    );
  });
  it('is the package’s', () => {
    const heads =
      'adcode,indicator,period,kind,op,value,value_hi,unit,ref,headline,quote,start,end';
    expect(roles(heads.split(','))).toEqual(
      'region,indicator,year,kind,degree,value,high,unit,reference,ignore,ignore,ignore,ignore'.split(
        ',',
      ),
    );
  });
  it('is named in the words of either language', () => {
    expect(roles(['地区', '年份', '指标', '口径', '数值', '单位'])).toEqual(
      'region,year,indicator,kind,value,unit'.split(','),
    );
    expect(roles(['Region', 'Year', 'Indicator', 'Kind', 'Value', 'Unit'])).toEqual(
      'region,year,indicator,kind,value,unit'.split(','),
    );
    expect(roles(['省', '市', '年度', '指标名称', '数值'])).toEqual(
      'above,region,year,indicator,value'.split(','),
    );
  });
});

describe('a table with a row a region', () => {
  it('is the page’s own for people: differences, ranks and texts of reports are no figures', () => {
    expect(
      columns([
        '位次',
        '代码',
        '地区',
        '目标 2024（%）',
        '上年实绩 2023（%）',
        '目标较实绩（百分点）',
        '较上级目标（百分点）',
        '表述',
        '度词',
        '单位',
        '状态',
        '原文',
        '上年实绩 2023表述',
        '目标较实绩表述',
      ]),
    ).toEqual([
      ['ignore', {}],
      ['region', {}],
      ['ignore', {}],
      ['value', { period: 2024, kind: 'target', unit: '%' }],
      ['value', { period: 2023, kind: 'actual', unit: '%' }],
      ['ignore', {}],
      ['ignore', {}],
      ['words', {}],
      ['degree', {}],
      ['unit', {}],
      ['ignore', {}],
      ['ignore', {}],
      ['words', { period: 2023, kind: 'actual' }],
      ['ignore', {}],
    ]);
  });
  it('is the same in English, in its units', () => {
    expect(
      columns([
        'Rank',
        'Code',
        'Region',
        'Target 2024 (bn yuan)',
        'Last year’s outcome 2023 (bn yuan)',
        'Last year’s outcome 2023, as stated',
      ]),
    ).toEqual([
      ['ignore', {}],
      ['region', {}],
      ['ignore', {}],
      ['value', { period: 2024, kind: 'target', unit: 'bn yuan' }],
      ['value', { period: 2023, kind: 'actual', unit: 'bn yuan' }],
      ['words', { period: 2023, kind: 'actual' }],
    ]);
  });
  it('has a column an indicator, or a column a year', () => {
    expect(columns(['地区', '地区生产总值（亿元）', 'GDP增速', '城镇新增就业'])).toEqual([
      ['region', {}],
      ['value', { indicator: 'gdp', unit: '亿元' }],
      ['value', { indicator: 'gdp_growth' }],
      ['value', { indicator: 'urban_jobs' }],
    ]);
    expect(columns(['省份', '2022年', '2023', '2024年目标'])).toEqual([
      ['region', {}],
      ['value', { period: 2022 }],
      ['value', { period: 2023 }],
      ['value', { period: 2024, kind: 'target' }],
    ]);
    expect(columns(['省份', '2024年地区生产总值增速目标'])[1]).toEqual([
      'value',
      { period: 2024, kind: 'target', indicator: 'gdp_growth' },
    ]);
  });
  it('tells by a unit which indicator a name means', () => {
    expect(columns(['地区', '地区生产总值', 'GDP（%）', 'GDP（亿元）'])).toEqual([
      ['region', {}],
      ['value', { indicator: 'gdp' }],
      ['value', { indicator: 'gdp_growth', unit: '%' }],
      ['value', { indicator: 'gdp', unit: '亿元' }],
    ]);
  });
  it('may have figures of an indicator that nobody knows, by its name; notes are none', () => {
    expect(
      columns(['地区', '养老机构数（家）', '备注', '联系人'], ['贵州', '120', '', '某某']),
    ).toEqual([
      ['region', {}],
      ['value', { indicator: '养老机构数', unit: '家' }],
      ['ignore', {}],
      ['ignore', {}],
    ]);
  });
  it('has last year’s results beside its own year', () => {
    expect(columns(['地区', '年份', '目标', '上年实绩'])).toEqual([
      ['region', {}],
      ['year', {}],
      ['value', { kind: 'target' }],
      ['value', { kind: 'actual', lastYear: true }],
    ]);
  });
});

describe('where a table begins', () => {
  it('is beneath its title', () => {
    const rows = [['各省目标'], [], ['', '单位：%'], ['地区', '2024'], ['贵州', '5.5']];
    expect(guess(rows).headRow).toBe(3);
  });
  it('is its first row where no head is known', () => {
    expect(
      guess([
        ['a', 'b'],
        ['1', '2'],
      ]).headRow,
    ).toBe(0);
  });
});

it('the file’s name tells what no column does', () => {
  expect(guess([['地区', '目标']], '标尺_地区生产总值增速_2024.csv').whole).toEqual({
    indicator: 'gdp_growth',
    period: 2024,
  });
  expect(guess([['地区']], '目标与实绩.csv').whole).toEqual({});
});
