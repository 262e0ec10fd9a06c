import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableMeasure } from '../../charts/text';
import { wrap, wrapEvenly } from './wrap';

const set = (text: string, ems: number) => wrap(text, ems * 10, 10, tableMeasure);

describe('wrap', () => {
  it('breaks Chinese anywhere', () => {
    expect(set('地区生产总值增速', 4)).toEqual(['地区生产', '总值增速']);
  });
  it('takes the last character along rather than begin a line with ，', () => {
    expect(set('地区生产，总值', 4)).toEqual(['地区生', '产，总值']);
    expect(set('（推算）值', 3)).toEqual(['（推', '算）值']);
  });
  it('keeps figures and words whole', () => {
    expect(set('增长5.5%左右', 4)).toEqual(['增长', '5.5%左', '右']);
    expect(set('around 5% of growth', 6)).toEqual(['around 5%', 'of growth']);
  });
  it('does not end a line with an opening mark', () => {
    expect(set('注：“左右”', 3)).toEqual(['注：', '“左', '右”']);
  });
  it('of nothing is nothing', () => {
    expect(set('', 5)).toEqual([]);
  });
  it('never overflows, loses nothing, begins no line with a closing mark', () => {
    const sign = fc.constantFrom(...'地区生产总值增速左右，。、；）（《》“”5%a. ');
    fc.assert(
      fc.property(
        fc.array(sign, { maxLength: 60 }),
        fc.integer({ min: 8, max: 20 }),
        (signs, ems) => {
          const text = signs.join('');
          const lines = set(text, ems);
          for (const line of lines) expect(tableMeasure(line, 10)).toBeLessThanOrEqual(ems * 10);
          expect(lines.join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
        },
      ),
    );
    const proper = fc.constantFrom(
      '地',
      '区',
      '长',
      '值，',
      '右。',
      '（推算）',
      '《报告》',
      '5%',
      'GDP',
    );
    fc.assert(
      fc.property(
        fc.array(proper, { maxLength: 40 }),
        fc.integer({ min: 8, max: 20 }),
        (signs, ems) => {
          const lines = set(signs.join(''), ems);
          for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。、；：）》”]/u);
          for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（《“]$/u);
        },
      ),
    );
  });
});

describe('wrapEvenly', () => {
  it('leaves no single word on the last line', () => {
    const title = 'GDP growth in the prefectures: target, 2024';
    const width = tableMeasure(title, 10) - 5;
    expect(wrap(title, width, 10, tableMeasure).at(-1)).toBe('2024');
    const even = wrapEvenly(title, width, 10, tableMeasure);
    expect(even).toHaveLength(2);
    expect(even.at(-1)?.length).toBeGreaterThan(title.length / 3);
    expect(even.join(' ')).toBe(title);
  });
  it('leaves one line alone', () => {
    expect(wrapEvenly('目标', 100, 10, tableMeasure)).toEqual(['目标']);
  });
});
