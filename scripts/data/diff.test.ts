import { describe, expect, it } from 'vitest';
import { diffLines, diffPackages, isSame } from './diff';

const HEADER = 'adcode,indicator,period,kind,op,value,quote,start,end';
const GDP = '110000,gdp_growth,2024,target,approx,5,增长5%左右,10,16';
const CPI = '110000,cpi,2024,target,approx,3,涨幅3%左右,20,26';
const JOBS = '110000,urban_jobs,2023,actual,eq,28.1,就业28.1万人,30,38';

const table = (...rows: readonly string[]): string => [HEADER, ...rows, ''].join('\n');
const files = (text: string, manifest?: string): Map<string, string> =>
  new Map([
    ['observations-2024.csv', text],
    ...(manifest === undefined ? [] : [['datapackage.json', manifest] as const]),
  ]);
const diff = (before: string, after: string) => diffPackages(files(before), files(after));

describe('diffPackages', () => {
  it('finds nothing between equals', () => {
    const same = diff(table(GDP, CPI), table(GDP, CPI));
    expect(isSame(same)).toBe(true);
    expect(diffLines(same)).toEqual(['static/data is what the reports give: no row differs']);
  });

  it('tells rows that came from rows that went', () => {
    const [found] = diff(table(GDP, CPI), table(CPI, JOBS)).tables;
    expect(found?.added.map((row) => row['indicator'])).toEqual(['urban_jobs']);
    expect(found?.gone.map((row) => row['indicator'])).toEqual(['gdp_growth']);
    expect(found?.changed).toEqual([]);
  });

  it('takes another value, op, quote, indicator or period of one place for a change', () => {
    const now = [
      GDP.replace('approx,5', 'ge,6'),
      GDP.replace('增长5%左右,10', '总值增长5%左右,8'),
      GDP.replace('gdp_growth', 'industry_growth'),
      GDP.replace('2024', '2025'),
    ];
    const changes = now.map((row) => diff(table(GDP, CPI), table(row, CPI)).tables[0]);
    expect(changes.map((one) => [one?.added.length, one?.gone.length])).toEqual(
      now.map(() => [0, 0]),
    );
    expect(changes.map((one) => one?.changed[0]?.columns)).toEqual([
      ['op', 'value'],
      ['quote', 'start'],
      // The place is the same, so that it is one figure read otherwise.
      ['indicator'],
      ['period'],
    ]);
  });

  it('pairs figures of one indicator, period and kind by their place', () => {
    const other = '110000,gdp_growth,2024,target,ge,6,增长6%以上,50,56';
    const [found] = diff(table(GDP, other), table(GDP.replace(',5,', ',4,'), other)).tables;
    expect(found?.changed.map(({ columns }) => columns)).toEqual([['value']]);
  });

  it('does not take one row more for a change of those after it', () => {
    const [found] = diff(table(CPI, JOBS), table(GDP, CPI, JOBS)).tables;
    expect([found?.added.length, found?.gone.length, found?.changed.length]).toEqual([1, 0, 0]);
  });

  it('says when only the order differs', () => {
    expect(diffLines(diff(table(GDP, CPI), table(CPI, GDP)))[0]).toBe(
      'observations-2024.csv: the same rows, in another order or written otherwise (2 → 2 rows)',
    );
  });

  it('names columns that came and went, and compares the others', () => {
    const before = 'id,name\n1,a\n2,b\n';
    const after = 'id,name,unit\n1,a,%\n2,c,%\n';
    const [found] = diffPackages(
      new Map([['indicators.csv', before]]),
      new Map([['indicators.csv', after]]),
    ).tables;
    expect(found?.columns).toEqual(['column unit is new']);
    expect(found?.changed.map(({ columns }) => columns)).toEqual([['name']]);
  });

  it('names tables that came and went', () => {
    const one = files(table(GDP));
    expect(diffPackages(new Map(), one).tables[0]?.columns).toEqual(['the table is new']);
    expect(diffPackages(one, new Map()).tables[0]?.gone).toHaveLength(1);
  });

  it('names what changed in the schemas', () => {
    const manifest = (fields: readonly object[], key: readonly string[]): string =>
      JSON.stringify({
        resources: [{ name: 'observations-2024', schema: { fields, primaryKey: key } }],
      });
    const before = manifest([{ name: 'a', type: 'string' }, { name: 'b' }], ['a']);
    const after = manifest([{ name: 'a', type: 'number' }, { name: 'c' }], ['a', 'c']);
    expect(diffPackages(files('', before), files('', after)).schema).toEqual([
      'observations-2024: column a is changed',
      'observations-2024: column b is gone',
      'observations-2024: primaryKey is changed',
      'observations-2024: column c is new',
    ]);
    expect(diffPackages(files('', before), files('', before)).schema).toEqual([]);
    expect(diffPackages(files('', '{'), files('', before)).schema).toEqual([
      'datapackage.json is not one of ours',
    ]);
  });
});

describe('diffLines', () => {
  it('reads like a sentence', () => {
    const lines = diffLines(diff(table(GDP, CPI), table(GDP.replace('approx,5', 'eq,6'), JOBS)));
    expect(lines).toEqual([
      'observations-2024.csv: 1 added, 1 gone, 1 changed (2 → 2 rows)',
      '  + 110000 urban_jobs 2023 actual: op eq, value 28.1, quote 就业28.1万人, start 30, end 38',
      '  - 110000 cpi 2024 target: op approx, value 3, quote 涨幅3%左右, start 20, end 26',
      '  ~ 110000 gdp_growth 2024 target: op approx → eq, value 5 → 6  “增长5%左右”',
      'static/data differs in 1 table: 1 row added, 1 gone, 1 changed',
    ]);
  });

  it('counts what it does not print', () => {
    const rows = Array.from({ length: 5 }, (_, i) => GDP.replace('110000', `11000${i + 1}`));
    const lines = diffLines(diff(table(GDP), table(GDP, ...rows)), 2);
    expect(lines).toHaveLength(5);
    expect(lines[3]).toBe('  … 3 more');
  });
});
