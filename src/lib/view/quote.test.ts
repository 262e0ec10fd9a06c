import { describe, expect, it } from 'vitest';
import { markFigure } from './quote';

describe('markFigure', () => {
  it('marks the figure with its percent sign', () => {
    expect(markFigure('地区生产总值增长4.5%左右', { op: 'approx', value: 4.5 })).toEqual({
      before: '地区生产总值增长',
      figure: '4.5%',
      after: '左右',
    });
  });
  it('marks the right one in a list', () => {
    const quote = '城镇、农村居民人均可支配收入分别增长6%和8%左右';
    expect(markFigure(quote, { op: 'approx', value: 8 }).figure).toBe('8%');
    expect(markFigure(quote, { op: 'approx', value: 6 }).figure).toBe('6%');
  });
  it('finds converted figures by their digits', () => {
    expect(markFigure('粮食产量1.3万亿斤以上', { op: 'ge', value: 65000 }).figure).toBe('1.3');
    expect(markFigure('新增养老床位3168张', { op: 'eq', value: 0.3168 }).figure).toBe('3168');
  });
  it('takes no other number for a figure in words', () => {
    const quote = '省联投、交投2家企业营业收入过千亿';
    expect(markFigure(quote, { op: 'gt', value: 1000 }).figure).toBe('');
  });
  it('finds full-width digits', () => {
    expect(markFigure('增长１１．１％', { op: 'eq', value: 11.1 }).figure).toBe('１１．１％');
  });
  it('finds a fall by its size', () => {
    expect(markFigure('进出口总额下降4.3%', { op: 'eq', value: -4.3 }).figure).toBe('4.3%');
  });
  it('marks nothing where there is no number, and loses no text', () => {
    const quote = '居民收入与经济增长同步';
    expect(markFigure(quote, { op: 'sync', ref: 'gdp_growth' })).toEqual({
      before: quote,
      figure: '',
      after: '',
    });
  });
});
